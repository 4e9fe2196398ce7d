using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>What a heading or a label says of the names that stand with it.</summary>
/// <param name="Keeper">Whose list; null where it does not say.</param>
/// <param name="List">Which list.</param>
/// <param name="Date">When.</param>
/// <param name="Action">What was done.</param>
/// <param name="Lines">The lines that say it.</param>
internal sealed partial record Heading(string? Keeper, string? List, DatePhrase? Date, ListingAction? Action, ImmutableArray<Passage> Lines)
{
    private const int Longest = 160;

    /// <summary>Whether it speaks of lists or of entries in them, so that what stands below is one.</summary>
    public bool IsOfLists { get; init; }

    /// <summary>Whether it says that its day is that of the heading before.</summary>
    public bool IsOfSameDay { get; init; }

    /// <summary>Whether a line can be a heading: it ends in a colon, in no mark at all, or announces what is following.</summary>
    public static bool IsHeading(string line) =>
        line.Length is > 0 and <= Longest && (line[^1] is ':' or ')' or '*' || char.IsLetterOrDigit(line[^1]) || Following().IsMatch(line));

    /// <summary>What words in a line say.</summary>
    public static Heading Of(Passage line, string words, DateResolver dates)
    {
        words = Mark().Replace(words, "").Trim(' ', '*', '#');
        var found = dates.Find(words);
        var action = StepPhrase.OfHeading(Filled().Replace(WithoutDates(words, found), " ").Trim(' ', ','));
        // Of two days nothing tells which is meant; since when the list has something else is no step's day.
        var isDated = found.Select(d => d.Date).Distinct().Count() == 1 && !found[0].IsLimit && (action is not null || !found[0].IsSince);
        return new(
            KeeperWords.In(words),
            KeeperWords.ListIn(words),
            isDated ? found[0] : null,
            action,
            [line])
        {
            IsOfLists = (OfLists().IsMatch(words) || KnownLists.NameIn(words) is not null) && !OtherRosters.IsNamedIn(words),
            IsOfSameDay = SameDay().IsMatch(words),
        };
    }

    /// <summary>The heading with what one above it adds; nothing of another keeper.</summary>
    public Heading Under(Heading? above)
    {
        if (above is null || Keeper is not null && above.Keeper is not null && !ListingMerge.AreCompatible(Keeper, above.Keeper))
            return this;
        var adds = Keeper is null && above.Keeper is not null || List is null && above.List is not null || Date is null && above.Date is not null || Action is null && above.Action is not null;
        return this with
        {
            Keeper = Keeper is null || above.Keeper is not null && Authorities.IsWithin(above.Keeper, Keeper) ? above.Keeper : Keeper,
            List = List ?? above.List,
            Date = Date ?? above.Date,
            Action = Action ?? above.Action,
            IsOfLists = IsOfLists || above.IsOfLists,
            Lines = adds ? [.. Lines.Concat(above.Lines).Distinct()] : Lines,
        };
    }

    private static string WithoutDates(string words, ImmutableArray<DatePhrase> dates)
    {
        for (var i = dates.Length - 1; i >= 0; i--)
            words = words.Remove(dates[i].Span.Start, dates[i].Span.End - dates[i].Span.Start);
        return words;
    }

    [GeneratedRegex(@"\b[Ff]ollowing\b[^:;.]*\.$")]
    private static partial Regex Following();

    // "Part A – ", "2. "
    [GeneratedRegex(@"^(?:#+ |[-*•–] |(?:Part|Section|Annex|Schedule|Table) [0-9A-Z]{1,3}(?: [–—-]|[:.]) |\(?[0-9A-Z]{1,3}[.)] )")]
    private static partial Regex Mark();

    [GeneratedRegex(@" on (?=the same day)|\s{2,}|(?:,| on| in| as of| from)\s*(?=:?$)")]
    private static partial Regex Filled();

    [GeneratedRegex(@"\b(?:(?<!\b(?:price|wish|guest|waiting|mailing|reading|short|contact|client|supplier|customer) )lists?(?! of (?!(?:\p{L}+ ){0,3}(?:sanction|debar|designat|blacklist|restrict|prohibit|denied|excluded|ineligible|unreliable|military|specially|entit)))|sanctions|blacklists?|designat\w+|debar\w+|asset freezes?|entr(?:y|ies)|listings?|delist\w+|annex(?:es)?|schedules?|register|embargo|consolidated|restricted part(?:y|ies))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfLists();

    [GeneratedRegex(@"\b(?:the )?same (?:day|date|notice|order|act)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SameDay();
}
