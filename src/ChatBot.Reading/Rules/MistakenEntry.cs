using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"OFAC withdrew the entry and spoke of a clerical error": who takes off a list whom it never meant to put there revokes the listing.</summary>
/// <param name="units">The sentences of the text.</param>
internal sealed partial class MistakenEntry(IReadOnlyList<Unit> units)
{
    private readonly List<(Citation Sentence, HashSet<string> Named)> _mistaken =
    [
        .. units.Where(u => Tells(u)).Select(u => (u.Citation, Named(u))),
        .. units.Zip(units.Skip(1)).Where(p => p.First.Sentence.Paragraph == p.Second.Sentence.Paragraph && Tells(p.Second)).Select(p => (p.First.Citation, Named(p.Second))),
    ];

    /// <summary>The step, as a revocation where its sentence, or the next one of the passage, calls the entry a mistake and names nobody else.</summary>
    public Listing Correct(Listing step) =>
        step.Action == ListingAction.Removed && _mistaken.Exists(m => m.Sentence == step.Citations[0] && (m.Named.Count == 0 || m.Named.Contains(step.CompanyId))) ? step with { Action = ListingAction.Revoked } : step;

    private static HashSet<string> Named(Unit unit) => [.. unit.Mentions.Select(m => m.Company.Id)];

    // Of who made the entry, and not of who thinks the listing wrong.
    private static bool Tells(Unit unit) =>
        Mistake().Match(unit.Sentence.Text) is { Success: true } mistake && !Otherwise().IsMatch(unit.Sentence.Text[..mistake.Index]);

    [GeneratedRegex(@"\b(?:(?:entered|listed|added|published|included|put(?: \p{L}+){0,4}|placed(?: \p{L}+){0,4}|, but) (?:by mistake|in error|mistakenly)|clerical error|mix-up|had (?:mistaken|confused) |having (?:mistaken|confused) |(?:different|another|other) (?:company|firm) had been (?:intended|meant))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mistake();

    [GeneratedRegex(@"\b(?:not|never|no|denie[sd]|corrected)\b[^,;]*$|\b(?:[Tt]he (?:firm|company|group|bank|owner|lawyer|founder)|[Ii]ts? (?:lawyers?|owners?|founder|chief executive|spokes\p{Ll}+)|[Ll]awyers?|[Ii]t (?:has )?always)\b")]
    private static partial Regex Otherwise();
}
