using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"NAME, an SDN since 2022, was …": a status that only those on a list have, with its day.</summary>
internal static partial class StatusSince
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var (name, _) in sentence.Names)
            if (Status().Match(sentence.Text, name.End) is { Success: true } status)
                yield return Proposition.Saying(status.Index, $"{name.Of(sentence.Text)} has been on the {(status.Groups["sdn"].Success ? "SDN List" : status.Groups["list"].Value)} {status.Groups["since"].Value}");
    }

    [GeneratedRegex(@"\G" + ComplexSentence.Seat + @", (?:itself )?(?:(?<sdn>an SDN|a Specially Designated National)|on the (?<list>[^,;:]{2,50}? (?:[Ll]ist|[Bb]lacklist|[Aa]nnex))) (?<since>since " + ComplexSentence.Word + @"{3,24})(?=[,;])")]
    private static partial Regex Status();
}
