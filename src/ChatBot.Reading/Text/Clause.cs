using System.Text.RegularExpressions;

namespace ChatBot.Reading.Text;

/// <summary>Where the parts of a clause begin and end around its verb.</summary>
internal static partial class Clause
{
    private static readonly string[] Openers =
        [" that ", " which ", " who ", "; ", ": ", " because ", " whereby ", " while ", " when ", " after ", " before ", " although ", " but ", " - ", " – ", " — ", " -- ", " where ", " whose ", " once "];

    private static readonly string[] Closers =
        [", which ", ", who ", ", where ", ", on which ", ", to which ", ", in which ", ", from which ", "; ", ", saying", ", citing", ", accusing", ", while ", ", but ", " because ", " after ", " amid ", ", following ", ", so ", ", according to ", ", in a ", ", a move ", ", a step ", " unless "];

    /// <summary>The words before a verb that belong to its clause: its subject, with what is put in between commas.</summary>
    public static Span Before(string text, int verb)
    {
        var start = StartOf(text, verb);
        // "The company that NAME supplied was put on the list": the clause about it is over before the verb.
        if (start > 0 && That().IsMatch(text[..start]) && Whole().IsMatch(text[start..verb]) && Suffers().IsMatch(text, verb))
            start = StartOf(text, start - 1);
        // "NAME, which makes drones, was …": what stands between commas is no clause of this verb.
        for (var comma = verb; start > 0 && EndsInComma(text, start, comma);)
        {
            comma = text.LastIndexOf(',', Math.Max(0, start - 2));
            if (comma < 0 || IsBroken(text, comma, start) || (ToWhich().IsMatch(text[..start]) || Turn().IsMatch(text[..start]) && OwnSubject().IsMatch(text, start)) && text[start..verb].Count(c => c == ',') == 2)
                break;
            start = StartOf(text, comma);
        }
        // "NAME - once called OTHER - was …": what stands between dashes is no clause of this verb either.
        if (start > 0 && string.IsNullOrWhiteSpace(text[start..verb]) && Aside().Match(text[..start]) is { Success: true } aside)
            start = StartOf(text, aside.Index);
        return new(AfterConjunction(text, start, verb), verb);
    }

    [GeneratedRegex(@"\b(?:company|firm|group|bank|maker|trader|supplier|customer|business|one|those|companies|firms) (?:that|which|whom) $")]
    private static partial Regex That();

    [GeneratedRegex(@"^(?:the )?\p{Lu}[^,;:]{1,60} \p{Ll}{2,}(?:ed|s|t) $")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\G(?:was|were|is|are|has|have|had)\b")]
    private static partial Regex Suffers();

    // "the list, to which the gear of a rival, NAME, was added": what stands between its own commas is an aside of this clause.
    [GeneratedRegex(@", (?:on|to|onto|into|from) which $")]
    private static partial Regex ToWhich();

    // "NAME is on the list, but its unit, OTHER, was taken off": the same.
    [GeneratedRegex(@"\b(?:but|while) $")]
    private static partial Regex Turn();

    [GeneratedRegex(@"\G(?:its|their|his|her|the|an?|one) ")]
    private static partial Regex OwnSubject();

    [GeneratedRegex(@" [–—-] [^–—;:.]{3,90} [–—-] $")]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:its|their|the) (?:entry|entries|names?|listings?|designations?) $")]
    private static partial Regex EntryBehind();

    // "A was added, and B was removed": the second verb has a subject of its own.
    private static int AfterConjunction(string text, int start, int verb)
    {
        var at = text.LastIndexOf(" and ", Math.Max(0, verb - 1), Math.Max(0, verb - start), StringComparison.Ordinal);
        return at > start && BodyBehind().IsMatch(text[(at + 5)..verb]) && BodyBefore().IsMatch(text[..at]) ? start : at > start && EntryBehind().IsMatch(text[(at + 5)..verb]) ? at + 5 : at > start && NewSubject().IsMatch(text[(at + 5)..verb]) && !InAside().IsMatch(text[start..verb])
            && (Finite().IsMatch(text[start..at]) || !OfSeveral().IsMatch(text, verb) && Acted().IsMatch(text[start..at])) ? at + 5 : start;
    }

    // "the National Security and Defence Council sanctioned": one body.
    [GeneratedRegex(@"^(?:\p{Lu}\p{L}+ ){1,2}(?<=\b(?:Council|Committee|Ministry|Department|Bureau|Office|Agency|Board|Commission|Authority|Trade|Security|Industry|Control|Affairs|Development|Reconstruction) )(?:\([^()]*\) )?(?:of \p{Lu}\p{L}+ )?(?:(?:has|had|also|then|on|in)\b[^,;]*)?$")]
    private static partial Regex BodyBehind();

    [GeneratedRegex(@"\p{Lu}\p{L}+$")]
    private static partial Regex BodyBefore();

