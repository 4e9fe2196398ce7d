using System.Collections.Immutable;
using System.Text.Json;

namespace ChatBot.Evaluation.Articles;

/// <summary>What a person found in an article: the listings and statements that a reader must find.</summary>
/// <param name="Folder">The folder with the article, its labels and its questions.</param>
/// <param name="Names">For each company all forms under which it may be found.</param>
/// <param name="Listings">The listings.</param>
/// <param name="Statements">The statements.</param>
internal sealed record LabelledArticle(
    string Folder, ImmutableArray<ImmutableArray<string>> Names, ImmutableArray<LabelledListing> Listings, ImmutableArray<LabelledStatement> Statements)
{
    /// <summary>The article itself.</summary>
    public string File => Path.Combine(Folder, "article.md");

    /// <summary>Questions about it; the file may be absent.</summary>
    public string Questions => Path.Combine(Folder, "questions.jsonl");

    /// <summary>The articles below a folder, in the order of their names.</summary>
    public static ImmutableArray<LabelledArticle> In(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Read)];

    private static LabelledArticle Read(string folder)
    {
        using var labels = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, "gold.json")));
        var root = labels.RootElement;
        var listings = root.GetProperty("listings").EnumerateArray().ToArray();
        var forms = root.GetProperty("forms").EnumerateObject().Select(f => (Name: f.Name, Forms: f.Value.EnumerateArray().Select(e => e.GetString()!)));
        var aliases = listings.Select(l => (Name: Text(l, "company")!, Forms: l.GetProperty("aliases").EnumerateArray().Select(e => e.GetString()!)));
        return new(
            folder,
            [.. forms.Concat(aliases).GroupBy(n => n.Name).Select(g => g.SelectMany(n => n.Forms).Prepend(g.Key).Distinct().ToImmutableArray())],
            [.. listings.Select(l => new LabelledListing(Text(l, "company")!, Text(l, "authority"), Text(l, "action")!, Text(l, "date"), l.GetProperty("paragraph").GetInt32(), AlsoIn(l)))],
            [.. root.GetProperty("statements").EnumerateArray().Select(s => new LabelledStatement(Text(s, "speaker"), Text(s, "quote"), s.GetProperty("paragraph").GetInt32()))]);
    }

    private static ImmutableArray<int> AlsoIn(JsonElement listing) =>
        listing.TryGetProperty("also_paragraphs", out var others) ? [.. others.EnumerateArray().Select(p => p.GetInt32())] : [];

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}

/// <summary>A listing that an article states in one paragraph and perhaps speaks of in others.</summary>
internal sealed record LabelledListing(string Company, string? Authority, string Action, string? Date, int Paragraph, ImmutableArray<int> AlsoIn);

/// <summary>A statement that an article reports; the speaker or the quotation is null where it gives none.</summary>
internal sealed record LabelledStatement(string? Speaker, string? Quote, int Paragraph);
