using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ChatBot.Facts;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>The text that citations are checked against.</summary>
/// <param name="Publisher">Who published it.</param>
/// <param name="Paragraphs">Its paragraphs, from 1.</param>
internal sealed record CitedText(string Publisher, ImmutableArray<string> Paragraphs);

/// <summary>What the judge knows beside the questions: the sources, and the forms in which a company may be shown.</summary>
/// <param name="forms">The forms by canonical name.</param>
/// <param name="sources">The sources by the names that questions use.</param>
/// <param name="phrases">Named sets of phrases; a question refers to one as <c>@name</c>.</param>
/// <param name="known">What the bot knows; stands in where no file tells.</param>
internal sealed class Material(
    Dictionary<string, List<string>> forms, Dictionary<string, CitedText> sources, Dictionary<string, List<string>> phrases, FactView known)
{
    /// <summary>The source of questions that name none.</summary>
    private const string OwnSource = "seed";

    /// <summary>Reads <c>company_forms.json</c>, <c>phrases.json</c>, <c>seed_source.json</c> and <c>gold.json</c> beside the questions, whichever is there.</summary>
    public static Material Beside(string questions, FactView known)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(questions))!;
        var forms = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var sources = new Dictionary<string, CitedText>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        AddForms(forms, Read(Path.Combine(folder, "company_forms.json")));
        AddForms(phrases, Read(Path.Combine(folder, "phrases.json")));
        if (Read(Path.Combine(folder, "seed_source.json")) is { } seed)
            sources[OwnSource] = TextOf(seed);
        var golds = Directory.Exists(Path.Combine(folder, "articles"))
            ? Directory.EnumerateFiles(Path.Combine(folder, "articles"), "gold.json", SearchOption.AllDirectories)
            : [Path.Combine(folder, "gold.json")];
        foreach (var gold in golds.Order(StringComparer.Ordinal).Select(Read).OfType<JsonObject>())
        {
            if (gold["source"] is JsonObject source)
                sources[JsonLine.Text(gold, "id")] = TextOf(source);
            AddForms(forms, gold["forms"] as JsonObject);
        }
        return new(forms, sources, phrases, known);
    }

    /// <summary>The forms in which a company may be shown.</summary>
    public IEnumerable<string> FormsOf(string company) => forms.TryGetValue(company, out var known) ? known.Prepend(company) : [company];

    /// <summary>The texts of which a group asks for one, with named sets written out.</summary>
    public IEnumerable<string> Wanted(IEnumerable<string> group) =>
        group.SelectMany(text => text.StartsWith('@') && phrases.TryGetValue(text[1..], out var named) ? named : [text]);

    /// <summary>The texts that a question's citation may point to.</summary>
    public IReadOnlyList<CitedText> TextsOf(Question question) => sources.TryGetValue(question.Source ?? OwnSource, out var text)
        ? [text]
        : [.. known.Sources.Select(s => new CitedText(s.Publisher, [.. s.Passages.Select(p => p.Text)]))];

    private static CitedText TextOf(JsonObject source) => new(JsonLine.Text(source, "publisher"), [.. JsonLine.Texts(source["paragraphs"])]);

    private static void AddForms(Dictionary<string, List<string>> forms, JsonObject? more)
    {
        foreach (var (company, shown) in more ?? [])
        {
            if (!forms.TryGetValue(company, out var list))
                forms[company] = list = [];
            list.AddRange(JsonLine.Texts(shown).Except(list));
        }
    }

    private static JsonObject? Read(string path) => File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path)) as JsonObject : null;
}
