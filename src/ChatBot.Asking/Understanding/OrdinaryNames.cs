using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>
/// Finds companies whose name is an ordinary word. Running text shows it as a name only when it is written with a capital inside a
/// sentence or is all that a question is about: "different from Calder's", "why calder".
/// </summary>
internal static class OrdinaryNames
{
    /// <summary>Cues that a message asks something of what it names.</summary>
    private const Cues AskingCues = Cues.Why | Cues.When | Cues.Who | Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Continuing | Cues.Date | Cues.Reason;

    /// <summary>From this score on, a word that stands where a second company is expected is taken for one.</summary>
    private const double Joined = 0.7;

    /// <summary>Words after which a second company is expected.</summary>
    private static readonly FrozenSet<string> Joiners = "and or vs versus from than with as like about".Split(' ').ToFrozenSet();

    /// <summary>"dawning got blacklisted", "is dawning listed": only a name can stand there.</summary>
    private static bool IsListed(ImmutableArray<Word> words, int i)
    {
        bool Lists(int at) => at < words.Length && (CueLexicon.Of(words[at].Text) & Cues.Listing) != 0;
        return (i + 1 < words.Length && words[i + 1].Text is "got" or "is" or "was" or "gets" && Lists(i + 2)) || (i > 0 && words[i - 1].Text is "is" or "was" && Lists(i + 1));
    }

    /// <summary>"Calder Europe": with another name behind it, it is part of a longer one.</summary>
    private static bool GoesOn(ImmutableArray<Word> words, int i, bool[] taken) =>
        words[i].IsCapitalized && i + 1 < words.Length && words[i + 1].IsCapitalized && !taken[i + 1] && words[i + 1].Start == words[i].End + 1
        && CueLexicon.Of(words[i + 1].Text) == Cues.None && !StopWords.Contains(words[i + 1].Text);

    /// <summary>The companies so named; marks their words as taken.</summary>
    public static IEnumerable<Company> Find(ImmutableArray<Word> words, bool[] taken, Cues cues, CompanyRecognizer names)
    {
        var (content, asked) = (0, 0);
        foreach (var word in words)
            if (!StopWords.Contains(word.Text))
            {
                content++;
                asked += CueLexicon.Of(word.Text) == Cues.None ? 1 : 0;
            }
        var isOnly = asked == 1 && (cues & AskingCues) != 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i] || StopWords.Contains(words[i].Text) || CueLexicon.Of(words[i].Text) != Cues.None || GoesOn(words, i, taken)
                || !(isOnly || IsListed(words, i) || (words[i].IsCapitalized && (!words[i].StartsSentence || content == 1))))
                continue;
            var candidates = names.Lookup(words[i].Text);
            if (candidates.Length != 1 || candidates[0].Score < (isOnly || IsListed(words, i) || (i > 0 && Joiners.Contains(words[i - 1].Text)) || (i + 1 < words.Length && words[i + 1].Text is "is" or "was" or "has") ? Joined : NameCandidate.Sure))
                continue;
            taken[i] = true;
            yield return candidates[0].Company;
        }
    }
}
