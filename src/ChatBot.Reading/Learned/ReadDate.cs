using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Learned;

/// <summary>A date in a sentence, with what its own part of the sentence says.</summary>
/// <param name="Phrase">The words for it.</param>
/// <param name="Tells">The step that the part has words for, whoever is meant; null where it has none.</param>
/// <param name="IsOfEffect">Whether something takes effect then: "applies from 3 May", "effective 3 May".</param>
/// <param name="Keepers">The keepers of lists that the part names, by themselves or by a list.</param>
internal sealed record ReadDate(DatePhrase Phrase, ListingAction? Tells, bool IsOfEffect, ImmutableArray<string> Keepers)
{
    /// <summary>The dates of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<ReadDate> Of(ReadSentence sentence)
    {
        var parts = new Dictionary<Span, (ListingAction? Tells, ImmutableArray<string> Keepers)>();
        var dates = ImmutableArray.CreateBuilder<ReadDate>();
        foreach (var phrase in sentence.Unit.Dates)
        {
            var span = sentence.PartAt(phrase.Span.Start);
            if (!parts.TryGetValue(span, out var part))
                parts[span] = part = (StepWords.In(sentence.Text, span)?.Action, sentence.KeepersIn(span));
            dates.Add(new(phrase, part.Tells, phrase.IsOfEffect(Around(sentence, phrase, span), sentence.Text), part.Keepers));
        }
        return dates.ToImmutable();
    }

    // The part of the sentence up to the dates on both sides.
    private static Span Around(ReadSentence sentence, DatePhrase phrase, Span part) => new(
        sentence.Unit.Dates.Select(d => d.Span.End).Where(end => end <= phrase.Span.Start).Append(part.Start).Max(),
        sentence.Unit.Dates.Select(d => d.Span.Start).Where(start => start >= phrase.Span.End).Append(Math.Max(part.End, phrase.Span.End)).Min());
}
