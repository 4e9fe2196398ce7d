using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What is said without a verb of speech: a filing's "the Company disagrees", a view held, a silence broken.</summary>
internal static partial class Stance
{
    /// <summary>Reads what a sentence says so; null when it says nothing of the kind.</summary>
    public static Utterance? Read(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Narration;
        foreach (var pattern in (Regex[])[View(), Broken(), Called()])
            if (pattern.Match(text) is { Success: true } match && match.Groups["who"] is var who
                && SpeakerReader.Read(text, Span.Of(who), context) is { } speaker)
                return Said(speaker, text, match.Groups["what"]);
        // What a filing says of reports, its company says.
        return context.Terms.Filer is { } filer && Refuted().Match(text) is { Success: true } refuted
            ? Said(new(context.Companies.Known(filer)?.Name ?? filer, null, null), text, refuted) : null;
    }

    private static Utterance? Said(Speaker speaker, string text, Group what)
    {
        var clause = Span.Of(what).Trim(text, ",.: ");
        return clause.IsEmpty ? null : new(speaker, "say", clause, [], false);
    }

    // "the Company disagrees with …", "the Board is of the view that …", "the firm has no knowledge of …"
    [GeneratedRegex(@"^(?:(?:Accordingly|However|Further|In addition|For the avoidance of doubt), )?(?<who>(?:[Tt]he )?\p{L}[\p{L}’' -]{2,50}?) (?<what>(?:(?:strongly|firmly|respectfully|also) )?(?:let (?:it )?be known|lets it be known|made (?:it )?(?:clear|plain|known)|makes (?:it )?(?:clear|plain|known)|left no doubt|leaves no doubt|disagrees?|disputes?|denies|objects?|regrets?|rejects?|contests?|refutes?|has (?:found|received) no|have (?:found|received) no|does not comment|do not comment|has no knowledge|have no knowledge|is not aware|are not aware|does not accept|does not agree|takes? the (?:view|position)|(?:is|are) of the (?:view|opinion)|(?:is|are) (?:confident|convinced|certain)|considers?|believes?|maintains?|intends?|wish(?:es)? to (?:state|clarify|stress|emphasise|emphasize|point out)) .+)$")]
    private static partial Regex View();

    // "NAME breaks its silence with a line on its website: operations are normal", "NAME had a short answer: …"
    [GeneratedRegex(@"^(?<who>\p{Lu}[^:,]{1,60}?) (?:breaks?|broke|has broken|issues?|issued|posts?|posted|publishe[sd]|puts? out|sent|sends|has|had|gives?|gave|releases?d?) (?:its|his|her|their|an?) (?:\p{Ll}+ ){0,3}(?:silence|statement|message|reply|answer|comment|response|letter|note|line|post)\b[^:]{0,80}: (?<what>[^:\uE000]+)$")]
    private static partial Regex Broken();

    // "In the press service of NAME the accusations were called groundless", "At the ministry it was said that …"
    [GeneratedRegex(@"^(?:In|At) (?<who>the (?:\p{Ll}+ )?(?:service|office|headquarters|ministry|embassy|administration|company|plant|department|secretariat)(?: of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})?) (?<what>.*\b(?:was|were) (?:called|said|described|explained|stated|termed|declared|dismissed|rejected|denied)\b.+)$")]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:[Rr]eports?|[Rr]umours?|[Rr]umors?|[Ss]peculation|[Aa]llegations?|[Cc]laims?|[Ss]tatements?)\b.*\b(?:is|are|was|were) (?:not (?:correct|true|accurate)|incorrect|inaccurate|untrue|false|unfounded|baseless|groundless|without (?:any )?(?:basis|foundation))\b.*$")]
    private static partial Regex Refuted();
}
