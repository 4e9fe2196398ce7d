using System.Globalization;

namespace ChatBot.CommandLine;

/// <summary>Shows how many rows were read, in one line that goes away; nothing where nobody watches.</summary>
internal sealed class RowProgress : IProgress<int>, IDisposable
{
    private readonly TextWriter? _writer;
    private int _length;

    private RowProgress(TextWriter? writer) => _writer = writer;

    /// <summary>Shows it on the standard error of a terminal that a person sees.</summary>
    public static RowProgress On(Terminal terminal) => new(terminal.Console.Profile.Capabilities.Interactive ? terminal.Error : null);

    /// <inheritdoc/>
    public void Report(int value) => Show(string.Create(CultureInfo.InvariantCulture, $"{value:N0} rows read"));

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_length > 0)
            Show("");
        _length = 0;
    }

    private void Show(string text)
    {
        _writer?.Write("\r" + text.PadRight(_length) + "\r");
        _length = text.Length;
    }
}
