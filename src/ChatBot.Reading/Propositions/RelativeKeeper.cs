using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"… to follow the Treasury, which designated NAME in May 2021, …": what a keeper did, told in a clause about it, and what it did besides, told behind that clause.</summary>
internal static partial class RelativeKeeper
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var (keeper, _) in sentence.Keepers)
            if (Clause().Match(sentence.Text, keeper.End) is { Success: true } clause)
            {
                if (sentence.Resolve(clause.Groups["rest"].Value, clause.Index) is { } rest)
                    yield return Proposition.Saying(clause.Index, $"{sentence.WithArticle(keeper)} {rest}") with { IsOfKeeper = true };
                if (Opening().IsMatch(sentence.Text[..keeper.Start]) && Main().Match(sentence.Text, clause.Index + clause.Length) is { Success: true } main && sentence.Resolve(main.Groups["rest"].Value, main.Index) is { } besides)
                    yield return Proposition.Saying(main.Index, $"{sentence.WithArticle(keeper)} {besides}") with { IsOfKeeper = true };
            }
    }

    [GeneratedRegex(@"^(?:(?:On|In|Last|This) [^,;:]{2,40},? )?(?:[Tt]he )?$")]
    private static partial Regex Opening();

    // "South Korea, which had listed OTHER in May, last Friday designated NAME"
    [GeneratedRegex(@"\G, (?<rest>(?:(?:(?:on|in|last|this|yesterday|today)\b[^,;:]{0,24}|then|now|also|later) )?(?:has |had )?(?:\p{Ll}{3,}ed|put|took|struck|froze|hit) [^;:]{4,200})")]
    private static partial Regex Main();

    [GeneratedRegex(@"\G,? (?:which|who) (?!(?:is|was|will|would|could|may|might)\b)(?<rest>" + ComplexSentence.Word + @"{6,160})(?=[,;]|\.?$)")]
    private static partial Regex Clause();
}
