using ChatBot.Asking;
using ChatBot.Cards;

namespace ChatBot.CommandLine;

/// <summary>Prints an answer for people: the same words as plain text, with the verdict in colour.</summary>
internal static class AnswerPrinter
{
    /// <summary>Prints it.</summary>
    public static void Print(Answer answer, Terminal terminal)
    {
        var head = PlainText.Head(answer);
        foreach (var line in PlainText.Render(answer).Split('\n'))
            terminal.Line(line, StyleOf(line, head, answer));
    }

    private static string StyleOf(string line, string head, Answer answer) => line switch
    {
        _ when line == head => Signal.Of(answer)?.Style switch
        {
            "attention" => "bold red",
            "warning" => "bold yellow",
            "accent" => "bold blue",
            _ => "bold",
        },
        _ when answer.Evidence.Any(e => line == PlainText.Quotation(e)) => "italic",
        _ when line.StartsWith("> ", StringComparison.Ordinal) || answer.Caveats.Contains(line) => "dim",
        _ => "default",
    };
}
