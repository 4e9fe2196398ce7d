using System.Collections.Immutable;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Tests.Reading.Documents;

/// <summary>One invented article, and files that hold it.</summary>
internal static class InventedArticle
{
    public const string Title = "Four lamp makers put on the Entity List";

    public const string Description = """{"title":"Four lamp makers put on the Entity List","publisher":"The Gazette","published":"2024-06-12","url":"https://gazette.test/lamps"}""";

    public static ImmutableArray<string> Paragraphs { get; } =
    [
        "The US Commerce Department on Tuesday added four companies to its Entity List, saying that they had shipped lamps and measuring instruments to buyers that it would not name.",
        "The newly listed companies are:",
        "- Alder Optics Ltd, a maker of lenses for street lamps;",
        "- Birch Semiconductor Co., a supplier of chips.",
        "\"We have never sold a lamp to anybody abroad,\" said Anna Rowan, a spokeswoman for Alder Optics.",
        "| Date | Name | List |",
        "| --- | --- | --- |",
        "| 11 Jun 2024 | Cedar Lighting GmbH | Entity List |",
        "| 11 Jun 2024 | Doum Palm Trading LLC | Entity List |",
        "The measure takes effect on 1 July 2024. Exports of American goods to the four companies need a licence from that day on, and applications will be refused as a rule.",
    ];

    private static IEnumerable<string[]> Rows => Paragraphs.Where(p => p.StartsWith("| ", StringComparison.Ordinal) && !p.StartsWith("| -", StringComparison.Ordinal))
        .Select(row => row.Trim('|', ' ').Split(" | "));

    public static string Markdown => $"---\ntitle: {Title}\npublisher: The Gazette\npublished: 2024-06-12\naddress: https://gazette.test/lamps\n---\n{string.Join("\n\n", Paragraphs)}\n";

    public static string Html => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{Title} | The Gazette</title>
        <meta property="og:site_name" content="The Gazette"><meta property="og:title" content="{Title}">
        <meta property="article:published_time" content="2024-06-12T23:30:00-05:00"><link rel="canonical" href="https://gazette.test/lamps">
        <script>document.write("<p>Script Holdings Ltd was added to the Entity List on Tuesday.</p>");</script></head>
        <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
        <main><article><h1>{Title}</h1><time datetime="2024-06-12">12 June 2024</time>
        {HtmlBody}
        </article><section id="comments" class="comments"><p>Comment Corp was added to the Entity List too, I think, and nobody says so, which is odd.</p></section></main>
        <aside class="related"><ul><li><a href="/1">Nav Holdings was added to the Entity List</a></li></ul></aside>
        <footer><p>All rights reserved.</p></footer></body></html>
        """;

    private static string HtmlBody => string.Concat(Blocks(
        text => $"<p>{WebUtility.HtmlEncode(text)}</p>\n",
        items => $"<ul>{string.Concat(items.Select(item => $"<li>{WebUtility.HtmlEncode(item)}</li>"))}</ul>\n",
        rows => $"<table>{string.Concat(rows.Select((row, i) => $"<tr>{string.Concat(row.Select(cell => i == 0 ? $"<th>{cell}</th>" : $"<td>{cell}</td>"))}</tr>"))}</table>\n"));

    public static byte[] Pdf()
    {
        using var page = new PdfWriter();
        foreach (var write in Blocks<Action>(
            text => () => page.Paragraph(text),
            items => () => items.ToList().ForEach(item => page.Paragraph("• " + item)),
            rows => () => rows.ToList().ForEach(row => page.Row(row))))
            write();
        return page.Build();
    }

    public static byte[] Word()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body(Blocks<OpenXmlElement[]>(
                text => [new Paragraph(new Run(new W.Text(text)))],
                items => [.. items.Select(Item)],
                rows => [new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(new Run(new W.Text(cell))))))))]).SelectMany(blocks => blocks));
            document.AddMainDocumentPart().Document = new(body);
        }
        return file.ToArray();
    }

    private static Paragraph Item(string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })),
        new Run(new W.Text(text)));

    private static IEnumerable<T> Blocks<T>(Func<string, T> paragraph, Func<IEnumerable<string>, T> list, Func<IEnumerable<string[]>, T> table)
    {
        for (var i = 0; i < Paragraphs.Length; i++)
            if (Paragraphs[i].StartsWith("- ", StringComparison.Ordinal))
            {
                var items = Paragraphs.Skip(i).TakeWhile(p => p.StartsWith("- ", StringComparison.Ordinal)).Select(p => p[2..]).ToList();
                i += items.Count - 1;
                yield return list(items);
            }
            else if (Paragraphs[i].StartsWith('|'))
            {
                i += Paragraphs.Skip(i).TakeWhile(p => p.StartsWith('|')).Count() - 1;
                yield return table(Rows);
            }
            else
                yield return paragraph(Paragraphs[i]);
    }
}
