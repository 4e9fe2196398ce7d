using ChatBot.Screening;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Shows how far a screening is, in a bar that goes away; nothing where nobody watches.</summary>
internal static class ScreeningBar
{
    /// <summary>Runs a screening below the bar.</summary>
    public static ScreenedList Run(Terminal terminal, Func<IProgress<ScreeningProgress>?, ScreenedList> screen) =>
        !terminal.Console.Profile.Capabilities.Interactive
            ? screen(null)
            : terminal.Console.Progress().AutoClear(true).Start(bar => screen(new Watcher(bar.AddTask("Screening"))));

    // Of many reports at once each may be the last, so that the highest counts.
    private sealed class Watcher(ProgressTask task) : IProgress<ScreeningProgress>
    {
        public void Report(ScreeningProgress value)
        {
            task.MaxValue = value.All;
            if (value.Done > task.Value)
                task.Value = value.Done;
        }
    }
}
