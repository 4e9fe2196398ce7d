using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Finds who says something where no verb of speech tells it: "according to NAME", "NAME: “…”", "“…” – NAME".</summary>
internal static partial class VerblessSpeech
{
    /// <summary>Reads what is said so; null when nothing is.</summary>
    public static Utterance? Read(Sentence sentence, ReadingContext context) =>
        AccordingTo(sentence.Narration, context) ?? QuotedSpeech.Read(sentence, context) ?? Introduced(sentence, context) ?? Stance.Read(sentence, context) ?? PartialQuote.Read(sentence, context);

    private static Utterance? AccordingTo(string text, ReadingContext context)
    {
        if (According().Match(text) is not { Success: true } match)
            return null;
        var name = match.Groups["who"];
        var clause = match.Index == 0
            ? new Span(match.Index + match.Length, text.Length).Trim(text, ",.")
            : new Span(0, match.Index).Trim(text, ",.");
        // "according to the rule": whoever made it.
        return (SpeakingDocument.Read(text, Span.Of(name), context) ?? SpeakerReader.Read(text, Span.Of(name), context)) is { } speaker && Part(text, clause, speaker) is { IsEmpty: false } part
            ? new(speaker, "say", part, [], false) : null;

        // "A did this, and B is to do that, according to two people": they told no more than the last.
        static Span Part(string text, Span clause, Speaker speaker) =>
            speaker.Name is null && clause.Start == 0 && clause.Length > 0 && text.LastIndexOf(", and ", clause.End - 1, StringComparison.Ordinal) is var comma and > 0 ? new(comma + 6, clause.End) : clause;
    }

    /// <summary>"The minister: “We will act.”": a colon in place of the verb, as in transcripts and live reports, or another form that needs none.</summary>
    private static Utterance? Introduced(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Narration;
        if (PutsIt().Match(text) is { Success: true } puts && sentence.Quotations.FirstOrDefault(q => q.Whole.Start == puts.Length) is { Whole.Length: > 0 } put && Said(puts, put, sentence, context) is { } putting)
            return putting;
        if (sentence.Quotations.FirstOrDefault(q => q.IsSpeech) is not { Whole.Length: > 0 } quote)
            return null;
        // "“TradeEye” lets NAME report": a name, and no speech.
        var isSpeech = quote.Inner.Of(sentence.Text).Count(c => c == ' ') > 1;
        if ((Said(Signed().Match(text), quote, sentence, context) ?? Said(AllSaid().Match(text), quote, sentence, context) ?? Said(InWords().Match(text), quote, sentence, context) ?? (isSpeech ? Said(Lets().Match(text), quote, sentence, context) : null)) is { } said)
            return said;
        var before = new Span(0, quote.Whole.Start).Trim(text);
        if (before.IsEmpty || text[before.End - 1] != ':' || before.Length > 120)
            return null;
        // "NAME's reply was short: “…”", "Statement from NAME: “…”"
        var at = (Reply().Match(text, 0, before.End) is var answered && (answered.Success || !isSpeech) ? answered : Seeing().Match(text, 0, before.End)) is { Success: true } reply ? Span.Of(reply.Groups["who"]) : before.Trim(text, ":");
        var named = at.Of(text);
        return (SpeakerReader.Read(named, new(0, named.Length), context) ?? SpeakingFirm.Read(text, at, context)) is { } who ? Said(who, quote, sentence, context) : null;
    }

    // What the form says of who speaks; null where it does not fit, or nobody who can speak is named.
    private static Utterance? Said(Match form, Quotation quote, Sentence sentence, ReadingContext context) =>
        form.Success && SpeakerReader.Read(sentence.Narration, Span.Of(form.Groups["who"]), context) is { } who ? Said(who, quote, sentence, context) : null;

    private static Utterance Said(Speaker who, Quotation quote, Sentence sentence, ReadingContext context)
    {
        context.Hear(who);
        return new(who, "say", default, [quote.Inner.Trim(sentence.Text, ",")], false);
    }

