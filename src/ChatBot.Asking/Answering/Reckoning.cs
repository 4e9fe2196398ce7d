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

    /// <summary>The days in a quotation that need it, and what days they are counted from the publication.</summary>
    public static IEnumerable<string> Of(Citation quotation, FactView view)
    {
        var source = view.SourceOf(quotation);
        foreach (var sentence in Sentences.Of(quotation))
        {
            var words = Words.Of(sentence.Quote);
            for (var i = 0; i < words.Length; i++)
                if (DayAt(words.AsSpan(), i, source.Published) is ({ } day, var length))
                    yield return $"Counted from its publication on {FactDate.OnDay(source.Published).ToWords()}, {Quoted(sentence.Quote[words[i].Start..words[i + length - 1].End])} is {FactDate.OnDay(day).ToWords()}.";
        }
    }

    private static (DateOnly Day, int Length)? DayAt(ReadOnlySpan<Word> words, int at, DateOnly published)
    {
        var word = words[at].Text;
        if (word is "yesterday")
            return (published.AddDays(-1), 1);
        if (word is "today" or "tonight")
            return (published, 1);
        if (word is "tomorrow")
            return (published.AddDays(1), 1);
        if (DateFinder.IsWeekday(word) && !IsDated(words, at))
            return (Weekday(word, published, IsComing(words)), 1);
        if (WithoutYear(words, at) is ({ } month, var dayOfMonth))
            return Nearest(month, dayOfMonth, published) is { } nearest ? (nearest, 2) : null;
        return at > 1 && words[at - 1].Text is "the" && words[at - 2].Text is "on" && !IsDated(words, at) && Ordinal(word) is { } n && n <= published.Day
            ? (new DateOnly(published.Year, published.Month, n), 1) : null;
    }

    /// <summary>"10 September" and "September 10", with no year behind.</summary>
    private static (int Month, int Day)? WithoutYear(ReadOnlySpan<Word> words, int at)
    {
        if (at + 1 >= words.Length || (at + 2 < words.Length && words[at + 2].Length == 4 && char.IsDigit(words[at + 2].Text[0])))
            return null;
        var (first, second) = (words[at], words[at + 1]);
        return MonthOf(second) is { } after && Number(first.Text) is { } before ? (after, before)
            : MonthOf(first) is { } month && Number(second.Text) is { } day ? (month, day) : null;
    }

    private static int? MonthOf(Word word) =>
        word.IsCapitalized && DateFinder.IsMonth(word.Text) && Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Equals(word.Text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var i ? i + 1 : null;

    private static int? Number(string word) =>
        word.Length < 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 32 ? n : Ordinal(word);

    /// <summary>The day of the year in which it is nearest to the publication.</summary>
    private static DateOnly? Nearest(int month, int day, DateOnly published) =>
        Enumerable.Range(published.Year - 1, 3).Where(y => day <= DateTime.DaysInMonth(y, month)).Select(y => (DateOnly?)new DateOnly(y, month, day)).MinBy(d => Math.Abs(d!.Value.DayNumber - published.DayNumber));

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
