using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary>Answers commands that do not exist, honestly: what was asked is named, and what can be done instead.</summary>
/// <param name="commands">Those that exist.</param>
internal sealed class UnknownCommand(CommandSet commands)
{
    /// <summary>The answer to a word after a slash that names no command.</summary>
    public Answer Answer(CommandRoute.Unknown asked)
    {
        var nearest = commands.Nearest(asked.Word);
        var text = $"I do not know the command “/{Written(asked.Word, asked.Argument)}”. ";
        return new()
        {
            Kind = AnswerKind.Help,
            Title = "Unknown command",
            Text = text + (nearest is null ? "My commands are " + Names() + "." : $"Did you mean /{nearest.Name}? /help shows all commands."),
            Offers = nearest is null ? Instead(asked.Word, asked.Argument) : [Meant(nearest, asked.Argument), new("Help", "/help")],
        };
    }

    private static ImmutableArray<Offer> Instead(string word, string argument) =>
        [LookUp(argument.Length == 0 ? word : argument), new("Help", "/help")];

    private static Offer Meant(Command command, string argument)
    {
        var say = ("/" + command.Name + " " + argument).TrimEnd();
        return new(Echo.Of(say), say);
    }

    private static Offer LookUp(string argument) => new("/lookup " + Echo.Of(argument), "/lookup " + argument);

    private static string Written(string word, string argument) => Echo.Of((word + " " + argument).Trim());

    private string Names() => string.Join(", ", commands.All.Select(c => "/" + c.Name));
}
