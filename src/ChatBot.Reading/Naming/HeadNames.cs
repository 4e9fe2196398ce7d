using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>The names that are themselves the object or subject of a phrase: in "drone maker A, a supplier of B, and C" these are A and C.</summary>
internal static partial class HeadNames
{
    // Past forms without -ed that a name may be the subject of: "NAME flew them to Dubai".
    private static readonly FrozenSet<string> Irregular = FrozenSet.Create(
        StringComparer.Ordinal,
        "flew", "sold", "bought", "made", "built", "ran", "held", "won", "lost", "sent", "paid", "took", "gave", "went", "had", "did", "met", "led", "kept", "grew", "rose", "fell", "began", "wrote", "told", "said", "brought", "drew", "drove", "sank", "hid", "dealt", "lent", "spent", "left", "sued", "let", "put", "cut", "set", "hit");

    [GeneratedRegex("^(?:Dear(?: (?:Sirs?|Madam|Members?|Shareholders?|Investors?|Colleagues?))?|Sirs?|Madams?|Reasons?|Grounds?|Notes?|Remarks?)$")]
    private static partial Regex Salutation();

    // "Company H": a name that the text withholds.
    [GeneratedRegex(@"^(?:Company|Firm|Bank|Group|Enterprise|Corporation) \p{Lu}$")]
    private static partial Regex Withheld();

    private static readonly string[] Separators = ["; ", ", and ", ", ", " and ", " as well as ", ": ", "; and "];

    public static IEnumerable<ProperName> In(string text, Span phrase)
    {
        if (Adverbial().Match(text, phrase.Start, Math.Max(0, phrase.Length)) is { Success: true } opening)
            phrase = new(opening.Index + opening.Length, phrase.End);
        // "Two tankers, NAME and NAME, were added": no firms.
        if (Ships().IsMatch(text[phrase.Start..Math.Max(phrase.Start, phrase.End)]))
            yield break;
        var heads = Candidates(text, phrase).ToList();
        for (var i = 0; i < heads.Count; i++)
            if (i == 0 || !IsPlace(text, heads, i))
                yield return heads[i];
    }

    /// <summary>"NAME, Sharjah, a trader" and "NAME (Panama)": one word behind a name that no "and" makes another one.</summary>
    private static bool IsPlace(string text, List<ProperName> heads, int at)
    {
        // A short name in brackets may stand before it: "NAME ("ABC"), Sharjah, has been listed".
        var gap = Defined().Replace(text[heads[at - 1].Span.End..heads[at].Span.Start], "");
        return IsSeat(text, heads, at) || Seat.FillsBrackets(text, heads[at].Span)
            || !heads[at].Text.Contains(' ', StringComparison.Ordinal)
            && (gap.EndsWith(" (", StringComparison.Ordinal)
                || gap == ", " && heads[at].Span.End < text.Length && (text[heads[at].Span.End] == ',' || text.AsSpan(heads[at].Span.End).StartsWith(" (")) && !heads.Skip(at + 1).Any(n => text.AsSpan(0, n.Span.Start).EndsWith(" and ") || text.AsSpan(0, n.Span.Start).EndsWith(" as well as ") || !n.Text.Contains(' ', StringComparison.Ordinal) && text[n.Span.Start - 1] is not ('"' or '“' or '(')));
    }

    // "NAME AG, Zug." and "NAME SARL, Goma, and NAME SA (also: OTHER), Bujumbura": behind the only firm at the end, where another would come with "and", or behind each of the firms.
    private static bool IsSeat(string text, List<ProperName> heads, int at) =>
        Seat.FollowsForm(text, heads[at]) && heads.FindAll(h => text.LastIndexOf(';', h.Span.Start) == text.LastIndexOf(';', heads[at].Span.Start)) is var near
        && near.Count(h => LegalForms.IsWritten(h.Text.Split(' ')[^1])) is var firms && (near.Count(h => Seat.FollowsForm(text, h)) == firms || firms == 1 && (heads[at].Span.End >= text.Length || text[heads[at].Span.End] is '.' or ';'));

