using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>One question of a set, and what a right reply shows.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Text">The last turn; only its reply is judged.</param>
/// <param name="Kind">What kind of question it is, for the table.</param>
/// <param name="Context">The user's earlier turns.</param>
/// <param name="Source">Names the article it is about; null for the set's own.</param>
/// <param name="MustAll">Of each group at least one text must occur.</param>
/// <param name="MustNot">Rules that the reply must not break.</param>
/// <param name="Companies">Companies that must be shown.</param>
/// <param name="Cite">Paragraphs of which one must be cited; empty when no citation is needed.</param>
internal sealed record Question(
    string Id,
    string Text,
    string Kind,
    ImmutableArray<string> Context,
    string? Source,
    ImmutableArray<ImmutableArray<string>> MustAll,
    ImmutableArray<string> MustNot,
    ImmutableArray<string> Companies,
    ImmutableArray<int> Cite)
{
    /// <summary>Reads a set, a question a line.</summary>
    /// <exception cref="UsageException">A line is no question.</exception>
    public static async Task<ImmutableArray<Question>> ReadAsync(string path, CancellationToken cancellation)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellation))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var item = JsonLine.Parse(line, path, number);
            if (JsonLine.Text(item, "id").Length == 0 || item["text"] is null || item["expect"] is not JsonObject expect)
                throw new UsageException($"{path}, line {number}: id, text or expect is missing.");
            questions.Add(Of(item, expect));
        }
        return questions.DrainToImmutable();
    }

    private static Question Of(JsonObject item, JsonObject expect) => new(
        JsonLine.Text(item, "id"),
        JsonLine.Text(item, "text"),
        JsonLine.Text(item, "kind"),
        [.. JsonLine.Texts(item["context"])],
        item["source"] is null ? null : JsonLine.Text(item, "source"),
        [.. (expect["must_all"] as JsonArray ?? []).Select(group => JsonLine.Texts(group).ToImmutableArray())],
        [.. JsonLine.Texts(expect["must_not"])],
        [.. JsonLine.Texts(expect["companies"])],
        [.. (expect["cite"] as JsonArray ?? []).OfType<JsonValue>().Select(v => v.TryGetValue<int>(out var n) ? n : 0).Where(n => n > 0)]);
}
