using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Teams;

/// <summary>What there is to say about a source: who published it and when, which companies it names, and the verdict on each.</summary>
internal static class SourceAnswer
{
    /// <summary>Makes it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="view">The facts.</param>
    /// <param name="verdictOn">The verdict on a company by its name, from all sources.</param>
    public static Answer Of(Source source, FactView view, Func<string, Verdict> verdictOn)
    {
        var facts = view.FactsOf(source).ToImmutableArray();
        ImmutableArray<AnswerRow> rows =
        [
            .. facts.SelectMany(CompaniesOf).Distinct().Select(view.FindCompany).OfType<Company>()
                .Select(c => new AnswerRow(c.Name, verdictOn(c.Name), "")).OrderBy(r => r.Verdict),
        ];
        return new()
        {
            Kind = AnswerKind.Source,
            Title = source.Title,
            Text = string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Published:d MMMM yyyy}. {Names(rows)}"),
            Rows = rows,
            Caveats = view.Sources.Length == 1 ? [] : ["The verdicts are what all my sources say today, not this one alone."],
            FactIds = [.. facts.Select(f => f.Id)],
        };
    }

    /// <summary>How many companies it names, and how many of them are listed.</summary>
    public static string Names(ImmutableArray<AnswerRow> rows)
    {
        var listed = rows.Count(r => r.Verdict == Verdict.Listed);
        return rows.Length switch
        {
            0 => "It names no company that I know.",
            1 => "It names one company" + (listed == 1 ? ", which my sources say is listed." : "."),
            var n => string.Create(CultureInfo.InvariantCulture, $"It names {n} companies; my sources say that {listed} of them {(listed == 1 ? "is" : "are")} listed."),
        };
    }

    private static IEnumerable<string> CompaniesOf(Fact fact) => fact switch
    {
        Listing listing => [listing.CompanyId],
        Relation relation => [relation.CompanyId],
        Event { CompanyId: { } id } => [id],
        Statement statement => statement.CompanyIds,
        _ => [],
    };
}
