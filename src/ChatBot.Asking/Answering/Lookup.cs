using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Answers for a name that somebody typed as a name.</summary>
internal static class Lookup
{
    /// <summary>Companies whose scores are closer than this are both possible.</summary>
    private const double Margin = 0.05;

    /// <summary>The status of the company with the name, with the question that it amounts to.</summary>
    public static (Question Question, Draft Draft) Answer(string name, Knowledge knowledge)
    {
        var candidates = knowledge.Names.Lookup(name);
        var sure = candidates.TakeWhile(c => c.IsSure && c.Score >= candidates[0].Score - Margin).ToArray();
        if (sure.Length == 1)
            return Status([sure[0].Company], []);
        if (candidates.IsEmpty)
            return Status([], [name.Trim()]);
        return (Asked([], []), candidates.Length == 1 ? FixedAnswers.DidYouMean(name, candidates[0].Company) : FixedAnswers.Which(name, candidates.Select(c => c.Company)));

        (Question, Draft) Status(ImmutableArray<Company> companies, ImmutableArray<string> strangers)
        {
            var question = Asked(companies, strangers);
            return (question, CompanyAnswers.Answer(question, knowledge.View));
        }
    }

    private static Question Asked(ImmutableArray<Company> companies, ImmutableArray<string> strangers) =>
        new() { Text = "", Words = [], Cues = Cues.None, Intent = Intent.Status, Companies = companies, Strangers = strangers };
}
