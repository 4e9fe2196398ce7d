using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Answers for names that somebody typed as names.</summary>
internal static class Lookup
{
    /// <summary>From this score on, a name is taken for the company without asking.</summary>
    private const double Same = 0.8;

    /// <summary>The status of the names, with the question they amount to.</summary>
    public static (Question Question, Draft Draft) Answer(IReadOnlyList<string> names, Knowledge knowledge)
    {
        var companies = ImmutableArray.CreateBuilder<Company>();
        var strangers = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var candidates = knowledge.Names.Lookup(name);
            var sure = candidates.TakeWhile(c => c.Score >= Same && c.Score >= candidates[0].Score - 0.05).ToArray();
            if (sure.Length == 1)
                companies.Add(sure[0].Company);
            else if (candidates.Length > 0 && names.Count == 1)
                return (Asked([], []), candidates.Length == 1 ? FixedAnswers.DidYouMean(name, candidates[0].Company) : FixedAnswers.Which(name, candidates.Select(c => c.Company)));
            else
                strangers.Add(name);
        }
        var question = Asked([.. companies.DistinctBy(c => c.Id)], strangers.ToImmutable());
        return (question, CompanyAnswers.Answer(question, knowledge.View));
    }

    private static Question Asked(ImmutableArray<Company> companies, ImmutableArray<string> strangers) =>
        new() { Text = "", Words = [], Cues = Cues.None, Intent = Intent.Status, Companies = companies, Strangers = strangers };
}
