using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>The names that a question is about, as a passage may write them.</summary>
internal sealed partial class Subject
{
    private ImmutableArray<string[]> _names;

    private readonly FrozenSet<string> _asked;

    private ImmutableArray<string> _aliases = [];

    /// <summary>The single words that mean the subject where they stand alone.</summary>
    private FrozenSet<string> _alone = FrozenSet<string>.Empty;

    private Subject(IEnumerable<string> names, IEnumerable<string> asked)
    {
        _asked = asked.ToFrozenSet();
        _names = [.. names.Select(n => Words.Of(n).Select(w => w.Text).ToArray()).Where(n => n.Length > 0).DistinctBy(n => string.Join(' ', n))];
    }

    /// <summary>The names of the companies of a question and the unknown names in it.</summary>
    public static Subject Of(Question question) =>
        new((question.Companies.IsEmpty && question.Strangers.IsEmpty && question.SpeaksOfLists ? question.Parties.Where(p => !p.IsAct).Select(p => p.Name) : []).Concat(question.Companies.SelectMany(c => c.Names.Select(n => n.Text).Append(c.Name)).Concat(question.Strangers).Concat(question.Companies.Select(c => OwnWords.CalledIn(question, c)).OfType<string>())), question.Words.Select(w => w.Text));

    /// <summary>The same, with the short names that the passages give them: "Calder Gulf Trading FZE (“CGT”)", "Calder Polymers Limited (“the Company”)".</summary>
    public Subject WithAliases(IReadOnlyCollection<Citation> passages)
    {
        _names = _names.AddRange(OwnWords.OfInitials(passages, _names).DistinctBy(n => string.Join(' ', n)));
        var aliases = passages.Where(p => MayBeIn(p.Quote)).SelectMany(p => Alias().Matches(p.Quote).Where(m => IsNamedIn(p.Quote[..m.Index][Math.Max(0, m.Index - LongestName)..]) && EndsWithName(p.Quote[..m.Index])).Select(m => m.Groups["alias"].Value));
        aliases = aliases.Concat(OwnWords.InitialsIn(passages, _names));
        // "Company" alone is any.
        _aliases = [.. aliases.Select(a => (CueLexicon.Of(a.ToLowerInvariant()) & Cues.Company) != 0 ? "the " + a : a).Distinct(StringComparer.Ordinal)];
        _alone = OwnWords.MeantAloneIn(passages, _names).ToFrozenSet();
        _names = _names.AddRange(_alone.Select(w => new[] { w }));
        return this;
    }

    private const int LongestName = 80;

    /// <summary>Whether a text ends with a name of the subject, or with it and a place.</summary>
    private bool EndsWithName(string text)
    {
        var words = Words.Of(text[Math.Max(0, text.Length - LongestName)..]);
        for (var i = 0; i < words.Length; i++)
            foreach (var name in _names)
                if (name.Length > 1 && Words.HavePhraseAt(words, i, name) && words.Length - i - name.Length <= MostWordsOfPlace && !words.Skip(i + name.Length).Any(w => w.Text is "and" or "or"))
                    return true;
        return false;
    }

    private const int MostWordsOfPlace = 3;

