namespace ChatBot.Facts;

/// <summary>What kinds of step there are.</summary>
public static class ListingActions
{
    /// <summary>Whether it ends a listing.</summary>
    public static bool IsEnd(this ListingAction action) => action is ListingAction.Removed or ListingAction.Revoked;

    /// <summary>Whether it is no step yet: somebody only speaks of one.</summary>
    public static bool IsTalk(this ListingAction action) => action is ListingAction.Proposed or ListingAction.Rumoured;
}
