using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Finds the newspaper or agency from which a sentence has what it says.</summary>
internal static partial class Reporting
{
    public static string? SourceOf(string text)
    {
        foreach (Match match in Before().Matches(text))
            if (match.Groups["report"].Success || IsMedium(match.Groups["name"].Value))
                return WithoutArticle(match.Groups["name"].Value);
        if (In().Match(text) is { Success: true } paper)
            return paper.Groups["name"].Value;
        return After().Match(text) is { Success: true } after && IsMedium(after.Groups["name"].Value) ? after.Groups["name"].Value : null;
    }

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    private static bool IsMedium(string name) => name.Split(' ').Any(Offices.Media.Contains);

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}&.-]{1,30}(?: \p{Lu}[\p{L}&.-]{1,30}){0,4}) (?:has |have |had |also |first |last week |on \p{Lu}\p{Ll}{2,9}day |earlier ){0,2}(?:(?<report>reported|reports|revealed)|said|wrote|says)\b")]
    private static partial Regex Before();

    [GeneratedRegex(@"\breports? (?:in|by) the (?<name>\p{Lu}[\p{L}&.-]{1,30}(?: \p{Lu}[\p{L}&.-]{1,30}){0,4}) (?:newspaper|magazine|daily|website)\b")]
    private static partial Regex In();

    [GeneratedRegex(@"\b[Aa]ccording to (?:a report (?:by|in) )?(?:the )?(?<name>\p{Lu}[\p{L}&.-]{1,30}(?: \p{Lu}[\p{L}&.-]{1,30}){0,4})")]
    private static partial Regex After();
}
