using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"BIS has let go of NAME", "Norges Bank shut out NAME", "NAME, a fixture of the UVL since March": words that mean a step only where a keeper of lists is meant, as the plain verb.</summary>
internal static partial class Idiom
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence) => ByKeeper(sentence).Concat(Widened(sentence)).Concat(OfOneName(sentence)).Concat(OfName(sentence));

    // "K also dropped a name on Monday, that of A"
    private static IEnumerable<Proposition> OfOneName(ComplexSentence sentence)
    {
        foreach (var (keeper, _) in sentence.Keepers)
            if (OneName().Match(sentence.Text, keeper.End) is { Success: true } one && sentence.Names.FirstOrDefault(n => n.Span.Start == one.Index + one.Length) is { Span.IsEmpty: false } name)
                yield return Proposition.Saying(keeper.Start, $"{sentence.WithArticle(keeper)} {(one.Groups["on"].Success ? "added" : "removed")} {name.Span.Of(sentence.Text)} {(one.Groups["on"].Success ? "to" : "from")} its list{one.Groups["when"].Value}");
    }

    [GeneratedRegex(@"\G(?: \([^()]{2,20}\))? (?:(?:has|also|then|today) ){0,2}(?:dropped|removed|struck|deleted|took off|(?<on>added)) (?:a|one) (?:further |second |third |single )?name(?<when> (?:on|in|this|last) [^,;:]{3,24})?(?:, that of |: )(?:the )?(?![^;.]* (?:to|from) (?:its|the|an?) )")]
    private static partial Regex OneName();

    // "K has let go of A on 4 March"
    private static IEnumerable<Proposition> ByKeeper(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var (keeper, _) in sentence.Keepers)
        {
            // "the ministry, MBIE, has": an apposition ends in a comma.
            var end = text[..keeper.Start].EndsWith(", ", StringComparison.Ordinal) && text.AsSpan(keeper.End).StartsWith(",") ? keeper.End + 1 : keeper.End;
            if (Does().Match(text, end) is not { Success: true } does
                || sentence.Names.Where(n => n.Span.Start >= does.Index + does.Length).Select(n => n.Span).FirstOrDefault() is not { IsEmpty: false } name
                || !ComplexSentence.IsDescription(text[(does.Index + does.Length)..name.Start]) || OfOne().IsMatch(text, name.End))
                continue;
            var (who, whom, rest) = (sentence.WithArticle(keeper), name.Of(text), Rest().Match(text, name.End));
            var told = does.Groups["undone"].Success ? $"{who} revoked the listing of {whom} {Day(text, does, rest) ?? When().Match(text[..keeper.Start]).Value}"
                : does.Groups["off"].Success ? $"{who} removed {whom} from its list {Day(text, does, rest)}"
                : $"{who} sanctioned {whom}{rest.Value}";
            yield return Proposition.Saying(keeper.Start, told) with { IsOfKeeper = true };
        }
    }

    private static string? Day(string text, Match does, Match rest) =>
        When().Match(rest.Value) is { Success: true } when ? when.Value : When().Match(text[does.Index..(does.Index + does.Length)]) is { Success: true } own ? own.Value : null;

    private static IEnumerable<Proposition> OfName(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var (name, _) in sentence.Names)
            if (Fixture().Match(text, name.End) is { Success: true } fixture)
                yield return Proposition.Saying(fixture.Index, $"{name.Of(text)} has been on the {fixture.Groups["list"].Value} {fixture.Groups["since"].Value}");
            else if (Ineligible().Match(text, name.End) is { Success: true } ineligible && (KeeperIn(ineligible.Groups["whose"].Value) ?? sentence.Keeper) is { } bank)
                yield return Proposition.Saying(ineligible.Index, $"{bank} debarred {name.Of(text)} {(ineligible.Groups["since"].Value is var since && When().Match(since) is { Success: true } day ? day.Value : Since().Replace(since, "on "))}");
            else if (Under().Match(text, name.End) is { Success: true } under && sentence.Keeper is { } keeper)
                yield return Proposition.Saying(under.Index, $"{keeper} sanctioned {name.Of(text)}{under.Groups["rest"].Value}");
    }

    // "widened its register of prohibited goods by A and by B"
    private static IEnumerable<Proposition> Widened(ComplexSentence sentence)
    {
        foreach (var (keeper, _) in sentence.Keepers)
            if (Widens().Match(sentence.Text, keeper.End) is { Success: true } widens)
                yield return Proposition.Saying(keeper.Start, $"{sentence.WithArticle(keeper)} added {widens.Groups["names"].Value.Replace(" and by ", " and ", StringComparison.Ordinal)} to its {widens.Groups["list"].Value}{(When().Match(sentence.Text[..keeper.Start]) is { Success: true } day ? " " + day.Value : "")}");
    }

    [GeneratedRegex(@"\G(?: \([^()]{2,20}\))? (?:(?:has|had|also|then|today|yesterday) ){0,2}(?:widen(?:s|ed)|extend(?:s|ed)|expand(?:s|ed)|lengthen(?:s|ed)|supplement(?:s|ed)|enlarge[sd]) (?:its|the) (?<list>[^,;:]{0,40}?(?:[Ll]ist|[Rr]egister|[Bb]lacklist|[Rr]oll)(?: of [^,;:]{3,40}?)?) by (?<names>(?!(?:another |a further )?(?:" + Numbers.ToTen + @"|[0-9]+)\b)[^;:]{3,160})")]
    private static partial Regex Widens();

    private static string? KeeperIn(string words) =>
        AuthorityFinder.Find(words, new(0, words.Length)).Select(f => f.Span.Of(words)).FirstOrDefault() is { } keeper ? "the " + keeper : null;

    // What a keeper of lists does to a firm; whom a court or a bank drops, no list has.
    [GeneratedRegex(@"\G(?:, (?:the|an?) [^,;:]{3,50},)?(?: \([^()]{2,20}\))? (?:(?:has|had|have|also|then|in turn|itself|only|this (?:year|month|week)|(?:on \p{Lu}\p{Ll}+day)|yesterday|already|in (?:\p{Lu}\p{Ll}+(?: [0-9]{4})?|[0-9]{4})|on [0-9]{1,2} \p{Lu}\p{Ll}+(?: [0-9]{4})?) ){0,4}(?:(?<off>let(?:s)? go of|unblocked|unfroze|unfrozen|struck out|crossed out|(?:(?<undone>revoke[sd]|tore up|torn up|rescind(?:s|ed)|annul(?:s|led))|lift(?:s|ed)|scrapped|ended|withdr[ae]wn?|cancelled|reversed) (?:the|its|an?) (?:[\p{Ll}-]+ ){0,2}(?:freeze|ban|sanctions|bar|debarment|order|exclusion|suspension|warning|embargo)(?: (?:that )?it had (?:imposed|placed|slapped))? (?:on|against|of|for))|(?:block(?:s|ed)|froze|frozen|freezes|exclud(?:es|ed)|entity-list(?:s|ed)|black-?list(?:s|ed)|blackball(?:s|ed)|shuts? out|lock(?:s|ed) out|outlaw(?:s|ed)|cuts? off|sanction(?:s|ed)|barr(?:s|ed)|bann(?:s|ed)|debar(?:s|red)))(?: only)? ")]
    private static partial Regex Does();

    // "excluded NAME from the tender", "cleared NAME of fraud", "barred NAME from the building": one act, and no list.
    [GeneratedRegex(@"\G(?:['’]s?\b|[^.;,]{0,40}? (?:from (?:the|a|an|this|that|its) (?!(?:list|investment|portfolio|universe|markets?|bank)\b)|of (?:any|all|fraud|wrong|having|the charge)|to (?:buy|sell|merge|take|build|operate|import|export)))")]
    private static partial Regex OfOne();

    [GeneratedRegex(@"\G[^;:]*")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:on|in|since|from|with effect from|as of) (?:early |late )?(?:[0-9]{1,2} \p{Lu}\p{Ll}+(?: [0-9]{4})?|\p{Lu}\p{Ll}+ [0-9]{1,2}(?:, [0-9]{4})?|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+ [0-9]{4}|[0-9]{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b|\b(?:yesterday|today)\b")]
    private static partial Regex When();

    [GeneratedRegex("^since ", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"\G" + ComplexSentence.Seat + @"(?:,| (?:has|had) been) (?:itself |long )?(?:an?|the) (?:old |long-time )?(?:entry|name|fixture|line|regular|guest|resident|inmate|listing) (?:of|on|in) (?:the )?(?<list>[^,;:]{2,50}?(?:[Ll]ist|[Bb]lacklist|[Aa]nnex(?: [IVXL]+)?|[Rr]egister|[Rr]oll)) (?<since>since " + ComplexSentence.Word + @"{3,24})(?=[,;.]|$)")]
    private static partial Regex Fixture();

    // "has been ineligible for World Bank-financed work since 2 September"
    [GeneratedRegex(@"\G" + ComplexSentence.Seat + @",? (?:which |that )?(?:has|have|had) (?:itself |already )?been (?:declared |ruled |held )?(?:ineligible|barred|shut out|excluded|debarred|locked out) (?:(?:for|from|to|of) (?<whose>[^,;:]{3,60}?) )?(?<since>since " + ComplexSentence.Word + @"{3,24})(?=[,;.]|$)")]
    private static partial Regex Ineligible();

    // "faces a temporary denial order", "is under a withhold release order"
    [GeneratedRegex(@"\G" + ComplexSentence.Seat + @",? (?:which |that )?(?:now |also )?(?:faces|faced|is under|was hit (?:by|with)|is subject to|was served with|was handed) an? (?:[\p{L}-]+ ){0,2}(?:denial order|withhold release order|asset freeze|freezing order|exclusion order|debarment order|trade ban|export ban)(?<rest>" + ComplexSentence.Word + @"{0,60})(?=[,;.]|$)")]
    private static partial Regex Under();
}
