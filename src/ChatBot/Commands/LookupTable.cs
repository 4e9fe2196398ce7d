using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary>The answers about several names as one, a row each.</summary>
internal static class LookupTable
{
    private const int PassagesEach = 2;

    /// <summary>Makes it.</summary>
    public static Answer Of(ImmutableArray<(string Name, Answer Answer)> found) => new()
    {
        Kind = AnswerKind.Comparison,
        Title = "Looked up: " + string.Join(", ", found.Take(3).Select(f => RowName(f.Name, f.Answer))) + (found.Length > 3 ? " …" : ""),
        Text = Sentence(found),
        Rows = [.. found.Select(f => new AnswerRow(RowName(f.Name, f.Answer), f.Answer.Verdict, f.Answer.Text))],
        Evidence = [.. found.SelectMany(f => f.Answer.Evidence.Take(PassagesEach)).Distinct()],
        Caveats = [.. found.SelectMany(f => f.Answer.Caveats).Distinct()],
        Offers = [.. found.SelectMany(f => Choices(f.Name, f.Answer)).DistinctBy(o => o.Say)],
        FactIds = [.. found.SelectMany(f => f.Answer.FactIds).Distinct()],
    };

    private static string Sentence(ImmutableArray<(string Name, Answer Answer)> found)
    {
        var parts = new List<string>();
        foreach (var group in found.GroupBy(f => f.Answer.Verdict).OrderBy(g => g.Key ?? (Verdict)int.MaxValue))
            parts.Add(Lead(group.Key) + string.Join("; ", group.Select(f => RowName(f.Name, f.Answer))) + ".");
        return string.Join(' ', parts);
    }

    private static string Lead(Verdict? verdict) => verdict switch
    {
        Verdict.Listed => "Listed, my sources say: ",
        Verdict.PossiblyListed => "Possibly listed, read the words quoted: ",
        Verdict.ListedElsewhere => "Taken off the list asked about, but on another or possibly so: ",
        Verdict.NoLongerListed => "Taken off a list, my sources say: ",
        Verdict.ProposedOnly => "Only proposed or discussed: ",
        Verdict.OtherAction => "Another step, no listing in my sources: ",
        Verdict.NoRecord => "No record in my sources, which does not mean that they are on no list: ",
        _ => "Please choose which company is meant: ",
    };

    // A name that was not matched to a company stands as it was typed, or nobody could tell the rows apart.
    private static string RowName(string name, Answer answer) =>
        answer.Verdict is null or Verdict.NoRecord ? Echo.Of(name) : answer.Title;

    private static ImmutableArray<Offer> Choices(string name, Answer answer) =>
        answer.Kind == AnswerKind.Clarification ? [.. answer.Offers.Where(o => o.Say != "/help")]
        : answer.Verdict is null or Verdict.NoRecord ? []
        : [new(answer.Title, "/lookup " + name)];
}
