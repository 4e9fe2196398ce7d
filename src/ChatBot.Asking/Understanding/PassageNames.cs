using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>A name that the passages write, found in a message.</summary>
/// <param name="At">The place of its first word in the message.</param>
/// <param name="Length">How many words it takes there.</param>
/// <param name="Text">The name as the passages write it, as far as all of them agree on how it goes on.</param>
/// <param name="IsPlain">Whether all its words are ordinary ones, places or given names, so that it may be no name.</param>
internal readonly record struct PassageName(int At, int Length, string Text, bool IsPlain);

/// <summary>
/// Finds names of two words or more that the running texts write, whether or not a company of the catalogue has them: "calder agro" is
/// no Calder Robotics where a passage speaks of Calder Agro.
/// </summary>
internal sealed class PassageNames
{
    private const int FewestWords = 2;

    /// <summary>The runs of capitalised words, by each pair of words in them, with the place of the pair.</summary>
    private readonly FrozenDictionary<(string, string), (Run Run, int At)[]> _byPair;

    /// <summary>Reads the passages of the running texts once.</summary>
    public PassageNames(FactView view) =>
        _byPair = view.Sources.Where(s => s.Kind != SourceKind.List).SelectMany(s => s.Passages).SelectMany(p => RunsOf(p.Text))
            .DistinctBy(r => r.Text)
            .SelectMany(r => Enumerable.Range(0, r.Words.Length - 1).Select(i => (Pair: (r.Words[i].Text, r.Words[i + 1].Text), Place: (r, i))))
            .GroupBy(p => p.Pair, p => p.Place).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The names in a message, the longest at each place.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="taken">The words that cannot belong to one.</param>
    public IEnumerable<PassageName> Find(ImmutableArray<Word> words, bool[] taken)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (taken[i] || !_byPair.TryGetValue((words[i].Text, words[i + 1].Text), out var places))
                continue;
            var fits = places.Select(p => (p.Run, p.At, Length: Fit(words, i, taken, p.Run.Words, p.At))).ToArray();
            var length = fits.Max(f => f.Length);
            if (length < FewestWords || IsOfText(words.AsSpan().Slice(i, length)))
                continue;
            var longest = fits.Where(f => f.Length == length).Select(f => f.Run.Text[(f.Run.Words[f.At].Start - f.Run.Start)..]).OrderByDescending(t => t.Length).ToArray();
            var first = fits.First(f => f.Length == length);
            // Where two names go on differently, only what they share is known to be meant.
            yield return new(i, length, longest.All(t => longest[0].StartsWith(t, StringComparison.Ordinal)) ? longest[0]
                : first.Run.Text[(first.Run.Words[first.At].Start - first.Run.Start)..(first.Run.Words[first.At + length - 1].End - first.Run.Start)], IsPlain(words.AsSpan().Slice(i, length)));
            i += length - 1;
        }
    }

    private static int Fit(ImmutableArray<Word> words, int at, bool[] taken, ImmutableArray<Word> run, int from)
    {
        var length = 0;
        while (at + length < words.Length && from + length < run.Length && !taken[at + length] && words[at + length].Text == run[from + length].Text)
            length++;
        return length;
    }

    /// <summary>Whether the words name a list, a law or an office: "Entity List", "Federal Register".</summary>
    private static bool IsOfText(ReadOnlySpan<Word> words)
    {
        if (StopWords.Contains(words[0].Text) || Lists.IsName(words) || (CueLexicon.Of(words[0].Text) != Cues.None && words.Length == FewestWords))
            return true;
        foreach (var word in words)
            if (NoCompanies.Contains(word.Text) || (CueLexicon.Of(word.Text) & (Cues.ListNoun | Cues.Law)) != 0)
                return true;
        return false;
    }

    /// <summary>Whether none of the words can only be a name.</summary>
    private static bool IsPlain(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
            if (word.Text.Length > 2 && CueLexicon.Of(word.Text) == Cues.None && !OrdinaryWords.Contains(word.Text) && !StrangerFinder.IsNamePart(word.Text) && !StopWords.Contains(word.Text)
                && Authorities.Find(word.Text) is null && !AuthorityFinder.IsAdjective(word.Text) && !DateFinder.IsMonth(word.Text) && !DateFinder.IsWeekday(word.Text) && !char.IsDigit(word.Text[0]))
                return false;
        return true;
    }

    /// <summary>Words that make a run the name of a court, an office or a part of a law.</summary>
    private static readonly FrozenSet<string> NoCompanies = "annex schedule section court regulation regulations order article chapter register journal programme program minister secretary president announcement announcements notice decree resolution no".Split(' ').ToFrozenSet();

    private static IEnumerable<Run> RunsOf(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && words[end].IsCapitalized && (end == i || GoesOn(words, end, text)))
                end++;
            if (end - i >= FewestWords)
                yield return new(words[i..end], words[i].Start, text[words[i].Start..words[end - 1].End]);
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Whether a word goes on with the name before it; behind a full stop only a part of names does, as in "Co. Ltd".</summary>
    private static bool GoesOn(ImmutableArray<Word> words, int at, string text) =>
        StrangerFinder.Continues(words, at - 1, text) && (!words[at].StartsSentence || StrangerFinder.IsNamePart(words[at].Text));

    /// <summary>Capitalised words with nothing but blanks and the marks inside names between them.</summary>
    private sealed record Run(ImmutableArray<Word> Words, int Start, string Text);
}
