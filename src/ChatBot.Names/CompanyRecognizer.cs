using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Framework;
using ChatBot.Names.Index;
using ChatBot.Names.Lookup;
using ChatBot.Names.Matching;
using Microsoft.Recognizers.Text;

namespace ChatBot.Names;

/// <summary>
/// Finds the names of companies in text. A text is folded, the index proposes names for each place, what agrees letter by
/// letter is scored, and what its surroundings show to be something else is left out. Immutable and safe for many threads.
/// </summary>
public sealed class CompanyRecognizer : Recognizer<CompanyRecognizerOptions>
{
    private const int FewCompanies = 1000;

    /// <summary>With less, a name is no candidate: of the names of other companies about one in a hundred reaches it.</summary>
    private const float Possible = 0.3f;

    private readonly InvertedIndex _names;
    private readonly NameIndex? _forms;

    /// <summary>Prepares a recogniser.</summary>
    /// <param name="companies">The companies to know.</param>
    public CompanyRecognizer(IEnumerable<Company> companies)
        : base(Culture.English, new CompanyRecognizerOptions(Guid.NewGuid()), lazyInitialization: true)
    {
        Companies = [.. companies];
        _names = InvertedIndex.Of(Companies);
        if (Companies.Length <= FewCompanies)
            _forms = new NameIndex(Companies.SelectMany(FormBuilder.Build));
    }

    /// <summary>The companies known.</summary>
    public ImmutableArray<Company> Companies { get; }

    /// <summary>The companies named in running text, in order, without overlaps. Careful: what may be an ordinary word is no name.</summary>
    public ImmutableArray<Mention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText(text);
        var scanned = Scanner.Scan(folded, FormsIn(folded));
        var found = Selection.Admitted(folded, scanned);
        var stretches = Stretch.AllIn(folded);
        Resemblances.RemovePieces(folded, stretches, found, _names);
        var others = Resemblances.Find(folded, stretches, found, scanned, _names, Companies);
        return [.. Selection.Mentions(folded, found, Companies).Concat(others).OrderBy(m => m.Start)];
    }

    /// <summary>The companies that a text which is meant to be a name can mean, best first; more generous than <see cref="Find"/>.</summary>
    public ImmutableArray<NameCandidate> Lookup(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. NameSearch.Find(name, _names).TakeWhile(f => f.Score >= Possible).Select(f => Resemblances.Candidate(f, _names, Companies))];
    }

    /// <summary>The forms to look for in a text: all where there are few, else those of the names that the text may hold.</summary>
    private NameIndex FormsIn(FoldedText text) =>
        _forms ?? new NameIndex(Anchors.Pick(text, _names)
            .GroupBy(name => _names.Companies[name])
            .SelectMany(names => FormBuilder.Build(Companies[names.Key], names.Key, names.Select(n => _names.Ordinals[n]).ToHashSet())));

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
