using System.Collections.Frozen;
using System.Globalization;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Counts out the day that a quotation tells from the day of publication: "yesterday", "on Wednesday", "on the 4th".</summary>
internal static class Reckoning
{
    /// <summary>Words of what is still to come, where a day of the week is the next one.</summary>
    private static readonly FrozenSet<string> Coming = "will tomorrow next".Split(' ').ToFrozenSet();

    /// <summary>The day in a sentence, and what day it is counted from the publication; null where the quotation tells none so.</summary>
    public static string? Of(Citation quotation, FactView view)
    {
        var source = view.SourceOf(quotation);
        // Days of several sentences may belong to several things.
        if (Sentences.Of(quotation).Length > 1)
            return null;
        var words = Words.Of(quotation.Quote);
        for (var i = 0; i < words.Length; i++)
            if (DayAt(words.AsSpan(), i, source.Published) is { } day)
                return $"Counted from its publication on {FactDate.OnDay(source.Published).ToWords()}, {Quoted(quotation.Quote[words[i].Start..words[i].End])} is {FactDate.OnDay(day).ToWords()}.";
        return null;
    }

    private static DateOnly? DayAt(ReadOnlySpan<Word> words, int at, DateOnly published)
    {
        var word = words[at].Text;
        if (word is "yesterday")
            return published.AddDays(-1);
        if (word is "today" or "tonight")
            return published;
        if (word is "tomorrow")
            return published.AddDays(1);
        if (DateFinder.IsWeekday(word) && !IsDated(words, at))
            return Weekday(word, published, IsComing(words));
        return at > 1 && words[at - 1].Text is "the" && words[at - 2].Text is "on" && !IsDated(words, at) && Ordinal(word) is { } n && n <= published.Day
            ? new DateOnly(published.Year, published.Month, n) : null;
    }

    /// <summary>"Wednesday, 4 September" and "the 4th of May" need no counting.</summary>
    private static bool IsDated(ReadOnlySpan<Word> words, int at)
    {
        for (var i = at + 1; i < words.Length && i <= at + 2; i++)
            if (char.IsDigit(words[i].Text[0]) || (words[i].IsCapitalized && DateFinder.IsMonth(words[i].Text)))
                return true;
        return false;
    }

    private static bool IsComing(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
            if (Coming.Contains(word.Text))
                return true;
        return false;
    }

    private static DateOnly Weekday(string name, DateOnly published, bool isComing)
    {
        var day = isComing ? published.AddDays(1) : published;
        while (!day.DayOfWeek.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            day = day.AddDays(isComing ? 1 : -1);
        return day;
    }

    private static int? Ordinal(string word) =>
        word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 32 ? n : null;
}
