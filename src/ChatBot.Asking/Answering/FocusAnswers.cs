using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Words of a passage that name a group of people or a place.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passage">Its passage.</param>
/// <param name="Index">Where the words start in the passage.</param>
/// <param name="Text">The words.</param>
/// <param name="Head">The family of their noun.</param>
internal sealed record NamedGroup(Source Source, Passage Passage, int Index, string Text, string Head);

/// <summary>Answers "which region?", "what minority?", "where is this?": the places and peoples that the passages name.</summary>
internal static partial class FocusAnswers
{
    /// <summary>How much of the question the best passage must hold when the question names what it is after.</summary>
    private const double Named = 0.25;

    /// <summary>How much when only its "who" hints at people.</summary>
    private const double Guessed = 0.5;

    /// <summary>A question of so few words needs no question word.</summary>
    private const int ShortQuestion = 6;

    private static readonly string Place = Thesaurus.HeadOf(Stems.Of("region"));
    private static readonly string People = Thesaurus.HeadOf(Stems.Of("minority"));

    /// <summary>What the passages name of the kind asked for; null when the question asks for neither or nothing is named.</summary>
    public static Draft? Answer(Question question, KnowledgeIndex index)
    {
        if (FocusOf(question) is not ({ } focus, var least))
            return null;
        var named = index.Named.Where(n => n.Head == focus).ToArray();
        if (named.Length == 0)
            return null;
        // What else the question says decides which passage it means.
        var matches = index.Facts.Search(question.Content, f => f is null, 0);
        if (matches.IsEmpty || matches[0].Coverage < least && question.Content.Length > 1)
            return null;
        var wanted = matches.Select((m, rank) => (m.Citation, rank)).ToDictionary(m => (m.Citation.SourceId, m.Citation.Paragraph), m => m.rank);
        var best = named.OrderBy(n => wanted.GetValueOrDefault((n.Source.Id, n.Passage.Number), int.MaxValue)).DistinctBy(n => n.Passage).Take(2).ToArray();
        var phrases = best.Select(n => Quoted(n.Text)).Distinct().ToArray();
        return new(AnswerKind.Passages, "From the sources", $"{Capital(Join([.. best.Select(n => n.Source.Publisher).Distinct()]))} speaks of {Join(phrases)}.")
        {
            Citations = [.. best.Select(n => Sentences.Around(new Citation(n.Source.Id, n.Passage.Number, 0, n.Passage.Text), n.Index))],
        };
    }

    /// <summary>All groups and places that the passages name.</summary>
    public static ImmutableArray<NamedGroup> Find(FactView view) =>
        [.. view.Sources.Where(s => s.Kind != SourceKind.List).SelectMany(s => s.Passages.SelectMany(p => NamedKind().Matches(p.Text).Select(m => new NamedGroup(
            s, p, m.Index, m.Value.TrimEnd(' ', ','), Thesaurus.HeadOf(Stems.Of(m.Groups["noun"].Value.ToLowerInvariant()))))))];

    private static (string Focus, double Least)? FocusOf(Question question)
    {
        if ((question.Cues & (Cues.Which | Cues.What | Cues.Where | Cues.Who)) == 0 && question.Words.Length > ShortQuestion)
            return null;
        var heads = question.Content.Select(Thesaurus.HeadOf).ToArray();
        return heads.Contains(People) ? (People, Named) : heads.Contains(Place) || question.Has(Cues.Where) ? (Place, Named) : question.Has(Cues.Who) ? (People, Guessed) : null;
    }

    /// <summary>"the Ruvian province", "the Lorran minority", "minorities, including Lorrans and Tessians".</summary>
    [GeneratedRegex(@"(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?<noun>\p{Ll}{4,})\b(?<=region|province|area|territory|minority|minorities|community|people|population)|\b(?:\p{Ll}+\s+)?(?<noun>minorities|peoples|groups|communities|regions|provinces|areas),?\s+(?:including|such as|like|among them)\s+\p{Lu}[\p{L}’'-]+(?:,\s+\p{Lu}[\p{L}’'-]+)*(?:,?\s+and\s+\p{Lu}[\p{L}’'-]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex NamedKind();
}
