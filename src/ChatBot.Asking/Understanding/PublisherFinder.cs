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
        [.. view.Sources.Where(s => s.Kind != SourceKind.List).Select(s => s.Publisher).Distinct().Select(p => Words.Of(p.Split('(')[0]).Select(w => w.Text).SkipWhile(w => w is "the").ToArray()).Where(n => n.Length > 0)];

    /// <summary>Words after which a source is named; "is the Courier listed?" asks about it.</summary>
    private static readonly FrozenSet<string> Before = "to told tell tells by in from of the does did has says said writes".Split(' ').ToFrozenSet();

    /// <summary>Words that say outright that a source is named: then the start of a name is enough ("described by Orme Tate").</summary>
    private static readonly FrozenSet<string> Telling = "according described reported explained published written mentioned summarised summarized quoted".Split(' ').ToFrozenSet();

    /// <summary>What a source's text is called, behind its name: "the Courier explainer".</summary>
    private static readonly FrozenSet<string> Texts = "explainer article report alert newsletter story piece blog note notes bulletin briefing".Split(' ').ToFrozenSet();

    /// <summary>So many words of a long name tell it.</summary>
    private const int FewestWords = 2;

    /// <summary>Whether the words of a publisher's name stand in the message; marks them as taken.</summary>
    public bool Find(ImmutableArray<Word> words, bool[] taken)
    {
        var isFound = false;
        for (var i = 0; i < words.Length; i++)
            foreach (var name in _names)
            {
                var length = LengthAt(words, i, name);
                if (length > 0 && words[i].IsCapitalized && !taken.AsSpan(i, length).Contains(true) && IsSourceAt(words, i, length, name.Length))
                {
                    Array.Fill(taken, true, i, length);
                    isFound = true;
                }
            }
        return isFound;
    }

    private static bool IsSourceAt(ImmutableArray<Word> words, int at, int length, int full)
    {
        var before = at > 0 && words[at - 1].Text is "the" ? at - 1 : at;
        var isTold = before > 1 && words[before - 1].Text is "by" or "to" or "in" && Telling.Contains(words[before - 2].Text);
        var isText = at + length < words.Length && Texts.Contains(words[at + length].Text);
        return isTold || isText || (length == full && at > 0 && Before.Contains(words[at - 1].Text));
    }

    /// <summary>How many words of a name stand there; 0 where too few do.</summary>
    private static int LengthAt(ImmutableArray<Word> words, int at, string[] name)
    {
        var length = 0;
        while (length < name.Length && at + length < words.Length && words[at + length].Text == name[length])
            length++;
        return length == name.Length || length >= FewestWords ? length : 0;
    }
}
