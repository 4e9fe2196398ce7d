using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Finds who acts: an authority of the catalogue, or a body in the text's own words.</summary>
internal static partial class AuthorityFinder
{
    private const int LongestName = 7;

    /// <summary>The authorities named in a part of a text.</summary>
    public static IEnumerable<(Span Span, Authority Authority)> Find(string text, Span within)
    {
        var words = WordScanner.Scan(text, within).ToList();
        var ends = words.ConvertAll(w => EndOf(text, w));
        for (var i = 0; i < words.Count; i++)
        {
            // "the 1533 Committee"
            if (!char.IsUpper(text[words[i].Start]) && !char.IsAsciiDigit(text[words[i].Start]))
                continue;
            for (var count = Math.Min(LongestName, words.Count - i); count > 0; count--)
            {
                var span = new Span(words[i].Start, ends[i + count - 1]);
                var name = span.Of(text);
                if (!IsWritten(name) || (Authorities.Find(name) ?? ActingCapital.At(text, span)) is not { } authority)
                    continue;
                // "the following US companies": where firms are from, and no government.
                if (Nations.Find(name) is not null && (OfFirms().IsMatch(text, span.End) || IsSeatOf(text, span) || InTitle().IsMatch(text, span.End) && span.Start > 0 && text[span.Start - 1] == '('))
                    break;
                if (i > 0 && IsForeign(text, words[i - 1], span.Start, authority) || i > 0 && IsPartOfName(text, words[i - 1], span.Start) || i + count < words.Count && !OfItsList().IsMatch(text, span.End) && IsPartOfName(text, words[i + count], span.End))
                    break;
                yield return (span, authority);
                i += count - 1;
                break;
            }
        }
    }

    // "the Special Economic Measures (Russia) Regulations": whom an act is against.
    [GeneratedRegex(@"\G\)(?: \([^()]{2,40}\))* (?:Regulations?|Order|Ordinance|Act|Rules|Sanctions|Measures|Instrument|Decision)\b")]
    private static partial Regex InTitle();

    // "NAME, a New Zealand dairy group": the name of the country is that of its people too.
    private static bool IsSeatOf(string text, Span name) => Article().IsMatch(text[..name.Start]) && OfWhom().Match(text, name.End).Groups["noun"].Captures.Any(c => CompanyNouns.Singular.Contains(c.Value) && c.Value is not ("unit" or "arm" or "house" or "leader" or "player"));

    [GeneratedRegex(@"\b[Aa]n? $")]
    private static partial Regex Article();

    [GeneratedRegex(@"\G(?: (?!(?:of|on|against|to|for|in)\b)(?<noun>\p{Ll}[\p{L}-]*)){1,3}")]
    private static partial Regex OfWhom();

    /// <summary>The most specific authority named in a part of a text; null when there is none. One named in full goes before one whose short name others have too: "Treasury officials at the OFSI".</summary>
    public static Authority? MostSpecific(string text, Span within) =>
        Find(text, within).OrderByDescending(f => Depth(f.Authority)).ThenBy(f => f.Span.Of(text) is "Treasury" or "Commission" or "Council").Select(f => f.Authority).FirstOrDefault();

