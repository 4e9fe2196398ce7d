using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Commands;

namespace ChatBot.TeamsApp;

/// <summary>The commands that the bot answers, as far as Teams shows them.</summary>
/// <param name="Chat">The commands of the chat, in the order of the menu.</param>
/// <param name="Extension">The ids of the commands of the message extension.</param>
internal sealed record AppCommands(ImmutableArray<Command> Chat, ImmutableArray<string> Extension)
{
    /// <summary>The command of the message extension that searches companies by its parameter <c>name</c>.</summary>
    public const string SearchCompanies = "searchCompanies";

    /// <summary>Those of this program.</summary>
    public static AppCommands OfProgram() => new([.. new CommandSet(new Asker(TimeProvider.System)).All.Where(c => c.IsInMenu)], [SearchCompanies]);
}
