using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words for several companies together: "seven shipping firms".</summary>
/// <param name="Span">From the number, or the first adjective, to the noun.</param>
/// <param name="Count">How many; null where it is not said.</param>
internal readonly record struct GroupPhrase(Span Span, int? Count)
{
    /// <summary>The first such phrase in a part of a text whose own head is the noun; null when there is none.</summary>
    public static GroupPhrase? Find(string text, Span within)
    {
        var words = WordScanner.Scan(text, within).ToList();
        var noun = words.FindIndex(w => CompanyNouns.Plural.Contains(w.Of(text)));
        if (noun < 0)
            return null;
        // "firms" in "suppliers of three firms" is no head.
        for (var i = 0; i < noun; i++)
            if (FunctionWords.Prepositions.Contains(words[i].Of(text)) && !Numbers.IsVague(words[Math.Max(0, i - 1)].Of(text)))
                return null;
        var number = words.FindIndex(0, noun, w => Numbers.Parse(w.Of(text)) is not null || Numbers.IsVague(w.Of(text)));
        var first = number >= 0 ? number : words.FindLastIndex(noun, noun + 1, w => FunctionWords.Contains(w.Of(text))) + 1;
        return new(new(words[first].Start, words[noun].End), number >= 0 ? Numbers.Parse(words[number].Of(text)) : null);
    }
}
