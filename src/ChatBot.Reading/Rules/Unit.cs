using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A sentence with what was found in it before any rule looks at it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Citation">The citation of the whole sentence.</param>
/// <param name="Dates">The dates in its narration.</param>
/// <param name="Mentions">The companies in its narration.</param>
/// <param name="ReportedBy">Whom the sentence names as its own source; null when nobody.</param>
/// <param name="Utterances">What somebody says in it.</param>
internal sealed record Unit(
    Sentence Sentence,
    Citation Citation,
    ImmutableArray<DatePhrase> Dates,
    List<CompanyMention> Mentions,
    string? ReportedBy,
    ImmutableArray<Utterance> Utterances)
{
    public string Text => Sentence.Narration;

    /// <summary>The date of what a verb says; those of its own part of the sentence, between semicolons, go before the others.</summary>
    public DatePhrase? DateOf(int verb)
    {
        var start = Text.LastIndexOf(';', Math.Max(0, verb - 1)) + 1;
        var end = Text.IndexOf(';', verb) is var at and >= 0 ? at : Text.Length;
        return DatePhrase.For([.. Dates.Where(d => d.Span.Start >= start && d.Span.End <= end)], verb) ?? DatePhrase.For(Dates, verb);
    }

    /// <summary>The speaker whose indirect speech a place stands in; null when the publisher speaks there.</summary>
    public Speaker? SpeakerAt(int position) =>
        Utterances.FirstOrDefault(u => u.Clause.Contains(position))?.Speaker;

    /// <summary>Whom the text names as its source for what stands at a place: an authority that says so, or a paper that reports it.</summary>
    public string? SourceAt(int position) => SpeakerAt(position)?.Name ?? ReportedBy;

    /// <summary>Whether it states something: it does not ask, nor tell what was said wrongly before.</summary>
    public bool IsStatement => !Text.TrimEnd().EndsWith('?') && !CorrectionRule.IsOfEarlierVersion(Text);

    /// <summary>Whether what stands at a place is no more than a claim: somebody who is no authority says it, or somebody denies it.</summary>
    public bool IsClaim(int position) =>
        Utterances.FirstOrDefault(u => u.Clause.Contains(position)) is { } said
        && (SpeechVerbs.Denying.Contains(said.Verb) || said.Speaker.Name is null || Authorities.Find(said.Speaker.Name) is null);
}
