using System.Text.RegularExpressions;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;

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
            var words = Trim(text, new(from, EndOf(text, new(from, within.End))), dates).Of(text);
            if (words.Length == 0 || Period().IsMatch(words))
                continue;
            return (match.Groups["having"].Success ? "having " + words : words, within.Start + match.Index);
        }
        return null;
    }

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

    [GeneratedRegex(@", (?:which|while|but|according to|said|after|in a (?:move|step|statement)|a (?:move|step|decision)|the \w+ (?:said|announced))\b|; ")]
    private static partial Regex Stop();

    // "for years", "for the first time", "for example" and "for inclusion in the list" give no ground.
    [GeneratedRegex(@"^(?:the (?:first|second|last|time)|\w+ (?:days?|weeks?|months?|years?|decades?)\b|(?:years|months|weeks|decades|now|example|instance|good|public|comment|approval|review)\b|(?:the |its |their )?(?:inclusion|addition|entry|listing|designation)\b|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
