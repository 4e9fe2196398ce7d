using System.Text.RegularExpressions;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The ground a text gives for a step, as a phrase that can follow "for".</summary>
internal static partial class ReasonPhrase
{
    /// <summary>The first ground in a part of a text; null when it gives none.</summary>
    /// <returns>The words, and where the part that introduces them begins.</returns>
    public static (string Words, int Start)? Find(string text, Span within, IReadOnlyList<DatePhrase> dates)
    {
        // "is added; applications for food will be reviewed": what stands behind a semicolon is no ground.
        if (text.IndexOf("; ", within.Start, Math.Max(0, within.Length), StringComparison.Ordinal) is var stop and >= 0 && !text[within.Start..stop].Contains('(', StringComparison.Ordinal))
            within = new(within.Start, stop);
        foreach (Match match in Marker().Matches(within.Of(text)))
        {
            var from = within.Start + match.Index + match.Length;
            // "Switzerland's State Secretariat for Economic Affairs did the same": a part of a name.
            if (InName().IsMatch(text[..from]) && from < text.Length && char.IsUpper(text[from]))
                continue;
            if (match.Value.Contains("for ", StringComparison.Ordinal) && !Follows(text, within, match) || match.Value.TrimStart(' ', ',').StartsWith("over ", StringComparison.Ordinal) && TakenOver().IsMatch(text, from))
                continue;
            var words = Trim(text, new(from, EndOf(text, new(from, within.End))), dates).Of(text);
            if (words.Length == 0 || Period().IsMatch(words))
                continue;
            return (match.Groups["having"].Success ? "having " + words : words, within.Start + match.Index);
        }
        return null;
    }

    /// <summary>Whether "for" goes with the step, and not with a noun in between: "a maker of engines for the air force" tells no ground.</summary>
    private static bool Follows(string text, Span within, Match match)
    {
        var from = within.Start + match.Index;
        if (match.Index == 0 || match.Value[0] == ',' || Doing().IsMatch(text, from + match.Length) || text[..from].TrimEnd() is not [.., var last] before || !char.IsLetter(last))
            return true;
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '“' or '"' or '(' || CompanyNouns.Singular.Contains(word) || CompanyNouns.Plural.Contains(word) || FunctionWords.Pronouns.Contains(word) || Place().IsMatch(word);
    }

    // Where or when a step was taken may stand before its ground.
    [GeneratedRegex(@"^(?:lists?|blacklists?|annex|schedule|roll|register|sanctions|embargo|assets|funds|accounts|freezes?|yesterday|today|night|week|weeks|month|months|year|years|day|days|morning|evening|again|too|both|ago|later|earlier|there|together|alone|apiece|each|nationals?|users?|\p{Ll}{2,}ed)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\G(?:(?:its|their|the|alleged|allegedly|repeatedly|knowingly) ){0,2}(?:alleged |suspected )?\p{Ll}{3,}ing\b")]
    private static partial Regex Doing();

    // "took it over two months later", "carried the name over into its list"
    [GeneratedRegex(@"\G(?:to|into|from|by|on|in|it|them|a|one|two|three|the (?:next|same|following)|[0-9]+)\b")]
    private static partial Regex TakenOver();

    [GeneratedRegex(@"\b(?:Secretariat|Secretary|Department|Office|Ministry|Minister|Bureau|Agency|Cent(?:re|er)|Institute|Council|Committee|Commission|Commissioner|Directorate|Authority|Fund|Bank|Court|Task Force|Foundation|Association|Organi[sz]ation) for $")]
    private static partial Regex InName();

    private static int EndOf(string text, Span phrase)
    {
        var masked = phrase.Of(text).IndexOf(Sentence.Masked, StringComparison.Ordinal);
        var end = masked >= 0 ? phrase.Start + masked : phrase.End;
        return Stop().Match(text, phrase.Start, end - phrase.Start) is { Success: true } stop ? stop.Index : end;
    }

    private static Span Trim(string text, Span phrase, IReadOnlyList<DatePhrase> dates)
    {
        phrase = phrase.Trim(text, ".,;:");
        foreach (var date in dates)
            if (date.Span.End == phrase.End && date.Span.Start > phrase.Start)
                phrase = new Span(phrase.Start, date.Span.Start).Trim(text, ",");
        return phrase;
    }

    [GeneratedRegex(@"(?:,? (?:for|over|because of|due to|on account of|citing|accused of|suspected of|on suspicion of|on allegations of|amid claims of)(?: (?:its|their)(?= alleged ))?|,? (?:saying|alleging)(?: that)? (?:it|they|the \w+) (?<having>had)) ")]
    private static partial Regex Marker();

    [GeneratedRegex(@", (?:which|while|but|according to|said|after|in a (?:move|step|statement)|a (?:move|step|decision)|the \w+ (?:said|announced))\b|; |: (?=\p{Lu})|, and (?=\p{Lu}[^,;:]{2,80} for )")]
    private static partial Regex Stop();

    // "for years", "for the first time", "for example" and "for inclusion in the list" give no ground.
    [GeneratedRegex(@"^(?:(?:the|a|an?) (?:same )?(?:term|period|duration|maximum)\b|(?:it|them|everything|each other|one another|all|everyone|everybody)\b|(?:sale|use|export|import|delivery|removal|delisting|re-?listing)\b|(?:Item|Entry|No\.|Number) [0-9]|the (?:first|second|last|time)|\w+ (?:and a half )?(?:days?|weeks?|months?|years?|decades?)\b|(?:years|months|weeks|decades|now|short|example|instance|good|public|comment|approval|review)\b|(?:the |its |their )?(?:inclusion|addition|entry|listing|designation)\b|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
