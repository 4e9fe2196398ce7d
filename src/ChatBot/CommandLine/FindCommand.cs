using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Names;

namespace ChatBot.CommandLine;

/// <summary><c>find TEXT</c>: shows the companies that a text names; <c>--in</c> and <c>--out</c> do it for many.</summary>
internal static class FindCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var text = new Argument<string[]>("text") { Description = "The text to look at.", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<string?>("--in") { Description = "A file with one JSON object {id, text} a line.", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "The file to write {id, companies} to, a line each.", HelpName = "FILE" };
        var command = new Command("find", "Finds the companies named in a text.") { text, input, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var said = string.Join(' ', parsed.GetValue(text) ?? []);
            var (from, to) = (parsed.GetValue(input), parsed.GetValue(output));
            if (said.Length > 0 == from is not null || from is null != to is null)
                throw new UsageException("Give either a text, or both --in FILE and --out FILE.");
            using var session = open();
            var names = session.Knowledge().Names;
            if (from is null || to is null)
                Print(names.Find(said), terminal);
            else
                await FindInFileAsync(names, from, to, cancellation);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(IReadOnlyCollection<Mention> mentions, Terminal terminal)
    {
        if (mentions.Count == 0)
            terminal.Line("No company found.");
        foreach (var mention in mentions)
            foreach (var candidate in mention.Candidates)
                terminal.Line(string.Create(CultureInfo.InvariantCulture,
                    $"{mention.Start}-{mention.Start + mention.Length} “{mention.Text}”: {candidate.Company.Name}, by “{candidate.Name.Text}” ({FactWords.Kebab(candidate.Name.Kind)}), score {candidate.Score:0.00}, {candidate.Explanation}"));
    }

    private static async Task FindInFileAsync(CompanyRecognizer names, string from, string to, CancellationToken cancellation)
    {
        // Written when all is read: a line that cannot be read must not cost the file that stood there.
        var replies = new List<string>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(from, cancellation))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var item = JsonLine.Parse(line, from, number);
            var found = names.Find(JsonLine.Text(item, "text")).Select(m => m.Best.Company.Name).Distinct();
            var reply = new JsonObject { ["id"] = item["id"]?.DeepClone(), ["companies"] = new JsonArray([.. found.Select(n => JsonValue.Create(n))]) };
            replies.Add(reply.ToJsonString(Readable));
        }
        await File.WriteAllLinesAsync(to, replies, cancellation);
    }
}
