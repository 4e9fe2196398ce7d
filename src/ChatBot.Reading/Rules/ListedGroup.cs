using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>A sentence's announcement that several companies were listed together, before it is said which.</summary>
/// <param name="Announcement">The listing, whose company is not named yet.</param>
/// <param name="Count">How many there are; null where the text does not say.</param>
internal sealed record ListedGroup(Listing Announcement, int? Count)
{
    private const int Remembered = 40;

    /// <summary>The announced group that an enumeration names: the latest of that size, else the latest of unknown size, else, for one that tells no size, the latest.</summary>
    public static ListedGroup? For(IEnumerable<ListedGroup> groups, int? count, ListingAction action)
    {
        var fitting = groups.TakeLast(Remembered).Where(g => g.Announcement.Action == action).ToList();
        return count is null
            ? fitting.LastOrDefault()
            : fitting.LastOrDefault(g => g.Count == count) ?? fitting.LastOrDefault(g => g.Count is null) ?? (fitting is [{ Count: var whole }] && whole > count ? fitting[0] : null);
    }
}
