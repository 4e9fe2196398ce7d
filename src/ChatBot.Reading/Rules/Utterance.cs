using System.Collections.Immutable;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What somebody says with one verb of a sentence.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Verb">The verb in its base form.</param>
/// <param name="Clause">The indirect speech; empty when there is none.</param>
/// <param name="Quotes">The direct speech, without its marks.</param>
/// <param name="IsReaction">Whether the sentence presents it as an answer to what was done.</param>
internal sealed record Utterance(Speaker Speaker, string Verb, Span Clause, ImmutableArray<Span> Quotes, bool IsReaction);
