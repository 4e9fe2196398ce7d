using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary>What a command is called with.</summary>
/// <param name="Argument">What stands after the command's name, trimmed; may be empty.</param>
/// <param name="Knowledge">What is known.</param>
/// <param name="Context">What the conversation was about; null at its start.</param>
/// <param name="Caller">Who calls it from where; null where nothing can be said later.</param>
internal sealed record CommandCall(string Argument, Knowledge Knowledge, Context? Context, Caller? Caller = null);

/// <summary>What a command replies. Without a context of its own the conversation's stays as it was.</summary>
internal sealed record CommandReply(Answer Answer, Context? Context = null);

/// <summary>A command of the chat. Help is made from these members, so it cannot differ from what the command does.</summary>
internal abstract class Command
{
    /// <summary>Its name, without the slash, in lower case.</summary>
    public abstract string Name { get; }

    /// <summary>How it is written, for example <c>/lookup NAME [, NAME…]</c>.</summary>
    public abstract string Usage { get; }

    /// <summary>What it does, in one sentence.</summary>
    public abstract string Summary { get; }

    /// <summary>The same in Chinese, for the command menu of Teams.</summary>
    public abstract string ChineseSummary { get; }

    /// <summary>What more there is to know; empty where the summary says all.</summary>
    public virtual string Details => "";

    /// <summary>Whether it stands in the command menu of Teams, which has room for ten.</summary>
    public virtual bool IsInMenu => true;

    /// <summary>Examples, given the name of a company that is known.</summary>
    public virtual ImmutableArray<string> Examples(string company) => ["/" + Name];

    /// <summary>Whether the name without a slash, followed by this argument, can only be the command and not a question.</summary>
    public virtual bool WorksWithoutSlash(string argument) => argument.Length == 0;

    /// <summary>Whether its argument may be longer than what is read of other messages.</summary>
    public virtual bool TakesLongText => false;

    /// <summary>Runs it.</summary>
    public abstract CommandReply Run(CommandCall call);
}