    private static IEnumerable<ProperName> Candidates(string text, Span phrase)
    {
        var segment = phrase.Start;
        var rejected = -1;
        var preposition = Preposition().Match(text[..phrase.Start]) is { Success: true } before ? before.Groups["word"].Value : null;
        foreach (var name in ProperName.Find(text, phrase))
        {
            // "AG of St. Margrethen": a saint's place.
            if (name.Span.Start < segment || text.AsSpan(0, name.Span.Start).EndsWith("St. "))
                continue;
            var (separator, start) = LastSeparator(text, new(segment, name.Span.Start));
            // "a freeze on A, on B and on C"
            if (preposition is not null && segment > phrase.Start && Again().Matches(text[segment..name.Span.Start]).FirstOrDefault(m => m.Groups["word"].Value == preposition) is { } again)
                (separator, start, rejected) = (" and ", segment + again.Index + again.Length + 1, -1);
            // What is coordinated with a name that is no head is none either: "a supplier of A and B".
            // But "a supplier of A, B, to the list" is about B.
            var follows = rejected >= 0 && separator is ", " or " and " && text[rejected..name.Span.Start] == separator && !IsNamedBehind(text, phrase, rejected, name);
            var lead = new Span(start, name.Span.Start);
            var describes = name.IsPossessive || IsFollowedByNoun(text, name.Span.End, phrase.End);
            if (describes)
                continue;
            // "NAME (南方半導体, Guangzhou)": more of that name.
            if (text.LastIndexOf('(', name.Span.Start, name.Span.Start - phrase.Start) is >= 0 and var open && text.IndexOf(')', open) is var close && close >= name.Span.End && text[open..name.Span.Start].EndsWith(", ", StringComparison.Ordinal))
                continue;
            // "NAME Ltd. (Marshall Islands)": where it sits.
            if (name.Span.Start > 0 && text[name.Span.Start - 1] == '(' && name.Span.End < text.Length && text[name.Span.End] == ')' && name.Text.Any(char.IsLower) && !LegalForms.IsWritten(name.Text.Split(' ')[^1]))
                continue;
            if (follows || HasPreposition(text, lead) || !IsCompanyLike(name.Text) || OtherThing().IsMatch(lead.Of(text)))
            {
                // The seat of the name before, "A of Oslo, B of Rome", says nothing about what follows.
                // "three parties: under China, A and B; under Norway, C": nor does the heading of a part.
                rejected = SeatBehind().IsMatch(text[segment..name.Span.Start]) || Heading().IsMatch(lead.Of(text)) && Nations.Find(name.Text) is not null && text.AsSpan(name.Span.End).StartsWith(", ")
                    // "under the Trade Act, NAME was designated": an act supplies nobody.
                    || CommonCapitals.IsTitleNoun(name.Text.Split(' ')[^1]) && text.AsSpan(name.Span.End).StartsWith(", ") ? -1 : name.Span.End;
                if (rejected < 0)
                    segment = name.Span.End;
                continue;
            }
            rejected = -1;
            segment = name.Span.End;
            yield return name;
        }
    }