    [GeneratedRegex(@"^(?:it|they|both) (?:also |now |then |later )?$|^(?:the |an? |its )?(?:[\p{L}-]+,? ){0,4}\p{Lu}[\p{L}\p{N}’'.&-]*(?: [\p{L}\p{N}’'.&-]+){0,5},? ?(?:[^,]{3,60}, )?$")]
    private static partial Regex NewSubject();

    // "The EU, which asked the US and Canada, …": the second name stands in the relative clause.
    [GeneratedRegex(@", (?:which|who) [^,]+ and [^,]+, $")]
    private static partial Regex InAside();

    [GeneratedRegex(@"\b(?:was|were|is|are|has|have|had)\b")]
    private static partial Regex Finite();

    [GeneratedRegex(@"\G\s*(?:were|are|have)\b")]
    private static partial Regex OfSeveral();

    [GeneratedRegex(@"\b" + Past)]
    private static partial Regex Acted();

    private static int StartOf(string text, int verb)
    {
        var start = 0;
        foreach (var opener in Openers)
        {
            var at = verb == 0 ? -1 : text.LastIndexOf(opener, verb - 1, StringComparison.Ordinal);
            // "of that year" opens no clause, nor does "the year before last".
            while (at > 0 && (opener == " once " && !WithSubject().IsMatch(text, at + opener.Length) || opener == " that " && Pointing().IsMatch(text[..at]) || opener == " before " && text.AsSpan(at).StartsWith(" before last")))
                at = text.LastIndexOf(opener, at - 1, StringComparison.Ordinal);
            if (at >= 0 && at + opener.Length <= verb)
                start = Math.Max(start, at + opener.Length);
        }
        return Math.Max(start, text.LastIndexOf(Sentence.Masked, Math.Max(0, verb - 1)) + 1);
    }

    // "ended its contract with NAME once it was listed", but "was once added to the list"
    [GeneratedRegex(@"\G(?:it|they|the|its|that|\p{Lu}\p{L}+)\b")]
    private static partial Regex WithSubject();

