using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"OFAC withdrew the entry and spoke of a clerical error": who takes off a list whom it never meant to put there revokes the listing.</summary>
/// <param name="units">The sentences of the text.</param>
internal sealed partial class MistakenEntry(IReadOnlyList<Unit> units)
{
    private readonly HashSet<Citation> _mistaken =
    [
        .. units.Where((u, i) => Mistake().IsMatch(u.Sentence.Text) || i + 1 < units.Count && units[i + 1].Sentence.Paragraph == u.Sentence.Paragraph && Mistake().IsMatch(units[i + 1].Sentence.Text)).Select(u => u.Citation),
    ];

    /// <summary>The step, as a revocation where its sentence or the next one of the passage calls the entry a mistake.</summary>
    public Listing Correct(Listing step) =>
        step.Action == ListingAction.Removed && _mistaken.Contains(step.Citations[0]) ? step with { Action = ListingAction.Revoked } : step;

    // Of who made the entry, and not of who thinks the listing wrong.
    [GeneratedRegex(@"\b(?:(?:entered|listed|added|published|included|put(?: \p{L}+){0,4}|placed(?: \p{L}+){0,4}|but) (?:by mistake|in error|mistakenly)|clerical error|mix-up|had (?:mistaken|confused) |having (?:mistaken|confused) |(?:different|another|other) (?:company|firm) had been (?:intended|meant))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mistake();
}
