using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Which words and phrases are signs of what.</summary>
internal static partial class CueLexicon
{
    private static readonly FrozenDictionary<string, (string[] Words, Cues Cue)[]> PhrasesByFirst = CuePhrases.All
        .GroupBy(p => p.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The words long enough to be misspelt, by their first two letters.</summary>
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ByStart = CueWords.All.Keys.Where(w => w.Length >= ShortestMisspelt)
        .GroupBy(w => w[..2]).ToFrozenDictionary(g => g.Key, g => g.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int ShortestMisspelt = 6;

    private static readonly FrozenDictionary<string, string> ByConsonants = CueWords.All.Keys.Where(w => w.Length > 5)
        .Select(w => (Word: w, Consonants: Shorthand.Consonants(w))).Where(p => p.Consonants.Length > 3)
        .DistinctBy(p => p.Consonants).ToFrozenDictionary(p => p.Consonants, p => p.Word);

    /// <summary>Words after which "list" is an order.</summary>
    private static readonly FrozenSet<string> BeforeOrder = "please pls you to and bot just now".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Auxiliaries =
        "is are was were did does do has have had isn't aren't wasn't weren't didn't doesn't don't hasn't haven't".Split(' ').ToFrozenSet();

    /// <summary>The cues of a single word; none when it is no cue.</summary>
    public static Cues Of(string word) => CueWords.All.GetValueOrDefault(word);

    /// <summary>The cues of a word, or of the cue word that it misspells by one letter.</summary>
    public static Cues OfMisspelt(string word)
    {
        var cues = Of(word);
        if (cues != Cues.None || word.Length < ShortestMisspelt || !ByStart.TryGetValue(word.AsSpan(0, 2), out var near) || StopWords.Contains(word) || OrdinaryWords.Contains(word))
            return cues;
        foreach (var meant in near)
            if (Edits.AtMostOne(meant, word))
                return Of(meant);
        return Cues.None;
    }

    /// <summary>The cue word that a spelling without vowels stands for ("listd"); null where it stands for none.</summary>
    public static string? MeantByConsonants(string word) =>
        word.Length >= 4 && Of(word) == Cues.None && !StopWords.Contains(word) && !OrdinaryWords.Contains(word)
        && ByConsonants.TryGetValue(Shorthand.Consonants(word), out var full) && full.Length > word.Length && full[0] == word[0] ? full : null;

    /// <summary>All cues of a message.</summary>
    /// <param name="words">Its words; those inside names are left out.</param>
    /// <param name="text">The message itself, for scripts without spaces.</param>
    public static Cues Find(ImmutableArray<Word> words, string text)
    {
        var cues = Cues.None;
        if (Quotation().Match(text) is { Success: true } quoted)
        {
            cues = Cues.Quoting;
            // What somebody else said asks nothing.
            words = words.RemoveAll(w => w.Start >= quoted.Index && w.End <= quoted.Index + quoted.Length);
        }
        else if (SaidWhat().Match(text) is { Success: true } said && (said.Groups["of"].Success || !SpeaksOfLists(words, said.Groups["what"].Index)))
        {
            cues = Cues.Quoting;
            words = words.RemoveAll(w => w.Start >= said.Groups["what"].Index);
        }
        for (var i = 0; i < words.Length; i++)
        {
            // In chat "y" is "why" at the start, and "yes" in "y/n".
            if (words[i].Text is "y" && i == 0 && words.Length > 1)
                cues |= Cues.Why;
            // "list" is an order at the start, a noun elsewhere.
            var isOrder = words[i].Text is "list" && (i == 0 || BeforeOrder.Contains(words[i - 1].Text));
            cues |= (isOrder ? Cues.Showing : IsNoSign(words, i) || AsksNoLeave(words, i) ? Cues.None : OfMisspelt(words[i].Text)) | PhraseAt(words, i);
            // "is it on it" is about a list, "what did they say on it" is not.
            if (words[i].Text is "on" && i + 1 < words.Length && words[i + 1].Text is "it" && (cues & Cues.Speech) == 0)
                cues |= Cues.Listing | Cues.ListNoun;
            // "is", "did" ask for yes or no only where they come before their subject.
            if (Auxiliaries.Contains(words[i].Text) && (i == 0 || words[i].StartsSentence || !HasQuestionWord(words, i)))
                cues |= Cues.YesNo;
        }
        return cues | ChineseSigns.Find(text);
    }

    /// <summary>"Who said that Calder is on the list?" asks for a listing as well.</summary>
    private static bool SpeaksOfLists(ImmutableArray<Word> words, int from) =>
        words.Any(w => w.Start >= from && (Of(w.Text) & (Cues.Listing | Cues.ListNoun | Cues.Removal)) != 0);

    /// <summary>Whether a word is no sign where it stands: "I want to say" and "please answer" are about this talk, not about what somebody said.</summary>
    private static bool IsNoSign(ImmutableArray<Word> words, int i) => words[i].Text switch
    {
        "say" => i > 2 && words[i - 1].Text is "to" && words[i - 2].Text is "want" or "wanted" or "like" or "mean" or "meant" or "have",
        // "How much money" and "lost money" ask for no one who gave it.
        "money" => i > 0 && (words[i - 1].Text is "much" || OwnMoney.Contains(words[i - 1].Text)),
        // "An investment ban" is no investment.
        "investment" or "investments" => i + 1 < words.Length && words[i + 1].Text is "ban" or "bans" or "restrictions" or "restriction" or "prohibition" or "list" or "blacklist",
        "lie" or "lies" or "lying" or "liar" => i > 0 && words[i - 1].Text is "you" or "bot" or "you're" or "are",
        "answer" or "answers" or "answered" => i == 0 || BeforeAnswer.Contains(words[i - 1].Text),
        _ => false,
    };

    /// <summary>"legally effective" and "the Safe Harbours Act" ask nobody's leave, though "legal" and "safe" may.</summary>
    private static bool AsksNoLeave(ImmutableArray<Word> words, int i)
    {
        if ((Of(words[i].Text) & Cues.Permission) == 0)
            return false;
        var isOfName = words[i] is { IsCapitalized: true, IsUpper: false, StartsSentence: false } && i + 1 < words.Length && words[i + 1].IsCapitalized;
        return isOfName || (words[i].Text is "legally" or "legal" && i + 1 < words.Length && OfLaw.Contains(words[i + 1].Text));
    }

    private static readonly FrozenSet<string> OfLaw = "effective binding valid listed blacklisted sanctioned designated take takes force effect basis ground grounds form name entity person status text".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> OwnMoney = "lose loses lost losing earn earns earned make makes made owe owes owed launder launders laundered laundering".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> BeforeAnswer = "to please pls just only an the your short quick straight simple final clear direct and you can me my".Split(' ').ToFrozenSet();

    private static bool HasQuestionWord(ImmutableArray<Word> words, int before)
    {
        for (var i = 0; i < before; i++)
            if ((Of(words[i].Text) & (Cues.Who | Cues.What | Cues.When | Cues.Why | Cues.Where | Cues.Which | Cues.How)) != 0)
                return true;
        return false;
    }

    private static Cues PhraseAt(ImmutableArray<Word> words, int at)
    {
        if (!PhrasesByFirst.TryGetValue(words[at].Text, out var phrases))
            return Cues.None;
        var cues = Cues.None;
        foreach (var (phrase, cue) in phrases)
            if (Text.Words.HavePhraseAt(words, at, phrase))
                cues |= cue;
        return cues;
    }

    /// <summary>"who said the door is open", "who spoke of two wet files", "who called it a farce": four words or more that somebody said, in or about.</summary>
    [GeneratedRegex(@"^\s*who\s+(?:(?:said|says|thought|thinks|told|warned|claimed|claims|complained|insisted|joked|declared|argued|stated)\s+(?:that\s+)?|(?<of>called|calls|described|spoke\s+of|speaks\s+of|talked\s+of|talks\s+of)\s+)(?!so\b)(?<what>\S+(?(of)\s+\S+|\s+\S+\s+\S+).*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidWhat();

    /// <summary>Three words or more in quotation marks.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[“""'‘][^\s“”""'‘’]+(?:\s+[^\s“”""‘]+){2,40}[”""'’](?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
