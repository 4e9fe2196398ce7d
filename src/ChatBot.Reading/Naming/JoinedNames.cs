using System.Text.RegularExpressions;
using ChatBot.Names;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Names in which "and" joins two lines of business: "Karwan Polymer and Resin Works". What follows the word says no more than what the firm does, and names no firm of its own.</summary>
internal static partial class JoinedNames
{
    /// <summary>Where a name goes on to behind an "and"; 0 where another name begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends before the "and".</param>
    public static int EndOf(string text, int start, int end)
    {
        if (Rest().Match(text, end) is not { Success: true } rest || Both().IsMatch(text[..start]))
            return 0;
        var first = text[start..end].Split(' ');
        var behind = rest.Groups["words"].Value.Split(' ');
        // "the Basra Ice and Cold Storage Establishment": one article, and ordinary words up to the kind of firm.
        if (first.Length > 1 && OneArticle().IsMatch(text[..start]) && !BusinessWords.IsOrdinary(first[0]) && Nations.Find(first[0]) is null && Facts.Authorities.Find(text[start..end]) is null && BusinessWords.IsOrdinary(first[^1]) && !Undertakings().IsMatch(first[^1]) && first[^1] != "Bank" && behind.Length > 1 && Array.TrueForAll(behind[..^1], BusinessWords.IsOrdinary) && Undertakings().IsMatch(behind[^1]))
            return rest.Index + rest.Length;
        // "Tasker and Sons Ltd"
        if (first.Length < 3 && behind.Length > 1 && Kin().IsMatch(behind[0]) && LegalForms.IsWritten(behind[^1]))
            return rest.Index + rest.Length;
        // "the Defence and Trade Departments", "Canada and Shipping Ltd": a name begins with a word that tells it from others.
        return first.Length > 1 && !BusinessWords.IsOrdinary(first[0]) && Nations.Find(first[0]) is null && Facts.Authorities.Find(text[start..end]) is null
            // "Kyaukme Power and Mining Ltd": no firm is called "Mining Ltd".
            && (BusinessWords.Contains(first[^1]) || behind.Length == 2 && LegalForms.IsWritten(behind[^1]) && BusinessWords.IsOrdinary(first[^1]))
            && Array.TrueForAll(behind[..^1], BusinessWords.Contains) && IsKind(behind[^1]) ? rest.Index + rest.Length : 0;
    }

    // "Works", "Refinery": what kind of business it is, in one word.
    private static bool IsKind(string word) => BusinessWords.Contains(word) || LegalForms.IsWritten(word) || Plants().IsMatch(word);

    [GeneratedRegex(@"\G and (?<words>\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{L}|\.(?=\p{L}))*)+)(?![\p{L}-])")]
    private static partial Regex Rest();

    // "both Ardan Steel and Mining Ltd": two.
    [GeneratedRegex(@"\b(?:[Bb]oth|[Bb]etween|[Tt]wo (?:\p{L}+ ){1,3}) (?:the )?$")]
    private static partial Regex Both();

    [GeneratedRegex(@"\b[Tt]he $")]
    private static partial Regex OneArticle();

    [GeneratedRegex("^(?:Establishment|Enterprise|Company|Corporation|Factory|Works|Cooperative|Undertaking|Trust)$")]
    private static partial Regex Undertakings();

    [GeneratedRegex("^(?:Sons?|Brothers|Daughters|Bros|Nephews?)$")]
    private static partial Regex Kin();

    [GeneratedRegex("^(?:Works|Mills?|Plants?|Yards?|Factory|House|Company|Corporation)$")]
    private static partial Regex Plants();
}
