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
        if (Lapse().Match(text) is not { Success: true } match || unit.IsClaim(match.Index))
            yield break;
        if (AuthorityFinder.ActorIn(text, Clause.Before(text, match.Index)) is not { } actor)
            yield break;
        foreach (var company in unit.CompaniesIn(Clause.After(text, match.Index + match.Length)))
            yield return unit.Step(ListingAction.Removed, actor, unit.DateOf(match.Index)) with { CompanyId = company };
    }

    /// <summary>Where the names of the companies begin, for whoever has to find out that they are companies; -1 when there is no such clause.</summary>
    public static int NamesStart(string text) => Lapse().Match(text) is { Success: true } match ? match.Index + match.Length : -1;

    [GeneratedRegex(@"\b(?:(?:decided|agreed|voted|chose) (?:on \w+ |in \w+ |today |yesterday )?not to (?:renew|extend|prolong)|(?:did not|didn['’]t|has not|will not) (?:renew|extend|prolong|renewed|extended|prolonged)) (?:the |its )?(?:listings?|designations?|entr(?:y|ies)|sanctions) (?:of|for|on|against) (?:(?:one|two|three|four|five) (?:entity|entities|company|companies|firms?), )?(?=\p{Lu}|the )")]
    private static partial Regex Lapse();
}
