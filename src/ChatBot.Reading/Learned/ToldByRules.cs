using ChatBot.Facts;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>Whether what was learned to read says no more than what a rule has read, or what a rule has read speaks against it.</summary>
internal static class ToldByRules
{
    /// <summary>Whether a step that the learned reading tells need not be told beside one that a rule has read.</summary>
    /// <param name="read">What a rule has read of the same company.</param>
    /// <param name="action">The kind of step.</param>
    /// <param name="keeper">Who takes it.</param>
    /// <param name="sentence">The sentence that seems to tell it.</param>
    /// <param name="day">Its date; null without one.</param>
    public static bool Settles(Listing read, ListingAction action, string keeper, ReadSentence sentence, FactDate? day) =>
        IsSame(read, action) && ListingMerge.AreCompatible(read.Authority, keeper)
        || read.Citations[0] == sentence.Unit.Citation && (action == ListingAction.Added && read.Action.IsTalk() || IsEndOf(read, action, keeper, sentence, day) || IsByOther(read, action, keeper, sentence, day));

    private static bool IsSame(Listing read, ListingAction action) => read.Action == action || read.Action.IsEnd() && action.IsEnd();

    // It was taken off that day, or before, and no words tell of a listing. Not the reverse: an end that no rule knows the words of is worth telling.
    private static bool IsEndOf(Listing read, ListingAction action, string keeper, ReadSentence sentence, FactDate? day) =>
        action == ListingAction.Added && read.Action.IsEnd() && ListingMerge.AreCompatible(read.Authority, keeper) && day is { } told && read.Date is { } off
        && (off == told || !read.IsUnsure && told.Start > off.End && !ActionWords.In(sentence.Text).Contains(ListingAction.Added));

    // The same was done that day by somebody whom the sentence names, and it does not name the other.
    private static bool IsByOther(Listing read, ListingAction action, string keeper, ReadSentence sentence, FactDate? day) =>
        read is { IsUnsure: false, Authority: { } by } && IsSame(read, action) && day is not null && read.Date == day
        && sentence.ListKeepers.Any(k => ListingMerge.AreCompatible(k, by)) && !sentence.ListKeepers.Any(k => ListingMerge.AreCompatible(k, keeper));
}
