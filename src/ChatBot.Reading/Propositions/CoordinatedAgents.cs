using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"under sanctions from Britain since May 2021 and from Japan since 4 March 2024": two agents, each with a day.</summary>
internal static partial class CoordinatedAgents
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (Agents().Match(sentence.Text) is not { Success: true } match || sentence.Keepers.Count < 2)
            yield break;
        yield return Proposition.Saying(match.Groups["first"].Index, match.Groups["head"].Value + match.Groups["first"].Value);
        yield return Proposition.Saying(match.Groups["second"].Index, match.Groups["head"].Value + match.Groups["second"].Value);
    }

    private const string Words = @"(?:[^,;:]|, (?=[0-9]{4}\b)){3,80}";

    [GeneratedRegex(@"^(?<head>[^;:]{6,160}? )(?<first>(?<by>by|from) " + Words + @" (?:since|in|on) " + Words + @"),? and (?<second>\k<by> " + Words + @" (?:since|in|on) " + Words + ")$")]
    private static partial Regex Agents();
}
