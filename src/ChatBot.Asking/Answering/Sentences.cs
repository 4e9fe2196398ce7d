using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Narrows a passage to the sentence that matters.</summary>
internal static partial class Sentences
{
    /// <summary>The sentence of the passage that holds a position.</summary>
    public static Citation Around(Citation passage, int position)
    {
        var sentence = Sentence().Matches(passage.Quote).FirstOrDefault(m => m.Index <= position && position < m.Index + m.Length);
        return sentence is null ? passage : passage with { Start = passage.Start + sentence.Index, Quote = sentence.Value };
    }

    /// <summary>The sentences of the passage, in order.</summary>
    public static ImmutableArray<Citation> Of(Citation passage) =>
        [.. Sentence().Matches(passage.Quote).Select(m => passage with { Start = passage.Start + m.Index, Quote = m.Value })];

    /// <summary>The sentence of the passage with the most of the given word families; the passage where none has any.</summary>
    public static Citation Best(Citation passage, IReadOnlySet<string> heads)
    {
        var best = Sentence().Matches(passage.Quote)
            .Select(m => (Match: m, Hits: FactIndex.HeadsOf(m.Value).Count(heads.Contains)))
            .MaxBy(s => s.Hits);
        return best.Hits == 0 ? passage : passage with { Start = passage.Start + best.Match.Index, Quote = best.Match.Value };
    }

    /// <summary>Up to a full stop that a capital follows; a quotation of several sentences is not cut open at its start, and a name not behind "Ltd." or "U.S.".</summary>
    [GeneratedRegex(@"\S(?:[^.!?]|(?<=\b(?:Sdn|Bhd|Co|No|Mr|Mrs|Ms|Dr|Jr|Inc|Corp|Ltd|Tic|San|Sti|Pte|Pvt|St|Gen|Sen)|\b\p{Lu}|\.\p{L})\.|[.!?](?![”""]?\s+[“""]?\p{Lu}))*[.!?]?[”""]?", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
