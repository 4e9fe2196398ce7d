using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Verbs that tell the same kind of step, and what a clause must have so that they do.</summary>
/// <param name="Verbs">The verbs.</param>
/// <param name="Action">What they tell.</param>
internal sealed partial record ListingSense(VerbLexicon Verbs, ListingAction Action)
{
    /// <summary>All of them, in the order in which a text is searched.</summary>
    public static ImmutableArray<ListingSense> All { get; } =
    [
        new(ListingVerbs.Add, ListingAction.Added),
        new(ListingVerbs.AddToList, ListingAction.Added) { NeedsList = true },
        new(ListingVerbs.PutOntoList, ListingAction.Added) { NeedsList = true },
        new(ListingVerbs.Bar, ListingAction.Added) { NeedsList = true },
        new(ListingVerbs.Forbid, ListingAction.Added) { OfExports = true },
        new(ListingVerbs.Sanction, ListingAction.Added) { NeedsSanctions = true },
        new(ListingVerbs.Name, ListingAction.Added) { NamesOnly = true },
        new(ListingVerbs.Label, ListingAction.Added) { AsListed = true },
        new(ListingVerbs.Remove, ListingAction.Removed),
        new(ListingVerbs.RemoveFromList, ListingAction.Removed) { NeedsList = true },
        new(ListingVerbs.Target, ListingAction.Proposed),
    ];

    /// <summary>Whether they tell a step only where the clause speaks of a list.</summary>
    public bool NeedsList { get; private init; }

    /// <summary>Whether they merely name: they list only what was announced before.</summary>
    public bool NamesOnly { get; private init; }

    /// <summary>Whether they tell a step only of sanctions.</summary>
    private bool NeedsSanctions { get; init; }

    /// <summary>Whether they tell a step only of exports to somebody.</summary>
    private bool OfExports { get; init; }

    /// <summary>Whether they tell a step only where they call somebody by the name of a list.</summary>
    private bool AsListed { get; init; }

    /// <summary>Their forms in a text of which what follows makes a step.</summary>
    public IEnumerable<VerbMatch> Find(string text) =>
        Verbs.Find(text).Where(m => (!NeedsSanctions || OfSanctions().IsMatch(text, m.Span.End))
            && (!OfExports || ExportsTo().IsMatch(text, m.Span.End))
            && (!AsListed || CalledListed().IsMatch(text, m.Span.End) && CallsListed(text, m) && m.Form != VerbForms.Base));

    /// <summary>Whether a verb calls somebody by the name of a list: "identified NAME as a Chinese military company".</summary>
    public static bool CallsListed(string text, VerbMatch match) => AsListedName().IsMatch(text, match.Span.End);

    /// <summary>Whether whoever acts in a clause can do it by this verb. "Banks treat NAME as an SDN": only who keeps the list can make it one.</summary>
    public bool Allows(string text, ListingClause clause) =>
        OfExports ? AuthorityFinder.ActorIn(text, clause.Agent) is { } by && AuthorityFinder.Known(by) is { } state && DocumentKeeper.KeepsLists(state)
            || clause.Agent.Trim(text).Of(text) is "it" && AnnouncesThatIt().IsMatch(text[..clause.Agent.End]) && DocumentKeeper.In(text, new(0, clause.Agent.Start)) is not null :
        !AsListed || (AuthorityFinder.ActorIn(text, clause.Agent) ?? (clause.Agent.Trim(text).Of(text) is "it" ? DocumentKeeper.In(text, new(0, clause.Agent.Start)) : null)) is { } actor && AuthorityFinder.Known(actor) is { } known && DocumentKeeper.KeepsLists(known);

    // "approved sanctions against NAME", "announced on Monday an asset freeze on NAME"
    [GeneratedRegex(@"\G(?: on)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,? (?:(?:its|their|the|an?|new|fresh|further|additional|more|targeted|financial|economic|trade|immediate|\p{Lu}\p{L}+) ){0,4}(?:sanctions|asset[- ]freezes?|embargo(?:es)?|(?:withhold release|denial|exclusion|debarment|freezing) orders?) (?:on|against) ")]
    private static partial Regex OfSanctions();

    // "METI announced that it is banning …": whoever says so does it.
    [GeneratedRegex(@"\b(?:announced|announces|said|says|decided|declared|confirmed)\b[^,;.]{0,40} that it ?$")]
    private static partial Regex AnnouncesThatIt();

    // "banning exports to three dealers", "prohibits sales of machine tools to NAME"
    [GeneratedRegex(@"\G " + ClauseRoles.Exports + @"(?=(?:the |an? )?(?:[\p{L}-]+ ){0,6}(?:\p{Lu}[\p{L}-]+ \p{Lu}|(?:compan(?:y|ies)|firms?|entit(?:y|ies)|organi[sz]ations?|dealers?|traders?|makers?|suppliers?|importers?|distributors?|buyers?|parties)\b))")]
    private static partial Regex ExportsTo();

    // "identified NAME as a Chinese military company": the name of a list of such firms.
    [GeneratedRegex(@"\G[^.;]{0,80}?\b(?:Chinese [Mm]ilitary [Cc]ompan(?:y|ies)|Communist Chinese [Mm]ilitary|Specially Designated (?:National|Person)|SDN|military end[- ]users?)\b")]
    private static partial Regex AsListedName();

    [GeneratedRegex(@"\G[^.;]{0,70}?\b(?:(?:as|among) |an? (?:Chinese [Mm]ilitary|Communist Chinese|SDN\b|Specially Designated|military end[- ]user))")]
    private static partial Regex CalledListed();
}
