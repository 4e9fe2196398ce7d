using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using CsvHelper;

namespace ChatBot.Benchmarks.Matching;

/// <summary>A name that is looked for and the companies it means.</summary>
/// <param name="Line">Its line in the file of queries, from 0.</param>
/// <param name="Kind">How it differs from the listed name: typo, legal, short, drop, order, abbr, space; of a name that is not listed, where it comes from.</param>
/// <param name="Text">The name.</param>
/// <param name="Ids">The ids that are right; empty when it is not listed.</param>
internal sealed record NameQueryCase(int Line, string Kind, string Text, ImmutableArray<string> Ids);

/// <summary>
/// A folder of labelled names: <c>listed.tsv</c> and <c>distract.tsv</c> (id, name), <c>queries.n0.tsv</c> (P or N, kind, ids by bars, query),
/// <c>mentions.tsv</c> (P or N, ids by bars, sentence) and pairs of names in a CSV file.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class LabelledNames(string folder)
{
    /// <summary>The companies of some of the files, in order.</summary>
    public ImmutableArray<Company> Companies(params string[] files) =>
    [
        .. files.SelectMany(Rows).GroupBy(row => row[0], row => row[1]).Select(names => new Company(
            names.Key, names.First(), [.. names.Select((name, i) => new CompanyName(name, i == 0 ? NameKind.Canonical : NameKind.Legal, "list"))])),
    ];

    /// <summary>All names looked for.</summary>
    public ImmutableArray<NameQueryCase> Queries() =>
        [.. Rows("queries.n0.tsv").Select((row, line) => new NameQueryCase(line, row[1], row[^1], row[0] == "P" ? [.. row[2].Split('|')] : []))];

    /// <summary>Sentences, with the ids of the company named in each; empty where none of the listed is named.</summary>
    public ImmutableArray<NameQueryCase> Mentions() =>
        [.. Rows("mentions.tsv").Select((row, line) => new NameQueryCase(line, row[0], row[2], row[0] == "P" ? [.. row[1].Split('|')] : []))];

    /// <summary>Pairs of names of companies and organisations and whether they mean the same.</summary>
    public ImmutableArray<(string One, string Other, bool AreSame)> Pairs()
    {
        var pairs = ImmutableArray.CreateBuilder<(string, string, bool)>();
        using var csv = CsvReader.FromFile(Path.Combine(folder, "nk_name_bench_cases.csv"), new CsvReaderOptions { FormatProvider = CultureInfo.InvariantCulture });
        while (csv.Read())
            if (Field("schema") is "Company" or "Organization" or "LegalEntity")
                pairs.Add((Field("name1"), Field("name2"), Field("is_match") == "true"));
        return pairs.ToImmutable();

        string Field(string column) => csv.TryGetFieldIndex(column, out var index) ? csv.GetString(index) : "";
    }

    private IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t'));
}
