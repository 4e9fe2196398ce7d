using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"has withdrawn the sanctions it imposed on NAME in May": measures with a clause that says when they were imposed.</summary>
internal static partial class ImposedMeasure
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (Match match in Imposed().Matches(sentence.Text))
            if ((match.Groups["it"].Success ? sentence.Keeper : match.Groups["who"].Value) is { Length: > 0 } keeper)
                yield return Proposition.Saying(match.Index, $"{keeper} imposed sanctions {match.Groups["rest"].Value}");
        foreach (Match match in IssuedOn().Matches(sentence.Text))
            if ((match.Groups["it"].Success ? sentence.Keeper : match.Groups["who"].Value) is { Length: > 0 } keeper)
                yield return Proposition.Saying(match.Index, $"{keeper} sanctioned {match.Groups["name"].Value} {match.Groups["rest"].Value}");
    }

    // "revoked the order against NAME that it had issued in October 2021"
    [GeneratedRegex(@"\b(?:the|its) (?:[\p{Ll}-]+ ){0,3}(?:order|ban|freeze|sanctions|listing|exclusion|warning|debarment) (?:on|against|of) (?<name>[^,;:]{3,80}?),? (?:that|which) (?:(?<it>it)|(?<who>(?:the )?\p{Lu}[^,;:]{1,40}?)) (?:had |has )?(?:issued|imposed|placed|pronounced|ordered|put in place) (?<rest>(?:on|in|since) " + ComplexSentence.Word + @"{3,30})(?=[,;.]|$)")]
    private static partial Regex IssuedOn();

    [GeneratedRegex(@"\b(?:the|its) (?:\p{Ll}+ )?(?:sanctions|measures|asset freeze|embargo|restrictions) (?:that |which )?(?:(?<it>it)|(?<who>(?:the )?\p{Lu}[^,;:]{1,40}?)) (?:had |has )?imposed (?<rest>(?:on|against) " + ComplexSentence.Word + @"{4,120})(?=[,;]|$)")]
    private static partial Regex Imposed();
}
