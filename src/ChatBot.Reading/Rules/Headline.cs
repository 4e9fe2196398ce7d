using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Tables;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Notice of the ministry, 4 March" or "Britain: changes to the sanctions list as of 4 March": a line that heads several lists, and says for all whose they are and of what day.</summary>
internal static partial class Headline
{
    private const int Longest = 140;

    /// <summary>The line above the heading of a list, where only other such lists stand in between; null without one.</summary>
    public static Passage? Above(Passage heading, IReadOnlyList<Passage> passages)
    {
        for (var i = heading.Number - 2; i >= 0; i--)
        {
            var text = passages[i].Text;
            // Another list and its heading: "Added:", "Part A – Entries inserted".
            if (LinePrefix.OfItem(text) > 0 || Table.IsRow(passages[i]) || ActionWords.Of(text) is not null && !Announces().IsMatch(text))
                continue;
            return text.Length <= Longest && Announces().IsMatch(text) && !Sentence().IsMatch(text) && !ActionWords.Deny(text) ? passages[i] : null;
        }
        return null;
    }

    /// <summary>The one day that it gives; null where it gives none or several.</summary>
    public static DatePhrase? DayOf(string title, DateResolver dates) =>
        dates.Find(title).Where(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day).ToList() is [var only] ? only : null;

    [GeneratedRegex(@"\b(?:notice|notification|announcement|decision|order|decree|bulletin|gazette|changes?|amendments?|update|revision|listings)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Announces();

    [GeneratedRegex(@"[.!?]$|\b(?:said|says|told|writes|reports|proposed|draft|may|could|would)\b")]
    private static partial Regex Sentence();
}
