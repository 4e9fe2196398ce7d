using System.Collections.Immutable;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers "says who?" and "are you sure?": what an answer rests on.</summary>
internal static class ProvenanceAnswers
{
    /// <summary>Who stands behind facts: who reports them, whom those cite, and whose step it was.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="companies">Whom they are about; none where that does not matter.</param>
    /// <param name="view">All facts.</param>
    public static Draft Of(ImmutableArray<Fact> facts, ImmutableArray<Company> companies, FactView view)
    {
        var sources = facts.Select(view.SourceOf).DistinctBy(s => s.Id).Take(3).Select(s => $"{s.Publisher} of {FactDate.OnDay(s.Published).ToWords()}").ToArray();
        var reporters = facts.Select(f => f.ReportedBy).OfType<string>().Distinct().Select(Definite).ToArray();
        var actors = facts.Select(f => f switch { Listing l => l.Authority, Event e => e.Actor, _ => null }).OfType<string>().Distinct().Select(Definite).ToArray();
        var status = companies.Length == 1 ? CompanyStatus.Of(companies[0], view) : null;
        var text = $"I have it from {Join(sources)}"
            + (reporters.Length > 0 ? $", which cites {Join(reporters)}" : "")
            + (actors.Length > 0 ? $"; the step is attributed to {Join(actors)}" : "") + "."
            + (status is null or { Verdict: Verdict.NoRecord } ? "" : " " + status.Sentence(view));
        return new(AnswerKind.Statement, status is null ? "Who says so" : Heading(status.Company), text)
        {
            Facts = facts,
            Caveats = status is null ? [] : CompanyAnswers.CaveatsOf(status, view),
        };
    }
}
