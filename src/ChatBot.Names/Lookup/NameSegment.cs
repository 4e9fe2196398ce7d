using ChatBot.Names.Index;

namespace ChatBot.Names.Lookup;

/// <summary>An index of some companies' names, and where these companies are among all.</summary>
/// <param name="index">The index.</param>
/// <param name="places">For each company of the index its place among all, or <see cref="Gone"/>.</param>
internal sealed class NameSegment(InvertedIndex index, int[] places)
{
    /// <summary>The place of a company that is there no more, or is otherwise than it was indexed.</summary>
    public const int Gone = -1;

    /// <summary>The index.</summary>
    public InvertedIndex Index { get; } = index;

    /// <summary>Whether companies of the index have gone.</summary>
    public bool HasGone { get; } = Array.IndexOf(places, Gone) >= 0;

    /// <summary>The place among all companies of the one that has a name.</summary>
    public int CompanyOf(int name) => places[Index.Companies[name]];

    /// <summary>The same index after the companies have changed places.</summary>
    /// <param name="place">The new place of a company at an old one.</param>
    public NameSegment Moved(Func<int, int> place) => new(Index, [.. places.Select(old => old == Gone ? Gone : place(old))]);
}
