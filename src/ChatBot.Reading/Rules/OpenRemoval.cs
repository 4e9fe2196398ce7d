using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>
/// "A committee removed two firms from its list. NAME was entered there in 2011.": as long as a text does not say who came off, a firm whose listing it tells by the
/// sentence that announces the removal may be one of them, and it is not sure that it is listed.
/// </summary>
/// <param name="groups">The groups of firms of which the text tells a step.</param>
internal sealed partial class OpenRemoval(IEnumerable<ListedGroup> groups)
{
    private readonly List<ListedGroup> _removals = [.. groups.Where(g => g.Announcement.Action.IsEnd())];

    /// <summary>The facts, those listings marked as not sure that a removal of firms without a name may have ended.</summary>
    public IEnumerable<Fact> Mark(IReadOnlyList<Fact> facts)
    {
        var open = _removals.ConvertAll(g => (Group: g, Off: Off(facts, g))).FindAll(r => r.Group.Count is not { } count || r.Off.Count < count);
        return facts.Select(f => f is Listing step && open.Exists(r => MayHaveEnded(step, r.Group) && !r.Off.Contains(step.CompanyId)) ? step with { IsUnsure = true } : f);
    }

    // Who is told to be of that group.
    private static HashSet<string> Off(IReadOnlyList<Fact> facts, ListedGroup group) =>
        [.. facts.OfType<Listing>().Where(s => s is { IsUnsure: false } && s.Action.IsEnd() && s.Citations.Contains(group.Announcement.Citations[0])).Select(s => s.CompanyId)];

    private static bool MayHaveEnded(Listing step, ListedGroup group) =>
        step is { Action: ListingAction.Added, IsUnsure: false } && (ListingMerge.IsPast(step) || step.Date?.End < group.Announcement.Date?.Start)
        && step.Citations[0] != group.Announcement.Citations[0] && step.Citations.Contains(group.Announcement.Citations[0])
        && ListingMerge.AreCompatible(step.Authority, group.Announcement.Authority) && !Stays().IsMatch(step.Citations[0].Quote);

    [GeneratedRegex(@"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|kept|keeps|unchanged|unaffected|not (?:among|one of|removed|affected|included))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stays();
}
