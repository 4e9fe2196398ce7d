using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.CommandLine.Evaluation;

/// <summary><c>evaluate FILE.jsonl</c>: asks a set of questions and counts the right replies.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The questions, a JSON object a line." };
        var replies = new Option<string?>("--replies") { Description = "Write the replies to this file, a line {id, text, reading, score, runnerUp, margin} each.", HelpName = "FILE" };
        var calibration = new Option<string?>("--calibration") { Description = "Write how often readings of each score are right to this file, as CSV or JSON.", HelpName = "FILE" };
        var command = new Command("evaluate", "Asks a set of questions and prints how many replies are right, by kind and by the score of the reading.") { file, replies, calibration };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new UsageException($"There is no file {path}.");
            var questions = await Question.ReadAsync(path, cancellation);
            using var session = open();
            var results = EvaluationRun.Of(questions, path, session);
            if (parsed.GetValue(replies) is { } output)
                await File.WriteAllLinesAsync(output, results.Select(Line), cancellation);
            var buckets = Calibration.Of(results);
            if (parsed.GetValue(calibration) is { } plot)
                await File.WriteAllTextAsync(plot, Calibration.Write(buckets, plot), cancellation);
            Scoreboard.Print(results, terminal);
            Calibration.Print(buckets, terminal);
            return results.All(r => r.IsRight) ? ExitCode.Fine : ExitCode.Failed;
        });
        return command;
    }

    private static string Line(EvaluationResult result)
    {
        var line = new JsonObject { ["id"] = result.Question.Id, ["text"] = result.Reply };
        if (result.Reading is { } reading)
        {
            line["reading"] = reading.Intent.ToString();
            line["score"] = Math.Round(reading.Score, 3);
            line["runnerUp"] = reading.RunnerUp?.ToString();
            line["margin"] = Math.Round(reading.Margin, 3);
        }
        return line.ToJsonString(Readable);
    }
}
