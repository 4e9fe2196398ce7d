using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Composing;

/// <summary>Which companies and lists a change of a list concerns. Every subscriber is asked about it in turn, and it may have thousands of entries.</summary>
/// <param name="Sequence">The change.</param>
/// <param name="Companies">The companies, by id.</param>
/// <param name="Lists">The lists with their authorities, as they stand and as they stood.</param>
internal sealed record ChangeFacets(long Sequence, FrozenSet<string> Companies, ImmutableArray<(string List, string Authority)> Lists)
{
    /// <summary>Those of a change.</summary>
    public static ChangeFacets Of(SourceChange change) => new(
        change.Sequence,
        change.CompanyIds.Values.ToFrozenSet(StringComparer.Ordinal),
        [.. change.Entries.All.Concat(change.Entries.Changed.Select(c => c.Before)).Select(e => (e.List, e.Authority)).Distinct()]);

    /// <summary>Whether any of them is wanted.</summary>
    public bool Concern(Interests interests) =>
        interests.Companies.Any(Companies.Contains) || Lists.Any(l => interests.IncludeList(l.List, l.Authority));
}
