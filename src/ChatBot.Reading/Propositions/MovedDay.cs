using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"The ministry on 4 March extended the listing of NAME": the one day that a sentence gives, told last instead of before the verb or its object.</summary>
internal static partial class MovedDay
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Day is not { } day || !Placed().IsMatch(day.Words) || day.IsOfOpening(text))
            yield break;
        var (start, end) = (day.Span.Start, day.Span.End);
        if (Count().Match(text, end) is { Success: true } count)
            end = count.Index + count.Length;
        var isAside = text[..start].EndsWith(", ", StringComparison.Ordinal) && text.AsSpan(end).StartsWith(", ");
        if (!(isAside || start == 0 || text[start - 1] == ' ' && char.IsLetterOrDigit(text[Math.Max(0, start - 2)])) || !Goes().IsMatch(text, isAside ? end + 1 : end))
            yield break;
        var before = isAside ? text[..(start - 2)] : text[..start].TrimEnd();
        var behind = text[(isAside ? end + 1 : end)..].Trim();
        var border = Border().Match(behind) is { Success: true } next ? next.Index : behind.Length;
        yield return Proposition.Saying(0, $"{before} {behind[..border].TrimEnd('.', ' ')} {char.ToLowerInvariant(day.Words[0])}{day.Words[1..]}{behind[border..]}".Trim());
    }

    [GeneratedRegex("^(?:[Oo]n|[Ii]n) (?!.*\\b(?:that|same|this|last|next)\\b)")]
    private static partial Regex Placed();

    // "on Friday (20)"
    [GeneratedRegex(@"\G \([0-9]{1,2}\)")]
    private static partial Regex Count();

    // The verb or its object.
    [GeneratedRegex(@"\G (?:the|an?|its|both|has|have|had|was|were|sanctions|\p{Ll}{3,}(?:ed|es)|put|took|struck|takes|puts|lists|adds|hits|\p{Lu}\p{L}+)\b")]
    private static partial Regex Goes();

    [GeneratedRegex(@"[;:]|, (?:which|who|where|whose|but|while|saying|citing|accusing|after|because)\b| (?:after|because|when|while|but) ")]
    private static partial Regex Border();
}
