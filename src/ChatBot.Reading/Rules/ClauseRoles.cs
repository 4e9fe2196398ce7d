using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Who acts in a clause and whom it is done to: its agent, its subject and its object.</summary>
internal static partial class ClauseRoles
{
    /// <summary>The words between a verb that forbids exports and those to whom nothing may be sold, as a pattern: "all exports of machine tools to ".</summary>
    public const string Exports = @"(?:all |any |the )?(?:[\p{L}-]+ )?(?:exports?|sales|shipments|deliveries|supplies)(?: and (?:re-?exports|sales|shipments))?(?: of [^,;.:]{2,50}?)? to ";

    private static readonly string[] Ends = [" for ", " over ", " because of ", " due to ", ", saying ", ", accusing ", ", citing ", " on suspicion", ", accused ", " and that ", ", and that "];

    /// <summary>Who does it in the passive: "by the ministry"; empty where nobody is named.</summary>
    public static Span ByAgent(string text, Span tail)
    {
        var words = tail.Of(text);
        var at = words.StartsWith("by ", StringComparison.Ordinal) ? 0 : words.IndexOf(" by ", StringComparison.Ordinal);
        if (at < 0 || Ends.Any(e => words.IndexOf(e, StringComparison.Ordinal) is var i && i >= 0 && i < at))
            return default;
        var start = tail.Start + at + (at == 0 ? 3 : 4);
        return new(start, Cut(text, new(start, tail.End), [.. Ends, " on ", " in ", ", ", " from ", " last "]));
    }

    /// <summary>Whom it is done to in the active.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tail">What follows the verb.</param>
    /// <param name="list">The list, which ends the object.</param>
    public static Span ObjectOf(string text, Span tail, ListPhrase? list)
    {
        if (When().Match(text, tail.Start, tail.Length) is { Success: true } when)
            tail = new(when.Index + when.Length, tail.End);
        var end = list is { } phrase && phrase.Span.Start > tail.Start ? phrase.Span.Start : tail.End;
        if (SanctionsPhrase.With().Match(text, tail.Start, Math.Max(0, end - tail.Start)) is { Success: true } with)
            end = with.Index;
        var words = tail.Of(text);
        // "froze every penny NAME holds"
        if (Whatever().Match(words) is { Success: true } whatever)
            return new(tail.Start + whatever.Length, Cut(text, new(tail.Start + whatever.Length, end), [.. Ends, " holds", " hold ", " owns", " own ", " has ", " possesses", " keeps"]));
        if (EntryPhrase.For().Match(words) is { Success: true } entry)
            return new(tail.Start + entry.Length, Cut(text, new(tail.Start + entry.Length, end), Ends));
        // "imposed sanctions on A", "lifted its sanctions against A": the companies follow the list.
        foreach (var on in (string[])["assets of ", "sanctions on ", "sanctions from ", "freeze from ", "sanctions against ", "embargo on ", "embargo against ", "freeze on ", "freeze against ", "freezes on ", "freezes against ", "measures on ", "measures against ", "restrictions on ", "restrictions against ", "debarment of ", "exclusion of "])
            if (words.IndexOf(on, StringComparison.OrdinalIgnoreCase) is var at && at is >= 0 and < 60)
                return new(tail.Start + at + on.Length, Cut(text, new(tail.Start + at + on.Length, tail.End), Ends));
        // "banned exports of machine tools to NAME"
        if (ExportsTo().Match(words) is { Success: true } exports)
            return new(tail.Start + exports.Length, Cut(text, new(tail.Start + exports.Length, tail.End), Ends));
        // "the entry, carried on the list since 2009, now reads NAME": another clause.
        if (end == tail.End && NextVerb().Match(text, tail.Start, tail.Length) is { Success: true } next)
            end = next.Index;
        return new(tail.Start, Cut(text, new(tail.Start, end), [.. Ends, " there ", " a Chinese military ", " a Communist Chinese ", " an SDN", " a Specially Designated ", " a military end"]));
    }

