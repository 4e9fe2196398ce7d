using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>The companies that words for a place in what was shown mean: "the first one", "the other one", "both".</summary>
/// <param name="Companies">The companies; empty where it is not clear which one is meant.</param>
/// <param name="Choices">Among which it is not clear.</param>
internal sealed record Reference(ImmutableArray<Company> Companies, ImmutableArray<Company> Choices)
{
    private static readonly FrozenDictionary<string, int> Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth".Split(' ').Select((w, i) => (w, i)).Concat([("former", 0), ("1st", 0), ("2nd", 1), ("3rd", 2)])
        .ToFrozenDictionary(p => p.Item1, p => p.Item2);

    private static readonly FrozenSet<string> Nouns = "one company firm name entry two ones companies".Split(' ').ToFrozenSet();

    /// <summary>What the words refer to; null where they refer to nothing that was shown.</summary>
    public static Reference? Find(ImmutableArray<Word> words, Context context)
    {
        var shown = context.Shown;
        if (shown.Length < 2)
            return null;
        for (var i = 0; i < words.Length; i++)
        {
            var isPointed = i > 0 && words[i - 1].Text is "the" or "that" or "this" && (i + 1 == words.Length || Nouns.Contains(words[i + 1].Text) || words.Length <= 4);
            if (isPointed && Ordinals.TryGetValue(words[i].Text, out var place) && place < shown.Length)
                return words.Length > i + 1 && words[i + 1].Text is "two" ? new([.. shown.Take(2)], []) : new([shown[place]], []);
            if (isPointed && words[i].Text is "last" or "latter")
                return new([shown[^1]], []);
            if (words[i].Text is "both" || (words[i].Text is "two" && i > 0 && words[i - 1].Text is "the" or "those" or "these"))
                return new([.. shown.TakeLast(2)], []);
            if (words[i].Text is "other" or "others" && (words.Length <= 6 || (i > 0 && words[i - 1].Text is "the")) && words.All(w => w.Text is not ("who" or "which")))
                return Others(shown.RemoveAll(s => context.Companies.Any(c => c.Id == s.Id)), words[i].Text is "others", shown);
        }
        return null;
    }

    /// <summary>"the other one" after two of which none was singled out is not clear.</summary>
    private static Reference? Others(ImmutableArray<Company> left, bool isPlural, ImmutableArray<Company> shown) =>
        left.Length == 1 || (isPlural && left.Length > 1) ? new(left, []) : new([], left.IsEmpty ? shown : left);
}
