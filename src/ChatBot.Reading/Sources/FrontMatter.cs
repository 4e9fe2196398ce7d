using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Reading.Sources;

/// <summary>A Markdown file's front matter: a YAML block between two lines of three hyphens.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    public static (SourceDetails Details, string Text) Read(string path, string file)
    {
        var lines = file.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence) : -1;
        if (end < 0)
            throw new SourceFormatException(path, 1, "the front matter is missing; begin the file with a line '---', then title, publisher and published, then '---'.");
        var keys = Keys(path, string.Join('\n', lines[1..end]));
        var details = SourceDetails.Read(
            path, key => keys.GetValueOrDefault(key).Value, key => keys.TryGetValue(key, out var at) ? at.Line + 1 : null);
        return (details, string.Join('\n', lines[(end + 1)..]));
    }

    private static Dictionary<string, (string? Value, int Line)> Keys(string path, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
                throw new SourceFormatException(path, 2, "the front matter holds no keys; write them as 'title: …', one per line.");
            return root.Children
                .Where(child => child.Key is YamlScalarNode { Value: not null })
                .ToDictionary(
                    child => ((YamlScalarNode)child.Key).Value!,
                    child => ((child.Value as YamlScalarNode)?.Value, (int)child.Key.Start.Line),
                    StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception e) when (e is not SourceFormatException)
        {
            // YamlDotNet throws whatever its scanner runs into.
            var line = e is YamlException yamlError ? (int)yamlError.Start.Line + 1 : 2;
            throw new SourceFormatException(path, line, "the front matter is not valid YAML; put texts with a colon into quotation marks and give each key once.", e);
        }
    }
}
