using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>"Removal. NAME, entered in 2023, comes off …": a heading that runs into its paragraph, as client alerts have it.</summary>
internal sealed partial class RunInHeadingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists || context.Previous is not { } heading || heading.Sentence.Paragraph != unit.Sentence.Paragraph || ActionOf(heading.Text) is not { } action || context.LastSteps.Count > 0)
            yield break;
        var meant = context.Lists.Meant(unit);
        var step = unit.Step(action, meant?.Keeper ?? unit.Label, null, null, meant);
        var names = Names(heading.Text, unit.Text).ToList();
        var companies = unit.Mentions.Where(m => names.Exists(n => n.Span.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct().ToList();
        if (companies.Count == 0)
            yield break;
        if (action == ListingAction.Added)
            context.Groups.Add(new(step, null));
        foreach (var company in companies)
            yield return step with { CompanyId = company };
    }

    /// <summary>Whom such a paragraph is about: the first name, and those coordinated with it.</summary>
    /// <param name="heading">The sentence that may be the heading.</param>
    /// <param name="text">The sentence behind it.</param>
    public static IEnumerable<ProperName> Names(string heading, string text)
    {
        if (ActionOf(heading) is null || Denied().IsMatch(text))
            yield break;
        var from = Found().Match(text) is { Success: true } found ? found.Index + found.Length : 0;
        var last = default(ProperName);
        foreach (var name in ProperName.Find(text, new(from, text.Length)).Where(n => HeadNames.IsCompanyLike(n.Text)))
        {
            if (last.Text is null ? !Lead().IsMatch(text[from..name.Span.Start]) : !Link().IsMatch(text[last.Span.End..name.Span.Start]))
                yield break;
            yield return last = name;
        }
    }

    private static ListingAction? ActionOf(string heading) =>
        Heading().IsMatch(heading) && ActionWords.Of(heading) is { } action && !action.IsTalk() ? action : null;

    [GeneratedRegex(@"^(?:[0-9A-Za-z]{1,2}[.)] )?\**(?:The |New |One |Two |Three |Four |Five |Six )?(?:\p{Ll}+ )?(?:[Aa]dditions?|[Ll]istings|[Nn]ew (?:listings?|entries|names)|[Dd]esignations?|[Rr]emovals?|[Dd]elistings?|[Dd]eletions?)\**[.:]\**$")]
    private static partial Regex Heading();

    // "The committee determined that NAME …"
    [GeneratedRegex(@"^(?:The|Its|An?) [^,.;]{3,60}? (?:determined|found|concluded|decided|considers?|believes?|says?|states?) that ")]
    private static partial Regex Found();

    [GeneratedRegex(@"^(?:(?:The|An?|the|an?) )?(?:[\p{L}-]+ ){0,4}$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:\s\([^()]*\))?,?(?: and)?(?: (?:its|the|an?)(?: [\p{L}-]+){1,4})? $")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(?:none|no (?:additions|removals|names|new)|not|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
