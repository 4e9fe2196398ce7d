using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Tables;

/// <summary>Fields below each other, "Company: NAME", "Kept by: OFAC", "Date of entry: 4 March 2024", or questions with answers of a few words: a table of one row.</summary>
internal static partial class Form
{
    /// <summary>The forms of a source that name a company; a row for each company.</summary>
    public static IEnumerable<Table> FindAll(IReadOnlyList<Passage> passages)
    {
        var fields = new List<(TableColumn Column, string Heading, string Value, ImmutableArray<Passage> Lines)>();
        for (var i = 0; i <= passages.Count; i++)
        {
            var field = i == passages.Count || Table.IsRow(passages[i]) ? null : Field().Match(passages[i].Text);
            var isAsked = field is { Success: true } && field.Groups["value"].Length == 0;
            if (field is { Success: true } && TableColumns.Of(field.Groups["key"].Value) is var column && (!isAsked || column != TableColumn.Other && i + 1 < passages.Count)
                // The next company's form.
                && !(column == TableColumn.Company && fields.Exists(f => f.Column == TableColumn.Company)))
            {
                var value = isAsked ? passages[i + 1].Text : field.Groups["value"].Value;
                fields.Add((column, field.Groups["key"].Value, value.TrimEnd('.') + (value.EndsWith('.') && EndsInForm().IsMatch(value) ? "." : ""), isAsked ? [passages[i], passages[i + 1]] : [passages[i]]));
                i += isAsked ? 1 : 0;
                continue;
            }
            if (fields.Count > 1 && fields.Find(f => f.Column == TableColumn.Company) is { Value: { } names })
                yield return new(null, [.. fields.Select(f => f.Heading)], [.. fields.Select(f => f.Column)], [.. Names(names).Select(n => new TableRow([.. fields.Where(f => f.Column != TableColumn.Other).SelectMany(f => f.Lines)], [.. fields.Select(f => f.Column == TableColumn.Company ? n : f.Value)]))]);
            var isNext = fields.Count > 0 && field is { Success: true };
            fields.Clear();
            i -= isNext ? 1 : 0;
        }
    }

    private static IEnumerable<string> Names(string value) =>
        Layouts.Entry.In(value, 0, isItem: false) is [_, _, ..] several ? several.Select(e => e.Name.Text) : [value];

    [GeneratedRegex(@"^(?:[-*•–] |\(?[0-9]{1,2}[.)] )?\**(?<key>[^:?]{2,40}[?]|[^:?]{2,40}(?=:))[:]?\**(?:\s+(?<value>\S.{0,160}))?$")]
    private static partial Regex Field();

    // "Co., Ltd.", "a.s."
    [GeneratedRegex(@"(?:\b(?:Ltd|Inc|Corp|Co|Pvt|Pte|Pty)|\.\p{L}{1,2})\.$")]
    private static partial Regex EndsInForm();
}
