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

    /// <summary>From this coverage on, a question that puts a company's name in may mean a statement about an unnamed one.</summary>
    private const double Likely = 0.55;

    /// <summary>From this coverage on, what matches is worth showing as a passage.</summary>
    private const double Worth = 0.4;

    /// <summary>What stands before passages that are no answer.</summary>
    public const string Nearest = "My sources do not say exactly that. This is what they say on it:";

    /// <summary>What the sources say on the content of the question; null where nothing matches well.</summary>
    public static Draft? Answer(Question question, KnowledgeIndex index, FactView view)
    {
        var found = index.Facts.Search(question.Content, f => f is not Listing, Worth);
        if (found.IsEmpty)
            return null;
        var best = found[0];
        if (best.Coverage >= Sure && best.Fact is Statement statement && question.Content.Length > 1)
            return Said(statement, question);
        if (best.Coverage >= Sure && best.Fact is Event happened)
            return new(AnswerKind.Event, "From the sources", Events.Sentence(happened, view) + (happened.Effect is { } e ? $" It {Stop(e)}" : "")) { Facts = [happened] };
        var heads = question.Content.Select(Text.Thesaurus.HeadOf).ToHashSet();
        return new(AnswerKind.Passages, "From the sources", Nearest)
        {
            Citations = [.. found.Select(m => m.Citation).Select(c => Sentences.Best(c, heads)).DistinctBy(c => (c.SourceId, c.Paragraph)).Take(2)],
        };
    }

    /// <summary>When the facts speak of "one of these companies" and the question wants the name, or puts one in: the sources do not tell. Null where that is not so.</summary>
    public static Draft? Unnamed(Question question, KnowledgeIndex index)
    {
        // That a company is one, that it is listed and that something was said of it is true of every such statement; words that no
        // fact knows are the asker's chatter.
        var content = question.Words
            .Where(w => question.Content.Contains(w.Stem) && index.Facts.Knows(w.Stem)
                && (CueLexicon.Of(w.Text) & (Cues.Company | Cues.Speech | Cues.Showing | Cues.Listing | Cues.ListNoun | Cues.Source | Cues.Reason | Cues.AuthorityNoun)) == 0)
            .Select(w => w.Stem).Distinct().ToArray();
        if (content.Length < 2 || question.SpeaksOfLists && content.Length < 3)
            return null;
        return index.Facts.Search(content, f => f is Statement, question.Companies.IsEmpty ? Sure : Likely).FirstOrDefault(m => IsPartial((Statement)m.Fact!)) is { Fact: Statement said }
            && (!question.Companies.IsEmpty || WantsName(question))
            ? Said(said, question)
            : null;
    }

    /// <summary>Whether a statement speaks of some members of a group without naming them.</summary>
    public static bool IsPartial(Statement statement) => statement.CompanyIds.IsEmpty && Partial().IsMatch(statement.Gist);

    /// <summary>What was said, with a word on whom it does not name.</summary>
    public static Draft Said(Statement statement, Question question)
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

    private static bool WantsName(Question question) => (question.Cues & (Cues.Who | Cues.Which | Cues.What | Cues.Where | Cues.HowMany)) != 0 && (question.Has(Cues.Who) || question.Has(Cues.Where) || (question.Cues & (Cues.Company | Cues.AuthorityNoun)) != 0);

    [GeneratedRegex(@"\b(?:one|some|several|many|two|three|a few|a number|most|at least one)\s+of\s+(?:the|these|those|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Partial();
}
