using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Learned;

/// <summary>A date in a sentence, with what its own part of the sentence says.</summary>
/// <param name="Phrase">The words for it.</param>
/// <param name="Tells">The step that the part has words for; null where it has none.</param>
/// <param name="TakesEffect">Whether it is one from which something has effect: "applies from", "in force since".</param>
/// <param name="Keepers">The keepers of lists that the part names.</param>
internal sealed record ReadDate(DatePhrase Phrase, ListingAction? Tells, bool TakesEffect, ImmutableArray<string> Keepers)
{
    private static readonly FrozenSet<string> Effect = "effect effective force apply applies applied applicable operative valid binding implement implemented".Split(' ').Select(Tokens.Stem).ToFrozenSet();

    public static ReadDate Of(ReadSentence sentence, DatePhrase phrase)
    {
        var part = sentence.PartAt(phrase.Span.Start);
        return new(
            phrase,
            StepWords.In(sentence.Text, part)?.Action,
            IsOfEffect(sentence.Text, phrase.Span),
            [.. sentence.Keepers.Where(k => k.KeepsLists && part.Contains(k.Span.Start)).Select(k => k.Name).Distinct()]);
    }

    private static bool IsOfEffect(string text, Span date) => Tokens.Before(text, date.Start, 5).Concat(Tokens.Behind(text, date.End, 4)).Any(Effect.Contains);
}