    [GeneratedRegex(@"^\s*(?:(?:[Tt]he|" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]+) ){1,2}(?:[\p{Ll}-]+ ){0,2}(?:tankers|vessels|ships|freighters|aircraft|planes|yachts|men|women|individuals|businessmen|oligarchs)(?:,|:| called| named)? (?=\p{Lu})(?!.*\b(?:and|with|through) (?:(?:its|their|the|two|three|an?) ){1,2}(?:[\p{L}-]+ ){0,3}(?:owners?|managers?|operators?|charterers?|compan|firms?|entit))")]
    private static partial Regex Ships();

    [GeneratedRegex(@"\b(?<word>on|against|to|for|from) (?:the )?$")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?:,| and|, and| as well as| [–—-]) (?<word>on|against|to|for|from)(?= (?!.*(?: [–—-] |[;:])))")]
    private static partial Regex Again();

    [GeneratedRegex(@"^\s*(?:under|for|from|in) (?:the )?$")]
    private static partial Regex Heading();

    // "At the same time NAME": the phrase before says when or where, and is no part of the subject.
    [GeneratedRegex(@"\G\s*(?:(?:Under|By|In|With|Through) the same (?:\p{Ll}+ )?(?:" + ActNouns.All + @") (?=\p{Lu})|(?:With (?:respect|regard) to|As (?:regards|for|to)|Regarding|Concerning) |(?:In accordance with|Pursuant to|Under|In line with|On the basis of|By virtue of|By|Acting under) (?:the |an? |its )?[^,;]{3,90}?\b(?:Law|Act|Regulations?|Ordinance|Order|Rules?|Decision|Decree|Resolution|Code|Notice|Announcement|Treaty|law|act|regulations?|ordinance|order|rules?|decision|decree|resolution|notice|announcement)(?: (?:No\. ?)?[0-9/]+)?(?: of [^,;]{3,20})?, (?=(?:the )?\p{L})|(?:At|On|By|In|With|Under|Through|During) the same (?:time|day|date|rule|notice|act|order|decision|document|text|announcement|update|session|step|package|regulation|meeting|week|month|year|round|list)(?: and (?:on|from|as of|with effect from) (?:the same \p{L}+|[^,]{3,24}(?=,)))?,? |(?:From|Between) (?:[\p{L}\p{N}]+ ){1,3}(?:until|till|to|and) (?:early |late |mid-)?(?:[0-9]{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:[0-9]{1,2}, )?(?:19|20)[0-9]{2},? |(?:By|With|Through|Under) (?:it|this|that|them)(?: (?:notice|rule|act|order|decision|update|regulation))?,? |(?:(?:Separately|Meanwhile|Also|Then|Finally|Later|Earlier|Likewise),? )?(?:[Oo]n|[Ii]n|From|Since|As of|As from|Effective|With effect from) (?:(?:early|late|mid|the|last|this|next) )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:19|20)[0-9]{2})(?: [0-9]{1,2}(?![0-9]))?(?:,? (?:19|20)[0-9]{2})?,? )")]
    private static partial Regex Adverbial();

    // Two names, the first of which says whose the second is, between commas.
    private static bool IsNamedBehind(string text, Span phrase, int first, ProperName name) =>
        text[first..name.Span.Start] == ", " && (name.Span.End >= phrase.End || text[name.Span.End] is ',' or '.' or '(' || text.AsSpan(name.Span.End).StartsWith(" ("))
        && Party().IsMatch(text[phrase.Start..first]) && ProperName.Find(text, phrase).Count(n => Numbers.Parse(n.Text) is null) == 2;

    [GeneratedRegex(@"^\W*(?:[Aa]n?|[Tt]he|[Oo]ne|[Ii]ts|his|her|[Tt]heir|[Aa]nother) (?:\p{Ll}[\p{L}-]* ){0,3}(?:company|party|successor|predecessor|broker|firm|outfit|business|maker|manufacturer|producer|trader|operator|bank|factory|plant|works|yard|mill|supplier|customer|client|partner|unit|subsidiary|daughter|sister|parent|affiliate|buyer|seller|owner|rival|distributor|contractor|agent|dealer|arm|vendor|shareholder) (?:of|to|in|from|at|near) [^,]+$")]
    private static partial Regex Party();

    /// <summary>Whether a name tells where something is: "in NAME".</summary>
    public static bool IsWhere(string text, ProperName name) => Where().IsMatch(text[..name.Span.Start])
        // "NAME Ltd of Pago Pago"
        || OfFirm().Match(text[..name.Span.Start]) is { Success: true } firm && LegalForms.IsWritten(firm.Groups["form"].Value);

    [GeneratedRegex(@"(?<form>[\p{L}.]+) of (?:the )?$")]
    private static partial Regex OfFirm();

    [GeneratedRegex(@"\b(?:(?:in|near|at|outside|(?:suburb|outskirts|city|town|port|village|district|region|province) of) (?:the )?|(?:People|Peoples)['’]s )$")]
    private static partial Regex Where();

    /// <summary>Whether a name is whole: not the end of a longer one, as in "Office of Foreign Assets Control".</summary>
    public static bool IsWhole(string text, ProperName name) => !PartOf().IsMatch(text[..name.Span.Start]);

    // "Bank of NAME" is one name; "Shares of NAME" at the start of a sentence is not.
    [GeneratedRegex(@"(?<!^(?=(?:Shares|Stock|Bonds|Customers|Clients|Suppliers|Employees|Staff|Directors|Executives|Lawyers|Owners|Products|Goods|Assets|Sales|Most|Some|Half|All|None|Each|Neither|Either|Because|Instead|Out|Ahead)\b))\b\p{Lu}\p{L}+ (?:of|for) (?:the )?$")]
    private static partial Regex PartOf();

    /// <summary>Whether a name can be a company's: no authority, country, day, act or office.</summary>
    public static bool IsCompanyLike(string name)
    {
        var words = name.Split(' ');
        return Authorities.StateOf(name) is null && name.Length > 1 && !OfBody().IsMatch(name) && !Gazette().IsMatch(name) && !NoFirm().IsMatch(name) && !Salutation().IsMatch(name) && !Withheld().IsMatch(name) && (words.Length > 1 || Numbers.Parse(name) is null) && words[0] is not ("Section" or "Article" or "Regulation" or "Annex" or "Schedule" or "Announcement" or "Executive")
            && !(words[0] is "Supplement" or "Part" or "Title" or "Chapter" or "Appendix" or "Paragraph" or "Footnote" or "Form" or "Attachment" or "Volume" or "Table" && (words.Length == 1 || char.IsDigit(words[1][0]) || words[1] is "No" or "Nos"))
            && !name.StartsWith("Specially Designated", StringComparison.Ordinal) && KnownLists.NameIn(name)?.Length != name.Length && name is not ("USD" or "EUR" or "CHF" or "GBP" or "RMB" or "CNY" or "JPY" or "HKD")
            && Authorities.Find(name) is null && Nations.Find(name) is null && !Array.TrueForAll(words, w => LegalForms.IsWritten(w.TrimEnd(',')))
            && !CommonCapitals.IsCalendar(words[0]) && !CommonCapitals.IsTitleNoun(words[^1])
            && (words.Length > 1 && LegalForms.IsWritten(words[^1]) || !words.Where((w, i) => w != "General" || i == 0 || i == words.Length - 1 || words[i - 1] is "Attorney" or "Director" or "Secretary").Any(Offices.OfPersons.Contains)) && !(words.Length == 1 && Offices.Bodies.Contains(name)) && words[^1] is not ("Bureau" or "Department" or "Ministry" or "Committee" or "Council" or "Court" or "Embassy" or "Treasury" or "Parliament" or "Directorate" or "Secretariat" or "Administration")
            && !(words.Length == 1 && (CommonCapitals.IsNoun(name) || CompanyNouns.Plural.Contains(name) || CompanyNouns.Singular.Contains(name) || Offices.IsPortfolio(name)));
    }

    /// <summary>Whether a name is that of a street where something is: "made on Mill Street".</summary>
    public static bool IsStreet(string text, ProperName name) => Street().IsMatch(name.Text) && Along().IsMatch(text[..name.Span.Start]);

    [GeneratedRegex(" (?:Street|Road|Avenue|Lane|Boulevard|Square|Terrace|Highway)$")]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:[Oo]n|[Aa]t|[Ii]n|[Oo]ff|[Aa]long|[Nn]ear|[0-9]+) $")]
    private static partial Regex Along();

    // What those on a list are called.
    [GeneratedRegex(@"^(?:Military[ -]End[ -]Users?|(?:Communist )?Chinese [Mm]ilitary(?:[ -][Ii]ndustrial [Cc]omplex)? [Cc]ompan(?:y|ies)|(?:Foreign )?End[ -]Users?|Denied Persons?|MEU|UVL|SDN|(?:NS-)?CMIC|Names?|Entry|Group ID)$")]
    private static partial Regex NoFirm();

    // Where states print their acts.
    [GeneratedRegex("^(?:(?:Federal|Official|Government|Canada|London|National|State|Commonwealth) (?:Register|Journal|Gazette|Bulletin))$")]
    private static partial Regex Gazette();

    // "the General Court of the European Union"
    [GeneratedRegex(@"\b(?:Court|Council|Ministry|Department|Bureau|Office|Committee|Secretariat|Directorate) (?:of|for) ")]
    private static partial Regex OfBody();

    private static (string? Separator, int Start) LastSeparator(string text, Span gap)
    {
        var (best, start, separator) = (gap.Start, gap.Start, (string?)null);
        foreach (var candidate in Separators)
        {
            if (gap.Length < candidate.Length)
                continue;
            var at = text.LastIndexOf(candidate, gap.End - 1, gap.Length, StringComparison.Ordinal);
            if (at < 0 || at + candidate.Length < best || at + candidate.Length == best && separator?.Length > candidate.Length)
                continue;
            (best, start, separator) = (at + candidate.Length, at + candidate.Length, candidate);
        }
        return (separator, start);
    }

    // "Isle of Man jet hire firm NAME": where it is from, in a name with a preposition.
    [GeneratedRegex(@"\b(?:Isle of \p{Lu}\p{Ll}+|(?:People['’]s |Islamic )?Republic of \p{Lu}\p{Ll}+)\b")]
    private static partial Regex PlaceOf();

    private static bool HasPreposition(string text, Span lead) =>
        (PlaceOf().Match(text, lead.Start, Math.Max(0, lead.Length)) is { Success: true } place ? WordScanner.Scan(text, new(place.Index + place.Length, lead.End)) : WordScanner.Scan(text, lead)).Any(w => FunctionWords.Prepositions.Contains(w.Of(text)) || FunctionWords.Auxiliaries.Contains(w.Of(text)) || FunctionWords.Relatives.Contains(w.Of(text)));

    /// <summary>Whether a name only qualifies the noun behind it: "NAME shares".</summary>
    public static bool IsFollowedByNoun(string text, int at, int end)
    {
        if (at < text.Length && text[at] == '-')
            return true;
        if (at + 1 >= end || text[at] != ' ' || !char.IsLetter(text[at + 1]) || char.IsUpper(text[at + 1]))
            return at + 1 < end && text[at] == ' ' && IsHyphenated(text, at + 1);
        var word = WordScanner.Scan(text, new(at + 1, end)).FirstOrDefault().Of(text);
        return !FunctionWords.Contains(word) && !FunctionWords.Be.Contains(word) && !MotionVerbs.All.IsForm(word, VerbForms.Past | VerbForms.Participle) && !word.EndsWith("ly", StringComparison.Ordinal) && !PlanningWords.Adverbs.Contains(word)
            && !word.EndsWith("ed", StringComparison.Ordinal) && !Irregular.Contains(word) && word is not ("yesterday" or "today" or "last" or "earlier" or "itself" or "too" or "back");
    }

    // "adds the alias NAME", "nicknamed "NAME"", "the tanker NAME": no firm of its own.
    [GeneratedRegex(@"\b(?:not|rather than|unlike|instead of) (?:the |its )?(?:[\p{Ll}-]+ ){0,3}$|\b(?:alias(?:es)?|spelling|vessel|ship|tanker|freighter|aircraft|superyacht|yacht) $|\b(?:nicknamed|dubbed|known as|also called) (?:the )?[“""„'‘]?(?:the )?$")]
    private static partial Regex OtherThing();

    [GeneratedRegex(@"^\.? \([^()]*\)|^[”""'’]?\)|[“""'‘]$")]
    private static partial Regex Defined();

    [GeneratedRegex("^(?: \\([^()]*\\))?,? (?:of|in|from|near|based in) (?:the )?$")]
    private static partial Regex SeatBehind();

    private static bool IsHyphenated(string text, int at)
    {
        var word = WordScanner.Scan(text, new(at, text.Length)).FirstOrDefault().Of(text);
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && char.IsLower(word[hyphen + 1]);
    }
}