    [GeneratedRegex(@"^\s*" + Exports)]
    private static partial Regex ExportsTo();

    [GeneratedRegex(@"^(?:whatever|everything|all|every (?:penny|cent|dollar|euro|rouble|pound|asset))(?: that)? (?=(?:the )?\p{Lu})")]
    private static partial Regex Whatever();

    [GeneratedRegex(@", (?:now |also |then |thus |today )?(?:reads|names|says|shows|is|are|was|were|has|have|had|will|becomes?|became)\b")]
    private static partial Regex NextVerb();

    // "added on Monday the maker NAME", "included, last week, NAME"
    [GeneratedRegex(@"\G,? ?(?:(?:on|in|late|early|just) )?(?:this |last |the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?: \([0-9]{1,2}\))?|yesterday|today|week|month|year|(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2})?(?:,? [0-9]{4})?),? (?=(?:the|an?|its|another|" + Numbers.ToTen + @"|[0-9]+|more|several|both) |\p{Lu})")]
    private static partial Regex When();

    /// <summary>The company in a subject: "the name of NAME", "the entry for NAME".</summary>
    public static Span WithoutEntry(string text, Span subject) =>
        AssetPhrase.Before().Match(text, subject.Start, subject.Length) is { Success: true } assets ? new(assets.Index + assets.Length, subject.End) : EntryOf().Match(text, subject.Start, subject.Length) is { Success: true } entry ? new(entry.Index + entry.Length, subject.End) : subject;

    [GeneratedRegex(@"\b(?:names?|entry|entries|listings?|designations?|inclusion) (?:of|for) |\b(?:sanctions|embargo|(?:asset )?freeze|assets|funds|accounts) (?:on|against|of|from|imposed on|imposed against) ", RegexOptions.IgnoreCase)]
    private static partial Regex EntryOf();

    /// <summary>Whom measures hit that are its subject: "Sanctions were imposed on NAME by Canada"; null where its subject is none.</summary>
    public static Span? HitByMeasures(ClauseParts parts) =>
        SanctionsPhrase.AreMeasures(parts.WordsBefore) && SanctionsPhrase.OnWhom().Match(parts.Text, parts.Tail.Start, parts.Tail.Length) is { Success: true } on
            ? new(on.Index + on.Length, Cut(parts.Text, new(on.Index + on.Length, parts.Tail.End), [.. Ends, " by ", " in ", " last ", " under "])) : null;

    /// <summary>Whether words before a predicate deny it: "neither the firm nor its unit NAME has been listed".</summary>
    public static bool AreNobody(string words) => NobodyIn().IsMatch(words);

    // "neither the firm nor its unit NAME has been listed"
    [GeneratedRegex(@"\b(?:[Nn]either|[Nn]or|[Nn]one of|[Nn]obody)\b|(?:^\s*|[“""] ?)[Nn]o (?!\.|[0-9])(?:[\p{L}-]+ ){1,4}(?:in \p{Lu}\p{L}+ )?$")]
    private static partial Regex NobodyIn();

    [GeneratedRegex(@"\G for (?:(?:a (?:period|term) of |the term of )?(?:an?|" + Numbers.ToTen + @"|eighteen|thirty|[0-9]+)(?: and a half)? (?:years?|months?))(?:,? and (?:(?:its|the) )?(?:\p{Ll}[\p{L}-]* ){0,4}\p{Lu})")]
    private static partial Regex ForTime();

    private static int Cut(string text, Span span, string[] marks)
    {
        var end = span.End;
        foreach (var mark in marks)
            for (var at = span.Start; at < end && (at = text.IndexOf(mark, at, end - at, StringComparison.Ordinal)) >= 0; at++)
                // "debarred A for five years and B for two": no reason.
                if (!ForTime().IsMatch(text, at))
                {
                    end = at;
                    break;
                }
        return end;
    }
}
