using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"Nobody in the EU may deal with NAME from 4 March", "The ban, which METI enforces from 4 March, takes in NAME": what is forbidden to all, or whom a measure reaches, as the step of whoever forbids it.</summary>
internal static partial class Prohibition
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence) => Forbidden(sentence).Concat(Licensed(sentence));

    private static IEnumerable<Proposition> Forbidden(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var match in Nobody().Matches(text).Concat(Measure().Matches(text)))
            if (sentence.Names.Any(n => n.Span.Start >= match.Index + match.Length && ComplexSentence.IsDescription(text[(match.Index + match.Length)..n.Span.Start]) && !WordScanner.IsPossessive(text, n.Span.End)) && KeeperOf(sentence, match) is { } keeper)
                yield return Proposition.Saying(match.Index, $"{keeper} sanctioned {text[(match.Index + match.Length)..]}{(match.Groups["from"].Value is [_, ..] from ? " " + from : "")}");
    }

    // "A and B now need a licence for every item subject to the EAR": of which BIS keeps the list.
    private static IEnumerable<Proposition> Licensed(ComplexSentence sentence)
    {
        foreach (Match match in Licence().Matches(sentence.Text))
            if (sentence.Names.Any(n => n.Span.End <= match.Index))
                yield return Proposition.Saying(0, $"BIS sanctioned {sentence.Text[..match.Index]}");
    }

    [GeneratedRegex(@",? (?:(?:now|both|all|also|will) )*(?:needs?|requires?) (?:a |an export )?licen[cs]es? for (?:every|all|any) (?:items?|goods) subject to the EAR\b")]
    private static partial Regex Licence();

    // "EU companies", "nobody in Canada": whose law it is.
    private static string? KeeperOf(ComplexSentence sentence, Match match) =>
        match.Groups["nation"].Value is [_, ..] nation ? Nations.Find(nation) is { } state && Authorities.Find(state) is { } government ? government.Name : null : sentence.Keeper is null ? null : sentence.Keepers[0].Authority.Name;

    private const string Dealing = "(?:deal|trade|do business|have dealings|transact|contract)(?: any (?:more|longer))? with|sell (?:anything )?to|buy (?:anything )?from|supply|place (?:an )?orders? with|make funds available to|fund|invest in";

    [GeneratedRegex(@"\b(?:[Nn]obody|[Nn]o one|[Nn]o (?:(?<nation>\p{Lu}[\p{L}.]+) )?(?:person|company|bank|firm|operator|business|organ of state|agency|public body))(?: in (?:the )?(?<nation>\p{Lu}[\p{L}.]+))? may (?:any longer |now )?(?:" + Dealing + @") |\b(?<nation>\p{Lu}[\p{L}.]+) (?:companies|firms|banks|operators|businesses|persons|citizens|agencies) (?:must (?:cut|stop|end|break off|cease) all (?:dealings|business|trade|transactions|ties|contacts) with|may (?:not|no longer) (?:" + Dealing + @")) ")]
    private static partial Regex Nobody();

    // What merely hits or affects a firm need not be aimed at it.
    [GeneratedRegex(@"\b[Tt]he (?:(?:export|import|trade|new|latest|same|asset) )?(?:ban|freeze|embargo|order|measures?|prohibition|package|sanctions|exclusion)(?:, which [^;]{3,110}? (?<from>(?:from|as of) [^,;]{3,20})| (?:that|which) [^,;]{3,50}?)?,? (?:takes? in|covers?|names?|extends? to|is aimed at|are aimed at) (?!(?:about|some|all|more|only|[0-9])\b)")]
    private static partial Regex Measure();
}
