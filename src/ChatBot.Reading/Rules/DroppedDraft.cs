using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The draft names A and B. … In the text adopted today B has vanished.": who was in a draft only was never listed, and so was not taken off a list.</summary>
internal static partial class DroppedDraft
{
    /// <summary>The facts, removals of companies that the text knows only from a draft told as what they are: no listing.</summary>
    public static List<Fact> Correct(IReadOnlyList<Fact> facts, IReadOnlyList<Unit> units)
    {
        var listed = facts.OfType<Listing>().Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId).ToHashSet();
        // "NAME was struck from the draft": it is proposed no more.
        var dropped = Companies(units, (text, _) => DraftRule.IsGone(text));
        return [.. facts.Where(f => f is not Listing { Action: ListingAction.Proposed, Date: null } proposed || !dropped.Contains(proposed.CompanyId)).Select(f => f is Listing removal && removal.Action.IsEnd() && !listed.Contains(removal.CompanyId) && IsOfDraft(removal, units) ? NotListed(removal) : f)];
    }

    /// <summary>The steps that only seem to be told, without removals of companies that the text knows only from a draft: "It was struck out before the vote."</summary>
    public static IEnumerable<Listing> WithoutThose(IReadOnlyList<Listing> surmised, IReadOnlyList<Fact> facts, IReadOnlyList<Unit> units)
    {
        var listed = facts.OfType<Listing>().Concat(surmised).Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId).ToHashSet();
        return surmised.Where(s => !s.Action.IsEnd() || listed.Contains(s.CompanyId) || !IsOfDraft(s, units));
    }

    /// <summary>What was learned to read, without proposals of companies that were taken out of a draft: "The draft contained NAME. It was taken out before adoption."</summary>
    public static IEnumerable<Listing> WithoutProposals(IEnumerable<Listing> learned, IReadOnlyList<Unit> units)
    {
        var dropped = Companies(units, DraftRule.IsDropped);
        return learned.Where(l => l is not { Action: ListingAction.Proposed, Date: null or { Precision: not DatePrecision.Day } } || !dropped.Contains(l.CompanyId));
    }

    // Those that are the only ones of a sentence that tells so, with the one behind it.
    private static HashSet<string> Companies(IReadOnlyList<Unit> units, Func<string, string, bool> areDropped) =>
        [.. units.Where((u, i) => u.IsStatement && areDropped(u.Text, i + 1 < units.Count ? units[i + 1].Text : "")).Select(u => u.Mentions.Select(m => m.Company.Id).Distinct().ToList()).Where(c => c.Count == 1).Select(c => c[0])];

    // What names the company first speaks of a draft, and the removal of no list.
    private static bool IsOfDraft(Listing removal, IReadOnlyList<Unit> units)
    {
        for (var i = 0; i < units.Count && units[i].Citation != removal.Citations[0]; i++)
            if (units[i].Mentions.Exists(m => m.Company.Id == removal.CompanyId))
                return (Draft().IsMatch(units[i].Text) || (i > 0 && units[i - 1].Sentence.Paragraph == units[i].Sentence.Paragraph && Draft().IsMatch(units[i - 1].Text)))
                    && !ListPhrase.All(removal.Citations[0].Quote, new(0, removal.Citations[0].Quote.Length)).Any() && !OffList().IsMatch(removal.Citations[0].Quote);
        // "A further name of the draft, NAME, was dropped": the sentence speaks of it itself.
        return !OffList().IsMatch(removal.Citations[0].Quote) && DraftRule.IsGone(removal.Citations[0].Quote);
    }

    private static Event NotListed(Listing removal) => new()
    {
        Id = "",
        Citations = [removal.Citations[0]],
        Type = NotListedRule.Type,
        Actor = removal.Authority,
        CompanyId = removal.CompanyId,
        Text = removal.Citations[0].Quote,
        ReportedBy = removal.ReportedBy,
    };

    [GeneratedRegex(@"\b(?:de-?list|sanction|freeze|froze|unfreez|unblock)", RegexOptions.IgnoreCase)]
    private static partial Regex OffList();

    [GeneratedRegex(@"\b(?:drafts?|working papers?|shortlist|(?:proposed|leaked|planned)\b[^.;]*\b(?:lists?|package|sanctions|annex|listings?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Draft();
}
