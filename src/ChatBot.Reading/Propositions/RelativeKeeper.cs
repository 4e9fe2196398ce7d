using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"… to follow the Treasury, which designated NAME in May 2021, …": what a keeper did, told in a clause about it.</summary>
internal static partial class RelativeKeeper
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var (keeper, _) in sentence.Keepers)
            if (Clause().Match(sentence.Text, keeper.End) is { Success: true } clause && sentence.Resolve(clause.Groups["rest"].Value, clause.Index) is { } rest)
                yield return Proposition.Saying(clause.Index, $"{sentence.WithArticle(keeper)} {rest}") with { IsOfKeeper = true };
    }

    [GeneratedRegex(@"\G,? (?:which|who) (?!(?:is|was|will|would|could|may|might)\b)(?<rest>" + ComplexSentence.Word + @"{6,160})(?=[,;]|\.?$)")]
    private static partial Regex Clause();
}
