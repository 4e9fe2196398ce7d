using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Where commands write to: <see cref="Out"/> for results that other programs may read, <see cref="Console"/> for people.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Console">Standard output with colours, where the terminal has them.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole Console)
{
    /// <summary>Wide enough that no line of a file or pipe is broken.</summary>
    private const int Unbroken = 10_000;

    /// <summary>The terminal of the process.</summary>
    public static Terminal OfProcess()
    {
        var terminal = new Terminal(System.Console.Out, System.Console.Error, AnsiConsole.Create(new AnsiConsoleSettings()));
        if (System.Console.IsOutputRedirected)
            terminal.Console.Profile.Width = Unbroken;
        return terminal;
    }

    /// <summary>A terminal without colours that writes into two writers.</summary>
    public static Terminal Of(TextWriter output, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Unbroken;
        return new(output, error, console);
    }

    /// <summary>A line of text for people, in a style of Spectre.Console; no part of it is read as markup.</summary>
    public void Line(string text, string style = "default") => Console.Write(new Text(text + "\n", Style.Parse(style)));
}
