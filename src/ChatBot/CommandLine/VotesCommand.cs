using System.CommandLine;
using System.Globalization;
using ChatBot.Facts.Feedback;

namespace ChatBot.CommandLine;

/// <summary><c>votes [--json]</c>: prints what people thought of the answers, the oldest first.</summary>
internal static class VotesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print each vote as a line of JSON." };
        var command = new Command("votes", "Prints the votes on answers, as comma-separated values with a header.") { json };
        command.SetAction(parsed =>
        {
            using var session = open();
            var votes = session.Votes();
            if (parsed.GetValue(json))
                foreach (var vote in votes)
                    terminal.Out.WriteLine(VoteJson.Write(vote));
            else
            {
                terminal.Out.Write(Csv.Line("at", "vote", "comment", "question", "title", "verdict", "answer", "facts", "channel"));
                foreach (var vote in votes)
                    terminal.Out.Write(Line(vote));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static string Line(Vote vote) => Csv.Line(
        vote.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        vote.Liked ? "like" : "dislike",
        vote.Comment,
        vote.Question,
        vote.AnswerTitle,
        vote.Verdict ?? "",
        vote.AnswerText,
        string.Join(' ', vote.FactIds),
        vote.Channel);
}
