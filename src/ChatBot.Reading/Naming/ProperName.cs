using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Capitalised words that stand together as a name.</summary>
/// <param name="Span">Where.</param>
/// <param name="Text">The name.</param>
/// <param name="IsPossessive">Whether a possessive ending follows.</param>
internal readonly partial record struct ProperName(Span Span, string Text, bool IsPossessive)
{
    /// <summary>The names in a part of a text, in order.</summary>
    public static IEnumerable<ProperName> Find(string text, Span within)
    {
        var (start, end) = (-1, -1);
        foreach (var word in WordScanner.Scan(text, within))
        {
            // Within a form of several words.
            if (start >= 0 && word.Start < end)
                continue;
            if (start >= 0 && FormEnd(text, end, word, within.End) is var form and > 0)
            {
                end = form;
                continue;
            }
            if (start >= 0 && word.Of(text) == "and" && JoinedNames.EndOf(text, start, end) is var joined and > 0 && joined <= within.End)
            {
                end = joined;
                continue;
            }
            if (start >= 0 && PlaceInside(text, end, within.End) is var place and > 0)
            {
                end = place;
                continue;
            }
            if (start >= 0 && Continues(text, start, end, word))
            {
                end = word.End;
                continue;
            }
            if (start >= 0)
                yield return Close(text, start, end);
            start = IsCapitalised(text, word) ? word.Start : -1;
            end = word.End;
        }
        if (start >= 0)
            yield return Close(text, start, end);
    }

    // Where the legal form ends that begins at a word behind a name; its own last full stop is left to the end of the name.
    private static int FormEnd(string text, int end, Span word, int limit)
    {
        var gap = text[end..word.Start];
        if (gap is not (" " or ", " or ". " or " (" or ") " or " & ") || WordScanner.IsPossessive(text, end))
            return 0;
        var at = gap == " (" ? word.Start - 1 : word.Start;
        var length = LegalFormPhrase.LengthAt(text, at);
        var form = text.AsSpan(at, length).TrimEnd('.').Length;
        return length > 0 && at + form <= limit && at + form >= word.End ? at + form : 0;
    }

    // "Qinglu (Hong Kong) Metering Limited": where the bracket inside a name ends; 0 where the name does not go on to a legal form.
    private static int PlaceInside(string text, int end, int limit) =>
        InBrackets().Match(text, end) is { Success: true } place && place.Index + place.Length <= limit && Array.Exists(place.Groups["rest"].Value.Split(' '), LegalForms.IsWritten) ? place.Groups["place"].Index + place.Groups["place"].Length : 0;

    [GeneratedRegex(@"\G(?<place> \(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}\)) (?<rest>(?:\((?:Pvt|Private|Pte)\.?\) )?\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|&|and)){0,4})")]
    private static partial Regex InBrackets();

    // The legal forms behind which names stand in quotation marks, as in Russian: AO "NAME".
    private static readonly FrozenSet<string> QuotedForms = FrozenSet.Create("AO", "OAO", "ZAO", "PAO", "OOO", "NPO", "NPP", "NPK", "TOO", "TD", "TOV", "GUP", "FGUP", "LLC", "JSC", "UAB", "OOD", "EOOD");

    [GeneratedRegex(@"\G[^""“”«»„]{1,50}[""”»“]")]
    private static partial Regex Quoted();

    private static ProperName Close(string text, int start, int end)
    {
        if (end < text.Length && text[end] is '"' or '”' or '»' && QuotedForms.Contains(text[start..Math.Max(start, text.IndexOf(' ', start, end - start))]) && text.AsSpan(start, end - start).IndexOfAny('"', '“', '«') > 0)
            return new(new(start, end + 1), text[start..(end + 1)], WordScanner.IsPossessive(text, end + 1));
        if (end < text.Length && text[end] == '.')
        {
            var last = LastWord(text, start, end);
            var isInside = end + 1 < text.Length;
            var form = start + LegalFormPhrase.StartIn(text[start..(end + 1)]);
            if (form <= end ? isInside || text.AsSpan(form, end - form).Contains('.')
                : LegalForms.IsWritten(last) && (last.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(last) && isInside))
                end++;
        }
        return new(new(start, end), text[start..end], WordScanner.IsPossessive(text, end));
    }

    private static string LastWord(string text, int start, int end) =>
        text.LastIndexOf(' ', end - 1, end - start) is var space and >= 0 ? text[(space + 1)..end] : text[start..end];

    private static bool Continues(string text, int start, int end, Span word)
    {
        if (WordScanner.IsPossessive(text, end))
            return false;
        var gap = text[end..word.Start];
        var next = word.Of(text);
        var last = LastWord(text, start, end);
        return gap switch
        {
            " " or " & " => IsCapitalised(text, word) || IsArabic(next) || LegalForms.IsWritten(next) || next is [_, '\'' or '’', var letter, ..] && char.IsUpper(letter) && next[0] is 'd' or 'l' || next == "No" && (Numbered().IsMatch(text, word.End) || start + last.Length < end && !CommonCapitals.IsTitleNoun(last) && EndsNumbered().IsMatch(text, word.End)) || gap == " " && (IsBankOf(text, start, last, word) || IsPlaceOf(text, last, word) || NameParticles.Join(text, word)),
            ". " => LegalForms.IsWritten(last) && LegalForms.IsWritten(next) || last.Length == 1 && IsCapitalised(text, word) || last == "No" && char.IsDigit(next[0]),
            ", " or "., " => LegalForms.IsWritten(next),
            " \"" or " “" or " «" or " „" => QuotedForms.Contains(last) && IsCapitalised(text, word) && Quoted().IsMatch(text, word.Start),
            " (" => text.AsSpan(word.End).StartsWith(") ") && IsLegalFormAt(text, word.End + 2),
            ") " => LegalForms.IsWritten(next),
            _ => last == "of" && gap == " ",
        };
    }

    [GeneratedRegex(@"\G\. [0-9]{1,3} \p{Lu}")]
    private static partial Regex Numbered();

    // "the Ural Sawmill No. 4"
    [GeneratedRegex(@"\G\. [0-9]{1,3}(?=[,;)]|\.?$| (?:was|were|is|are|has|had|to|on|in|of|and|which)\b)")]
    private static partial Regex EndsNumbered();

    // "Dar al-Nahda"; "Port d'Azur Brokerage" goes on behind its article in the same way
    private static bool IsArabic(string word) => word.Length > 3 && word[2] == '-' && char.IsUpper(word[3]) && word[..2] is "al" or "el" or "as" or "ad" or "ar" or "ul";

    private static bool IsLegalFormAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '.'))
            end++;
        return LegalForms.IsWritten(text[at..end]);
    }

    // "Haesan Lamp Products Bank of North Korea" tells where; "the Export Bank of Korea" is called so.
    private static bool IsBankOf(string text, int start, string last, Span word) =>
        last is "Bank" or "University" or "Academy" or "Institute"
        && word.Of(text) is "of" && word.End + 1 < text.Length && char.IsUpper(text[word.End + 1])
        && !(last == "Bank" && text[start..word.Start].Trim().Split(' ') is { Length: > 2 } words && !Array.Exists(words, w => BankKind().IsMatch(w) || Nations.Find(w) is not null) && OfNation().Match(text, word.End) is { Success: true } place && (Nations.Find(place.Groups["one"].Value) is not null || Nations.Find(place.Groups["two"].Value) is not null));

    // "Gulf of Sidra Bunkering LLC"
    private static bool IsPlaceOf(string text, string last, Span word) =>
        last is "Gulf" or "Bay" or "Strait" or "Straits" or "Port" or "Cape" or "Isle" or "Isles" or "House" or "Pearl" or "Star" or "Lion" or "Gate" or "Gates"
        && OfPlace().Match(text, word.Start) is { Success: true } place && Array.Exists(place.Groups["rest"].Value.Split(' '), LegalForms.IsWritten);

    [GeneratedRegex(@"\Gof (?<rest>\p{Lu}[\p{L}-]*(?: (?:&|\p{Lu}[\p{L}-]*)){1,4})")]
    private static partial Regex OfPlace();

    [GeneratedRegex(@"^(?:Commercial|Industrial|Agricultural|Development|Central|National|Reserve|People['’]?s|Export|Import|Trade|Foreign|Savings|Housing|Investment|Co-?operative|Postal|Construction|Merchants?|International|United|State|Federal|First|General|Islamic|Royal|Popular|Credit|Mutual|Municipal|Exim|Exchange|and|&)$")]
    private static partial Regex BankKind();

    [GeneratedRegex(@"\G (?<two>(?<one>\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?)")]
    private static partial Regex OfNation();

    private static bool IsCapitalised(string text, Span word)
    {
        var first = text[word.Start];
        if (!char.IsUpper(first) && !(char.IsDigit(first) && word.Of(text).Any(char.IsUpper)))
            return false;
        var whole = word.Of(text);
        // "Separately, NAME was …"
        if (whole.EndsWith("ly", StringComparison.Ordinal) && word.End < text.Length && text[word.End] == ',' && (word.Start == 0 || text[word.Start - 1] is ' ' or '*') && !text[..word.Start].TrimEnd().EndsWith(','))
            return false;
        // "Legally they are …"
        if (whole.EndsWith("ly", StringComparison.Ordinal) && Adverbial().IsMatch(text, word.End))
            return false;
        // "On 7 May NAME was …", "in June NAME was …": a month, and no part of the name.
        if (CommonCapitals.IsCalendar(whole) && Dated().IsMatch(text[Math.Max(0, word.Start - 12)..word.Start]))
            return false;
        var hyphen = whole.LastIndexOf('-');
        if (hyphen > 0 && char.IsLower(whole[hyphen + 1]))
            return false;
        return !(FunctionWords.Contains(whole) && whole != "US" && whole != "IT") && !IsContraction(whole) && !(SentenceOpeners.Contains(whole) && SentenceOpeners.IsPlaced(text, word.Start)) && !PlanningWords.Adverbs.Contains(whole)
            && whole is not ("Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "Messrs" or "Honourable" or "Hon") && whole is not ("Last" or "Earlier" or "Likewise" or "Similarly" or "Furthermore" or "Moreover" or "However" or "Meanwhile");
    }

    [GeneratedRegex(@"(?:(?:^|[^\p{L}\p{N}])[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?|\b(?:[Oo]n|[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)) $")]
    private static partial Regex Dated();

    [GeneratedRegex(@"\G (?:it|they|he|she|we|both|all|none|this|these)\b")]
    private static partial Regex Adverbial();

    // "Wasn't NAME listed before?", "We’ve seen NAME"
    private static bool IsContraction(string word) =>
        word.IndexOfAny(['\'', '’']) is var at and > 0 && (word[at - 1] == 'n' && word[(at + 1)..] == "t" || FunctionWords.Contains(word[..at]) && word.Length - at is 2 or 3 && char.IsLower(word[at + 1]));
}
