using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Lookup;

/// <summary>Draws from the words of a query what the index can be asked for: the words themselves, two of them joined, one parted, synonyms and other spellings.</summary>
internal static class Clues
{
    private const float Likeness = 0.97f;
    private const float SoundLikeness = 0.85f;
    private const float LeastLikeness = 0.45f;
    private const int ShortestPart = 2;
    private const int LongestJoint = 72;

    /// <summary>The clues that the words give as they are written.</summary>
    public static List<Clue> Strict(NameQuery query, InvertedIndex index)
    {
        var clues = new List<Clue>();
        for (var q = 0; q < query.Words.Length; q++)
        {
            var word = query.Words[q];
            Add(clues, index, query.Numbers[q], q, 1);
            foreach (var variant in Vocabulary.Equivalents(word.Text))
                if (variant != word.Text)
                    Add(clues, index, index.Table.Find(variant), q, Likeness);
            if (word.IsHan)
                Add(clues, index, index.Table.Find(Romanisation.Of(word.Text)), q, SoundLikeness);
            else
                AddParts(clues, index, word.Text, q);
            if (q > 0 && !word.IsHan)
                AddJoint(clues, index, query.Words[q - 1].Text, word.Text, q);
        }
        return clues;
    }

    /// <summary>The clues that other spellings of the words give.</summary>
    public static void AddSpellings(List<Clue> clues, NameQuery query, InvertedIndex index)
    {
        var words = new List<int>();
        for (var q = 0; q < query.Words.Length; q++)
        {
            var letters = query.Words[q].Text;
            if (letters.Length < Spellings.Shortest - 1 || query.Words[q].IsNumber || query.Words[q].IsHan || IsKnown(query, q))
                continue;
            words.Clear();
            index.Spellings.Propose(letters, words);
            words.Sort();
            var before = -1;
            foreach (var word in words)
                if (word != before && (before = word) >= 0 && word != query.Numbers[q] && WordLikeness.CompareSpelling(letters, index.Table[word]) is var likeness and >= LeastLikeness)
                {
                    Add(clues, index, word, q, likeness);
                    query.MayBe(q, index.Table.Weight(word));
                }
        }
    }

    /// <summary>Whether a word is an ordinary one of names: one of which it would be a misspelling tells too little to look for it.</summary>
    private static bool IsKnown(NameQuery query, int q) =>
        query.Numbers[q] >= 0 && (query.Words[q].Kind & (Vocabulary.Dictionary | WordKind.Common)) != 0;

    private static void AddParts(List<Clue> clues, InvertedIndex index, string word, int position)
    {
        if (word.Length is < (2 * ShortestPart) + 1 or > LongestJoint)
            return;
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            var (first, second) = (index.Table.Find(word.AsSpan(0, cut)), index.Table.Find(word.AsSpan(cut)));
            if (first < 0 || second < 0)
                continue;
            var most = Math.Min(index.FrequencyOf(first), index.FrequencyOf(second));
            clues.Add(new Clue(first, position, 1, 0, second, Likeness * index.Table.Weight(first), most));
            clues.Add(new Clue(second, position, 1, 1, first, Likeness * index.Table.Weight(second), most));
        }
    }

    private static void AddJoint(List<Clue> clues, InvertedIndex index, string first, string second, int position)
    {
        Span<char> joint = stackalloc char[LongestJoint];
        if (first.Length + second.Length > LongestJoint)
            return;
        first.CopyTo(joint);
        second.CopyTo(joint[first.Length..]);
        Add(clues, index, index.Table.Find(joint[..(first.Length + second.Length)]), position - 1, Likeness, length: 2);
    }

    private static void Add(List<Clue> clues, InvertedIndex index, int word, int position, float likeness, int length = 1)
    {
        if (word >= 0)
            clues.Add(new Clue(word, position, length, 0, -1, likeness * index.Table.Weight(word), index.FrequencyOf(word)));
    }
}
