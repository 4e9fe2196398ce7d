using ChatBot.Facts;

namespace ChatBot.Asking;

/// <summary>What one step amounts to for its company, whatever other steps there are.</summary>
public static class ListingVerdict
{
    /// <summary>The verdict of the step alone.</summary>
    public static Verdict Of(Listing step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Action.IsTalk() ? Verdict.ProposedOnly
            : step.IsUnsure || step.HasEffect ? Verdict.PossiblyListed
            : step.Action.IsEnd() ? Verdict.NoLongerListed : Verdict.Listed;
    }
}
