using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary><c>ask "…"</c>: answers one question in the terminal.</summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var question = new Argument<string[]>("question") { Description = "What you would say to the bot; commands such as /list too.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var command = new Command("ask", "Answers a question.") { question, json };
        command.SetAction(parsed =>
        {
            using var session = open();
            var answer = session.Respond("terminal", string.Join(' ', parsed.GetRequiredValue(question)));
            if (parsed.GetValue(json))
                terminal.Out.WriteLine(AnswerJson.Write(answer));
            else
                AnswerPrinter.Print(answer, terminal);
            return ExitCode.Fine;
        });
        return command;
    }
}