    // "“We will act.” – NAME, minister"
    [GeneratedRegex(@"^\uE000+\s*[–—-]{1,2}\s*(?:[Tt]he )?(?<who>\p{Lu}[^\uE000]{2,120}?)\.?$")]
    private static partial Regex Signed();

    // "“No” was all NAME would say", "“…” was how NAME put it", "“…” as NAME likes to put it"
    [GeneratedRegex(@"^\uE000+,? as (?<who>[^\uE000]{2,80}?) (?:(?:once|always|often|later) )?(?:(?:likes?|liked) to put|puts?|has|had) it\b|^\uE000+ (?:was|were|is) (?:all|the (?:only|short|entire) (?:comment|words?|answer|reply)|how) (?:that )?(?<who>[^\uE000]{2,80}?) (?:would|could|had to|was willing to|put it|offered|gave|managed)\b")]
    private static partial Regex AllSaid();

    // "As our colleague NAME puts it, “…”"
    [GeneratedRegex(@"^As (?:(?:my|our|his|her|their) (?:\p{Ll}+ ){1,3})?(?<who>[^,“”""\uE000]{3,80}?) (?:(?:once|always|often|later) )?(?:(?:likes?|liked) to put|puts?|has|had) it,? (?=[“""\uE000])")]
    private static partial Regex PutsIt();

    // "In the words of the minister, “…”"
    [GeneratedRegex(@"^(?:In|To use) the words of (?<who>[^\uE000]{3,100}?)(?:,|:)? \uE000")]
    private static partial Regex InWords();

    private const string Answer = "(?:reply|answer|response|comment|verdict|reaction|statement|message|line|view|retort|rejoinder|mail|e-?mail|letter|note|reminder|warning|plea)";

    [GeneratedRegex(@"^(?:[0-9]{1,2}[:.][0-9]{2}(?: [–—-])? )?(?:(?:But|And|Then) )?(?:(?:quote|line|word) of the (?:day|week|month) (?:goes to|comes from|is from|is by) (?<who>[^:,\uE000]{2,60})[^:\uE000]{0,60}:|(?<who>(?:[Tt]he )?[\p{L}][^:,\uE000]{1,60}?)['’]s? (?:\p{Ll}+ ){0,2}" + Answer + @"\b[^:\uE000]{0,40}:|(?:[Tt]he |[Aa] )?(?:\p{L}+ ){0,2}" + Answer + @" (?:of|from|by) (?<who>[^:,\uE000]{2,60}):)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reply();

    // "The councillor sees it otherwise: “…”", "Swamped by letters, the firm begged us to say so: “…”"
    [GeneratedRegex(@"^(?:(?:But|And|Then) |[^,:\uE000]{3,50}, )?(?<who>[^,:\uE000]{3,60}?) (?:sees? (?:it|this|things)|saw it|(?:would|could) (?:only|just) (?:say|add|offer)|takes? (?:a|another) (?:different|dim|other|harsher|milder) (?:view|line)|puts? it|disagree[sd]?|begg(?:ed|s)|wants? (?:it|to|us)|(?:is|was|remains?|remained) (?:blunt|clear|firm|furious|angry|adamant|unmoved|unimpressed|defiant)|does not (?:agree|accept|mince))\b[^:,\uE000]{0,40}:$")]
    private static partial Regex Seeing();

    // "“We are astonished,” lets NAME, the director, communicate by e-mail.", "NAME lets its lawyer, NAME, explain that …", as translations have it
    [GeneratedRegex(@"^[^\uE000]{3,60} lets? (?:its|his|her|their) (?<who>[^:\uE000]{3,90}?),? (?:explain|announce|declare|communicate|convey|say)\b|^\uE000+,? (?<who>\p{L}[^:\uE000]{3,90}?),? lets (?:himself|herself|itself) be quoted\b|^\uE000+,? lets? (?<who>\p{L}[^:\uE000]{3,90}?),? (?:communicate|be known|know|convey|transmit)\b")]
    private static partial Regex Lets();

    [GeneratedRegex(@"\b[Aa]ccording to (?<who>[^,.]{3,120})(?:,|\.?$)")]
    private static partial Regex According();
}
