using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>Lets each key through once.</summary>
internal static class Unique
{
    public const string Reason = "the same entry again";

    /// <summary>The items, with an issue in the place of each entry whose key came before. Remembers 16 bytes per entry and no more.</summary>
    public static IEnumerable<ListItem> Keys(IEnumerable<ListItem> items)
    {
        var seen = new HashSet<UInt128>();
        foreach (var item in items)
            yield return item.Entry is { } entry && !seen.Add(Digest.Of(entry.Key))
                ? new RowIssue(entry.Row, RowIssueKind.Duplicate, Reason)
                : item;
    }
}