    [GeneratedRegex(@"\b(?:of|on|at|in|by|from|since|after|before|for|to)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    private static bool EndsInComma(string text, int start, int end) =>
        end > start && text.AsSpan(start, end - start).TrimEnd() is [.., ','];

    // Another clause, a quotation or a list lies between.
    private static bool IsBroken(string text, int comma, int start) =>
        start - comma > 120 || text.AsSpan(comma, start - comma).IndexOfAny(";:" + Sentence.Masked) >= 0;

    /// <summary>The words after a verb that belong to its clause.</summary>
    public static Span After(string text, int verbEnd)
    {
        var end = text.Length;
        foreach (var closer in Closers)
        {
            var at = text.IndexOf(closer, verbEnd, end - verbEnd, StringComparison.Ordinal);
            // "(a.k.a. A; B)" and "NAME, which makes drones, on its list" end no clause.
            while (at >= 0 && (closer == "; " && IsAmongAliases(text, verbEnd, at) || closer is ", which " or ", who " or ", where " && (GoesOn().IsMatch(text, at) || NextName().IsMatch(text, at))))
                at = text.IndexOf(closer, at + 1, end - at - 1, StringComparison.Ordinal);
            if (at >= 0)
                end = at;
        }
        foreach (var stop in (Regex[])[Described(), NextClause(), NextVerb(), NextPresent(), NewSubjectBehind(), Contrast(), Attribution(), Cause()])
            if (stop.Match(text, verbEnd, end - verbEnd) is { Success: true } next)
                end = next.Index;
        var masked = text.IndexOf(Sentence.Masked, verbEnd, end - verbEnd);
        return new Span(verbEnd, masked >= 0 ? masked : end).Trim(text, ".");
    }

    private const string Past = @"(?!(?:related|affiliated|associated|limited|united|linked|owned|based|named|called|headquartered|located|controlled|registered|incorporated|alleged|unnamed|listed|so-called|advanced|unmanned|accused|suspected|involved|engaged|specialised|specialized|closed|hundred|red)\b)(?:\p{Ll}{2,}ed(?!-)|put|took|struck|let|gave|kept|left|made|sued|won|lost|went|cut|hit|told|said|sold|bought|withdrew|froze|drew|held|began|met|saw|paid|came|threw|got|flew|built|ran|sent|brought|broke|rose|fell|grew|led|lent|spent|wrote|chose|became)\b";

    // "struck out NAME, a switch maker which a buyer, OTHER, took over": what the description says of it.
    [GeneratedRegex(@"(?<=, (?:an?|the) (?:[\p{L}-]+ ){1,5})(?:which|that|who) (?![^,;.\p{Lu}]{3,80}, and (?:" + DescribedOne + "|" + OneMore + "))")]
    private static partial Regex Described();

    // "sanctioned A and removed B": another step, against others.
    [GeneratedRegex(@",? (?:and|but|then|while) (?:also |then |later |instead |has |have |had |it |they )*" + Past)]
    private static partial Regex NextVerb();

    // "adds A and corrects the spelling of B"
    [GeneratedRegex(@",? and (?:also |then |it )*(?:corrects?|amends?|replaces?|updates?|inserts?|deletes?|repeals?|removes?|drops?|strikes?|releases?|renames?|revises?) (?=the |its |an? |\p{Lu}|one |two |three |four |[Ii]tems? )")]
    private static partial Regex NextPresent();

    // "sanctioned A and NAME stopped its deliveries", "and its partner NAME cancelled"
    [GeneratedRegex(@",? (?:and|but) (?:(?:in|on|last|this|by|since) [\p{L}\p{N} ]{3,25}? )?(?:(?:the|its|their) (?:\p{Ll}[\p{L}-]* ){0,2})?\p{Lu}[\p{L}\p{N}’'.&-]*(?: \p{Lu}[\p{L}\p{N}’'.&-]*){0,5} (?:has |have |had |is |are |was |were )?" + Past)]
    private static partial Regex NewSubjectBehind();

    // "A, not B", "A but not B"
    [GeneratedRegex(@",? (?:but not|and not|rather than|instead of|except|unlike|as opposed to) |, not (?=\p{Lu})")]
    private static partial Regex Contrast();

    // "NAME is deleted, as the firm was wound up in 2023", "…, the ministry having granted its request": why, which has days of its own.
    [GeneratedRegex(@",? (?:as|since|given that) (?:it|its|he|she|they|there|(?:the|this|that|their) [^,;:.]{2,50}?) (?:(?:has|have|had|was|were|is|are|no longer|did|does)\b|(?!(?:of|from)\b)\p{Ll}{3,}ed\b)|, (?:(?:the|its|their) )?(?:[\p{L}-]+ ){0,4}having (?:been |since |now |also )?\p{Ll}+\b")]
    private static partial Regex Cause();

    // "…, the Herald reported on Monday"
    [GeneratedRegex(@", (?:the |an? )?[^,;:\uE000]{2,70} (?<!\b(?:is|are|was|were|be|been) )(?:said|says|reported|reports|announced|told|wrote|writes|confirmed)\b")]
    internal static partial Regex Attribution();

    // ", and the other firm was removed": a clause with a subject of its own.
    [GeneratedRegex(@", and (?:the |an? |its )?[^,;]{2,60}? (?:was|were|has|have|is|are) ")]
    private static partial Regex NextClause();

    // The relative clause closes, and the clause around it goes on with a list.
    [GeneratedRegex(@"\G, wh(?:ich|o|ere) [^,;.]{3,120}, (?:on|onto|to|into|from|off|under|in) (?:the|its|their|a|an|Annex|Schedule)\b")]
    private static partial Regex GoesOn();

    // "added A, which makes drones, and the trader B.": the next name of the same verb.
    [GeneratedRegex(@"\G, wh(?:ich|o) (?:[^,;.]{3,120}(?<= \p{Ll}[\p{L}-]*), (?:and )?|[^,;.]{3,80} (?:brands?|name|names|label|as) \p{Lu}[^,;.]{1,40}, and )" + OneMore + @"|\G, wh(?:ich|o) [^,;.]{3,120}(?<= \p{Ll}[\p{L}-]*), and " + DescribedOne)]
    private static partial Regex NextName();

    // "a shipping agent, B": only behind "and", as it says else whose the name before it is.
    private const string DescribedOne = @"an? (?:[\p{L}-]+ ){0,4}\p{Ll}+, " + OneMore;

    // "the trader B.", "Russian insurance outfit B, known as"
    private const string OneMore = @"(?:(?:\p{Lu}\p{Ll}+ (?=\p{Ll}))?(?:(?!(?:in|on|from|to|by|for|since|after|before|under|at|with|as|of|into|not)\b)[\p{Ll}-]+ ){0,4})\p{Lu}[\p{L}\p{N}’'.&-]*(?: [\p{Lu}&(][\p{L}\p{N}’'.&()-]*){0,8}(?: (?:of|in|from) [\p{L} ]{3,40})?(?=\.?$|, (?:which|and|an?|the|for|known|also|or|who)\b|;)";

    private static bool IsAmongAliases(string text, int from, int at)
    {
        var before = text[from..at];
        var open = before.LastIndexOf('(');
        return open > before.LastIndexOf(')') && text.IndexOf(')', at) is var close and >= 0 && AliasBracket().IsMatch(text[from..close], open);
    }

    [GeneratedRegex(@"\G\((?:[\p{L} ]{2,30}; ?)?(?:a\.?k\.?a|f\.?k\.?a|also|alias|formerly|known|or)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AliasBracket();

    /// <summary>The parts of a span between commas, with their places.</summary>
    public static List<Span> Segments(string text, Span span)
    {
        var segments = new List<Span>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
            if (i == span.End || text[i] == ',' && (i + 1 >= text.Length || text[i + 1] == ' '))
            {
                var segment = new Span(start, i).Trim(text);
                if (!segment.IsEmpty)
                    segments.Add(segment);
                start = i + 1;
            }
        return segments;
    }
}
