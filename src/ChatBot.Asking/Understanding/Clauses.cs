using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;

namespace ChatBot.Asking.Understanding;

/// <summary>Splits a message that asks more than one thing: "Is X listed, and who backs it?".</summary>
internal static class Clauses
{
    private const int Most = 3;

    private static readonly FrozenSet<string> Joining = "and but also plus or".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Asking = "who what when where why which how is are was were did does do has have whom whose since by".Split(' ').ToFrozenSet();

    /// <summary>The clauses, each a question; the message alone where it asks one thing.</summary>
    public static ImmutableArray<Clause> Of(string text)
    {
        var whole = Clause.Of(WithoutPreamble(text));
        (text, var words) = whole;
        var starts = new List<int> { 0 };
        for (var i = 2; i + 1 < words.Length && starts.Count < Most; i++)
            if (Starts(words, i, text) && i - starts[^1] >= 2)
                starts.Add(i);
        if (starts.Count == 1)
            return [whole];
        return [.. starts.Select((start, n) => Clause.Of(text[words[start].Start..(n + 1 < starts.Count ? words[starts[n + 1]].Start : text.Length)].TrimEnd(' ', ',')))];
    }

    /// <summary>"I have to brief the board tomorrow: what …?" asks what stands behind the colon.</summary>
    private static string WithoutPreamble(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            return text;
        var rest = text[(colon + 2)..];
        return Words.Of(rest) is [var first, _, _, _, ..] asked && Asking.Contains(first.Text) && !asked.Any(w => PointingBack.Contains(w.Text)) && Words.Of(text[..colon]).Length >= LongPreamble ? rest : text;
    }

    // "Compare X and Y: which one …?" asks about what stands before the colon.
    private static readonly FrozenSet<string> PointingBack = "one ones two three each latter former both either neither it they them".Split(' ').ToFrozenSet();

    private const int LongPreamble = 6;

    /// <summary>A question word after "and", or at the start of a sentence after another question.</summary>
    private static bool Starts(ImmutableArray<Word> words, int i, string text)
    {
        if (!Asking.Contains(words[i].Text) && !(Joining.Contains(words[i].Text) && Asking.Contains(words[i + 1].Text)))
            return false;
        var between = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
        return Joining.Contains(words[i].Text) || (between.Contains('?') && !Joining.Contains(words[i - 1].Text));
    }
}
