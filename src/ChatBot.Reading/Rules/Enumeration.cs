using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A place that says which companies a group consists of: in one sentence, or in lines with bullets behind it.</summary>
/// <param name="Lead">The sentence that introduces it.</param>
/// <param name="Action">Whether the group was listed or removed.</param>
/// <param name="IsExplicit">Whether the introduction itself says so, not only an announcement before it.</param>
/// <param name="Count">How many it says they are; null where it does not.</param>
/// <param name="Items">The names, each with the sentence that holds it.</param>
internal sealed partial record Enumeration(
    Sentence Lead, ListingAction Action, bool IsExplicit, int? Count, ImmutableArray<(Sentence Sentence, ProperName Name)> Items)
{
    /// <summary>The enumerations of a source, in order.</summary>
    public static List<Enumeration> FindAll(IReadOnlyList<Sentence> sentences)
    {
        var found = new List<Enumeration>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (CompanyNouns.AreOthers(sentences[i].Narration) || LeadOf(sentences[i].Narration, BeforeOf(sentences, i)) is not var (count, action, isExplicit, names) || !names.IsEmpty && OtherTelling().IsMatch(sentences[i].Narration, names.Start))
                continue;
            // "adds the following to its list. The ban takes effect on 3 May." and then the lines: behind all that the paragraph says.
            var passed = AnnouncesLines().IsMatch(sentences[i].Narration) || ExportsTo().IsMatch(sentences[i].Narration) ? sentences[i].Paragraph : 0;
            var items = names.IsEmpty
                ? Bullets(sentences.Skip(i + 1).SkipWhile(s => s.Paragraph == passed).Take(500))
                : HeadNames.In(sentences[i].Narration, names).Where(n => !IsKind(sentences[i].Narration, n)).Select(n => (sentences[i], n));
            if (items.ToImmutableArray() is { IsEmpty: false } all)
                found.Add(new(sentences[i], action, isExplicit, count, all));
        }
        return found;
    }

    // "the State Enterprise for Dates Processing": the kind of firm, and not its name.
    private static bool IsKind(string text, ProperName name) =>
        text.AsSpan(name.Span.End).StartsWith(" for ") && Array.TrueForAll(name.Text.Split(' '), BusinessWords.IsOrdinary);

    private static bool IsNumbered(string item) => char.IsLetterOrDigit(item[item[0] == '(' ? 1 : 0]);

    [GeneratedRegex(@"^[^:;]*\b(?:will|shall|hereby|has|have|is to|decided to) (?:\p{Ll}+ )?(?:prohibit|ban|bar|restrict)(?:ed|s|ned|red)? (?:all )?(?:the )?exports?(?: of [^.;:]{2,50}?)? to (?:the )?(?:following )?(?:" + Numbers.ToTen + @"|[0-9]+) (?:\p{Ll}+ ){0,2}(?:entit|organi[sz]ation|compan|part|firm|end[- ]user)[^;:]*\.?$")]
    private static partial Regex ExportsTo();

    // "Who is new? Two names. NAME and NAME.": a count alone is no sentence of its own.
    private static string BeforeOf(IReadOnlyList<Sentence> sentences, int at) =>
        at == 0 ? "" : at > 1 && CountAlone().IsMatch(sentences[at - 1].Narration) ? sentences[at - 2].Narration : sentences[at - 1].Narration;

    [GeneratedRegex(@"^(?:\**A[:.]\**\s)?(?:Just |Only )?(?:" + Numbers.ToTenOpening + @"|[0-9]{1,3})(?: \p{Ll}+){0,2}\.$")]
    private static partial Regex CountAlone();

    /// <summary>What a sentence that introduces names says of them.</summary>
    /// <param name="Count">How many it says they are; null where it does not.</param>
    /// <param name="Action">What it says was done.</param>
    /// <param name="IsExplicit">Whether it says so itself, not only an announcement before it.</param>
    /// <param name="Names">Where the names stand behind it; empty where they stand in the lines that follow.</param>
    private readonly record struct Introduction(int? Count, ListingAction Action, bool IsExplicit, Span Names)
    {
        /// <summary>One that words have been found to be: they may tell the action, by a group "off", and the number, by a group "count".</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="words">The words.</param>
        /// <param name="action">The action, where it is told elsewhere.</param>
        public static Introduction By(string text, Match words, ListingAction? action = null) => new(
            Numbers.Parse(words.Groups["count"].Value), action ?? (words.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added), IsExplicit: true, new Span(words.Index + words.Length, text.Length).Trim(text, "."));
    }

    private static Introduction? LeadOf(string text, string before)
    {
        // "Who was added? NAME, which makes drones; and NAME."
        if (Asked().IsMatch(before) && !ActionWords.Deny(before) && !Tells().IsMatch(text) && ListingClauseReader.FindAll(text, listInMind: true).Count == 0 && AnswerStart().Match(text) is var opening && ProperName.Find(text, new(opening.Length, text.Length)).FirstOrDefault() is { Text: not null } answer && answer.Span.Start == opening.Length && answer.Text.Contains(' ', StringComparison.Ordinal))
            return Introduction.By(text, opening, ActionWords.Of(before));
        // "We have seen a draft. Four companies: NAME, NAME …"
        if (OfDraft().Match(text) is { Success: true } four && Draft().IsMatch(before) && !ActionWords.Deny(before))
            return Introduction.By(text, four, ListingAction.Proposed);
        // "The Council has adopted the package. Russia annex: A and B. Belarus annex: C."
        if (Part().Match(text) is { Success: true } part && (Adopted().IsMatch(before) && !Doubt.IsUnfounded(before) && !Draft().IsMatch(before) && !ActionWords.Deny(before) || Part().IsMatch(before)) && !ActionWords.Deny(part.Value))
            return Introduction.By(text, part);
        if (NextMembers().Match(text) is { Success: true } next)
            return AnnouncedIn(before) is { } announced && !DeniedWords().IsMatch(text) ? Introduction.By(text, next, announced) with { IsExplicit = false } : null;
        // "The bureau identified the Chinese companies as A and B.": of those announced before.
        if (IdentifiedAs().Match(text) is { Success: true } identified && AnnouncedBy(before, identified) is { } step && !DeniedWords().IsMatch(identified.Value) && !ActionWords.Deny(identified.Value) && !Doubt.IsUnfounded(text))
            return Introduction.By(text, identified, step) with { IsExplicit = false };
        if (Members().Match(text) is { Success: true } members)
            return Introduction.By(text, members, members.Groups["told"].Success || TellsStep().IsMatch(members.Value) || AnnouncedIn(before) != ListingAction.Removed ? null : ListingAction.Removed) with { IsExplicit = members.Groups["told"].Success || Adopted().IsMatch(before) && !Doubt.IsUnfounded(before) && !Draft().IsMatch(before) && !ActionWords.Deny(before) };
        // "Two names are new: A and B.", "One is gone, NAME."
        if (NewOrGone().Match(text) is { Success: true } roster && !ActionWords.Deny(text))
            return Introduction.By(text.IndexOf(';', roster.Length) is var stop and > 0 ? text[..stop] : text, roster);
        // "Three additions with effect from today, and one removal: NAME."
        if (Counted().Match(text) is { Success: true } counted && !ActionWords.Deny(counted.Groups["what"].Value) && !DeniedWords().IsMatch(text[..counted.Index]))
            return Introduction.By(text, counted);
        // "The Official Journal is online and the listings are in force as of today: A, B and C."
        if (InForce().Match(text) is { Success: true } inForce && !DeniedWords().IsMatch(inForce.Value))
            return Introduction.By(text, inForce);
        // "New in Annex 8 of the Ordinance are:", "Deleted from the list is NAME"
        if (NewIn().Match(text) is { Success: true } newIn && ListPhrase.Find(text, new(0, newIn.Groups["link"].Index)) is not null && !ActionWords.Deny(newIn.Value))
            return Introduction.By(text, newIn);
        // "Newly placed are two firms: A and B."
        if (NewlyPlaced().Match(text) is { Success: true } placed && !ActionWords.Deny(placed.Value))
            return Introduction.By(text, placed);
        if (Following().Match(text) is { Success: true } following && (ActionWords.Of(following.Groups["lead"].Value) ?? (Frozen().IsMatch(following.Groups["lead"].Value) && !ActionWords.Deny(following.Groups["lead"].Value) ? ListingAction.Added : null)) is { } told)
            return Introduction.By(text, following, told);
        // "The ministry will prohibit exports to four entities." and then the lines
        if (ExportsTo().Match(text) is { Success: true } ban && !DeniedWords().IsMatch(text))
            return Introduction.By(text, ban) with { Names = default };
        var noun = WordScanner.Scan(text, new(0, Math.Min(text.Length, 240))).FirstOrDefault(w => CompanyNouns.Plural.Contains(w.Of(text)));
        if (noun.IsEmpty)
            return null;
        var start = Clause.Before(text, noun.Start).Start;
        var lead = new Span(start, noun.End);
        if (GroupPhrase.Find(text, lead) is not { } group)
            return null;
        var link = Link().Match(text, noun.End, Math.Min(text.Length - noun.End, 200));
        if (!link.Success && !AnnouncesLines().IsMatch(text))
            return null;
        var end = link.Success ? link.Index + link.Length : text.Length;
        var introduction = text[start..end];
        var action = ActionWords.Of(introduction);
        var removed = RemovedWords().IsMatch(introduction) || action == ListingAction.Removed;
        if (!removed && !ListedWords().IsMatch(introduction) && action is null || DeniedWords().IsMatch(introduction) || ActionWords.Deny(introduction))
            return null;
        // "These firms left the country:" tells of something else than the list before.
        if (action is null && Acts().IsMatch(introduction))
            return null;
        // "Two companies are no longer in that draft: A and B."
        if (action?.IsTalk() == true && Gone().IsMatch(introduction))
            return null;
        // "Four companies are in that draft: …"
        var talk = action is { } said && said.IsTalk() ? said : ListingAction.Added;
        return new(group.Count, removed ? ListingAction.Removed : talk, action is not null, new Span(end, text.Length).Trim(text, "."));
    }

    /// <summary>Whether a sentence opens with the part of an act that it is about: "Russia annex: NAME".</summary>
    public static bool IsPart(string text) => Part().IsMatch(text);

    /// <summary>Who adopted an act in a sentence; null where it does not tell.</summary>
    public static string? AdopterIn(string text) =>
        Adopted().Match(text) is { Success: true } adopted ? AuthorityFinder.ActorIn(text, Clause.Before(text, adopted.Index)) : null;

    // What a sentence says was done with firms that it does not name; null where it says nothing of the kind, or several things.
    private static ListingAction? AnnouncedIn(string text) =>
        DeniedWords().IsMatch(text) || ActionWords.Deny(text) || !WordScanner.Scan(text).Any(w => CompanyNouns.Plural.Contains(w.Of(text))) ? null
        : !RemovedWords().IsMatch(text) ? ListedWords().IsMatch(text) ? ListingAction.Added : null
        : ActionWords.Of(text) == ListingAction.Removed && !NotDone().IsMatch(text) ? ListingAction.Removed : null;

    // What was announced of the firms that an authority then identifies: in the sentence before, or, where that tells nothing of the kind, before it.
    private static ListingAction? AnnouncedBy(string before, Match identified)
    {
        var subject = identified.Groups["who"];
        if (!Office().IsMatch(subject.Value) && AuthorityFinder.ActorIn(identified.Value, Span.Of(subject)) is null)
            return null;
        return AnnouncedIn(before) is { } announced ? announced : identified.Groups["them"].Success || RemovedWords().IsMatch(before) || DeniedWords().IsMatch(before) ? null : ListingAction.Added;
    }

    [GeneratedRegex(@"^(?:It|The (?:ministry|department|agency|office|bureau|council|commission|committee|government))$")]
    private static partial Regex Office();

    // "The additions are NAME": said of itself, whatever was told before.
    [GeneratedRegex(@"\b(?:new|newcomers|additions|entries|entrants|listings|designations|targets)\b")]
    private static partial Regex TellsStep();

    [GeneratedRegex(@"\b(?:kept|keeps?|fail(?:s|ed)?|tried|tries|must|will|would|plans?|planned|attempt(?:s|ed)?)\b")]
    private static partial Regex NotDone();

    private static IEnumerable<(Sentence, ProperName)> Bullets(IEnumerable<Sentence> following)
    {
        var (open, dashes) = (0, (bool?)null);
        foreach (var sentence in following)
        {
            if (sentence.Start == 0 && Bullet().IsMatch(sentence.Text) && LinePrefix.OfItem(sentence.Text) is > 0 and var bullet
                && (dashes ??= !IsNumbered(sentence.Text)) != IsNumbered(sentence.Text))
            {
                open = sentence.Paragraph;
                foreach (var name in ProperName.Find(sentence.Narration, new(bullet, sentence.Text.Length)).Take(1))
                    if (name.Span.Start == bullet && HeadNames.IsCompanyLike(name.Text))
                        yield return (sentence, name);
            }
            else if (sentence.Paragraph != open)
                yield break;
        }
    }

    [GeneratedRegex(@"\G(?: (?:that|which|added|moved|removed|listed|named|affected|concerned|newly|on|to|in)\b[^.:;,]{0,80}?)?(?: (?:are|were|include|includes|included|comprise)(?:,? (?:respectively|namely),?)?(?::| (?=(?:the (?:\p{Lu}?\p{Ll}[\p{L}-]* ){1,4})?\p{Lu}))|[^:.;]{0,140}:(?: |$)|[^:.;]{0,140}, namely,? )")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b[Ff]ollowing\b[^:.;]*\.$")]
    private static partial Regex AnnouncesLines();

    [GeneratedRegex(@"^\**(?:Q[:.]\**\s)?(?:Did any(?:one|body|thing)(?: else)? (?:come|get|go) off\b[^?]*\?$|(?:Who|Which (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+s)\b[^?]{0,60}\b(?:added|listed|new|newcomers|removed|taken off|dropped|sanctioned|blacklisted|debarred|designated)\b[^?]{0,40}\?\**$)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:On it are |It names |It lists |It has )?(?:the )?(?<count>\p{L}+|[0-9]{1,3}) (?:\p{Ll}+ )?(?:companies|firms|names|entities): ", RegexOptions.IgnoreCase)]
    private static partial Regex OfDraft();

    [GeneratedRegex(@"^(?:(?:New|Added) (?:on|to|in) the |(?<off>Off|Gone from|Deleted from|Removed from) the |On the |In the |The )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:annex|list|schedule|programme|regime|regulations): (?=\p{Lu}|the |an? )")]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:(?:adopt(?:ed|s)|approve[sd]|publish(?:ed|es)|issue[sd]|sign(?:ed|s)|promulgate[sd]) (?:the|its|a|an) (?:\p{L}+ ){0,4}(?:package|round|act|acts|list|update|amendments?|regulations?|rule|measures|sanctions|decision|listings|designations)|(?:package|round|act|update|sanctions|measures|regulation|decision) (?:has been|have been|was|were|is|are) (?:now |formally )?(?:adopted|approved|published|out))\b")]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\b(?:drafts?|proposal)\b")]
    private static partial Regex Draft();

    [GeneratedRegex(@"^(?:\**A[:.]\**\s)?(?:Yes[,:.] )?(?:(?:Just |Only )?(?:" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]{1,3})(?: (?:new|more|further|Chinese|foreign))?(?:(?: (?:names?|companies|company|firms?|entities|entity|parties|party|enterprises?|organi[sz]ations?))?(?:, in [^:;.]{3,60})?: |(?: [\p{L}-]+){0,2} (?:companies|firms|entities|parties|enterprises|organi[sz]ations|contractors|manufacturers|makers|suppliers|traders|banks|producers), ))?(?:(?:(?:[Tt]he|[Aa]n?) (?:\p{Ll}[\p{L}-]* ){0,4}|\p{L}[\p{L}-]* (?:\p{Ll}+ )?(?:maker|builder|group|firm|company|trader|bank|operator|supplier|producer|developer|manufacturer) )(?=\p{Lu}))?")]
    private static partial Regex AnswerStart();

    // "… three firms were added. The companies are A, B and C.": only right behind the announcement.
    [GeneratedRegex(@"^The (?:companies|firms|entities) (?:are|include):? (?=(?:the )?\p{Lu})")]
    private static partial Regex NextMembers();

    [GeneratedRegex(@"^(?<who>[^,;:.]{2,90}?)(?: on \p{Lu}\p{L}+day)? (?:identified|named) (?:the (?:(?:listed|sanctioned|blacklisted|targeted|\p{Lu}[\p{L}-]+) ){0,2}(?:companies|firms|entities|(?<count>" + Numbers.TwoToTen + @"))|(?<them>them)) as:? (?=(?:the )?\p{Lu})")]
    private static partial Regex IdentifiedAs();

    // "… against 300 firms. Among them: …"
    [GeneratedRegex(@"^(?:[-*•–] )?(?:[0-9]{1,2}[.:][0-9]{2} )?(?:In full:(?= (?>\p{Lu}[\p{L}\p{N}&.’'()-]*)(?:,? (?:and |& )?(?>\p{Lu}[\p{L}\p{N}&.’'()-]*))*\.?$)|[Aa]mong (?:them|these|those|the names|the targets)(?: are| is| were)?:?|[Tt]he said (?:" + Numbers.TwoToTen + @")(?: \p{Ll}+)? (?:are|were):?(?= \p{Lu})|[Tt]h(?:ey|ese|ose) (?:are|include|included|comprise):?|It (?:is|was) about|(?:It|This|The (?:measure|decision|step|change|order)) concerns|The (?:new )?(?:" + Numbers.TwoToTen + @"|names|newcomers|additions|entries|entrants|listings|targets|designations|(?<off>removals|deletions|delistings)) (?:are|were|comprise):?|(?:The )?[Nn]ames (?:include|are):?|The (?:(?:" + Numbers.TwoToTen + @"|[0-9]{1,2}) )?(?<told>enterprises?|companies|company|firms?|entit(?:y|ies)|names?) (?:put in|added|entered|placed|included|listed|(?<off>moved out|taken out|removed|deleted|taken off)) (?:is|are|was|were)(?: respectively)?|The (?:\p{Lu}\p{L}+ |new ){1,2}(?:names|additions|newcomers|listings|targets|entries|designations):|(?:Affected|Concerned|Hit)(?: by (?:it|this|them|the \p{Ll}+))? (?:are|is)(?:, so (?:the )?\p{Lu}\p{L}+,)?:?) (?=[^.]*\p{Lu})")]
    private static partial Regex Members();

    [GeneratedRegex(@"^(?<count>" + Numbers.ToTenOpening + @"|[0-9]{1,3}) (?:(?:\p{Ll}+ )?(?:names?|entries|entry|companies|company|firms?|entities|entity|newcomers?|additions?)(?: (?:from|on|in|of) the (?:previous|last|old|new|earlier|updated) (?:edition|version|list))?) (?:(?:is|are) (?:new(?: (?:on|to) (?:it|the list))?|(?<off>gone|missing|off(?: it| the list)?|out))|(?:has|have) (?<off>gone|disappeared|vanished|been (?:removed|deleted|dropped|taken off))|(?:has|have) been added)[:,] (?=(?:the |a |an )?[\p{L}-])")]
    private static partial Regex NewOrGone();

    [GeneratedRegex(@"^(?:Also |Further )?(?:[Nn]ew(?:ly)?|[Aa]dded|[Ee]ntered|[Ii]ncluded|[Pp]laced|[Ll]isted|(?<off>[Nn]o longer|[Gg]one|[Oo]ff|[Dd]eleted|[Rr]emoved|[Ss]truck)) (?:on|in|to|onto|into|under|from|off)\b[^:;.]{3,160}?(?<link> (?:is|are|was|were)(?: now)?(?: the following| as follows)?)(?::(?: |$)| (?=(?:the )?(?:\p{L}+ ){0,3}\p{Lu}))")]
    private static partial Regex NewIn();

    [GeneratedRegex(@"\b(?<count>" + Numbers.ToTen + @"|[0-9]{1,3}) (?:new |more |further )?(?<what>(?<off>removals?|deletions?|delistings?)|additions?|listings?|designations?|newcomers?|entrants?): (?=(?:the |an? )?(?:[\p{L}-]+ ){0,5}\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b[Tt]he (?:new )?(?:listings|designations|additions|(?<off>removals|delistings)) (?:are|have been|were) (?:now )?(?:in force|in effect|official|effective|published|out|final)\b[^:;.]{0,60}: (?=(?:the |an? )?(?:[\p{L}-]+ ){0,5}\p{Lu})")]
    private static partial Regex InForce();

    [GeneratedRegex(@"^(?:Newly (?:placed|listed|added|entered|designated|included|sanctioned|inscribed|registered)|(?:Also )?(?:[Aa]dded|[Ll]isted|[Dd]esignated|[Ii]ncluded|(?<off>[Rr]emoved|[Dd]eleted|[Dd]elisted|[Tt]aken off|[Ss]truck off))) (?:is|are|was|were|has been|have been) (?<count>" + Numbers.ToTen + @"|[0-9]{1,3}) (?:\p{L}+ ){0,2}(?:compan(?:y|ies)|firms?|entit(?:y|ies)|organi[sz]ations?|names?|enterprises?|institutions?|parties|party): (?!(?:one|neither|none|both|no)\b)")]
    private static partial Regex NewlyPlaced();

    // "Added are two companies: one supplies A, the other B."
    [GeneratedRegex(@"\G\s*(?:one|neither|none|no|both)\b")]
    private static partial Regex OtherTelling();

    [GeneratedRegex(@"\b(?:no longer|missing|gone|dropped|struck|vanished|disappeared|left out)\b")]
    private static partial Regex Gone();

    // "Did anyone come off? A and B are still waiting.": an answer of its own.
    [GeneratedRegex(@"^(?:[^,;:]|, (?!which|who|whose|where))*\b(?:are|is|was|were|has|have|had)\b")]
    private static partial Regex Tells();

    // "Newly listed are the following: …": no noun for companies, but nothing else can be meant.
    [GeneratedRegex(@"^(?:[0-9]{1,2}[.)] )?(?<lead>[^:.;]{0,80}\b(?i:following|ceases? to be (?:listed|carried|on it)|(?:is|are) no longer (?:listed|carried|on it)|gone from|added|removed|repealed|delisted|listed|deleted|newly (?:listed|added|designated|sanctioned|included)|newcomers|new (?:entrants|entries|names|additions)|additions|removals|delistings)\b[^:.;]{0,40}):(?:\s|(?<=\bfollowing\b[^:.;]*:)$)")]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(?:assets|funds|property|accounts)\b.*\b(?:frozen|blocked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Frozen();

    [GeneratedRegex(@"\b(?:left|closed|sold|quit|stopped|said|won|lost|paid|failed|refused|bought|signed|reported|supplied|moved out)\b")]
    private static partial Regex Acts();

    [GeneratedRegex(@"\b(?:black)?listed\b|\bsanctioned\b|\bdesignated\b|\badded\b|\bnamed\b|\bfollowing\b|\b[Tt]hese\b|\baffected\b|\btargeted\b|\bincluded\b|\bplaced\b|\brecorded\b|\bentered\b|\bmoved\b|\bput\b|\bjoin(?:s|ed)?\b|\bdebarred\b|\b(?:are|go) (?:now )?(?:in|on):|\b[Tt]he (?:" + Numbers.TwoToTen + @"|eleven|twelve|\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex ListedWords();

    [GeneratedRegex(@"\bremoved\b|\bdelisted\b|\bremovals?\b|\btaken off\b|\bstruck\b|\bdeleted\b", RegexOptions.IgnoreCase)]
    private static partial Regex RemovedWords();

    [GeneratedRegex(@"\bnot\b|\bnever\b|\bremain\w*|\bstill\b|\bstay\w*|\bcontinue\w*|\bapplied\b|\basked\b|\bpetition\w*|\brequested\b|\bno longer (?:be )?(?:considered|planned)\b|\bamended\b|\b(?-i:may)\b|\bmight\b|\bcould\b|\bunlisted\b", RegexOptions.IgnoreCase)]
    private static partial Regex DeniedWords();

    [GeneratedRegex(@"^(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+")]
    private static partial Regex Bullet();
}
