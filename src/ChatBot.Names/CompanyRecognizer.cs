using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Framework;
using ChatBot.Names.Lookup;
using ChatBot.Names.Matching;
using Microsoft.Recognizers.Text;

namespace ChatBot.Names;

/// <summary>
/// Finds the names of companies in text: letter by letter, with a look at what stands around them, and where that finds nothing, whole stretches that
/// resemble a name. Looks up what is meant as a name by its words. Immutable and safe for many threads.
/// </summary>
public sealed class CompanyRecognizer : Recognizer<CompanyRecognizerOptions>
{
    /// <summary>With less, a name is no candidate: of the names of other companies some three in a thousand reach it.</summary>
    public const double Possible = 0.3;

    private const int LongestName = 200;
    private const int MostCandidates = 5;

    private readonly KnownNames _names;

    /// <summary>Prepares a recogniser.</summary>
    /// <param name="companies">The companies to know.</param>
    public CompanyRecognizer(IEnumerable<Company> companies)
        : this(KnownNames.Of([.. companies]))
    {
    }

    private CompanyRecognizer(KnownNames names)
        : base(Culture.English, new CompanyRecognizerOptions(Guid.NewGuid()), lazyInitialization: true) => _names = names;

    /// <summary>The companies known.</summary>
    public ImmutableArray<Company> Companies => _names.Companies;

    /// <summary>A recogniser for other companies; where most are the same, only the names of those that differ are indexed.</summary>
    public CompanyRecognizer With(ImmutableArray<Company> companies) => new(_names.With(companies));

    /// <summary>The companies named in running text, in order, without overlaps. Careful: what may be an ordinary word is no name.</summary>
    public ImmutableArray<Mention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText(text);
        var scanned = Scanner.Scan(folded, _names.FormsIn(folded));
        var found = Selection.Admitted(folded, scanned);
        var stretches = Stretch.AllIn(folded);
        Resemblances.RemovePieces(folded, stretches, found, _names);
        var others = Resemblances.Find(folded, stretches, found, scanned, _names);
        return [.. Selection.Mentions(folded, found, Companies).Concat(others).OrderBy(m => m.Start)];
    }

    /// <summary>The companies that a text which is meant to be a name can mean, best first; more generous than <see cref="Find"/>.</summary>
    /// <param name="name">What somebody typed.</param>
    /// <param name="least">The least score of a candidate.</param>
    public ImmutableArray<NameCandidate> Lookup(string name, double least = Possible)
    {
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<NameCandidate> likely = [.. _names.Find(name).TakeWhile(f => f.Score >= least).Select(f => Resemblances.Candidate(f, Companies))];
        if (likely is [{ IsSure: true }, ..])
            return likely;
        var text = new FoldedText(name.Length > LongestName ? name[..LongestName] : name);
        if (!_names.AreFew && !Bare.IsQuestion(text))
            return likely;
        var bare = Bare.Of(text, Scanner.Scan(text, _names.FormsIn(text))).Select(f => Selection.Candidate(f, Companies));
        return [.. likely.Concat(bare).OrderByDescending(c => c.Score).DistinctBy(c => c.Company.Id).Take(MostCandidates)];
    }

    /// <summary>
    /// The same as a model of Microsoft.Recognizers.Text: its results have the type <c>company</c> and a resolution with
    /// <c>id</c>, <c>name</c>, <c>matched</c>, <c>score</c>, <c>start</c>, <c>length</c> and <c>candidates</c>.
    /// </summary>
    public IModel GetCompanyModel() => GetModel<CompanyModel>(Culture.English, true);

    /// <inheritdoc />
    protected override void InitializeConfiguration()
    {
        // The framework never lets go of a model, so that the model must not hold the names.
        var self = new WeakReference<CompanyRecognizer>(this);
        RegisterModel<CompanyModel>(Culture.English, _ => new CompanyModel(new CompanyExtractor(
            text => self.TryGetTarget(out var recognizer) ? recognizer.Find(text) : [])));
    }

    /// <inheritdoc />
    protected override List<Type> GetRelatedTypes() => [typeof(CompanyModel)];
}
