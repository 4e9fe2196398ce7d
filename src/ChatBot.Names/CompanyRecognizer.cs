using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Framework;
using ChatBot.Names.Index;
using ChatBot.Names.Matching;
using Microsoft.Recognizers.Text;

namespace ChatBot.Names;

/// <summary>
/// Finds the names of companies in text. A text is folded, the index proposes names for each place, what agrees letter by
/// letter is scored, and what its surroundings show to be something else is left out. Immutable and safe for many threads.
/// </summary>
public sealed class CompanyRecognizer : Recognizer<CompanyRecognizerOptions>
{
    private readonly NameIndex _index;

    /// <summary>Prepares a recogniser.</summary>
    /// <param name="companies">The companies to know.</param>
    public CompanyRecognizer(IEnumerable<Company> companies)
        : base(Culture.English, new CompanyRecognizerOptions(Guid.NewGuid()), lazyInitialization: true)
    {
        Companies = [.. companies];
        _index = new NameIndex(Companies);
    }

    /// <summary>The companies known.</summary>
    public ImmutableArray<Company> Companies { get; }

    /// <summary>The companies named in running text, in order, without overlaps. Careful: what may be an ordinary word is no name.</summary>
    public ImmutableArray<Mention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText(text);
        var found = Scanner.Scan(folded, _index);
        return found.Count == 0 ? [] : Selection.Mentions(folded, Selection.Admitted(folded, found), Companies);
    }

    /// <summary>The companies that a text which is meant to be a name can mean, best first; more generous than <see cref="Find"/>.</summary>
    public ImmutableArray<NameCandidate> Lookup(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NameLookup.Find(name, _index, Companies);
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
