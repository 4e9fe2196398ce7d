using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Tables;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>A list in a source: the line that introduces it, and its items.</summary>
/// <param name="Heading">The line before the items.</param>
/// <param name="Items">The lines with bullets or numbers.</param>
internal sealed partial record Section(Passage Heading, ImmutableArray<Passage> Items)
{
    /// <summary>The lists of a source, in order.</summary>
    public static IEnumerable<Section> FindAll(IReadOnlyList<Passage> passages)
    {
        Passage? heading = null;
        var items = ImmutableArray.CreateBuilder<Passage>();
        foreach (var passage in passages.Where(p => !Table.IsRow(p)))
        {
            // A numbered line may itself introduce items with bullets; a list keeps to one kind of mark.
            if (heading is not null && IsItem(passage) && (items.Count == 0 || KindOf(items[0]) == KindOf(passage)))
            {
                items.Add(passage);
                continue;
            }
            if (heading is not null && items.Count > 0)
                yield return new(heading, items.ToImmutable());
            var last = items.Count > 0 ? items[^1] : null;
            items.Clear();
            // "1. Export ban. The ministry designates the firms below." and its bullets: a list within a list.
            if (last is not null && IsItem(passage) && KindOf(last) == '1' && KindOf(passage) != '1')
                items.Add(passage);
            heading = items.Count > 0 ? last : passage;
        }
        if (heading is not null && items.Count > 0)
            yield return new(heading, items.ToImmutable());
    }

    private static bool IsItem(Passage passage) => LinePrefix.OfItem(passage.Text) > 0 && !passage.Text.EndsWith(':');

    // "(1)" below "1.", "2.1" below "2.", "31.1(a)" below "31.1": a list of its own.
    private static char KindOf(Passage passage)
    {
        var mark = passage.Text[..LinePrefix.OfItem(passage.Text)];
        return mark[0] is '(' ? '(' : !char.IsLetterOrDigit(mark[0]) ? '-' : mark.Contains('(', StringComparison.Ordinal) ? 'a' : Parts().IsMatch(mark) ? 'n' : '1';
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]")]
    private static partial Regex Parts();
}