    /// <summary>Who acts in a subject or agent: an authority's name, or the words for a body or its people; null when nobody of that kind does.</summary>
    public static string? ActorIn(string text, Span subject)
    {
        // "the commissioners voted to propose"
        if (Voting().Match(text, subject.Start, subject.Length) is { Success: true } voting)
            subject = new(subject.Start, voting.Index);
        var segments = Clause.Segments(text, subject);
        segments.Reverse();
        foreach (var segment in segments)
        {
            var words = WordScanner.Scan(text, segment).ToList();
            if (words.Count > 0 && FunctionWords.Relatives.Contains(words[0].Of(text)) && segment.Start > subject.Start)
                continue;
            // "The US, unlike the EU, …": who does not act.
            if (segments.Count > 1 && Other().IsMatch(segment.Of(text)))
                continue;
            // "the entry for NAME, Malta, carried since 2009": a seat.
            if (Seat.IsNationOfName(text, segment.Trim(text, ", ")))
                continue;
            var people = words.FindIndex(w => Offices.People.Contains(w.Of(text)));
            // "ministers in Brussels", "officials in Ottawa"
            if (people >= 0 && words[people].Of(text).ToUpperInvariant() is "MINISTERS" or "OFFICIALS" or "AUTHORITIES" or "REGULATORS" or "AMBASSADORS" && Find(text, segment).FirstOrDefault(f => text[words[people].End..Math.Max(words[people].End, f.Span.Start)] is " in ").Authority is { } seat)
                return seat.Name;
            // "EU foreign ministers": theirs is the Union's step.
            if (people >= 0 && words[people].Of(text) is "ministers" or "ambassadors" or "regulators" && Find(text, segment).LastOrDefault(f => f.Span.End < words[people].Start) is { Authority: not null } theirs && OfOne().IsMatch(text[theirs.Span.End..words[people].Start]))
                return theirs.Authority.Name;
            if (people >= 0 && !Find(text, segment).Any(f => f.Span.Contains(words[people].Start)))
                return WithoutDeterminer(text, segment, words, people);
            if (MostSpecific(text, segment) is { } authority)
                return authority.Name;
            // "the government in Wellington", "the Swiss": the state by its capital or its people.
            if (Seated().Match(text, segment.Start, segment.Length) is { Success: true } seated && ActingCapital.Of(seated.Groups["where"].Value) is { } there)
                return there.Name;
            if (Peoples().Match(segment.Trim(text, ", ").Of(text)) is { Success: true } nationals && (Nations.Find(nationals.Groups["who"].Value) ?? Nations.Find(nationals.Groups["who"].Value.TrimEnd('s'))) is { } nation && Authorities.Find(nation) is { } home)
                return home.Name;
            if (Official().Match(text, segment.Start, segment.Length) is { Success: true } official && Nations.Find(official.Groups["nation"].Value) is { } whose && Authorities.Find(whose) is { } government)
                return government.Name;
            if (words.Find(w => Nations.Find(w.Of(text)) == w.Of(text) && !WordScanner.IsPossessive(text, w.End)) is { IsEmpty: false } country
                && ProperName.Find(text, segment).Any(n => n.Span == country))
                return country.Of(text);
            // "South Korea", "New Zealand"
            if (ProperName.Find(text, segment).FirstOrDefault(n => n.Text.Contains(' ', StringComparison.Ordinal) && !n.IsPossessive && Nations.Find(n.Text) == n.Text) is { Text: { } state })
                return state;
            var body = words.FindIndex(w => Offices.Bodies.Contains(w.Of(text)));
            if (body < 0 || words.Any(w => Offices.OfPersons.Contains(w.Of(text))))
                continue;
            var end = char.IsUpper(text[words[body].Start]) && OfWhat().Match(text, words[body].End) is { Success: true } of ? of.Index + of.Length : words[body].End;
            if (IsHead(text, words, body, end))
                return WithoutDeterminer(text, new(segment.Start, end), words, body);
        }
        return null;
    }

    [GeneratedRegex(@"\b[Gg]overnment in (?<where>\p{Lu}\p{L}+)")]
    private static partial Regex Seated();

    [GeneratedRegex(@"^[Tt]he (?<who>\p{Lu}\p{Ll}+)$")]
    private static partial Regex Peoples();

    [GeneratedRegex(@"^(?:unlike|but not|and not|not|rather than|instead of|in contrast to|as opposed to|without|after|before|ahead of|following|like|in consultation with|at the (?:request|urging) of|in place of) ", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@" (?:(?:has|have|had) )?(?:voted|decided|agreed|moved|resolved) to (?:propose|recommend)\s*$")]
    private static partial Regex Voting();

    [GeneratedRegex(@"^(?:['’]s?)? (?:\p{Ll}+ )?$")]
    private static partial Regex OfOne();

    // "the Australian foreign minister", "Canada's finance ministry"
    [GeneratedRegex(@"\b(?<nation>(?!The\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)??)(?:['’]s?)? (?:(?:deputy|prime|[Ff]oreign|[Ff]inance|[Tt]rade|[Ee]conomy|[Tt]reasury|[Ii]nterior|[Dd]efen[cs]e|[Cc]ommerce) ){0,2}(?:[Mm]inister|[Mm]inistry|[Ss]ecretary|[Gg]overnment|[Aa]uthorities|[Cc]abinet)$")]
    private static partial Regex Official();

    // "the Ministry of Foreign Affairs", "the Bank of England"
    [GeneratedRegex(@"\G (?:of|for|on) (?:the )?\p{Lu}[\p{L}-]*(?:(?:,? and| of(?: the)?| for| on)? \p{Lu}[\p{L}-]*)*(?: \(\p{Lu}{2,8}\))?")]
    private static partial Regex OfWhat();

