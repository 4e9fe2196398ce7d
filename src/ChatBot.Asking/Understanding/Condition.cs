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
    /// <param name="text">The message.</param>
    /// <param name="words">Its words.</param>
    /// <param name="taken">The words that belong to something found already.</param>
    /// <param name="isTrait">Whether the facts describe a company by a word of this family.</param>
    public static Condition? Find(string text, ImmutableArray<Word> words, bool[] taken, Func<string, bool> isTrait)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            if (Making.Contains(words[i].Text) && Content(words, i + 1, taken) is { Count: > 0 } made)
                return Take(text, words, taken, i, made, isTrait);
            if ((words[i].Text is "from" || (words[i].Text is "in" && i > 0 && words[i - 1].Text is "based" or "located" or "headquartered" or "headquarters" or "seat")) && Content(words, i + 1, taken) is { Count: > 0 } place
                && !place.Exists(p => DateFinder.IsWeekday(words[p].Text)))
                return Take(text, words, taken, i, place, isTrait);
            if (Makers.Contains(words[i].Text) && i > 0 && !taken[i - 1] && IsContent(words[i - 1]) && (isTrait(Thesaurus.HeadOf(words[i - 1].Stem)) || isTrait(Thesaurus.HeadOf(Text.Stems.Of(words[i - 1].Text + words[i].Text)))))
                return Take(text, words, taken, i - 1, [i - 1, i], isTrait);
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

    private static Condition Take(string text, ImmutableArray<Word> words, bool[] taken, int first, List<int> content, Func<string, bool> isTrait)
    {
        var last = content[^1];
        Array.Fill(taken, true, first, last - first + 1);
        // "chip maker" is one word for some.
        var joined = last > 0 && Makers.Contains(words[last].Text) ? Text.Stems.Of(words[last - 1].Text + words[last].Text) : "";
        ImmutableArray<string> stems = isTrait(Thesaurus.HeadOf(joined)) ? [joined] : [.. content.Where(i => !Makers.Contains(words[i].Text)).Select(i => words[i].Stem)];
        return new(text[words[first].Start..words[last].End], stems);
    }

    /// <summary>Where a company is says the place; that it is Chinese is true of all.</summary>
    private static bool IsContent(Word word) =>
        !StopWords.Contains(word.Text) && CueLexicon.Of(word.Text) == Cues.None && !NumberFinder.IsNumber(word.Text) && Authorities.Find(word.Text) is null && !QuestionRecognizer.Neutral.Contains(word.Text);
}
