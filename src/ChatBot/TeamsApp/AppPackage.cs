using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.TeamsApp;

/// <summary>The Teams app package: a zip with the manifest, two icons and a file for each language, all in its root.</summary>
internal static class AppPackage
{
    /// <summary>The name of the manifest in the package.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The name of the full icon.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>The name of the icon that is drawn in white.</summary>
    public const string OutlineIcon = "outline.png";

    // The same input gives the same bytes, so that two packages can be compared.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int PlainFile = 0x81A4 << 16;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Fills in the templates.</summary>
    /// <param name="folder">The folder of the templates and icons.</param>
    /// <param name="details">What to fill in.</param>
    /// <param name="commands">What the menus offer.</param>
    /// <exception cref="InvalidDataException">A template is no JSON object, or has words for a place that the manifest does not have.</exception>
    public static ImmutableSortedDictionary<string, byte[]> Build(string folder, AppDetails details, AppCommands commands)
    {
        var manifest = AppManifest.Build(Template(folder, Manifest, details), details, commands);
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var language in AppLanguage.Of(manifest))
        {
            var words = language.Words(Template(folder, language.File, details), manifest, commands);
            if (language.IsDefault)
                language.Apply(words, manifest);
            files[language.File] = Bytes(words);
        }
        foreach (var icon in (string[])[ColorIcon, OutlineIcon])
            files[icon] = File.ReadAllBytes(Path.Combine(folder, icon));
        files[Manifest] = Bytes(manifest);
        return files.ToImmutable();
    }

    /// <summary>Packs the files.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Timestamp;
                entry.ExternalAttributes = PlainFile;
                using var stream = entry.Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }

    private static JsonObject Template(string folder, string file, AppDetails details)
    {
        var text = Places(details).Aggregate(
            File.ReadAllText(Path.Combine(folder, file)),
            (filled, place) => filled.Replace($"{{{place.Name}}}", JsonEncodedText.Encode(place.Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal));
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new InvalidDataException($"{Path.Combine(folder, file)} is no JSON object.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{Path.Combine(folder, file)} is no JSON.", e);
        }
    }

    private static (string Name, string Value)[] Places(AppDetails details) =>
    [
        ("appId", details.AppId), ("domain", details.Domain), ("version", details.Version), ("developer", details.Developer),
        ("website", details.Website), ("privacy", details.Privacy), ("terms", details.Terms), ("name", details.Name),
    ];

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Readable) + "\n");
}
