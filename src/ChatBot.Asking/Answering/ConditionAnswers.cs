using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Counts and lists the listed companies of which the sources say something: "how many of them make drones?".</summary>
internal static class ConditionAnswers
{
    /// <summary>How much of the condition a fact must hold.</summary>
    private const double Least = 0.6;

    /// <summary>The listed companies that fit; what no fact decides is said to be undecided.</summary>
    public static Draft Answer(Question question, KnowledgeIndex index, FactView view)
    {
        var groups = GroupAnswers.Asked(question with { Condition = null }, view);
        var listed = groups.SelectMany(g => g.Listings).Select(l => l.CompanyId).ToHashSet();
        var all = listed.Count == 1 ? "the one listed company" : $"the {Number(listed.Count)} listed companies";
        var found = Fitting(question.Condition!, index);
        var fits = found.Where(r => listed.Contains(r.CompanyId)).ToImmutableArray();
        var strays = found.Where(r => !listed.Contains(r.CompanyId)).ToImmutableArray();
        var names = fits.Select(r => Short(view.CompanyOf(r.CompanyId))).Distinct().ToArray();
        var text = fits.IsEmpty
            ? $"My sources do not say {Quoted(question.Condition!.Words)} of any of {all}, so I cannot tell how many it is true of."
            : $"{Capital(Number(names.Length))} of {all} {(names.Length == 1 ? "does" : "do")} by my sources: {RelationAnswers.Sentence(fits, view)}{(names.Length < listed.Count ? " Of the others they do not say." : "")}";
        if (!strays.IsEmpty)
            text += $" {RelationAnswers.Sentence(strays, view)} {string.Join(' ', strays.Select(r => r.CompanyId).Distinct().Take(2).Select(id => NotListed(id, view)))}";
        return new(AnswerKind.List, "Listed companies", text)
        {
            Rows = [.. fits.Select(r => r.CompanyId).Distinct().Select(id => new AnswerRow(Heading(view.CompanyOf(id)), CompanyStatus.Of(view.CompanyOf(id), view).Verdict, ""))],
            Facts = [.. fits, .. strays, .. groups.Where(g => fits.IsEmpty || g.Listings.Any(l => fits.Any(r => r.CompanyId == l.CompanyId))).Take(2).Select(g => g.First)],
            Caveats = [NoRecord.AsOf(view)],
            Offers = [new("Which companies are listed?", "/list")],
        };
    }

    private static string NotListed(string companyId, FactView view) =>
        CompanyStatus.Of(view.CompanyOf(companyId), view).Verdict is Verdict.Listed
            ? $"{Short(view.CompanyOf(companyId))} was listed in another step."
            : $"No source here says that {Short(view.CompanyOf(companyId))} was listed.";

    private static ImmutableArray<Relation> Fitting(Condition condition, KnowledgeIndex index)
    {
        // What one company backs or is backed by does not describe it.
        var found = index.Facts.Search(condition.Stems, f => f is Relation { Kind: RelationKind.DescribedAs or RelationKind.MakerOf or RelationKind.HeadquarteredIn }, Least);
        return [.. found.Select(m => (Relation)m.Fact!)];
    }
}
