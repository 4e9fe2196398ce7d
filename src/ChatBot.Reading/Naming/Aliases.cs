using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Naming;

/// <summary>The other names that a text gives right behind a company's name: in brackets, or after "also known as".</summary>
internal static partial class Aliases
{
    /// <param name="text">The text.</param>
    /// <param name="nameEnd">Where the name ends in it.</param>
    public static IEnumerable<CompanyName> After(string text, int nameEnd)
    {
        var rest = text.AsSpan(nameEnd, Math.Min(120, text.Length - nameEnd)).ToString();
        if (Bracket().Match(rest) is { Success: true } bracket)
        {
            var inner = bracket.Groups["name"].Value;
            var known = bracket.Groups["aka"].Success;
            if (known || inner.Length <= 8 && !inner.Contains(' ', StringComparison.Ordinal) && inner.Count(char.IsUpper) > 1)
                yield return new(inner, KindOf(inner), "the source, in brackets");
        }
        else if (AlsoKnownAs().Match(rest) is { Success: true } phrase)
        {
            var from = phrase.Index + phrase.Length;
            foreach (var name in ProperName.Find(rest, new Span(from, rest.Length)).Take(1).Where(n => n.Span.Start == from))
                yield return new(name.Text, KindOf(name.Text), "the source, as another name");
        }
    }

    private static NameKind KindOf(string name) =>
        name.All(c => char.IsUpper(c) || char.IsDigit(c)) ? NameKind.Acronym : NameKind.Short;

    [GeneratedRegex(@"^\s\((?<aka>(?:also(?: known as)?:?|a\.?k\.?a\.?:?|or|known as|formerly)\s+)?[“""']?(?<name>\p{Lu}[\p{L}\p{N} &.\-]{1,40}?)[”""']?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^,? (?:also known as|also called|better known as|known as|known by its initials|a\.?k\.?a\.?:?|or simply) ", RegexOptions.IgnoreCase)]
    private static partial Regex AlsoKnownAs();
}
