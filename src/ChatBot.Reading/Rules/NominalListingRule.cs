using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The ministry announced the listing of NAME": the step as a noun.</summary>
internal sealed partial class NominalListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (Carried(unit, context) is { } carried)
            yield return carried;
        foreach (var step in Noted(unit))
            yield return step;
        foreach (Match match in Announced().Matches(text))
        {
            var actor = AuthorityFinder.ActorIn(text, Clause.Before(text, match.Index)) ?? unit.Label;
            // "made an entry for NAME in its accounts"
            if (match.Groups["entry"].Success && ListPhrase.Find(text, new(match.Index, text.Length)) is null)
                continue;
            if (actor is null || unit.IsClaim(match.Index) || Undone().IsMatch(text[..match.Index]))
                continue;
            foreach (var company in unit.CompaniesIn(NamesBehind(text, match)))
                yield return unit.Step(ActionOf(match), actor, unit.DateOf(match.Index)) with { CompanyId = company };
        }
    }

    /// <summary>"The designation of NAME was announced by the ministry", "NAME won its removal from the list".</summary>
    private static IEnumerable<Listing> Noted(Unit unit)
    {
        var text = unit.Text;
        foreach (var match in Passive().Matches(text).Concat(Won().Matches(text)))
        {
            if (!unit.IsStatement || unit.IsClaim(match.Index) || Undone().IsMatch(text[..match.Index]) || StockListing.IsIn(text))
                continue;
            var whole = new Span(match.Index, Clause.After(text, match.Index + match.Length).End);
            var keeper = DocumentKeeper.In(text, whole) ?? KnownLists.KeeperIn(text, whole) ?? unit.Label;
            if (keeper is null)
                continue;
            var companies = match.Groups["name"].Success ? unit.CompaniesIn(Span.Of(match.Groups["name"])) : unit.CompaniesIn(Clause.Before(text, match.Index));
            foreach (var company in companies)
                yield return unit.Step(ActionOf(match), keeper, unit.DateOf(match.Index), ListPhrase.Find(text, whole)?.Name) with { CompanyId = company };
        }
    }

    private static ListingAction ActionOf(Match match) => match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added;

    // A share is listed too, and "no addition was decided" adds nobody.
    private static bool IsOfList(string text, Match match) =>
        !Undone().IsMatch(text[..match.Index]) && !StockListing.IsIn(text) && ListPhrase.Find(text, Span.Of(match)) is not null;

    private static Listing? Carried(Unit unit, ReadingContext context)
    {
        if (CarriedOut().Match(unit.Text) is not { Success: true } match || !IsOfList(unit.Text, match) || unit.IsClaim(match.Index) || !unit.IsStatement || unit.Mentions.Select(m => m.Company.Id).Distinct().ToList() is not [var company])
            return null;
        var list = ListPhrase.Find(unit.Text, Span.Of(match));
        var meant = list is { Name: null } ? context.Lists.Meant(unit) : null;
        return unit.Step(ActionOf(match), list?.KeeperIn(unit.Text) ?? meant?.Keeper ?? unit.Label, unit.DateOf(match.Index), list?.Name, meant) with { CompanyId = company };
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Announced().Matches(text).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)))
            .Concat(Passive().Matches(text).SelectMany(m => HeadNames.In(text, Span.Of(m.Groups["name"]))))
            .Concat(Won().Matches(text).SelectMany(m => HeadNames.In(text, Clause.Before(text, m.Index))))
            .Concat(CarriedOut().Match(text) is { Success: true } done && IsOfList(text, done) ? ProperName.Find(text, new(0, done.Index)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)).TakeLast(1) : []);

    private static Span NamesBehind(string text, Match match) =>
        match.Value.TrimEnd().EndsWith(':') ? new(match.Index + match.Length, text.Length) : Clause.After(text, match.Index + match.Length);

    [GeneratedRegex(@"\b(?:announced|announces|communicated|reported|notified of|informed of|gave notice of|ordered|orders|confirmed|confirms|approved|adopted|adopts|endorsed|approves|published|publishes|made public|makes public|made known|notified|disclosed|issued|imposed|decreed|pronounced|decided on|(?<=\b[Ww]hat (?:the )?\p{Lu}[^.;:]{2,60} (?:did |has |really )?(?:publish|announce|publicise|adopt|order|decide|issue|confirm)(?:ed|d)?(?:,? (?:on|this|last|in) [^.;:,]{2,20},?)? )(?:is|was)|sign(?:ed|s) off(?: (?:this (?:morning|afternoon|evening)|today|yesterday|last night))? on) (?:on (?:[0-9]{1,2} )?\p{Lu}\p{L}+ (?:[0-9]{4} |\([0-9]{1,2}\) )?)?(?:(?:the|its|an?|immediate|formal|new) ){0,3}(?:(?:(?:listing|designation|addition|inclusion|sanctioning|blacklisting|(?:[\p{L}\p{N}-]+ ){0,2}debarment)|(?<off>removal|delisting|deletion))(?:, (?:for|with|by|until|on) [^,;.]{3,50},)? (?:\([^()]*\) )?of:?|asset freezes? (?:on|against|of)|freezing of (?:the |all )?assets of) (?=\W*\p{L})|\b(?<entry>made|makes|opened|opens|created|creates) (?:(?:an?|its|another|one|new|fresh) ){1,2}(?:entry|listing) (?:(?:on|in|under|to) (?:the|its|their|\p{Lu}\S*) [^,;.]{3,70}? )?for (?=(?:the )?\p{Lu}|(?:the|an?) )")]
    private static partial Regex Announced();

    [GeneratedRegex(@"\b(?:[Tt]he|[Ii]ts|\p{Lu}\p{L}+['’]s?) (?:\p{Ll}+ )?(?:(?:[Ll]isting|[Dd]esignation|[Ss]anctioning|[Bb]lacklisting|[Dd]ebarment|(?<off>[Rr]emoval|[Dd]elisting)) of|[Ee]ntry (?:for|of(?![^;:.]*\b(?:into(?! (?:force|effect)\b)|markets?|sector|venture)\b))) (?<name>[^;:.]{2,80}?)(?: (?:by|from|on|to|in) [^;:.,]{2,60}?)? (?:(?:was|has been|is) (?:announced|made public|published|confirmed|approved|made known|disclosed|gazetted)|(?:took|takes|has taken) effect|(?:came|comes|entered|enters) into (?:force|effect)|(?:became|becomes) effective|dates (?:from|back to)|was (?:ordered|adopted|effected))\b")]
    private static partial Regex Passive();

    // "NAME won its removal from the list", "secured a delisting"
    [GeneratedRegex(@"\b(?:won|wins|secured|secures|obtained|obtains|achieved|gained|negotiated|earned|(?:got|gets|received)(?= (?:its|an) )) (?:(?:its|an?|the) )?(?:(?:full|early|partial|final|formal|long-sought) )?(?<off>removal|delisting|de-listing|deletion)(?: from\b| by\b|(?= (?:on|in) [0-9\p{Lu}]))")]
    private static partial Regex Won();

    // "With regard to NAME, deletion from the list was carried out."
    [GeneratedRegex(@"\b(?:(?<off>[Dd]eletion|[Rr]emoval|[Dd]elisting)|[Aa]ddition|[Ii]nclusion|[Ll]isting)(?: (?:from|to|on|in) [^,;.]{2,60}?)? (?:was|has been|is) (?:carried out|effected|executed|implemented|completed|decided)\b")]
    private static partial Regex CarriedOut();

    [GeneratedRegex(@"\b(?:[Nn]o|not|never|nor|yet to|denied|refused|declined|if|may|might|could|would|will|should|to)\b[^.;,]{0,25}$")]
    private static partial Regex Undone();
}
