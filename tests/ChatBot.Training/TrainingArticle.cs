using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Evaluation.Articles;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Layouts;
using ChatBot.Reading.Learned;

namespace ChatBot.Training;

/// <summary>A labelled text beside what the learned reading sees of it.</summary>
/// <param name="Labels">What is known to be in it.</param>
/// <param name="Text">Its sentences.</param>
/// <param name="Order">The number in the source of each paragraph of the text; null where they are the same.</param>
/// <param name="Companies">The identifiers of the companies that the reader found, by the bare letters of each of their names.</param>
internal sealed record TrainingArticle(LabelledArticle Labels, ReadText Text, ImmutableArray<int>? Order, FrozenDictionary<string, string> Companies)
{
    /// <summary>Reads by the rules alone, so that nothing is learned from what was learned before.</summary>
    public static ArticleReader Rules { get; } = new(StepModel.Empty);

    /// <summary>An article that a person has labelled.</summary>
    public static TrainingArticle Read(LabelledArticle labels)
    {
        var source = SourceFile.Read(labels.File);
        var order = LiveReport.OrderWritten(source);
        var (reading, text) = ReadInOrder(order is { } written ? LiveReport.Ordered(source, written) : source);
        return new(labels, text, order, IdentifiersOf(reading));
    }

    /// <summary>A text on which the rules are tested: they are its labels. What they are not sure of teaches nothing.</summary>
    public static TrainingArticle Read(string words)
    {
        var source = new Source("text-00000000", "text", SourceKind.Article, "", "The Gazette", new(2024, 6, 12), null, "en", new('0', 64), [new(1, words)]);
        var (reading, text) = ReadInOrder(source);
        var names = reading.Companies.ToDictionary(c => c.Id, c => c.Name);
        var listings = reading.Facts.OfType<Listing>().Where(l => names.ContainsKey(l.CompanyId))
            .Select(l => new LabelledListing(names[l.CompanyId], l.Authority, l.Action.ToString(), l.Date?.ToString(), l.IsUnsure ? 0 : 1, [1]));
        return new(new("", [], [.. listings], []), text, null, IdentifiersOf(reading));
    }

    /// <summary>Whether its labels have a name as that of a company.</summary>
    public bool Names(string name) => Labels.Names.SelectMany(n => n).Concat(Labels.Listings.Select(l => l.Company)).Any(n => Bare(n) == Bare(name));

    /// <summary>The listings that a paragraph of the text tells of a company.</summary>
    public IEnumerable<LabelledListing> Told(int paragraph, string company) => Labels.Listings.Where(l => l.Paragraph == Number(paragraph) && Is(l, company));

    /// <summary>Whether a paragraph speaks of a listing of a company that another paragraph tells.</summary>
    public bool Mentions(int paragraph, string company, ListingAction action) =>
        Labels.Listings.Any(l => l.AlsoIn.Contains(Number(paragraph)) && Kind(l) == action && Is(l, company));

    /// <summary>The kind of step of a listing; one that was revoked is one that ended.</summary>
    public static ListingAction Kind(LabelledListing listing) =>
        Enum.Parse<ListingAction>(listing.Action, ignoreCase: true) is var action && action.IsEnd() ? ListingAction.Removed : action;

    private static (ChatBot.Facts.Reading Reading, ReadText Text) ReadInOrder(Source source) => Rules.ReadInOrder(source, new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);

    private static FrozenDictionary<string, string> IdentifiersOf(ChatBot.Facts.Reading reading) =>
        reading.Companies.SelectMany(c => c.Names.Select(n => (Name: Bare(n.Text), c.Id))).DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Id);

    private int Number(int paragraph) => Order is { } order ? order[paragraph - 1] : paragraph;

    private bool Is(LabelledListing listing, string company) =>
        Labels.Names.Where(n => n.Contains(listing.Company)).SelectMany(n => n).Append(listing.Company).Any(n => Companies.GetValueOrDefault(Bare(n)) == company);

    private static string Bare(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
