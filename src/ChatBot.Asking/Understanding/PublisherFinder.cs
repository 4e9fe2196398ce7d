using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds the publishers of the running texts where a message names one as what it asks from: "according to the Northern Courier".</summary>
/// <param name="view">The facts.</param>
internal sealed class PublisherFinder(FactView view)
{
    private readonly ImmutableArray<string[]> _names =
        [.. view.Sources.Where(s => s.Kind != SourceKind.List).Select(s => s.Publisher).Distinct().Select(p => Words.Of(p.Split('(')[0]).Select(w => w.Text).ToArray()).Where(n => n.Length > 0)];

    /// <summary>Words after which a source is named; "is the Courier listed?" asks about it.</summary>
    private static readonly FrozenSet<string> Before = "to told tell tells by in from of the does did has says said writes".Split(' ').ToFrozenSet();

    /// <summary>Whether the words of a publisher's name stand in the message; marks them as taken.</summary>
    public bool Find(ImmutableArray<Word> words, bool[] taken)
    {
        var isFound = false;
        for (var i = 0; i < words.Length; i++)
            foreach (var name in _names)
                if (words[i].IsCapitalized && i > 0 && Before.Contains(words[i - 1].Text) && Words.HavePhraseAt(words, i, name) && !taken.AsSpan(i, name.Length).Contains(true))
                {
                    Array.Fill(taken, true, i, name.Length);
                    isFound = true;
                }
        return isFound;
    }
}
