using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>A few words in quotation marks that are their subject's own without any verb of speech: "NAME “regrets” the step", "NAME will “study” it", "NAME wants a vote “before June”".</summary>
internal static partial class PartialQuote
{
    /// <summary>Reads whose words a sentence quotes so; null where it does not show it.</summary>
    public static Utterance? Read(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Text;
        foreach (var quotation in sentence.Quotations)
        {
            var words = quotation.Inner.Of(text);
            if (quotation.IsSpeech || words.Length < 5 || !char.IsLower(words[0]) || SpeechRule.IsTerm(text, quotation))
                continue;
            var before = text[..quotation.Whole.Start];
            var subject = View().Match(before) is { Success: true } view && words.Contains(' ', StringComparison.Ordinal) ? view.Groups["who"]
                : Volition().Match(before) is { Success: true } will && !Suffered().IsMatch(words) ? will.Groups["who"]
                : Predicative().IsMatch(words) && Bare().Match(before) is { Success: true } bare ? bare.Groups["who"]
                : InWordsOf().Match(before) is { Success: true } phrased ? phrased.Groups["who"]
                : For().Match(before) is { Success: true } to && words.Count(c => c == ' ') > 3 ? to.Groups["who"]
                : null;
            if (subject is null || Verbal().IsMatch(subject.Value))
                continue;
            var who = Span.Of(subject);
            if (SpeakerReader.Read(text, who, context) is { } speaker)
                return new(speaker, "say", default, [quotation.Inner.Trim(text, ",")], false);
        }
        return null;
    }

    private const string Who = @"^(?:(?:But|And|So|Yet) )?(?<who>\p{Lu}[^“""«;:]{2,140}?),?";

    // What somebody wants, fears or blames.
    [GeneratedRegex(Who + @" (?:wants?|wanted|seeks?|sought|blames?|blamed|fears?|feared|hopes? for|hoped for|sees?|saw|detects?|smells?|smelt|looks? forward to|looked forward to|spoke of|speaks of|cites?|cited|brand(?:s|ed)|label(?:s|led)|deem(?:s|ed)|apologi[sz]e[sd]? for) [^,;:“""]{0,60}(?<![ ](?:the|an?|its|his|her|their|this|that|so-called) )$")]
    private static partial Regex View();

    [GeneratedRegex(Who + @" (?:will|would|does|did|must|can|could|cannot|(?:wants?|wanted|intends?|intended|plans?|planned|hopes?|hoped|expects?|expected|promise[sd]?|vow(?:s|ed)?|(?:is|was|are|were) (?:ready|prepared|determined)) to)(?: not| only| also| now)? $")]
    private static partial Regex Volition();

    // "NAME will “be cut off”": what others do to it.
    [GeneratedRegex(@"^(?:be|face|lose|pay|suffer|get|end)\b")]
    private static partial Regex Suffered();

    [GeneratedRegex(Who + "(?<![ ](?:an?|the|its|his|her|their|this|that|of|in|on|at|by|for|from|with|to|as|and|or|called|named)) $")]
    private static partial Regex Bare();

    // "It is, in the words of NAME, “a list without end”", "what NAME calls “a joke”"
    [GeneratedRegex(@"\b[Ii]n (?:the )?(?<who>\p{Lu}[^,:“""]{2,60}?)['’]s? own words:? (?:[^“""]{0,60} )?$|\b(?:[Ii]n the words of (?<who>[^,:]{3,80}),|what (?<who>[^,:]{3,60}?) (?:calls?|called|describe[sd]? as|terms|termed|dubs|dubbed|has called|have called)) $")]
    private static partial Regex InWordsOf();

    [GeneratedRegex("^(?:For|To) (?<who>[^“\"«;:]{3,140}?), $")]
    private static partial Regex For();

    [GeneratedRegex(@"^(?:\p{Ll}+ly )?(?:regrets?|regretted|rejects?|rejected|den(?:y|ies|ied)|disputes?|disputed|welcomes?|welcomed|disagrees?|deplores?|objects?|protests?|condemns?|condemned|supports?|takes? note|stands? by) ?\b")]
    private static partial Regex Predicative();

    // The subject holds a clause of its own.
    [GeneratedRegex(@"\b(?:is|are|was|were|will|would|has|have|had|said|says)\b(?![^,]*,$)")]
    private static partial Regex Verbal();
}
