using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"Three firms – A, B and C – were listed": the names between dashes as what the verb is about.</summary>
internal static partial class DashedNames
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (Dashed().Match(sentence.Text) is { Success: true } dashed && sentence.Names.Any(n => n.Span.Start >= dashed.Groups["names"].Index && n.Span.End <= dashed.Groups["names"].Index + dashed.Groups["names"].Length)
            && !sentence.Names.Any(n => n.Span.Start < dashed.Groups["names"].Index))
            yield return Proposition.Saying(dashed.Groups["names"].Index, $"{dashed.Groups["names"].Value} {dashed.Groups["verb"].Value}");
    }

    [GeneratedRegex(@"^[^–—,;:]{3,60} [–—-] (?<names>[^–—;:]{3,240}) [–—-] (?<verb>(?:was|were|have been|has been|had been|are|is) [^;:]+)$")]
    private static partial Regex Dashed();
}
