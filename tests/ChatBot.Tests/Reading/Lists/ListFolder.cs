using System.Text;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

/// <summary>Writes list files for one test, and reads them.</summary>
internal sealed class ListFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public string Write(string name, string content, Encoding? encoding = null)
    {
        var path = _folder.File(name);
        File.WriteAllText(path, content, encoding ?? new UTF8Encoding(false));
        return path;
    }

    public List<ListItem> Read(string name, string content) => Read(Write(name, content));

    public static List<ListItem> Read(string path) => [.. ListFiles.Open(path)!.Items];

    public ListEntry Entry(string name, string content) => Assert.Single(Read(name, content).Select(i => i.Entry).OfType<ListEntry>());

    /// <summary>How many rows became entries, and how many did not, by reason; as "entries: 2; an individual: 1".</summary>
    public static string Count(string path)
    {
        var items = ListFiles.Open(path)!.Items.ToList();
        var reasons = items.Where(i => i.Issue is not null).GroupBy(i => i.Issue!.Reason).OrderBy(g => g.Key, StringComparer.Ordinal);
        return string.Join("; ", reasons.Select(g => $"{g.Key}: {g.Count()}").Prepend($"entries: {items.Count(i => i.Entry is not null)}"));
    }
}
