using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Answers for a name that somebody typed as a name.</summary>
internal static class Lookup
{
    /// <summary>The status of the company with the name, with the question that it amounts to.</summary>
    public static (Question Question, Draft Draft) Answer(string name, Knowledge knowledge)
    {
        var candidates = knowledge.Names.Lookup(name);
        var sure = Candidates.Sure(candidates);
        if (sure.Length == 1)
            return Of(sure[0].Company, knowledge);
        if (candidates.IsEmpty)
            return Status([], [name.Trim()], knowledge);
        return (Asked([], []), candidates.Length == 1 ? FixedAnswers.DidYouMean(name, candidates[0].Company) : FixedAnswers.Which(name, candidates.Select(c => c.Company)));
    }

    /// <summary>The status of a company, with the question that it amounts to.</summary>
    public static (Question Question, Draft Draft) Of(Company company, Knowledge knowledge) => Status([company], [], knowledge);

    private static (Question, Draft) Status(ImmutableArray<Company> companies, ImmutableArray<string> strangers, Knowledge knowledge)
    {
        var question = Asked(companies, strangers);
        return (question, CompanyAnswers.Answer(question, knowledge.View));
    }

    private static Question Asked(ImmutableArray<Company> companies, ImmutableArray<string> strangers) =>
        new() { Text = "", Words = [], Cues = Cues.None, Intent = Intent.Status, Companies = companies, Strangers = strangers };
}
