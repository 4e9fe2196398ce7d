using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Words;

/// <summary>Words that are written with a full stop which ends no sentence.</summary>
internal static partial class Abbreviations
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Capt", "Sgt", "Sen", "Rep", "Gov", "Hon", "Rev", "St", "Jr", "Sr",
        "Co", "Corp", "Inc", "Ltd", "Bros", "Cos", "Pte", "Pty", "Plc", "Intl", "Mfg", "Tech", "Ind", "Sdn", "Bhd", "Pvt", "San", "Tic", "Sti", "Şti", "Ltda", "Cía", "Cia", "Tbk", "Dept", "Univ", "Assn",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "No", "Nos", "Art", "Sec", "para", "vs", "etc", "approx", "ca", "cf", "al", "Tel", "Ref", "e.g", "i.e", "a.k.a", "f.k.a");

    // After these a capital letter may well begin a new sentence.
    private static readonly FrozenSet<string> MayEndSentence = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Co", "Corp", "Inc", "Ltd", "Bros", "Cos", "Pte", "Pty", "Plc", "Bhd", "Pvt", "Sti", "Şti", "Ltda", "Tbk", "etc", "Jr", "Sr", "al");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "It", "Its", "He", "She", "They", "This", "That", "These", "Those", "In", "On", "At", "But", "And", "However",
        "Last", "According", "Both", "All", "Some", "After", "Before", "Since", "Earlier", "Also", "Meanwhile", "Address", "Listed", "Group", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    [GeneratedRegex(@"\G (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{4})?\b")]
    private static partial Regex MonthBehind();

    /// <summary>Whether a word is written with a full stop.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Whether the full stop at this place belongs to an abbreviation or initials and does not end a sentence.</summary>
    public static bool EndAt(string text, int at)
    {
        // "NAME AS. Belarus annex: …": such forms are written without a full stop.
        if (IsStopless(text, at))
            return false;
        if (LegalFormPhrase.EndAround(text, at) is var form and >= 0)
            return form > at + 1 || !NextOpensSentence(text, at);
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.') && at - start < 12)
            start--;
        var word = text[start..at];
        if (word.Length == 0)
            return false;
        // The number of a numbered paragraph.
        if (start == 0 && word.Length <= 3 && word.All(char.IsAsciiDigit))
            return true;
        // "on 24. October 2024", as in German
        if (word.Length <= 2 && word.All(char.IsAsciiDigit) && MonthBehind().IsMatch(text, at + 1))
            return true;
        // "Merrow holds 3.4. Its parent …": a number ends the sentence.
        if (start > 0 && word.All(c => c == '.' || char.IsAsciiDigit(c)))
            return false;
        if (word.Contains('.', StringComparison.Ordinal) && word.Split('.').All(p => p.Length is 1 or 2))
            return !NextOpensSentence(text, at);
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !NextOpensSentence(text, at);
        if (!All.Contains(word))
            return false;
        if (MayEndSentence.Contains(word))
            return !NextOpensSentence(text, at);
        // "No." and the like are also whole words: what follows decides.
        return word is not ("no" or "No" or "art" or "sec" or "ref") || at + 2 < text.Length && char.IsDigit(text[at + 2]);
    }

    private static bool IsStopless(string text, int at) =>
        text[(text.LastIndexOf(' ', Math.Max(0, at - 1)) + 1)..at] is "AS" or "AG" or "SA" or "SE" or "NV" or "BV" or "AB" or "ASA" or "KG" or "GmbH" or "ApS" or "OOO" or "OAO" or "AO" or "PAO" or "ZAO" or "TOO" or "JSC" or "LLC" or "LLP" or "PLC" or "DMCC" or "FZE" or "FZC" or "FZCO";

    private static bool NextOpensSentence(string text, int at)
    {
        var start = at + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && end - start < 12)
            end++;
        var next = text[start..end];
        return start >= text.Length || Openers.Contains(next) || next.Length > 1 && char.IsLower(next[^1]) && (FunctionWords.Contains(next) || SentenceOpeners.Contains(next)) || text[start] is '"' or '“' || Acts(text, next, end) || IsSubject(text, at, start);
    }

    // "… sanctioned NAME Ltd. OTHER is not among them.": what has told something already does not go on with another subject and its verb.
    private static bool IsSubject(string text, int at, int start) =>
        WithVerb().IsMatch(text, start) && Told().IsMatch(text[(text.LastIndexOf(". ", Math.Max(0, at - 1), Math.Max(0, at - 1), StringComparison.Ordinal) + 1)..at]);

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{N}’'&-]*){0,6} (?:is|are|was|were|has|have|had|will|said|says|did|does)\b(?! (?:Ltd|Inc|Corp)\b)")]
    private static partial Regex WithVerb();

    [GeneratedRegex(@"(?<!\b(?:which|who|that|whose) (?:\p{L}+ ){0,3})\b(?:is|are|was|were|has|have|had|will|adopts?|adds?|lists|puts?|places?|names|said|says|\p{Ll}{2,}ed)\b")]
    private static partial Regex Told();

    // "… sanctioned NAME Ltd. Australia will follow": a government begins to act.
    private static bool Acts(string text, string who, int end)
    {
        if (Authorities.Find(who) is null)
            return false;
        if (end + 3 < text.Length && text[end] is '\'' or '’' && text.AsSpan(end + 1).StartsWith("s "))
            return true;
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLower(text[end + 1]))
            return false;
        var stop = text.IndexOfAny([' ', ',', '.'], end + 1);
        var verb = text[(end + 1)..(stop < 0 ? text.Length : stop)];
        return FunctionWords.Auxiliaries.Contains(verb) || verb.EndsWith("ed", StringComparison.Ordinal) || verb is "put" or "took" or "froze" or "struck" or "adds" or "puts" or "lists";
    }
}
