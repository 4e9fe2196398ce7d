using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"a licence is needed for (i) NAME; (ii) NAME, which …; or (iii) NAME": what is told of one item of a sentence is told of all.</summary>
internal static partial class InlineItems
{
    /// <summary>The steps told, with those of the items of which the rules found none.</summary>
    public static IEnumerable<Fact> Complete(IReadOnlyList<Fact> told, Unit unit)
    {
        foreach (var fact in told)
            yield return fact;
        var items = Mark().Matches(unit.Text).Select(m => unit.Mentions.Find(n => n.Span.Start == m.Index + m.Length)).Where(m => m.Company is not null).Select(m => m.Company.Id).Distinct().ToList();
        if (items.Count < 2 || told.OfType<Listing>().Where(l => items.Contains(l.CompanyId)).ToList() is not [var only])
            yield break;
        foreach (var company in items.Where(c => c != only.CompanyId))
            yield return only with { CompanyId = company };
    }

    [GeneratedRegex(@"\((?:[ivx]{1,4}|[0-9]{1,2}|[a-h])\) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,4}(?=\p{Lu})")]
    private static partial Regex Mark();
}
