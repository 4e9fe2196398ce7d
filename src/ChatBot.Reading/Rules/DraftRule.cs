using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"A Commission draft of May named NAME", "had proposed a third name, NAME", "proposed NAME for the list": whom a draft names is proposed, not listed.</summary>
internal sealed partial class DraftRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists && !ListPhrase.All(unit.Text, new(0, unit.Text.Length)).Any() && KnownLists.NameIn(unit.Text) is null)
            yield break;
        foreach (Match match in Passive().Matches(unit.Text))
            if (!Denied().IsMatch(unit.Text[..match.Index]) && !unit.IsClaim(match.Index) && (AuthorityFinder.Find(unit.Text, new(match.Index, unit.Text.Length)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).Select(a => a.Name).FirstOrDefault() ?? KnownLists.KeeperIn(unit.Text, new(match.Index, unit.Text.Length)) ?? unit.Label ?? (match.Value.StartsWith(" would", StringComparison.Ordinal) ? context.Lists.Meant(unit)?.Keeper ?? context.Keepers.Only : null)) is { } whose)
                foreach (var company in unit.CompaniesIn(Clause.Before(unit.Text, match.Index)))
                    yield return unit.Step(Hearsay.IsUnattributed(unit.Text) ? ListingAction.Rumoured : ListingAction.Proposed, whose, unit.DateOf(match.Index) ?? (match.Value.StartsWith(" would", StringComparison.Ordinal) ? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End < match.Index) : null)) with { CompanyId = company };
        foreach (Match match in Drafts().Matches(unit.Text))
        {
            if (Denied().IsMatch(unit.Text[..match.Groups["verb"].Index]))
                continue;
            var phrase = NamesBehind(unit.Text, match);
            var related = Related(unit.Text, match).Select(n => n.Span).ToList();
            var companies = related.Count > 0 ? [.. unit.Mentions.Where(m => related.Exists(r => r.Overlaps(m.Span))).Select(m => m.Company.Id)] : unit.CompaniesIn(phrase).ToList();
            if (companies.Count == 0 && Antecedent.Of(unit, phrase, context) is { } meant)
                companies.Add(meant.Company.Id);
            var all = new Span(0, unit.Text.Length);
            var keeper = AuthorityFinder.Find(unit.Text, all).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).Select(a => a.Name).FirstOrDefault() ?? KnownLists.KeeperIn(unit.Text, all) ?? unit.Label
                // "Ambassadors have put off the EU package. A diplomat says the draft names NAME."
                ?? (context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph ? DocumentKeeper.In(before.Text, new(0, before.Text.Length)) : null);
            // "in May the Commission proposed NAME for the list": the day stands anywhere in its clause.
            var date = match.Groups["for"].Success ? unit.DateOf(match.Groups["verb"].Index) : unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start < match.Index + match.Length && d.Span.Start >= match.Index);
            // "put forward NAME for the list of the best": no keeper of lists has a hand in it.
            if (keeper is null && match.Groups["for"].Success)
                continue;
            foreach (var company in companies)
                yield return unit.Step(match.Groups["talk"].Success || Hearsay.IsUnattributed(unit.Text) || Hearsay.IsIn(unit.Text[..match.Index]) ? ListingAction.Rumoured : ListingAction.Proposed, keeper, date, ListPhrase.Find(unit.Text, new(match.Index + match.Length, unit.Text.Length))?.Name) with { CompanyId = company, ReportedBy = unit.SourceAt(match.Index) };
        }
    }

    // "NAME, a repair shop, which the Commission proposed for Annex IV"
    private static IEnumerable<ProperName> Related(string text, Match match) =>
        match.Groups["for"].Success && text.AsSpan(match.Index + match.Length).StartsWith("for ") && Clause.Before(text, match.Index) is var subject ? RelativeClause.Names(text, RelativeClause.HeadOf(text, subject.Start), several: false) : [];

    /// <summary>Whether a sentence, or the one behind it, says that who stood in a draft is not in what came of it.</summary>
    public static bool IsDropped(string text, string next) => IsGone(text) || Missing().IsMatch(text) || NotInFinal().IsMatch(next);

    /// <summary>Whether a sentence says that somebody is not in a draft any more: "NAME was struck from the draft".</summary>
    public static bool IsGone(string text) => Gone().IsMatch(text) || StruckFrom().IsMatch(text) || NameGone().IsMatch(text);

    [GeneratedRegex(@"\b(?:struck|dropped|deleted|removed|cut|taken|crossed|vanished|disappeared|fell) (?:out )?(?:out of|from|off) (?:the|that|its) (?:\p{L}+ )?(?:draft|proposal)\b")]
    private static partial Regex StruckFrom();

    // "A further name of the draft, NAME, was dropped"
    [GeneratedRegex(@"\b[Dd]rafts?\b[^;]{0,20}, \p{Lu}[^;,]*(?: \([^()]*\))?, (?:was|were|is|are|had been|has been) (?:then |later |finally |quietly )?(?:dropped|struck out|taken out|left out|cut|crossed out|deleted|removed|withdrawn)\b(?![^;]*\b(?:from|off)\b)")]
    private static partial Regex NameGone();

    // "had been expected on the list; its name does not appear in the rule"
    [GeneratedRegex(@"\b[Dd]raft\b[^.;]*\bbut (?:it |its name |they )?(?:(?:is|are|was|were|has|have|does|did) not|never|no longer|got the (?:chop|axe|boot)|(?:was|were) (?:then |later |finally )?(?:dropped|taken out|struck|removed|left out|deleted|pulled)|fell (?:out|away)|was spared|missed the cut)\b|\b[Dd]raft\b[^.;]*, (?:was|were|is|are|has been|have been) (?:finally |in the end )?not (?:added|included|listed|entered|taken up|adopted)\b|\b[Dd]raft\b[^.;]*\b(?:entry|entries|listing|inclusion|addition|designation|decision|step) (?:has been |have been |was |were |is )?(?:now |later |again )?(?:put off|postponed|deferred|shelved|dropped|abandoned|called off|held over|not made|forgone)\b|\b(?:asked|called|lobbied|pressed|petitioned) (?:\p{L}+ ){0,3}for\b[^.]*\bbut\b[^.]*\b(?:left|leaves) (?:it|them|the (?:name|firm|company)) (?:out|off)\b|\b(?:expected|tipped|rumoured)\b.*\b(?:(?:its|the|their) names? (?:does|do|did) not appear|(?:is|are|was|were) not (?:in|on|among) (?:it|them|the (?:rule|list|notice|act)))\b")]
    private static partial Regex Missing();

    [GeneratedRegex(@"\b[Dd]raft\b[^.;]*, (?:is|are|was|were) out(?=[.,;:]|$)|\b(?:[Dd]raft|[Pp]roposal|[Vv]ersion)\b[^.;]*\b(?:(?:was|were|is|are|has|have|had|(?<=\b[Dd]raft\b[^.;]*)(?:has|have|had) been) (?:gone|dropped|deleted|removed|struck|left out|missing|crossed out|taken out|vanished|disappeared|cut)|(?:vanished|disappeared|fell out|dropped out))\b|\b[Dd]rafts?\b[^.]*\b(?:(?:no longer|does not|did not) (?:appears?|figures?|stands?|features?|in it)|(?:is|was) no longer (?:in|there|among))\b")]
    private static partial Regex Gone();

    [GeneratedRegex(@"^(?:But |Yet )?(?:(?:[^.;:]{2,60} (?:says?|said|explain(?:s|ed)|confirm(?:s|ed)|adds?|added)(?: that)? )?(?:[Ii]t|[Tt]hey|[Tt]he (?:firm|company|name|entry)|[Tt]hat (?:name|entry)) (?:was|were|had been|has been) (?:later |then |since |quietly |finally |eventually ){0,2}(?:taken|struck|crossed|dropped|left|cut|removed|deleted|edited)(?: out| off)?(?=[.,;]|$| (?:before|after|because|when|as|at|in|on|during|overnight|later|again|following|without|ahead)\b)|(?:[Ii]t|[Tt]hey) (?:is|are|was|were|does|do|did) not (?:appear |figure |stand |feature |make it |included )?(?:in|into|on|part of) (?:the|what) (?:final|published|adopted|signed|official|text|version|act)\b|[Tt]he (?:final|published|adopted|signed|official) (?:text|version|act|list|notice|rule|order) (?:(?:does|did|has) not\b|omits?\b|leaves? (?:it|them) out|dropped))")]
    private static partial Regex NotInFinal();

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => Drafts().Matches(text).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)).Concat(Related(text, m)))
        .Concat(Passive().Matches(text).SelectMany(m => HeadNames.In(text, Clause.Before(text, m.Index))));

    // "NAME was proposed for Annex IV"
    [GeneratedRegex(@"(?<=\b(?:draft|proposal|bill|notice|motion)\b[^.;]{0,40} (?:under|by|in|through) which [^.;]{3,120}) would (?:join|enter|be (?:added|entered|included|placed|put) (?:to|in|on|into|onto)|go on(?:to)?) (?=(?:the|its) [^.;,]{0,40}(?:[Ll]ist|[Aa]nnex|[Ss]chedule)\b)|\b(?:was|were|has been|have been|had been|is|are) (?:\p{L}+ly )?(?:proposed|nominated|recommended|put forward|shortlisted|earmarked) for (?:(?:its|the|an?|their|inclusion|addition) ){0,2}(?:[^;:.]{0,40}\b(?:Annex|[Ll]ist\b|[Bb]lacklist)|listing|designation|inclusion|sanctions)\b")]
    private static partial Regex Passive();

    private static Span NamesBehind(string text, Match match) => new(match.Index + match.Length, Cut(text, Clause.After(text, match.Index + match.Length)));

    private static int Cut(string text, Span names) => For().Match(text, names.Start, names.Length) is { Success: true } end ? end.Index : names.End;

    [GeneratedRegex(@"\b(?:[Dd]raft|[Ww]orking paper|[Pp]roposal)(?: (?:list|text|act|decision|regulation|version))?(?: (?:of|from|dated|in) [\p{L}\p{N} ]{3,20}?)?(?:, [^,;]{3,40},)? (?:that |which )?(?:also |once |had |has |still |already )*(?<verb>names?|named|lists|listed|proposes|proposed|includes|included|contains|contained|mentions|mentioned) (?=\p{Lu}|it\b|the )|\b(?:[Dd]raft|[Ww]orking paper|[Pp]roposal|[Ss]hortlist)\b[^.;:,]{0,60}? (?<verb>holds?|held|names?|named|lists?|listed|has|had|contains|contained|includes|included|carries|carried|with) (?:[\p{L}\p{N}-]+ ){0,3}(?:names|firms|companies|entities|entries),? (?:among them|including|one of them|one of which is|such as|namely) |\b(?<verb>(?<for>proposed|proposes|nominated|recommended|tabled|submitted|put forward)) (?=(?:[^;:.]{2,90}? )?for (?:(?:its|the|an?|their|inclusion|addition) ){0,2}(?:[^;:.]{0,40}\b(?:Annex|[Ll]ist\b|[Bb]lacklist)|listing|designation|inclusion|sanctions)\b)|\b(?:(?:had|has|have) (?<verb>proposed)|(?<verb>(?<talk>threw in|floated|mentioned|whispered|bandied about))) (?:an?|one) (?:\p{L}+ )?(?:name|firm|company|entity), (?:the )?(?=[^,;]{0,50}\p{Lu})")]
    private static partial Regex Drafts();

    [GeneratedRegex(@" (?:for|to|on|in) (?:the |its |an? )?(?:\p{L}+['’]s )?(?:[\p{L}\p{N}]+ ){0,3}(?:Annex|[Ll]ist|[Bb]lacklist|Schedule)\b| for (?:(?:its|the|an?) )?(?:listing|designation|inclusion|addition|sanctions)\b")]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|if|whether|no longer)\b[^.;,]{0,25}$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
