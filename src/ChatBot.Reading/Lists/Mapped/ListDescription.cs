using ChatBot.Reading.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Reading.Lists.Mapped;

/// <summary>
/// What a YAML file beside a table says of it: <c>title</c>, <c>publisher</c>, <c>published</c>, <c>address</c>, <c>list</c>, <c>authority</c>,
/// <c>separator</c>, <c>dates</c> (a format such as MM/dd/yyyy) and, for a table that is not of the plain form, <c>columns</c>.
/// </summary>
internal sealed record ListDescription(
    string File, string? Title, string? Publisher, DateOnly? Published, Uri? Address, string? List, string? Authority, char? Separator, string? Dates, ColumnMapping? Columns)
{
    private static readonly string[] Extensions = [".yml", ".yaml"];
    private static readonly string[] Tables = [".csv", ".tsv"];

    /// <summary>The description beside a table; null where there is none.</summary>
    /// <exception cref="SourceFormatException">It cannot be read.</exception>
    public static ListDescription? Beside(string table) => Extensions
        .Select(extension => Path.ChangeExtension(table, extension))
        .Where(System.IO.File.Exists)
        .Select(Read)
        .FirstOrDefault();

    /// <summary>The table that a description describes; null where the file is none or its table is not there.</summary>
    public static string? TableOf(string description) =>
        Extensions.Contains(Path.GetExtension(description).ToLowerInvariant())
            ? Tables.Select(e => Path.ChangeExtension(description, e)).FirstOrDefault(System.IO.File.Exists)
            : null;

    private static ListDescription Read(string path)
    {
        var root = Parse(path, Utf8File.Read(path));
        string? Text(string key) => Value(root, key);

        var published = Text("published");
        var day = ListDates.ParseDay(published, "yyyy-MM-dd");
        if (published is not null && day is null)
            throw Fault(path, root, "published", "is no date; write it as 2021-12-17.");
        Uri? address = null;
        if (Text("address") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "http" or "https"))
            throw Fault(path, root, "address", "is no web address; write it in full, with https://.");
        if (Text("separator") is { Length: > 1 } separator && separator != "\\t")
            throw Fault(path, root, "separator", "is no single character; write one in quotation marks, or \"\\t\".");
        return new(
            path, Text("title"), Text("publisher"), day, address, Text("list"), Text("authority"),
            (Node(root, "separator") as YamlScalarNode)?.Value is { Length: > 0 } s ? s == "\\t" ? '\t' : s[0] : null,
            Text("dates"),
            Node(root, "columns") is YamlMappingNode columns ? Mapping(path, root, columns) : null);
    }

    private static ColumnMapping Mapping(string path, YamlMappingNode root, YamlMappingNode columns)
    {
        string? Column(string key) => Value(columns, key);
        return new(
            Column("key"), Column("name") ?? throw Fault(path, root, "columns", "do not say which holds the name; add 'name: …' to them."),
            Column("aliases"), Column("list"), Column("authority"), Column("program"), Column("added"), Column("removed"), Column("remarks"), Column("page"));
    }

    private static YamlMappingNode Parse(string path, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
                ? root
                : throw new SourceFormatException(path, 1, "there are no keys; write title, publisher, list, authority and columns.");
        }
        catch (Exception e) when (e is not SourceFormatException)
        {
            // YamlDotNet throws whatever its scanner runs into.
            throw new SourceFormatException(path, e is YamlException at ? (int)at.Start.Line : 1, "this is not valid YAML; put texts with a colon into quotation marks and give each key once.", e);
        }
    }

    private static YamlNode? Node(YamlMappingNode node, string key) =>
        node.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: { } name } && name.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    private static string? Value(YamlMappingNode node, string key) => (Node(node, key) as YamlScalarNode)?.Value?.Trim() is { Length: > 0 } text ? text : null;

    private static SourceFormatException Fault(string path, YamlMappingNode root, string key, string problem) =>
        new(path, (int?)Node(root, key)?.Start.Line, $"'{key}' {problem}");
}
