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
    private readonly ImmutableArray<string[]> _names;

    /// <summary>The words of the question.</summary>
    private readonly FrozenSet<string> _asked;

    /// <summary>The short names that the passages give, as they write them.</summary>
    private readonly ImmutableArray<string> _aliases;

    /// <summary>The single words that mean the subject where they stand alone.</summary>
    private readonly FrozenSet<string> _alone;

    private Subject(IEnumerable<string[]> names, FrozenSet<string> asked, ImmutableArray<string> aliases, FrozenSet<string> alone)
    {
        _names = [.. names.Where(n => n.Length > 0).DistinctBy(n => string.Join(' ', n))];
        (_asked, _aliases, _alone) = (asked, aliases, alone);
    }

    /// <summary>The names of the companies of a question and the unknown names in it; where it has none, who is asked about as a party: an owner may be listed too.</summary>
    public static Subject Of(Question question)
    {
        var names = question.Companies.SelectMany(NamesOf).Concat(question.Strangers).ToArray();
        if (names.Length == 0 && question.SpeaksOfLists)
            names = [.. question.Parties.Where(p => !p.IsAct).Select(p => p.Name)];
        return new(names.Select(WordsOf), question.Words.Select(w => w.Text).ToFrozenSet(), [], FrozenSet<string>.Empty);
    }

    private static IEnumerable<string> NamesOf(Company company) => company.Names.Select(n => n.Text).Append(company.Name);

    private static string[] WordsOf(string name) => [.. Words.Of(name).Select(w => w.Text)];

    /// <summary>The same, but a name counts only in full whose first two words mean another company, which the passages introduce by them: "Calder Gulf" is Calder Gulf Trading where that comes first, and never Calder Gulf Shipping.</summary>
    public Subject ApartFrom(IEnumerable<Company> others, IReadOnlyCollection<Citation> passages)
    {
        var rivals = others.SelectMany(NamesOf).Select(WordsOf).Where(n => n.Length >= FewestWords).ToArray();
        var akin = rivals.Select(r => r.Reverse().SkipWhile(LegalForms.Contains).Reverse().ToArray()).Where(r => r.Length > FewestWords && _names.Any(n => n[0] == r[0] && !n.AsSpan().StartsWith(r))).ToImmutableArray();
        var longer = _names.Where(n => Core(n) > FewestWords && rivals.Any(r => HoldStart(r, n))).ToArray();
        if (longer.Length == 0 && akin.IsEmpty)
            return this;
        // Read only where names are alike.
        ImmutableArray<Word>[] texts = longer.Length == 0 ? [] : [.. passages.OrderBy(p => p.SourceId, StringComparer.Ordinal).ThenBy(p => p.Paragraph).Select(p => Words.Of(p.Quote))];
        bool IsShared(string[] name) => PlaceIn(texts, name[..Core(name)]) is var own && rivals.Any(r => HoldStart(r, name) && PlaceIn(texts, r).CompareTo(own) < 0);
        return new(_names, _asked, _aliases, _alone) { _rivals = akin, _shared = [.. longer.Where(IsShared).Select(n => string.Join(' ', n))] };
    }

    private static bool HoldStart(string[] rival, string[] name) =>
        Enumerable.Range(0, rival.Length - FewestWords + 1).Any(i => rival.AsSpan(i, FewestWords).SequenceEqual(name.AsSpan(0, FewestWords))) && !rival.AsSpan().StartsWith(name.AsSpan(0, Core(name)));

    /// <summary>Where texts first hold some words; behind all of them where they do not.</summary>
    private static (int Text, int Word) PlaceIn(ImmutableArray<Word>[] texts, string[] phrase)
    {
        for (var t = 0; t < texts.Length; t++)
            for (var w = 0; w < texts[t].Length; w++)
                if (Words.HavePhraseAt(texts[t], w, phrase))
                    return (t, w);
        return (texts.Length, 0);
    }

    private ImmutableHashSet<string> _shared = [];

    /// <summary>Names of others that begin like one of the subject's.</summary>
    private ImmutableArray<string[]> _rivals = [];

    /// <summary>The same, with the short names that the passages give them: "Calder Gulf Trading FZE (“CGT”)", "Calder Polymers Limited (“the Company”)".</summary>
    public Subject WithAliases(IReadOnlyCollection<Citation> passages)
    {
        var whole = new Subject(_names.AddRange(OwnWords.OfInitials(passages, _names)), _asked, _aliases, _alone);
        var alone = OwnWords.MeantAloneIn(passages, whole._names).ToFrozenSet();
        var aliases = passages.SelectMany(p => whole.AliasesIn(p.Quote)).Concat(OwnWords.InitialsIn(passages, whole._names)).Distinct(StringComparer.Ordinal);
        return new(whole._names.AddRange(alone.Select(w => new[] { w })), _asked, [.. aliases], alone);
    }

    private IEnumerable<string> AliasesIn(string text) =>
        MayBeIn(text) ? Alias().Matches(text).Where(m => IsIntroducedAt(text[..m.Index])).Select(m => AsCalled(m.Groups["alias"].Value)) : [];

    private bool IsIntroducedAt(string before) => IsNamedIn(before[Math.Max(0, before.Length - LongestName)..]) && EndsWithName(before);

    /// <summary>"Company" alone is any.</summary>
    private static string AsCalled(string alias) => (CueLexicon.Of(alias.ToLowerInvariant()) & Cues.Company) != 0 ? "the " + alias : alias;

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
    public int PlaceIn(string text)
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
        var isAside = Words.Of(text[..at]) is [.., var last] && (Asides.Contains(last.Text) || IsOwnerAt(text.AsSpan(at)));
        return isAside ? text[..at] : "";
    }

    /// <summary>"Calder's".</summary>
    private static bool IsOwnerAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && (text[..end].EndsWith("'s") || text[..end].EndsWith("’s"));
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
        if (length == 0 || length < LeastOf(name) || !words[at].IsCapitalized || _rivals.Any(r => r.Length > length && Words.HavePhraseAt(words, at, r)) || IsLonger(words, at, text) || GoesOn(words, at + length, text, name, length))
            return false;
        return length > 1 || (!IsAdjective(words, at, text) && !(_alone.Contains(name[0]) && StandsInName(words, at, text)));
    }

    // Two words tell a company from its namesakes; the legal form tells nothing.
    private const int FewestWords = 2;

    private int LeastOf(string[] name) => _shared.Contains(string.Join(' ', name)) ? Core(name) : Math.Min(FewestWords, Core(name));

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
        at > 0 && words[at - 1].Text is "the" or "a" or "an" && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End) is " " && at + 1 < words.Length && !words[at + 1].IsCapitalized && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End) is " ";

    /// <summary>"Alexander Calder" where Calder is meant: a capitalised word right before, inside the sentence, that the question does not have.</summary>
    private bool IsLonger(ImmutableArray<Word> words, int at, string text) =>
        at > 1 && words[at - 1].IsCapitalized && !_asked.Contains(words[at - 1].Text) && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End) is " "
        && text.AsSpan(words[at - 2].End, words[at - 1].Start - words[at - 2].End) is " " && !IsCapitalAnywhere(words[at - 1]);

    /// <summary>"Chinese" and "March" are capitalised in no name.</summary>
    private static bool IsCapitalAnywhere(Word word) =>
        AuthorityFinder.IsAdjective(word.Text) || DateFinder.IsMonth(word.Text) || DateFinder.IsWeekday(word.Text);

    /// <summary>Whether more of the name than its legal form is missing, or of a longer one of the subject's: "Calder Trading" is not Calder Networks, though that is called Calder too.</summary>
    private bool HasMore(string[] name, int length) =>
        _names.Any(n => n.Length >= length && n.AsSpan(0, length).SequenceEqual(name.AsSpan(0, length)) && n.Skip(length).Any(w => !LegalForms.AreLike(w)));

    /// <summary>Whether a word that means the subject by itself is a part of a longer name here.</summary>
    private static bool StandsInName(ImmutableArray<Word> words, int at, string text) =>
        (at > 0 && OwnWords.GoesOn(words, at, text) && !(words[at - 1].StartsSentence && CommonWords.Contains(words[at - 1].Text)) && !IsCapitalAnywhere(words[at - 1]))
        || (at + 1 < words.Length && OwnWords.GoesOn(words, at + 1, text) && !LegalForms.Contains(words[at + 1].Text));

    /// <summary>"Calder Agro" and "Calder &amp; Sons" where Calder is meant, and "Calder Gulf Trading" where Calder Gulf Shipping is: another capitalised word, with nothing but a blank before it, that the question does not have.</summary>
    private bool GoesOn(ImmutableArray<Word> words, int next, string text, string[] name, int length) =>
        next < words.Length && words[next].IsCapitalized && !_asked.Contains(words[next].Text) && !LegalForms.Contains(words[next].Text)
        && (HasMore(name, length) || !StrangerFinder.IsNamePart(words[next].Text))
        && text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End) is " " or " & ";
}
