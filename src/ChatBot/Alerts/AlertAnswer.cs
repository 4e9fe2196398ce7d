using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Alerts.Composing;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Alerts;

/// <summary>An alert as an answer, so that it looks like one: what happened, a row for each company, then the passages that say so.</summary>
internal static class AlertAnswer
{
    private const int MostRows = 22;
    private const int MostSections = 7;
    private const int MostLookUps = 3;

    /// <summary>Makes it.</summary>
    public static Answer Of(Alert alert)
    {
        var sections = alert.Sections.Take(MostSections).ToImmutableArray();
        var shown = sections.Select(s => Shorten(s, sections.Length)).ToImmutableArray();
        var items = shown.SelectMany(s => s.Items).ToImmutableArray();
        return new()
        {
            Kind = AnswerKind.Alert,
            Title = alert.Title,
            Text = shown is [var only] ? Sentence(only) : Count(alert.Sections.Length, "source has", "sources have") + " changed.",
            Rows = [.. shown.SelectMany(s => Rows(s, hasHeading: shown.Length > 1)), .. Omitted(alert.Sections.Length - shown.Length)],
            Evidence = [.. items.SelectMany(i => i.Quotes).Select(Cite).Distinct()],
            Offers =
            [
                .. items.Select(i => i.Company).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostLookUps).Select(c => new Offer("Look up " + c, "/lookup " + c)),
                new("My subscriptions", "/subscriptions"),
            ],
        };
    }

    // What has no room is counted; each source gets the same.
    private static AlertSection Shorten(AlertSection section, int sections)
    {
        var most = Math.Max(1, (MostRows / sections) - (sections > 1 ? 2 : 0));
        return section.Items.Length <= most ? section : section with { Items = section.Items[..most], More = section.More + section.Items.Length - most };
    }

    // A correction counts before all else.
    private static string Sentence(AlertSection section) =>
        section.Remark is { } remark ? $"{remark}\n{SourceOf(section)}" : SourceOf(section);

    private static string SourceOf(AlertSection section) => $"Source: {Name(section.Source)}, {Day(section.Source.Published)}.";

    private static IEnumerable<AnswerRow> Rows(AlertSection section, bool hasHeading)
    {
        if (hasHeading)
            yield return new($"{Name(section.Source)}, {Day(section.Source.Published)}", null, section.Remark ?? "") { IsHeading = true };
        foreach (var item in section.Items)
            yield return new(item.Company, null, item.Text) { Mark = Mark(item.Kind) };
        if (section.More > 0)
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"… and {section.More:N0} more"),
                null,
                "Type /lookup and a name to see one of them" + (section.Source.Address is null ? "." : "; the source has them all:"))
            {
                Address = section.Source.Address,
            };
    }

    private static IEnumerable<AnswerRow> Omitted(int sections) =>
        sections > 0 ? [new("… and " + Count(sections, "more source", "more sources"), null, "Type /sources to see all of them.")] : [];

    private static string Mark(AlertItemKind kind) => kind switch
    {
        AlertItemKind.Added => "+ Added",
        AlertItemKind.Removed => "− Removed",
        AlertItemKind.Changed => "≠ Changed",
        AlertItemKind.Found => "• Found",
        _ => "¶ Reported",
    };

    private static Evidence Cite(AlertQuote quote) => new(
        quote.Quote,
        quote.Source.Publisher,
        quote.Source.Title,
        quote.Source.Published,
        quote.Passage.Number,
        quote.Passage.Page ?? quote.Source.Address,
        quote.Source.Kind == SourceKind.Brief)
    {
        Place = quote.Source.Kind != SourceKind.List ? PlaceKind.Paragraph : quote.Passage.IsNote ? PlaceKind.Note : PlaceKind.Row,
    };

    private static string Name(Source source) => $"{source.Publisher}, {source.Title}";

    private static string Day(DateOnly day) => FactDate.OnDay(day).ToWords();

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
