using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>The names of the official lists among the sources, as words to look for.</summary>
/// <param name="view">The facts.</param>
internal sealed class ListNames(FactView view)
{
    // One letter or two are a word of the message more often than a list.
    private const int Shortest = 3;

    /// <summary>The words of each name, and the name; longer ones first.</summary>
    public ImmutableArray<(string[] Words, string Name)> All { get; } =
    [
        .. view.ListNames.Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Length >= Shortest)
            .Select(name => (Words: Words.Of(name).Select(w => w.Text).ToArray(), name))
            .OrderByDescending(n => n.Words.Length),
    ];
}
