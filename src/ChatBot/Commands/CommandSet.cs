using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Commands.Subscribing;
using ChatBot.Ingest;
using ChatBot.Screening;
using ChatBot.Settings;

namespace ChatBot.Commands;

/// <summary>The registered commands, in the order in which help shows them.</summary>
internal sealed class CommandSet
{
    /// <summary>Registers them.</summary>
    /// <param name="asker">Answers what commands look up.</param>
    /// <param name="states">Tells how the files are doing that sources come from; null where nobody knows.</param>
    /// <param name="desk">Where subscriptions are read and changed; null where nobody can be told anything.</param>
    /// <param name="report">Reports how deliveries are doing; null where nobody knows.</param>
    /// <param name="screening">How lists are screened; null for the defaults.</param>
    public CommandSet(Asker asker, Func<ImmutableArray<SourceState>>? states = null, SubscriptionDesk? desk = null, ReportStatus? report = null, ScreeningTools? screening = null)
    {
        screening ??= new(new Screener(asker, TimeProvider.System, 1), new ScreeningOptions().ChatLimits);
        Screen = new ScreenCommand(screening.Screener, screening.Limits);
        ImmutableArray<Command> others =
        [
            new LookupCommand(asker),
            Screen,
            new ListCommand(asker),
            new WatchCommand(asker, desk),
            new SubscribeCommand(desk),
            new SubscriptionsCommand(desk),
            new UnwatchCommand(asker, desk),
            new UnsubscribeCommand(asker, desk),
            new SourcesCommand(states ?? (() => [])),
            new AboutCommand(),
            new StatusCommand(report ?? (() => null), desk?.Rights),
        ];
        Help = new HelpCommand(others);
        All = [.. others, Help];
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Command> All { get; }

    /// <summary>The one that explains the others.</summary>
    public HelpCommand Help { get; }

    /// <summary>The one that takes pasted lists.</summary>
    public ScreenCommand Screen { get; }

    /// <summary>The command of that name, whatever the case; null when there is none.</summary>
    public Command? Find(string name) =>
        All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command whose name somebody most likely meant; null when none is near.</summary>
    public Command? Nearest(string word) => All
        .Select(c => (Command: c, Distance: EditDistance.Between(word.ToLowerInvariant(), c.Name)))
        .Where(c => c.Distance <= 2 && c.Distance * 2 < c.Command.Name.Length)
        .OrderBy(c => c.Distance)
        .Select(c => c.Command)
        .FirstOrDefault();
}
