using System.Text.RegularExpressions;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers to questions that no other kind fits, from the words of facts and passages alone.</summary>
internal static partial class OpenAnswers
{
    /// <summary>From this coverage on, what matches is taken for the answer.</summary>
    private const double Sure = 0.6;

    /// <summary>From this coverage on, what matches is worth showing as a passage.</summary>
    private const double Worth = 0.4;

    /// <summary>What the sources say on the content of the question; null where nothing matches well.</summary>
    public static Draft? Answer(Question question, KnowledgeIndex index, FactView view)
    {
        var found = index.Facts.Search(question.Content, f => f is not Listing, Worth);
        if (found.IsEmpty)
            return null;
        var best = found[0];
        if (best.Coverage >= Sure && best.Fact is Statement statement)
            return Said(statement, question, view);
        if (best.Coverage >= Sure && best.Fact is Event happened)
            return new(AnswerKind.Event, "From the sources", Events.Sentence(happened, view) + (happened.Effect is { } e ? $" It {Stop(e)}" : "")) { Facts = [happened] };
        var preface = question.IsYesNo && !question.Unaccounted.IsEmpty ? "My sources do not say so in these words. " : "";
        return new(AnswerKind.Passages, "From the sources", preface + "I have no exact answer, but this is what the sources say on it.")
        {
            Citations = [.. found.Select(m => m.Citation).Select(c => SentencesOf(c, question)).DistinctBy(c => (c.SourceId, c.Paragraph)).Take(2)],
        };
    }

    /// <summary>When the facts speak of "one of these companies" and the question wants the name, or puts one in: the sources do not tell. Null where that is not so.</summary>
    public static Draft? Unnamed(Question question, KnowledgeIndex index, FactView view)
    {
        if (question.Content.Length < 2 || question.Has(Cues.Speech) && question.Companies.IsEmpty && question.Has(Cues.Who))
            return null;
        var found = index.Facts.Search(question.Content, f => f is Statement, Sure).FirstOrDefault();
        return found?.Fact is Statement said && IsPartial(said) && (!question.Companies.IsEmpty || WantsName(question))
            ? Said(said, question, view)
            : null;
    }

    /// <summary>Whether a statement speaks of some members of a group without naming them.</summary>
    public static bool IsPartial(Statement statement) => statement.CompanyIds.IsEmpty && Partial().IsMatch(statement.Gist);

    private static Draft Said(Statement statement, Question question, FactView view)
    {
        var preface = !IsPartial(statement) || !(WantsName(question) || !question.Companies.IsEmpty) ? ""
            : question.Companies.IsEmpty ? "My sources do not say which: no name is given. "
            : $"My sources do not say that of {Join([.. question.Companies.Select(Short)])}: no company is named. ";
        return new(AnswerKind.Statement, statement.Speaker ?? "From the sources", preface + StatementAnswers.Sentence(statement))
        {
            Facts = [statement],
            Caveats = preface.Length > 0 ? ["The statement speaks of a part of a group and does not name anyone; I do not guess."] : [],
        };
    }

    private static bool WantsName(Question question) => (question.Cues & (Cues.Who | Cues.Which | Cues.What | Cues.Where | Cues.HowMany)) != 0 && (question.Has(Cues.Who) || (question.Cues & (Cues.Company | Cues.AuthorityNoun)) != 0);

    /// <summary>The sentences of a passage that hold the question's content, as one span.</summary>
    private static Citation SentencesOf(Citation citation, Question question)
    {
        var heads = question.Content.Select(Text.Thesaurus.HeadOf).ToHashSet();
        var hits = Sentence().Matches(citation.Quote)
            .Select(m => (Match: m, Hits: FactIndex.HeadsOf(m.Value).Count(heads.Contains)))
            .Where(s => s.Hits > 0)
            .OrderByDescending(s => s.Hits)
            .ToArray();
        if (hits.Length == 0)
            return citation;
        var best = hits[0].Match;
        return citation with { Start = citation.Start + best.Index, Quote = best.Value };
    }

    [GeneratedRegex(@"\b(?:one|some|several|many|two|three|a few|a number|most|at least one)\s+of\s+(?:the|these|those|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    [GeneratedRegex(@"\S(?:[^.!?]|[.](?!\s+[“""]?\p{Lu}))*[.!?]?[”""]?", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
