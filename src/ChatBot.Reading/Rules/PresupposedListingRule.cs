using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"The designation last Wednesday of NAME", "the listing of NAME, which dates from 3 May": a step that a sentence takes for known, whatever it says about it.</summary>
internal sealed partial class PresupposedListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || StockListing.IsIn(unit.Text))
            yield break;
        foreach (var match in Steps(unit.Text))
        {
            var date = DateIn(unit, match);
            // "the decision of the Council next week to list NAME" is none yet.
            if (date is null || date.Date.Start > context.Published && match.Groups["decided"].Success || !context.SpokeOfLists && !AuthorityFinder.Find(unit.Text, new(0, unit.Text.Length)).Any(f => DocumentKeeper.KeepsLists(f.Authority)) || match.Groups["own"].Success && Coming().IsMatch(unit.Text[..match.Index]) || OfOtherThings().IsMatch(unit.Text, match.Index) || Unreal().IsMatch(unit.Text[..match.Index]))
                continue;
            var name = NameOf(unit.Text, match);
            // "Since its listing in May NAME has …": of the only firm that the sentence names.
            var own = match.Groups["own"].Success && unit.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var only] ? [only]
                // "Its action was dismissed, and the entry made on 3 May stands."
                : match.Groups["own"].Success && unit.Mentions.Count == 0 && Antecedent.Of(unit, name, context) is { } meant ? [meant.Company.Id] : new List<string>();
            foreach (var company in own.Count > 0 || match.Groups["own"].Success ? own : unit.CompaniesIn(name).ToList() is { Count: > 0 } named ? named : context.MembersOf(name.Of(unit.Text)))
            {
                var step = unit.Step(ListingAction.Added, KeeperOf(unit.Text, match) ?? (match.Groups["own"].Success ? DocumentKeeper.In(unit.Text, new(0, unit.Text.Length)) : null) ?? unit.Label, date) with { CompanyId = company };
                // "copies yesterday's EU entry for NAME": of another day than what is done with it.
                yield return match.Groups["earlier"].Success ? step with { DateKind = DateKind.ListedOn } : step;
            }
        }
    }

    // "will appeal against its listing on Monday": the day of the appeal.
    [GeneratedRegex(@"\b(?:will|would|(?:plans?|planned|intends?|intended|hopes?|vow(?:s|ed)|due|set|is|are) to)\b[^;.]{0,40}$")]
    private static partial Regex Coming();

    /// <summary>Whether a text speaks of a decision that was taken on a day: "the decision of the ministry in January to put NAME on its list".</summary>
    public static bool TellsDecision(string text) => Decided().IsMatch(text);

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => Steps(text).SelectMany(m => HeadNames.In(text, NameOf(text, m)));

    private static IEnumerable<Match> Steps(string text) => When().Matches(text).Concat(Challenged().Matches(text)).Concat(Since().Matches(text)).Concat(Imposed().Matches(text)).Concat(AtLaw().Matches(text)).Concat(Own().Matches(text)).Concat(Standing().Matches(text)).Concat(OwnBy().Matches(text)).Concat(Dayed().Matches(text)).Concat(Decided().Matches(text));

    private static Span NameOf(string text, Match match) =>
        match.Groups["name"].Length > 0 ? Span.Of(match.Groups["name"]) : Clause.After(text, match.Groups["name"].Index);

    // "the EU's listing of NAME", "the designation of NAME by the Council"
    private static string? KeeperOf(string text, Match match) =>
        AuthorityFinder.MostSpecific(text, match.Groups["keeper"] is { Success: true } sued ? Span.Of(sued) : new(match.Index, match.Groups["name"].Index))?.Name
        ?? (By().Match(text, match.Index) is { Success: true } by && AuthorityFinder.Find(text, new(by.Index + by.Length, Math.Min(text.Length, by.Index + by.Length + 60))).FirstOrDefault() is { Authority: not null } keeper && keeper.Span.Start == by.Index + by.Length ? keeper.Authority.Name : null);

    [GeneratedRegex(@"\G[^;:.]{0,120}? by (?:the )?")]
    private static partial Regex By();

    // A partner, a reserve and a share are designated or listed as well, and one enters a market.
    [GeneratedRegex(@"\G[^;]{0,160}?(?: as (?:an?|the|its|their) | in(?:to)? (?:the )?[^,;.]{0,30}\b(?:market|register|registry|exchange|index)\b| (?:in|on) (?:New York|Nasdaq|London|Frankfurt|Hong Kong|Shanghai|Mumbai))")]
    private static partial Regex OfOtherThings();

    private static DatePhrase? DateIn(Unit unit, Match match)
    {
        var day = match.Groups["day"];
        return unit.Dates.FirstOrDefault(d => d.Span.Start >= day.Index - 5 && d.Span.End <= day.Index + day.Length + 1);
    }

    private const string Noun = "(?:[Dd]esignation|[Ll]isting|[Bb]lacklisting|[Ss]anctioning)";

    [GeneratedRegex(@"\b(?:[Tt]he|[Ii]ts|\p{Lu}\p{L}+['’]s?) (?:recent |earlier |\p{L}+ )?" + Noun + @",? (?<day>(?:(?:on|in|last|this|of|yesterday|today|early|late) ?)*(?:[0-9]{1,2} )?(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|month|week|year|(?<=day ?))(?: [0-9]{1,2})?(?:,? [0-9]{4})?),? of (?:the )?(?<name>)(?=\p{Lu}|\p{Ll}[\p{L} -]{2,40} \p{Lu})")]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:[Tt]he|[Ii]ts|\p{Lu}\p{L}+['’]s?) (?:\p{L}+ )?(?:" + Noun + @" of|[Ee]ntry (?:for|of)) (?:the )?(?<name>[^;:]{2,80}?)(?:,? (?:which|that) (?:dates|dated) (?:from|back to) |, which [^,;.]{3,40}? had (?:made|adopted|ordered|imposed) (?:on|in) |, (?:which (?:was|had been) )?(?:first |originally )?(?:made|adopted|ordered|imposed) (?=(?:on|in) )|, (?:dating|dated)(?: from| back to| of)? )(?<day>[^,;]{4,24}(?:, [0-9]{4})?)")]
    private static partial Regex Since();

    // "measures that the Union imposed on NAME on 28 June"
    [GeneratedRegex(@"\b(?:sanctions|measures|restrictions|asset freeze|embargo) (?:(?:that|which) )?(?:the )?(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}) (?:(?:had|has) )?(?:imposed|placed|put|slapped|adopted) (?:on|against) (?<name>[^;:,]{2,80}?) (?<day>(?:on|in|since) [^,;.]{4,24}(?:, [0-9]{4})?)")]
    private static partial Regex Imposed();

    // "Since its listing by the Union in June 2022, NAME has …"
    [GeneratedRegex(@"\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Dd]espite|[Bb]efore|[Cc]hallenges?|[Cc]hallenged|[Cc]hallenging|[Cc]ontests?|[Cc]ontested|[Cc]ontesting|against|over) (?<name>(?<own>its)) (?:own )?(?:\p{Lu}[\p{L}.]* )?" + Noun + @" (?:by (?:the )?\p{Lu}[^,;.]{1,40}? )?(?<day>(?:on|in|of|last) [^,;.]{3,24}(?:, [0-9]{4})?)")]
    private static partial Regex Own();

    // "the entry made on 3 May stands", "its listing of May 2023 was upheld"
    [GeneratedRegex(@"\b(?<name>(?<own>[Tt]he|[Ii]ts)) (?:entry|listing|designation) (?:(?:that was )?(?:made|adopted|imposed|ordered|entered) )?(?<day>(?:on|of|in|from|dated) [^,;.]{4,24}?(?:, [0-9]{4})?) (?:therefore |thus |also |still )?(?:stands|stays|remains|survives|holds|(?:had |has )?(?:rested|relied|been based|been founded)|was (?:based|founded)|(?:was|is) (?:upheld|confirmed|maintained))\b|\b(?:judged|found|held|declared|called|considered|regarded|ruled) (?<name>(?<own>the|its)) (?:entry|listing|designation) (?<day>(?:of|from|in|on|dated) [^,;.]{3,24}?) (?:to be |as |un|in|im)|\b(?<name>(?<own>[Tt]he|[Ii]ts)) (?:entry|listing|designation) (?:having been|had been|was|were) (?:first )?(?:made|adopted) (?<day>(?:on|in) [^,;.]{3,24}(?:, [0-9]{4})?)")]
    private static partial Regex Standing();

    // "yesterday's EU entry for NAME", "Monday's listing of NAME"
    [GeneratedRegex(@"\b(?<day>(?<earlier>[Yy]esterday)|(?:[Ll]ast )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast (?:week|month|year))['’]s (?:\p{Lu}[\p{L}.]* ){0,2}(?:" + Noun + @" of|[Ee]ntry (?:for|of)) (?:the )?(?<name>)(?=\p{Lu}|\p{Ll}[\p{L} -]{2,40} \p{Lu})")]
    private static partial Regex Dayed();

    // "the decision of the ministry in January to put NAME on its list"
    [GeneratedRegex(@"(?<!\b(?:await(?:s|ed|ing)?|expect(?:s|ed|ing)?|before|ahead of|pending|until|seeks?|sought) )\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat) (?:recent |\p{L}+ )?(?<decided>decision) (?:of|by) (?:the )?\p{Lu}[^,;.]{1,60}? (?<day>(?:(?:on|in|of) )?(?:(?:last|this) )?[^,;. ]{3,12}(?: [0-9]{1,4}){0,2}) to (?:put|place|add|include|list|blacklist|sanction|enter|designate) (?:the )?(?<name>)(?=\p{Lu}|\p{Ll}[\p{L} -]{2,40} \p{Lu})")]
    private static partial Regex Decided();

    // "its designation by Canada, which dates from May 2023"
    [GeneratedRegex(@"\b(?<name>(?<own>its)) (?:own )?(?:" + Noun + @"|entry)(?: by (?:the )?(?<keeper>\p{Lu}[^,;.]{1,40}?))?,? (?:which|that) (?:dates|dated) (?:from|back to) (?<day>[^,;.]{4,24}(?:, [0-9]{4})?)")]
    private static partial Regex OwnBy();

    // "NAME against the Council, over the listing of 23 February"
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,5}) (?:against|v\.?|versus) (?<keeper>[^,;]{3,40}),? over (?:the|its) (?:listing|designation) (?:of|on|in) (?<day>[^,;]{4,24}(?:, [0-9]{4})?)")]
    private static partial Regex AtLaw();

    // "the case brought by NAME against its listing of 3 May", "NAME is challenging its designation of May 2023"
    [GeneratedRegex(@"\b(?:brought|filed|lodged|launched|pursued|an action|a case|the action|the case|the claim|the challenge|the appeal) by (?<name>[^;:.]{3,100}?),? (?:against|over|to|contesting|challenging) its (?:listing|designation|inclusion|entry) (?:(?:on|in) the [^,;.]{2,30}? )?(?<day>(?:of|on|in|from|dated) [^,;.]{4,24}?(?:, [0-9]{4})?)(?= for\b| over\b| by\b|[,;.]|$)|(?<name>\p{Lu}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,5}),? (?:(?:which )?(?:is|was|has been) (?:also |now )?(?:challenging|contesting|fighting|appealing(?: against)?|suing over)|(?:has |had )?(?:challenged|contested|fought|appealed(?: against)?|sued over)|challenges|contests|fights|appeals(?: against)?) its (?:listing|designation|inclusion) (?<day>(?:of|on|in|from|dated) [^,;.]{4,24}?(?:, [0-9]{4})?)(?= for\b| over\b| by\b| at\b| before\b|[,;.]|$)")]
    private static partial Regex Challenged();

    [GeneratedRegex(@"\b(?:no|whether|if|possible|expected|planned|proposed|future|never|without|denied)\b[^.;]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
