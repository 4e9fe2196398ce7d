using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Answering;

/// <summary>Finds the shorter names by which a text calls a company: a word of its name, or its initials.</summary>
internal static class OwnWords
{
    // "SRT" may be Sepia Road Tools; two letters may be anything.
    private const int FewestInitials = 3;

    private const int FewestLetters = 4;

    /// <summary>The single words of the names that mean the company alone in the passages: it is the first that they introduce by them, and later namesakes have more words.</summary>
    public static IEnumerable<string> MeantAloneIn(IReadOnlyCollection<Citation> passages, ImmutableArray<string[]> names)
    {
        var own = names.SelectMany(n => n).ToHashSet();
        bool IsOfName(string word) => own.Contains(word) || StrangerFinder.IsNamePart(word) || LegalForms.Contains(word);
        foreach (var word in names.Where(n => Subject.Core(n) > 1).SelectMany(n => n.Take(Subject.Core(n))).Where(w => w.Length >= FewestLetters && IsOwn(w)).Distinct())
        {
            var introduced = passages.GroupBy(p => p.SourceId).Select(s => FirstRun(s, word)).OfType<string[]>().ToArray();
            if (introduced.Length > 0 && introduced.All(r => r.Length > 1 && r.All(IsOfName) && r.Any(w => w != word && !LegalForms.Contains(w))))
                yield return word;
        }
    }

    /// <summary>The initials of the names that the passages write, and give nobody else: "(CPL)" behind another name is that one's, and "FCC" an authority's.</summary>
    public static IEnumerable<string> InitialsIn(IReadOnlyCollection<Citation> passages, ImmutableArray<string[]> names) =>
        names.SelectMany(n => new[] { n, n[..Subject.Core(n)] }).Where(n => n.Length >= FewestInitials)
            .Select(n => string.Concat(n.Select(w => char.ToUpperInvariant(w[0])))).Distinct()
            .Where(i => IsWritten(i, passages) && !IsOfAnother(i, passages) && Authorities.Find(i) is null && Realms.Of(i).IsEmpty);

    // "(CPL)", "(the “CPL”)", "CPL Industries"
    private static bool IsOfAnother(string initials, IReadOnlyCollection<Citation> passages)
    {
        var name = Regex.Escape(initials);
        var others = new Regex($@"\((?:the )?[“""']?{name}[”""']?[),]|\b{name} \p{{Lu}}\p{{Ll}}|\w{name}|{name}\w", RegexOptions.CultureInvariant);
        return passages.Any(p => others.IsMatch(p.Quote));
    }

    private static bool IsWritten(string word, IReadOnlyCollection<Citation> passages) => passages.Any(p => p.Quote.Contains(word, StringComparison.Ordinal));

    /// <summary>The name that the passages write whose initials a name is: "Sepia Road Tools" for SRT; none where several have them.</summary>
    public static IEnumerable<string[]> OfInitials(IReadOnlyCollection<Citation> passages, ImmutableArray<string[]> names)
    {
        foreach (var initials in names.Where(n => n is [{ Length: >= FewestInitials }]).Select(n => n[0].ToUpperInvariant()).Where(i => IsWritten(i, passages)))
            if (passages.SelectMany(p => RunsOf(initials, p.Quote)).DistinctBy(n => string.Join(' ', n)).ToArray() is [var only])
                yield return only;
    }

    /// <summary>The words of one name that have these initials.</summary>
    private static IEnumerable<string[]> RunsOf(string initials, string text)
    {
        var words = Words.Of(text);
        bool IsPart(int at, int letter) =>
            words[at].IsCapitalized && words[at].Length > 1 && char.ToUpperInvariant(words[at].Text[0]) == initials[letter] && (letter == 0 || GoesOn(words, at, text));
        for (var i = 0; i + initials.Length <= words.Length; i++)
            if (Enumerable.Range(0, initials.Length).All(j => IsPart(i + j, j)))
                yield return [.. words[i..(i + initials.Length)].Select(w => w.Text)];
    }

    /// <summary>The capitalised words around the first place of a word; null where it has none.</summary>
    private static string[]? FirstRun(IEnumerable<Citation> passages, string word)
    {
        foreach (var text in passages.OrderBy(p => p.Paragraph).Select(p => p.Quote).Where(t => t.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            var words = Words.Of(text);
            for (var i = 0; i < words.Length; i++)
                if (words[i].Text == word && words[i].IsCapitalized)
                {
                    var (first, last) = (i, i);
                    while (first > 0 && GoesOn(words, first, text) && !(words[first - 1].StartsSentence && (StopWords.Contains(words[first - 1].Text) || OrdinaryWords.Contains(words[first - 1].Text))))
                        first--;
                    while (last + 1 < words.Length && GoesOn(words, last + 1, text))
                        last++;
                    return [.. words[first..(last + 1)].Select(w => w.Text)];
                }
        }
        return null;
    }

    /// <summary>Whether a word and the one before it are parts of one name.</summary>
    public static bool GoesOn(ImmutableArray<Word> words, int at, string text) =>
        words[at].IsCapitalized && words[at - 1].IsCapitalized && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End) is " " or "-" or " & ";

    /// <summary>Whether a word can only be a name: no place, no ordinary word, no part of many names.</summary>
    private static bool IsOwn(string word) =>
        !char.IsDigit(word[0]) && !OrdinaryWords.Contains(word) && !StopWords.Contains(word) && !StrangerFinder.IsNamePart(word) && !LegalForms.Contains(word)
        && CueLexicon.Of(word) == Cues.None && Authorities.Find(word) is null;
}
