using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Screening;

/// <summary>One thing that a source says about a company and a list.</summary>
/// <param name="Authority">Who keeps the list or took the step; null where the source does not say.</param>
/// <param name="List">Which list; null where the source names none.</param>
/// <param name="Status">What it amounts to.</param>
/// <param name="Since">When it happened; null where the source does not say.</param>
/// <param name="IsSinceUnsure">Whether it is open to doubt that the source gives it that date.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record ListRecord(string? Authority, string? List, Verdict Status, FactDate? Since, bool IsSinceUnsure, Evidence Evidence)
{
    /// <summary>What a fact says; null where it says nothing of a list.</summary>
    public static ListRecord? Of(Fact fact, FactView view) => fact switch
    {
        Listing l => new(l.Authority, l.List, ListingVerdict.Of(l), l.Date, l.IsDateUnsure, Evidence.Of(l.Citations[0], view)),
        Event e => new(e.Actor, null, Verdict.OtherAction, e.Date, false, Evidence.Of(e.Citations[0], view)),
        _ => null,
    };
}
