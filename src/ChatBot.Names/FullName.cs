using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names;

/// <summary>
/// A company's full name reduced to what identifies it: its words without case, punctuation and legal form, and the legal form apart.
/// Two full names are the same company's when the words agree and the legal forms do not contradict each other.
/// </summary>
/// <param name="Words">The folded words, joined by blanks.</param>
/// <param name="LegalForm">The legal form in one spelling ("ltd" for Limited and Co., Ltd.); empty where the name has none.</param>
public sealed record FullName(string Words, string LegalForm)
{
    private const int ShortestHan = 4;
    private const int ShortestWords = 6;

    /// <summary>Reads a name.</summary>
    /// <returns>Null when it identifies nobody by itself: a single word, or common words alone.</returns>
    public static FullName? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new FoldedText(name);
        var end = text.WordCount;
        while (end > 0 && Is(text, end - 1, WordKind.Legal))
            end--;
        var start = 0;
        while (start < end && Is(text, start, WordKind.Legal) && text.Words[start].Length > 2)
            start++;
        if (start == end)
            return null;
        var words = Range(text, start, end).ToArray();
        var joined = string.Join(' ', words);
        return IsTelling(words) ? new(joined, FormOf(Range(text, 0, start).Concat(Range(text, end, text.WordCount)))) : null;
    }

    /// <summary>Whether both can be the same company's.</summary>
    public bool Agrees(FullName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Words == other.Words && (LegalForm.Length == 0 || other.LegalForm.Length == 0 || LegalForm == other.LegalForm);
    }

    private static bool IsTelling(string[] words) =>
        words is [var only]
            ? only.Length >= ShortestHan && !char.IsAscii(only[0])
            : words.Sum(w => w.Length) >= ShortestWords && words.Any(w => (Vocabulary.KindOf(w) & Vocabulary.Dictionary) == 0);

    private static IEnumerable<string> Range(FoldedText text, int from, int to)
    {
        for (var w = from; w < to; w++)
            yield return text.LettersOf(text.Words[w]).ToString();
    }

    private static bool Is(FoldedText text, int word, WordKind kind) => (Vocabulary.KindOf(text, word) & kind) != 0;

    // Translated names say Company, Co. or Co., Ltd. of the same firm as it comes; what tells two firms apart is the kind of liability.
    private static string FormOf(IEnumerable<string> forms) => string.Join(' ', forms
        .Select(form => form switch
        {
            "limited" => "ltd",
            "incorporated" or "corporation" or "corp" => "inc",
            "co" or "company" => "",
            _ => form,
        })
        .Where(form => form.Length > 0)
        .Distinct());
}
