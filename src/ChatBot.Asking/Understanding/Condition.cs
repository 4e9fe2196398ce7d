using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>What a question wants of the companies that it counts or lists: "from Shenzhen", "makes drones", "chip makers".</summary>
/// <param name="Words">Its words, as a phrase.</param>
/// <param name="Stems">The stems of those that carry it.</param>
internal sealed record Condition(string Words, ImmutableArray<string> Stems)
{
    private static readonly FrozenSet<string> Making = "make makes making made build builds building produce produces producing manufacture manufactures manufacturing sell sells selling develop develops developing".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Makers = "maker makers manufacturer manufacturers producer producers company companies firm firms business businesses startup startups supplier suppliers provider providers".Split(' ').ToFrozenSet();

    private const int MostWords = 3;

    /// <summary>The condition of a question about companies in general; null where it has none. Marks its words as taken.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="taken">The words that belong to something found already.</param>
    /// <param name="isTrait">Whether the facts describe a company by a word of this family.</param>
    public static Condition? Find(ImmutableArray<Word> words, bool[] taken, Func<string, bool> isTrait)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            if (Making.Contains(words[i].Text) && Content(words, i + 1, taken) is { Count: > 0 } made)
                return Take(words, taken, i, made);
            if ((words[i].Text is "from" || (words[i].Text is "in" && i > 0 && words[i - 1].Text is "based" or "located" or "headquartered" or "headquarters" or "seat")) && Content(words, i + 1, taken) is { Count: > 0 } place
                && !place.Exists(p => DateFinder.IsWeekday(words[p].Text)))
                return Take(words, taken, i, place);
            if (Makers.Contains(words[i].Text) && i > 0 && !taken[i - 1] && IsContent(words[i - 1]) && (isTrait(Thesaurus.HeadOf(words[i - 1].Stem)) || isTrait(Thesaurus.HeadOf(Text.Stems.Of(words[i - 1].Text + words[i].Text)))))
                return Take(words, taken, i - 1, [i - 1, i]);
        }
        return null;
    }

    /// <summary>The places of the content words that follow one another from a place on.</summary>
    private static List<int> Content(ImmutableArray<Word> words, int from, bool[] taken)
    {
        List<int> found = [];
        for (var i = from; i < words.Length && found.Count < MostWords; i++)
            if (!taken[i] && IsContent(words[i]))
                found.Add(i);
            else if (found.Count > 0 || words[i].Text is not ("the" or "a" or "an" or "any" or "their" or "own"))
                break;
        return found;
    }

    private static Condition Take(ImmutableArray<Word> words, bool[] taken, int first, List<int> content)
    {
        var last = content[^1];
        Array.Fill(taken, true, first, last - first + 1);
        var stems = content.Where(i => !Makers.Contains(words[i].Text)).Select(i => words[i].Stem).ToList();
        if (Makers.Contains(words[last].Text))
            stems.Add(Text.Stems.Of(words[last - 1].Text + words[last].Text));
        return new(string.Join(' ', words.Skip(first).Take(last - first + 1).Select(w => w.Text)), [.. stems]);
    }

    /// <summary>Where a company is says the place; that it is Chinese is true of all.</summary>
    private static bool IsContent(Word word) =>
        !StopWords.Contains(word.Text) && CueLexicon.Of(word.Text) == Cues.None && !NumberFinder.IsNumber(word.Text) && Authorities.Find(word.Text) is null && !QuestionRecognizer.Neutral.Contains(word.Text);
}