    /// <summary>The text of a source shortens a name in brackets behind it.</summary>
    [GeneratedRegex(@"\s*\((?:hereinafter|below|hereafter)?(?:\s*called)?:?\s*(?:the\s+(?=[“""]))?[“""]?(?<alias>(?:the\s+)?\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,2})(?:[”""]?\)|[”""],?\s+(?:and|together)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Alias();

    /// <summary>Whether the subject is the one that speaks in the text: "Calder Polymers Limited (the "Company")".</summary>
    public bool IsIssuer => _aliases.Contains("the Company");

    /// <summary>Whether the question names nobody.</summary>
    public bool IsEmpty => _names.IsEmpty;

    /// <summary>Whether the text may hold a name: a quick look, before its words are read.</summary>
    public bool MayBeIn(string text)
    {
        foreach (var name in _names)
            if (text.Contains(name[0], StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether the text names one of them, in full or by the words it starts with, and not by a longer name of somebody else.</summary>
    public bool IsNamedIn(string text) => PlaceIn(text) >= 0;

    /// <summary>Where the text first names one of them; below 0 where it names none.</summary>
    private int PlaceIn(string text)
    {
        foreach (var alias in _aliases)
            if (PlaceOf(alias, text) is >= 0 and var at)
                return at;
        if (!MayBeIn(text))
            return -1;
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
            foreach (var name in _names)
                if (IsAt(words, i, name, text))
                    return words[i].Start;
        return -1;
    }

    /// <summary>The words before the name where it only tells whose or whither somebody else is or goes: "Ostrel, a subsidiary of Calder"; empty elsewhere.</summary>
    public string BeforeAside(string text)
    {
        var at = PlaceIn(text);
        if (at <= 0)
            return "";
        var before = Words.Of(text[..at]);
        var behind = text.AsSpan(at);
        var end = behind.IndexOf(' ');
        return before is [.., var last] && (Asides.Contains(last.Text) || (end > 0 && (behind[..end].EndsWith("'s") || behind[..end].EndsWith("’s")))) ? text[..at] : "";
    }

    private static readonly FrozenSet<string> Asides = "of to from with than".Split(' ').ToFrozenSet();

    private static int PlaceOf(string alias, string text)
    {
        var at = text.IndexOf(alias, StringComparison.Ordinal);
        // "The Company" opens a sentence.
        if (at < 0 && alias.StartsWith("the ", StringComparison.Ordinal))
            at = text.IndexOf("The " + alias[4..], StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + alias.Length == text.Length || !char.IsLetterOrDigit(text[at + alias.Length])) ? at : -1;
    }

    /// <summary>The words around the subject's name by which a text may call it later: "the Shandong refiner Calder", "Calder of Busan".</summary>
    public IEnumerable<string> TraitsIn(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
            foreach (var name in _names)
                if (IsAt(words, i, name, text))
                {
                    foreach (var word in words.Take(i).TakeLast(WordsBefore).Concat(words.Skip(i + 1).Take(WordsBehind).TakeWhile(w => w.Text is not ("and" or "or") && !HoldsBreak(text, words[i].Start, w.Start))))
                        if (word.Text.Length > 3 && !StopWords.Contains(word.Text) && CueLexicon.Of(word.Text) == Cues.None && Authorities.Find(word.Text) is null)
                            yield return word.Text;
                }
    }

    /// <summary>Whether the description of a name is over: a bracket closes or the next of a row begins.</summary>
    private static bool HoldsBreak(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny(");") >= 0;

    private const int WordsBefore = 3;

    private const int WordsBehind = 9;

    private bool IsAt(ImmutableArray<Word> words, int at, string[] name, string text)
    {
        var length = 0;
        while (length < name.Length && at + length < words.Length && words[at + length].Text == name[length])
            length++;
        return length > 0 && length >= Math.Min(FewestWords, Core(name)) && words[at].IsCapitalized && !IsLonger(words, at, text) && !GoesOn(words, at + length, text, name, length) && !(length == 1 && (IsAdjective(words, at, text) || (_alone.Contains(name[0]) && StandsInName(words, at, text))));
    }

    // Two words tell a company from its namesakes; the legal form tells nothing.
    private const int FewestWords = 2;

    /// <summary>How many words of a name come before those that many names end with.</summary>
    internal static int Core(string[] name)
    {
        var length = name.Length;
        while (length > 1 && StrangerFinder.IsNamePart(name[length - 1]))
            length--;
        return length;
    }

    /// <summary>"the Calder region": a word between an article and a noun is nobody's name.</summary>
    private static bool IsAdjective(ImmutableArray<Word> words, int at, string text) =>
        at > 0 && words[at - 1].Text is "the" or "a" or "an" && at + 1 < words.Length && !words[at + 1].IsCapitalized && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End) is " ";

    /// <summary>"Alexander Calder" where Calder is meant: a capitalised word right before, inside the sentence, that the question does not have.</summary>
    private bool IsLonger(ImmutableArray<Word> words, int at, string text) =>
        at > 1 && words[at - 1].IsCapitalized && !_asked.Contains(words[at - 1].Text) && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End) is " "
        && text.AsSpan(words[at - 2].End, words[at - 1].Start - words[at - 2].End) is " " && !AuthorityFinder.IsAdjective(words[at - 1].Text) && !DateFinder.IsMonth(words[at - 1].Text) && !DateFinder.IsWeekday(words[at - 1].Text);

    /// <summary>Whether a word is a legal form, such as "Ltd".</summary>
    internal static bool IsLegalForm(string word) => LegalForms.Contains(word);

    private static readonly FrozenSet<string> LegalForms = "co ltd limited inc corp plc llc gmbh ag sa jsc ooo ao company berhad bhd sdn pte pvt private dmcc fze fzco llp pjsc oao zao too doo ad sal spa srl nv bv kk sarl".Split(' ').ToFrozenSet();

    /// <summary>Whether more of the name than its legal form is missing: "Calder Trading" is not Calder Networks.</summary>
    private static bool HasMore(string[] name, int length) => name.Skip(length).Any(w => !LegalForms.Contains(w) && w is not ("group" or "holding" or "holdings"));

    /// <summary>Whether a word that means the subject by itself is a part of a longer name here.</summary>
    private static bool StandsInName(ImmutableArray<Word> words, int at, string text) =>
        (at > 0 && OwnWords.GoesOn(words, at, text) && !words[at - 1].StartsSentence && !AuthorityFinder.IsAdjective(words[at - 1].Text) && !DateFinder.IsMonth(words[at - 1].Text) && !DateFinder.IsWeekday(words[at - 1].Text))
        || (at + 1 < words.Length && OwnWords.GoesOn(words, at + 1, text) && !LegalForms.Contains(words[at + 1].Text));

    /// <summary>"Calder Agro" and "Calder &amp; Sons" where Calder is meant, and "Calder Gulf Trading" where Calder Gulf Shipping is: another capitalised word, with nothing but a blank before it, that the question does not have.</summary>
    private bool GoesOn(ImmutableArray<Word> words, int next, string text, string[] name, int length) =>
        next < words.Length && words[next].IsCapitalized && !_asked.Contains(words[next].Text) && (HasMore(name, length) || !StrangerFinder.IsNamePart(words[next].Text)) && !LegalForms.Contains(words[next].Text)
        && text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End) is " " or " & ";
}
