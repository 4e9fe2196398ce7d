using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>Joins the answers to the clauses of one message.</summary>
internal static class Joined
{
    private const int MostOffers = 4;

    /// <summary>Whether a clause is answered by facts, so that its answer can stand beside another.</summary>
    public static bool CanJoin(Question question, Draft draft) =>
        draft.Kind is AnswerKind.Status or AnswerKind.Comparison or AnswerKind.List or AnswerKind.Statement or AnswerKind.Event or AnswerKind.Relation
        || (draft.Kind == AnswerKind.NoRecord && draft.Verdict != Verdict.NoRecord);

    /// <summary>One answer of several; what the second repeats of the first is said once.</summary>
    public static Draft Of(IReadOnlyList<Draft> drafts)
    {
        var first = drafts[0];
        return first with
        {
            Kind = drafts.FirstOrDefault(d => d.Kind is AnswerKind.Status or AnswerKind.Comparison)?.Kind ?? first.Kind,
            Verdict = drafts.Select(d => d.Verdict).FirstOrDefault(v => v is not null),
            Text = string.Join(' ', drafts.Select(d => d.Brief ?? d.Text).Distinct()),
            Rows = [.. drafts.SelectMany(d => d.Rows).DistinctBy(r => (r.Name, r.Text))],
            Facts = [.. drafts.SelectMany(d => d.Facts).DistinctBy(f => f.Id)],
            Citations = drafts.All(d => d.Citations is null) ? null : [.. drafts.SelectMany(d => d.Citations ?? [.. d.Facts.SelectMany(f => f.Citations)]).Distinct()],
            Caveats = [.. drafts.SelectMany(d => d.Caveats).Distinct()],
            Offers = [.. drafts.SelectMany(d => d.Offers).DistinctBy(o => o.Say).Take(MostOffers)],
            LookupName = null,
        };
    }

    /// <summary>Whether the sentence that answers one clause answers the other too.</summary>
    public static bool IsSame(Question one, Draft first, Question other, Draft second) =>
        first.Text == second.Text
        || (IntentScores.IsSameAnswer(one.Intent, other.Intent) && first.Kind == second.Kind && one.Companies.Select(c => c.Id).SequenceEqual(other.Companies.Select(c => c.Id)) && first.Kind is AnswerKind.Status or AnswerKind.List);
}
