using System.Text.RegularExpressions;
using ChatBot.Names;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Learned;

/// <summary>The companies that no rule finds in a text, by what was learned from labelled articles about their names and the words beside them.</summary>
/// <param name="model">What was learned.</param>
internal sealed partial class LearnedNames(StepModel model)
{
    // Likelier than not: what is told of it is doubted anyway.
    private const double Likely = 0.5;

    /// <summary>Enters them in the book of companies. That is done when the rules have read the text, so that no rule goes by what may be no company.</summary>
    /// <returns>The sentences with the companies in them.</returns>
    public IReadOnlyList<Unit> Guess(IReadOnlyList<Unit> units, CompanyBook book)
    {
        if (units.Count < ReadText.FewestSentences || model.Name.Weights.Count == 0)
            return units;
        var media = units.SelectMany(u => Candidates(u.Text).Where(n => IsMedium(u.Text, n))).Select(n => n.Text).ToHashSet();
        var guesses = 0;
        foreach (var unit in units)
            foreach (var name in Candidates(unit.Text).Where(n => !media.Contains(n.Text) && IsUnknown(unit, n, book) && CanStand(unit.Text, n) && model.Name.Probability(NameFeatures.Of(unit.Text, n, unit.Mentions)) >= Likely))
            {
                book.Guess(name.Text, Aliases.After(unit.Text, name.Span.End));
                guesses++;
            }
        return guesses == 0 ? units : [.. units.Select(u => u with { Mentions = book.Find(u.Text) })];
    }

    private static bool IsUnknown(Unit unit, ProperName name, CompanyBook book) => !unit.Mentions.Exists(m => m.Span.Overlaps(name.Span)) && book.Known(name.Text) is null;

    // "Quality Control" is a thing or a heading, and "the Surveillance Technology sector" no firm.
    private static bool CanStand(string text, ProperName name) =>
        !CompanyBook.IsShip(text, name.Span.Start) && !Array.TrueForAll(name.Text.Split(' '), BusinessWords.IsOrdinary) && !HeadNames.IsFollowedByNoun(text, name.Span.End, text.Length);

    // "the Tokyo newspaper NAME", "SEOUL, Sept. 11 (NAME) - Japan has": who reports.
    private static bool IsMedium(string text, ProperName name) =>
        Medium().IsMatch(text[..name.Span.Start]) && Reports().IsMatch(text, name.Span.End) || Dateline().IsMatch(text[..name.Span.Start]) && text.AsSpan(name.Span.End).StartsWith(") ");

    [GeneratedRegex(@"\b(?:newspaper|daily|weekly|paper|magazine|journal|broadcaster|agency|website|portal|tabloid|newswire|gazette) $")]
    private static partial Regex Medium();

    [GeneratedRegex(@"\G,? (?:has |had |also )?(?:said|says|reported|reports|wrote|writes|claimed|claims|quoted|quotes)\b")]
    private static partial Regex Reports();

    [GeneratedRegex(@"^\p{Lu}{3}[^()]{0,60}\($")]
    private static partial Regex Dateline();

    /// <summary>How likely each company of a text is one, by the mention that looks most like it; one that a catalogue or a list knows is one.</summary>
    public Dictionary<string, double> Likelihoods(ReadText text)
    {
        var likelihoods = new Dictionary<string, double>();
        foreach (var unit in text.Sentences.Select(s => s.Unit))
            foreach (var mention in unit.Mentions)
            {
                var name = new ProperName(mention.Span, mention.Span.Of(unit.Text), WordScanner.IsPossessive(unit.Text, mention.Span.End));
                var likely = !CompanyBook.IsOfTexts(mention.Company) ? 1 : model.Name.Probability(NameFeatures.Of(unit.Text, name, unit.Mentions.FindAll(m => m != mention)));
                likelihoods[mention.Company.Id] = Math.Max(likely, likelihoods.GetValueOrDefault(mention.Company.Id));
            }
        return likelihoods;
    }

    /// <summary>The names in a sentence that may be companies.</summary>
    public static IEnumerable<ProperName> Candidates(string text) => ProperName.Find(text, new(0, text.Length)).Where(n => HeadNames.IsCompanyLike(n.Text) && !HeadNames.IsStreet(text, n));
}
