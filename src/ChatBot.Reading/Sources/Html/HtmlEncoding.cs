using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Sources.Html;

/// <summary>The encoding of a page, which may declare it in its first 1024 bytes.</summary>
internal static partial class HtmlEncoding
{
    private const int DeclarationReach = 1024;

    public static string Decode(byte[] bytes) =>
        TextEncoding.Decode(bytes, Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationReach))).Groups["name"].Value);

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
