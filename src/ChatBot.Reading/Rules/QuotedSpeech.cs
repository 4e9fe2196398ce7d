using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What somebody is quoted with by others: "NAME was quoted by the agency as saying that …", "the agency quoted NAME as saying: “…”".</summary>
internal static partial class QuotedSpeech
{
    /// <summary>Reads what a sentence tells so; null when it tells nothing of the kind.</summary>
    public static Utterance? Read(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Narration;
        if (Quoted().Match(text) is not { Success: true } match || match.Groups["who"] is var who && SpeakerReader.Read(text, Span.Of(who), context) is not { } speaker)
            return null;
        context.Hear(speaker);
        ImmutableArray<Span> quotes = [.. sentence.Quotations.Where(q => q.IsSpeech).Select(q => q.Inner.Trim(sentence.Text, ","))];
        var clause = quotes.IsEmpty ? new Span(match.Index + match.Length, text.Length).Trim(text, ",.:") : default;
        return quotes.IsEmpty && clause.IsEmpty ? null : new(speaker, "say", clause, quotes, false);
    }

    [GeneratedRegex(@"(?:(?:^|\uE000 )(?<who>[^;:\uE000]{2,100}?) (?:was|is|were|are|has been|have been) (?:later |also )?(?:quoted|cited)(?: (?:by|in|on) [^;:]{2,60}?)?|\b(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)) (?<who>[^,;:\uE000]{2,80}?)) as (?:saying|telling \p{L}+|stating|writing)(?: that)?\b:?")]
    private static partial Regex Quoted();
}
