using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>A span of days that a question limits itself to.</summary>
/// <param name="From">The first day; null for no beginning.</param>
/// <param name="To">The last day; null for no end.</param>
/// <param name="Words">The span in words that can follow a verb: "after 10 December 2021".</param>
internal sealed record Period(DateOnly? From, DateOnly? To, string Words)
{
    /// <summary>Whether the date can lie in it.</summary>
    public bool Holds(FactDate date) => (From is not { } from || date.End >= from) && (To is not { } to || date.Start <= to);

    /// <summary>The days that lie in both spans.</summary>
    public Period And(Period other) => new(From > other.From || other.From is null ? From : other.From, To < other.To || other.To is null ? To : other.To, Words + " and " + other.Words);

    /// <summary>Since a date, the date included.</summary>
    public static Period Since(FactDate date) => new(date.Start, null, "since " + date.ToWords());

    /// <summary>After a date.</summary>
    public static Period After(FactDate date) => new(date.End.AddDays(1), null, "after " + date.ToWords());

    /// <summary>Before a date.</summary>
    public static Period Before(FactDate date) => new(null, date.Start.AddDays(-1), "before " + date.ToWords());

    /// <summary>Until a date, the date included.</summary>
    public static Period Until(FactDate date) => new(null, date.End, "by " + date.ToWords());

    /// <summary>From one date to another, both included.</summary>
    public static Period Between(FactDate first, FactDate last) => new(first.Start, last.End, $"between {first.ToWords()} and {last.ToWords()}");
}