    // "the office of the agency" is no agency; "in the same notice the agency" is one.
    private static bool IsHead(string text, List<Span> words, int body, int end)
    {
        var first = words.FindLastIndex(body, w => FunctionWords.Determiners.Contains(w.Of(text)));
        return words.Take(body).All(w => !FunctionWords.Prepositions.Contains(w.Of(text)))
            || first > 1 && words[^1].End <= end && FunctionWords.Prepositions.Contains(words[0].Of(text)) && !FunctionWords.Prepositions.Contains(words[first - 1].Of(text))
                && !words.GetRange(first, body - first).Exists(w => FunctionWords.Prepositions.Contains(w.Of(text)));
    }

    /// <summary>The authority that an actor's words name in full; null for a body without a name: "the commission" can be any.</summary>
    public static Authority? Known(string actor) => char.IsUpper(actor[0]) ? Authorities.Find(actor) : null;

    private static string WithoutDeterminer(string text, Span phrase, List<Span> words, int head)
    {
        var first = words.Take(head).ToList().FindLastIndex(w => FunctionWords.Prepositions.Contains(w.Of(text)) || FunctionWords.Determiners.Contains(w.Of(text))) + 1;
        return new Span(words[first].Start, phrase.End).Of(text);
    }

    private static int Depth(Authority authority) =>
        authority.Within is { } whole && Authorities.Find(whole) is { } next ? 1 + Depth(next) : 0;

    // "the French Treasury": not the one that goes by that name alone.
    private static bool IsForeign(string text, Span before, int at, Authority authority) =>
        Nations.Find(before.Of(text)) is { } nation && nation != authority.Country && text[before.End..at] is " " or "'s " or "’s ";

    // In a longer name, such as a firm's with its country in it, no authority acts.
    private static bool IsPartOfName(string text, Span neighbour, int at)
    {
        var word = neighbour.Of(text);
        var gap = neighbour.Start > at ? text[at..neighbour.Start] : text[neighbour.End..at];
        return gap == " " && char.IsUpper(word[0])
            && !OfList(word) && !FunctionWords.Contains(word) && !CommonCapitals.IsCalendar(word) && !Offices.OfPersons.Contains(word) && !Offices.Bodies.Contains(word)
            && Nations.Find(word) is null && !PlanningWords.Adverbs.Contains(word)
            // "in the United States OFAC has …": two that stand side by side.
            && !(neighbour.Start < at ? Whole().IsMatch(text[..neighbour.End]) : word.All(char.IsUpper) && Authorities.Find(word) is not null);
    }

    // No names, targets or networks: the United States names and targets firms itself.
    [GeneratedRegex(@"\G (?:(?!(?:and|or|list|listed|has|have|sanctions|sanctioned|the|an?|its|their|this|that|these|both|all|took|puts?|froze|hit|\p{Ll}+ed)\b)\p{Ll}[\p{Ll}-]* ){0,2}(?:compan(?:y|ies)|firms|contractors|manufacturers|makers|suppliers|producers|exporters|importers|traders|enterprises|corporations|chipmakers|banks)\b")]
    private static partial Regex OfFirms();

    // "the MAS Investor Alert List": a list called by its keeper.
    [GeneratedRegex(@"\G(?: \p{Lu}[\p{L}-]*){1,4} (?:List|Register|Blacklist|Registry)\b")]
    private static partial Regex OfItsList();

    // "DFAT CONSOLIDATED LIST": a heading in capitals.
    private static bool OfList(string word) =>
        word is "CONSOLIDATED" or "LIST" or "LISTS" or "SANCTIONS" or "ENTITY" or "UNVERIFIED" or "DEBARMENTS" or "LISTINGS" or "NOTICE" or "UPDATE" or "BULLETIN" or "ACTIONS" or "WARNINGS" or "REMOVALS" or "ADDITIONS" or "DESIGNATIONS";

    [GeneratedRegex(@"\b(?:United (?:States|Kingdom|Nations)|European Union)$")]
    private static partial Regex Whole();

    // "World Bank-financed"
    private static int EndOf(string text, Span last) =>
        text.AsSpan(last.Start, last.Length) is var word && (word.EndsWith("-financed") || word.EndsWith("-funded")) ? last.Start + word.LastIndexOf('-') : last.End;

    // "us" is a pronoun, "treasury" a room: a name is written as one.
    private static bool IsWritten(string name) =>
        (char.IsUpper(name[0]) || char.IsAsciiDigit(name[0])) && (name.Length > 4 || !name.Any(char.IsLower) || name is "BIS" or "DoD");
}
