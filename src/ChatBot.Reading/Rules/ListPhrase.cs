using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words for a list: "on its Entity List", "to a trade blacklist", "under sanctions".</summary>
/// <param name="Span">From the preposition on, where it has one.</param>
/// <param name="Name">The list's name; null where it is called no more than a list.</param>
internal readonly partial record struct ListPhrase(Span Span, string? Name)
{
    public static ListPhrase? Find(string text, Span within) => Read(text, Pattern().Match(text, within.Start, within.Length));

    /// <summary>All such words in a part of a text, in order.</summary>
    public static IEnumerable<ListPhrase> All(string text, Span within)
    {
        for (var at = within.Start; at < within.End && Pattern().Match(text, at, within.End - at) is { Success: true } match; at = match.Index + match.Length)
            if (Read(text, match) is { } phrase)
                yield return phrase;
    }

    /// <summary>Whether a part of a text puts somebody on a list that restricts nobody: "on its watch list", "on the shortlist of bidders".</summary>
    public static bool IsOfOther(string text, Span within) =>
        Pattern().Match(text, within.Start, Math.Max(0, within.Length)) is { Success: true } match && RestrictsNobody(text, match);

    /// <summary>Whether such a list opens a part of a text: "The watch list of analysts includes".</summary>
    public static bool IsOtherAt(string text, Span part) =>
        Object().Match(text, part.Start, part.Length) is { Success: true } list && (RestrictsNobody(text, list) || OfObservers().IsMatch(text, list.Index + list.Length));

    // By its own name, or by whom it is of.
    private static bool RestrictsNobody(string text, Match list) =>
        OtherList().IsMatch(list.Value) || Ranking().IsMatch(list.Value) || OfRanking().IsMatch(text, list.Index + list.Length);

    /// <summary>"It" in "a list that was published today, and NAME appears on it", with the name of the list.</summary>
    public static IEnumerable<ListPhrase> MeantByIt(string text)
    {
        foreach (Match match in OnIt().Matches(text))
            if (match.Value == "there")
                yield return new(Span.Of(match), null);
            else if (Antecedent().Match(text[..match.Index]) is { Success: true } list)
                yield return new(Span.Of(match), Bare().IsMatch(list.Groups["name"].Value) ? null : list.Groups["name"].Value);
    }

    [GeneratedRegex(@"(?<=\b(?:appears?|appeared|figures?|figured|stands?|stood|is|are|was|were) (?:also |now )?)on (?:it|them)(?=[,.;]| )|(?<=\b(?:struck|removed|taken|dropped|deleted|crossed|erased|released|scrubbed|cut|came|comes?|went|goes|fell|falls|fallen|got|vanished|disappeared) (?:off |out )?)(?:from|off) (?:it|there)(?=[,.;]|$| (?:again|in|on|last|this|that|after|because|when|once|by|a|two|three|only|just|this)\b)|(?<=\b(?:takes?|took|strikes?|struck|removes?|removed|drops?|dropped|deletes?|deleted|crosses|crossed|scrubbed) (?:the )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}[^,;:.]{1,60} )(?:from|off) it(?=[,.;]|$| (?:again|in|on|last|this|after|too)\b)|(?<=\b(?:named|included|listed) )therein\b|(?<=\b(?:landed|ended up|been put|was put|were put|placed|entered|stood|sat|figured|appeared|numbered) )there(?= (?:on|in|since)\b)")]
    private static partial Regex OnIt();

    [GeneratedRegex(@"\b(?:an?|the|its) (?:new |updated |revised |latest )?(?<name>(?:[Ll]ist of (?:(?!(?:under|and|that|which|pursuant)\b)[^\s,;.]+ ?){1,6}(?<! )|(?:\p{Lu}\S* ){1,4}(?:\p{Ll}+ )?[Ll]ist|[Bb]lacklist))(?=[ ,])[^;]{0,320}$")]
    private static partial Regex Antecedent();

    /// <summary>A list that stands as an object, without a preposition: "left the Entity List".</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words for it, from the article on.</param>
    public static ListPhrase? At(string text, Span words) => Read(text, Object().Match(text, words.Start, words.Length));

    /// <summary>Who keeps it, where the words for it tell: "the Union's list", "the SDN list"; not the country in "Russia sanctions list", against which it is kept.</summary>
    public string? KeeperIn(string text)
    {
        if (OfUnion().IsMatch(Span.Of(text)))
            return "European Union";
        // "the sanctions of the Treasury"
        foreach (var of in (Match[])[OfKeeper().Match(text, Span.End), KeptBy().Match(text, Span.End)])
            if (of.Success && AuthorityFinder.MostSpecific(text, new(of.Groups["who"].Index, of.Index + of.Length)) is { } whose && DocumentKeeper.KeepsLists(whose))
                return whose.Name;
        var words = Span.Of(text);
        var named = AuthorityFinder.Find(text, Span).Where(f => DocumentKeeper.KeepsLists(f.Authority) || WordScanner.IsPossessive(text, f.Span.End)).Select(f => f.Authority).ToList();
        return named.Find(a => a.Within is not null)?.Name ?? KnownLists.KeeperIn(words, new(0, words.Length)) ?? named.FirstOrDefault()?.Name ?? NationIn(words) ?? (IsOwn(text) ? DocumentKeeper.In(text, new(0, Span.Start)) : null);
    }

    // "under British sanctions", "on the Canadian list"
    internal static string? NationIn(string words) =>
        WordScanner.Scan(words).Select(w => w.Of(words) == "European" ? "European Union" : Nations.Find(w.Of(words))).OfType<string>().Select(Authorities.Find).FirstOrDefault(a => a is not null && DocumentKeeper.KeepsLists(a))?.Name;

    // "Canada says that NAME has been in Schedule 1 of its regulations": those of the only keeper named before.
    private bool IsOwn(string text) => Own().IsMatch(Span.Of(text)) || OfOwn().IsMatch(text, Span.End);

    [GeneratedRegex(@"^\w+ its (?:own )?")]
    private static partial Regex Own();

    [GeneratedRegex(@"\G (?:to|of) its\b")]
    private static partial Regex OfOwn();

    /// <summary>Whether its name says that it is one of sanctions or restrictions, and not of the best employers.</summary>
    public bool IsRestrictive => Name is { } name && Restrictive().IsMatch(name);

    [GeneratedRegex(@"\bthe bloc['’]s\b")]
    private static partial Regex OfUnion();

    [GeneratedRegex(@"\G(?: of| (?:(?:that|which) is |as )?(?:kept|maintained|run|held|published|issued|administered|managed|compiled|drawn up|updated) by) (?:the )?(?<who>\p{Lu}(?:(?! (?:in|on|for|since|after|with|but|under|against)\b)[^,.;(]){1,60})")]
    private static partial Regex OfKeeper();

    // "Annex 8 of the Ordinance, which the State Secretariat keeps"
    [GeneratedRegex(@"\G(?: of [^,;.]{3,60})?, (?:which|that) (?:the )?(?<who>\p{Lu}[^,.;]{1,80}?) (?:keeps|leads|maintains|runs|holds|administers|manages|publishes)\b")]
    private static partial Regex KeptBy();

    [GeneratedRegex(@"\b(?:database|warning|alert|exclusions?|excluded|IUU|withhold|suspen\w+|divest\w*|ineligib\w*|unauthori[sz]ed|unlicen[sc]ed|entity|unverified|SDN|sanctions?|blacklist|denied|export|military|restrict\w*|debarred|prohibited|designated|consolidated|covered|annex|schedule|user|UVL|MEU|supplement no|relation|roll|register|registry|roster|catalogue?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Restrictive();

    /// <summary>Whether it is no more than "it".</summary>
    public bool IsIt(string text) => Span.Of(text) is "on it" or "on them" or "therein" or "from it" or "off it" or "from there" or "off there";

    /// <summary>Whether it speaks of a list that the text has named before: "the list", "the same list".</summary>
    public bool IsDefinite(string text) => Span.Of(text) == "there" || Definite().IsMatch(Span.Of(text));

    private static ListPhrase? Read(string text, Match match)
    {
        if (!match.Success || RestrictsNobody(text, match) || OfContract().IsMatch(text, match.Index + match.Length) || OfObservers().IsMatch(text, match.Index + match.Length) || !match.Value.Contains("Annex", StringComparison.Ordinal) && !match.Value.Contains("schedule", StringComparison.OrdinalIgnoreCase) && OfOtherThings().IsMatch(text, match.Index + match.Length))
            return null;
        // "its dreaded Entity List", "Washington's expanded Entity List": the Entity List.
        var name = Epithets().Replace(OfOneself().Replace(match.Groups["name"].Value.Trim(), ""), "");
        return new(Span.Of(match), Bare().IsMatch(name) ? null : name);
    }

    // "its own sanctions list"
    [GeneratedRegex("^own ")]
    private static partial Regex OfOneself();

    private const string Noun = @"(?:(?:the|its|a|an|their|that|his)\s+)?(?:so-called\s+)?[“„‘""']?(?<name>(?:(?!(?:from|to|on|onto|in|into|off|under|by|with|that|which|where|was|were|is|are|has|had|its|the|after|before|amid|despite|because|(?:[Ll]ist|[Bb]lacklist|[Ee]mbargo) (?:and|or|but|as|amid|over|for))\s)[\p{L}\p{N}()'’.&-]{1,30}\s+){0,7}(?:List of (?=(?:\p{L}+ ){0,3}(?:Designated|Sanction|Restrict|Denied|Debarred|Entit|Military|Prohibited|Blocked|Consolidated))(?:\p{Lu}\p{L}+|and)(?: (?:\p{Lu}\p{L}+|and(?= \p{Lu})))*|[Ll]ist|[Bb]lacklist|(?:roll|roster|register|database)(?= of (?:debarred|sanctioned|blacklisted|designated|restricted|banned|excluded) )|[Ss]anctions(?! (?:[Ll]ist|package|round|draft|relief|bill|law))|[Ee]mbargo|[Cc]ountermeasures|[Aa]sset [Ff]reeze|Annex (?:[IVXL]{1,6}|[0-9]{1,2})|Schedule [0-9]{1,2}|Supplement [Nn]o\.? ?[0-9]{1,2}(?: (?:to|of) [Pp]art [0-9]{3})?|(?:[Rr]elation|[Rr]oll|[Rr]egister|[Rr]egistry|[Rr]oster|[Cc]atalog(?:ue)?|[Ii]ndex)(?= of [^,;.]{0,40}?(?:[Ss]pecially|[Dd]esignated|[Ss]anctioned|[Rr]estricted|[Dd]enied|[Dd]ebarred|[Bb]lacklisted|[Mm]ilitary|[Uu]nreliable|[Uu]nverified|[Pp]rohibited|[Ii]neligible|[Bb]anned|[Ss]anctions|[Uu]nsuitable|[Ss]uspended|[Pp]unished|[Ee]xcluded)\b)|(?:sanctions|debarment|exclusions?) (?:register|registry|roll|roster)|(?<=\bits (?:own )?)(?:register|registry|roll)(?= since\b)|Regulations(?<=Measures \([^()]{2,40}\) Regulations)|Schedule(?! [0-9])|schedule(?= (?:of|to) (?:its|the)\b)|[Aa]nnex(?! [IVXL0-9])|(?:[Ss]ection )?1260H(?! [Ll]ist)|UVL(?! [Ll]ist)|MEU(?! [Ll]ist)))\b(?!-)";

    [GeneratedRegex(@"\b(?:on|to|in|onto|into|from|off|OFF|under|against|of)\s+(?:what \p{L}[\p{L} ]{2,30}? calls? )?" + Noun)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b(?:the|that|this|its) (?:same )?(?:[Ll]ist|[Bb]lacklist|annex)$")]
    private static partial Regex Definite();

    [GeneratedRegex(@"\G" + Noun)]
    private static partial Regex Object();

    // Adjectives before the name of a list that is written with capitals.
    [GeneratedRegex(@"^(?:\p{Lu}\p{L}*['’]s\s+)?(?:(?!(?:of|for|to|in|on|at|from|under|against|by|with|after|and|or)\b)\p{Ll}[\p{Ll}-]*\s+){1,2}(?=[\p{Lu}\p{N}]\S*\s+(?:\S+\s+)*List$|(?:Annex|Schedule) [IVXL0-9]+$)")]
    private static partial Regex Epithets();

    [GeneratedRegex(@"\b(?:waiting|guest|price|wish|mailing|shopping|bestseller|short|invitation|agenda|heritage|honours|creditors?|bidders?|tenders?|attendance|cast|vessels?|ships?|white|approved|preferred|(?:trusted|approved|preferred|authori[sz]ed|known|certified) \p{L}+) list$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherList();

    [GeneratedRegex(@"\b(?:Forbes|Fortune|Time|Inc|supplier|suppliers|customer|customers|client|buy|watch|short|own price)['’]?s? (?:\p{L}+ )?list$", RegexOptions.IgnoreCase)]
    private static partial Regex Ranking();

    [GeneratedRegex(@"\G of (?:(?:the|its|\w+) ){0,2}(?:\w+[- ])?(?:fastest|growing|best|largest|biggest|top|richest|innovative|admired|exempt|cooperating|eligible|licen[sc]ed|authori[sz]ed|registered|permitted|recogni[sz]ed|supervised|approved|trusted|qualified|bidders|employers|companies exempt|firms cooperating|companies to be|firms to be)")]
    private static partial Regex OfRanking();

    // "in Annex II of the contract", "its list of companies that receive aid"
    [GeneratedRegex(@"\G (?:of|to) (?:the|its|that|an?) (?:\p{Ll}+ )?(?:contract|report|agreement|pact|treaty|deal|lease|study|brochure|prospectus|tender|invoice)\b|\G of (?:companies|firms) (?:that|which) (?:receive|received|get|got|may|can|won|are allowed)\b")]
    private static partial Regex OfContract();

    // "the watch list of analysts": of people who have no say.
    [GeneratedRegex(@"\G (?:of|kept by|run by|drawn up by) (?:(?:the|its|their|some|many|several|an?) )?(?:[\p{L}-]+ ){0,2}(?:analysts?|brokers?|lawyers?|traders?|insurers?|investors?|journalists?|activists?|campaigners?|consultants?|researchers?|auditors?|underwriters?|rating agenc(?:y|ies)|lenders?|fund managers?|headhunters?|buyers|critics|bloggers?)\b")]
    private static partial Regex OfObservers();

    // "the list of top employers" is no such list; "the list of sanctioned firms" is.
    [GeneratedRegex(@"\G of (?!(?:[“„""'‘]?\w+ ){0,3}[“„""'‘]?(?:sanction|regime|regulation|ordinance|program|restrict|blacklist|military|entit|compan|firm|specially|denied|unverified|designat|debarred|prohibit|export|person|barred|banned|withhold|exclu|ineligib|suspen|unlicen|unauthori|unregist|suspicious|suspect|illegal|fraud|provider|operator|vessel|carrier|airline|fish|lender|organi|Sanction|Specially|Designated|Restricted|Denied|Debarred|Entit|Military|Unverified|Committee|committee|Council|Union|Treasury|Ministry|ministry|Department|Bureau|Office|United|BIS\b|OFAC\b|OFSI\b|SECO\b|METI\b|MOFCOM\b|DFAT\b|DHS\b|DoD\b|FCC\b|MOFA\b|FCDO\b|EU\b|UK\b|US\b|UN\b|Japan|Switzerland|Canada|Australia))")]
    private static partial Regex OfOtherThings();

    [GeneratedRegex(@"^(?:new |same |another |an? |fresh |updated |revised )?(?:(?:Bank|Ministry|Department|Council|Agency|Office|Committee|Board|Commission|Bureau|Authority)['’]s )?(?:list|blacklist|sanctions|embargo|countermeasures|asset freeze|annex|special economic measures \([^()]*\) regulations)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
