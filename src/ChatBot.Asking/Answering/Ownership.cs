using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>Sentences that tell who owns a company without its name, which a text about one company does not need: "Ostrel, the largest shareholder with 18 percent", "The rest belongs to Ostrel".</summary>
internal static class Ownership
{
    private static readonly FrozenSet<string> Owners = "shareholder holder owner parent investor controller".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Shares = "percent cent half third quarter fifth rest shares stake majority".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Holding = "owns owned holds held belongs belong belonged".Split(' ').ToFrozenSet();

    // "the second largest shareholder"
    private const int MostBeforeOwner = 3;

    // "owns 70 percent of the shares in Calder"
    private const int MostAfterHolding = 8;

    /// <summary>Whether a sentence tells of owners and leaves open whose.</summary>
    public static bool IsToldIn(ImmutableArray<Word> words) =>
        (Enumerable.Range(0, words.Length).Any(i => Owners.Contains(words[i].Text) && words.Take(i).TakeLast(MostBeforeOwner).Any(w => w.Text is "the" or "its")) || (words.Any(w => Shares.Contains(w.Text)) && words.Any(w => Holding.Contains(w.Text))))
        && !Enumerable.Range(0, words.Length).Any(i => words[i].IsCapitalized && !char.IsDigit(words[i].Text[0]) && !DateFinder.IsMonth(words[i].Text) && (IsOwnedAt(words, i) || HasOwnerBehind(words, i)));

    /// <summary>"the owner of Calder", "holds 70 percent of Calder", "half of Calder".</summary>
    private static bool IsOwnedAt(ImmutableArray<Word> words, int at) =>
        at > 1 && words[at - 1].Text is "of" or "in"
        && (Owners.Contains(words[at - 2].Text) || Shares.Contains(words[at - 2].Text) || Holding.Overlaps(words.Take(at).TakeLast(MostAfterHolding).Select(w => w.Text)));

    /// <summary>"Calder's largest shareholder".</summary>
    private static bool HasOwnerBehind(ImmutableArray<Word> words, int at) =>
        words[at].IsPossessive && words.Skip(at + 1).Take(MostBeforeOwner).Any(w => Owners.Contains(w.Text) || Shares.Contains(w.Text));
}
