using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"Following the lifting on 15 May of the EU asset freeze against NAME", "ended its sanctions on NAME": that measures came to an end, as a sentence with the plain verb.</summary>
internal static partial class LiftedMeasure
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence) => Lifted(sentence).Concat(Ended(sentence));

    private static IEnumerable<Proposition> Lifted(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match lifting in Lifting().Matches(text))
            if (sentence.Names.Where(n => n.Span.Start == lifting.Index + lifting.Length).Select(n => n.Span).FirstOrDefault() is { IsEmpty: false } name
                && (lifting.Groups["done"].Success || InForce().IsMatch(text, name.End)) && (lifting.Groups["whose"].Value is { Length: > 0 } whose ? KeeperOf(whose) : sentence.Keeper) is { } keeper)
                yield return Proposition.Saying(lifting.Index, $"{keeper} lifted its sanctions on {name.Of(text)}{When(sentence, lifting)}");
    }

    // "Swiss", "the Union's"
    private static string? KeeperOf(string words) =>
        Owner().Replace(words.Trim(), "") is var whose && Authorities.Find(whose) is { } named ? named.Name : Nations.Find(whose) is { } nation ? Authorities.Find(nation)?.Name : null;

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Owner();

    private static string When(ComplexSentence sentence, Match lifting) =>
        lifting.Groups["when"].Value is [_, ..] when ? when.TrimEnd() : sentence.Day is { } day ? $" {(ComplexSentence.Bare(day.Words) == day.Words && day.Date.Precision == DatePrecision.Day && char.IsAsciiDigit(day.Words[0]) ? "on " : "")}{FromWhen().Replace(day.Words, "")}" : "";

    [GeneratedRegex("^from ", RegexOptions.IgnoreCase)]
    private static partial Regex FromWhen();

    // Who wants it, refuses it or makes it a condition speaks of "the lifting" too: only what follows from it, or what takes effect, was done.
    [GeneratedRegex(@"(?<done>\b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Ww]ith|[Tt]hanks to|[Dd]ue to|[Oo]wing to) the )?\b(?:[Ll]ifting|[Ee]nding|[Rr]epeal|[Ww]ithdrawal|[Cc]ancellation)(?<when> (?:on|in) [^,;:.]{3,24}?)? of (?:the |its |all )?(?<whose>(?:\p{Lu}[\p{L}.]*(?:['’]s?)? ){0,3})(?:\p{Ll}+ )?(?:sanctions|asset freezes?|freeze|embargo|restrictive measures) (?:on|against) (?:the (?:firm|company|bank|maker|trader|group|carrier) )?")]
    private static partial Regex Lifting();

    [GeneratedRegex(@"\G(?: on [0-9\p{Lu}][^,;:.]{2,24}?)?,? (?:in (?:force|effect)|effective|took effect|takes effect|came into force|was announced|frees?|freed)\b")]
    private static partial Regex InForce();

    private static IEnumerable<Proposition> Ended(ComplexSentence sentence)
    {
        foreach (Match ended in EndedIts().Matches(sentence.Text))
            if (sentence.Keepers.LastOrDefault(k => k.Span.End <= ended.Index) is { Authority: not null } keeper && Adverbs().IsMatch(sentence.Text[keeper.Span.End..ended.Index]))
                yield return Proposition.Saying(keeper.Span.Start, $"{sentence.WithArticle(keeper.Span)} lifted its sanctions {ended.Groups["rest"].Value}");
    }

    [GeneratedRegex(@"\b(?:ended|cancelled|scrapped|abolished) (?:its|the|all) (?:\p{Ll}+ )?(?:sanctions|asset freeze|embargo) (?<rest>(?:on|against) " + ComplexSentence.Word + "{3,120})")]
    private static partial Regex EndedIts();

    [GeneratedRegex(@"^(?: (?:has|had|also|then|itself|now|on \p{Lu}\p{Ll}+day|yesterday|today))* $")]
    private static partial Regex Adverbs();
}
