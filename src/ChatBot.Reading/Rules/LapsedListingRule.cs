using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"The council decided not to renew the listing of NAME": a listing that ends because nobody prolongs it.</summary>
internal sealed partial class LapsedListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (var lapsed in OfItself(unit, context))
            yield return lapsed;
        if (Lapse().Match(text) is not { Success: true } match || unit.IsClaim(match.Index))
            yield break;
        if (AuthorityFinder.ActorIn(text, Clause.Before(text, match.Index)) is not { } actor)
            yield break;
        foreach (var company in unit.CompaniesIn(Clause.After(text, match.Index + match.Length)))
            yield return unit.Step(ListingAction.Removed, actor, unit.DateOf(match.Index)) with { CompanyId = company };
    }

    // "NAME withdrew its action: its entry was not renewed in May and has lapsed"
    private static IEnumerable<Listing> OfItself(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || ItsOwn().Match(unit.Text) is not { Success: true } match || unit.IsClaim(match.Index) || Unreal().IsMatch(unit.Text[..match.Index]) || StockListing.IsIn(unit.Text))
            yield break;
        var whose = match.Groups["whose"];
        var list = ListPhrase.Find(unit.Text, Span.Of(match));
        var named = unit.CompaniesIn(Span.Of(whose)).ToList();
        var company = whose.Value is "its" or "Its" or "the" or "The" ? Antecedent.Of(unit, Span.Of(whose), context)?.Company.Id : named is [var only] ? only : null;
        var keeper = list?.KeeperIn(unit.Text) ?? unit.Label ?? (company is null ? null : context.StepsOf(company).LastOrDefault(s => s.Action == ListingAction.Added)?.Authority) ?? DocumentKeeper.In(unit.Text, new(0, match.Index));
        // "the entry was deleted": of whoever the text has told to be listed.
        if (company is not null && (context.SpokeOfLists || context.StepsOf(company).Any()) && (keeper is not null || match.Groups["renewed"].Success))
            yield return unit.Step(ListingAction.Removed, keeper, unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= match.Index) ?? unit.DateOf(match.Index), list?.Name) with { CompanyId = company };
    }

    [GeneratedRegex(@"\b(?:[Ii]f|[Uu]nless|[Oo]nce|[Uu]ntil|[Ww]hether|might|could|would|may)\b[^.;]*$")]
    private static partial Regex Unreal();

    /// <summary>Where the names of the companies begin, for whoever has to find out that they are companies; -1 when there is no such clause.</summary>
    public static int NamesStart(string text) => Lapse().Match(text) is { Success: true } match ? match.Index + match.Length : -1;

    [GeneratedRegex(@"\b(?:(?<whose>[Ii]ts) (?:(?!not\b)\p{L}+ )?(?:entry|listing|designation)|[Tt]he (?:entry|listing|designation) (?:of|for) (?<whose>[^,;:.]{2,80}?)|(?<whose>[Tt]he) (?:entry|listing|designation))(?: (?:on|in) (?:the|its) [^,;.]{2,40}?)?(?:, [^,;.]{3,90},|,)? (?:(?<renewed>(?:was|were|has been|had been) not) (?:renewed|extended|prolonged)|(?<renewed>(?:(?:has|had) (?:since |now |then )?)?)(?:lapsed|expired|run out|ran out|ceased to exist)|(?:was|were|has been) (?:since |then |later )?(?:deleted|removed|lifted|struck out|taken off))(?= (?:in|on|last|this|and|when|after|at|with|because)\b|[,;.]|$)")]
    private static partial Regex ItsOwn();

    [GeneratedRegex(@"\b(?:(?:decided|agreed|voted|chose) (?:on \w+ |in \w+ |today |yesterday )?not to (?:renew|extend|prolong)|(?:did not|didn['’]t|has not|will not) (?:renew|extend|prolong|renewed|extended|prolonged)) (?:the |its )?(?:listings?|designations?|entr(?:y|ies)|sanctions) (?:of|for|on|against) (?:(?:one|two|three|four|five) (?:entity|entities|company|companies|firms?), )?(?=\p{Lu}|the )")]
    private static partial Regex Lapse();
}
