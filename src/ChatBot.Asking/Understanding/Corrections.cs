using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Reads messages that take something back: "no, I meant X", "not X but Y".</summary>
internal static class Corrections
{
    /// <summary>Phrases after which stands what was meant.</summary>
    private static readonly string[][] Openings =
        [.. new[] { "i meant", "i mean", "i was thinking of", "meant to say", "meant to ask about", "meant to ask", "i wanted to ask about", "should have been" }.Select(p => p.Split(' '))];

    private static readonly string[] Denials = ["not", "forget", "nicht", "pas"];

    /// <summary>The part of a message that says what was meant; the message itself where it takes nothing back.</summary>
    public static Clause Meant(Clause message)
    {
        var words = message.Words;
        for (var i = words.Length - 1; i >= 0; i--)
            foreach (var opening in Openings)
                if (Words.HavePhraseAt(words, i, opening) && i + opening.Length < words.Length)
                    return message.From(i + opening.Length);
        return message;
    }

    /// <summary>The companies that a message means, without those that it denies beside another.</summary>
    public static ImmutableArray<Mention> Without(ImmutableArray<Mention> mentions, ImmutableArray<Word> words)
    {
        if (mentions.Length < 2)
            return mentions;
        var denied = mentions.Where(m => words.LastOrDefault(w => w.End <= m.Start).Text is { } before && Denials.Contains(before)).ToArray();
        return denied.Length == 0 || denied.Length == mentions.Length ? mentions : [.. mentions.Where(m => !denied.Contains(m))];
    }
}
