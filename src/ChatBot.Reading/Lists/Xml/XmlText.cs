using System.Xml;
using System.Xml.Linq;

namespace ChatBot.Reading.Lists.Xml;

/// <summary>XML elements in words.</summary>
internal static class XmlText
{
    private const int Deepest = 64;

    /// <summary>All that an element holds in words that can be quoted: its attributes, and the elements that hold text.</summary>
    public static string ToText(XElement element) => RowText.Of(Cells(element));

    /// <summary>What the elements or attributes of some names hold, in one line.</summary>
    public static string Line(params string?[] parts) => string.Join(", ", parts.OfType<string>());

    // An element that only says "value" takes the name of the one around it.
    private static IEnumerable<(string, string?)> Cells(XElement element, int depth = 0)
    {
        if (depth > Deepest)
            throw new XmlException("An entry is nested too deeply.");
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
            yield return (attribute.Name.LocalName, attribute.Value);
        foreach (var text in element.Nodes().OfType<XText>())
            yield return ((element.Name.LocalName == "VALUE" ? element.Parent! : element).Name.LocalName, text.Value);
        foreach (var cell in element.Elements().SelectMany(e => Cells(e, depth + 1)))
            yield return cell;
    }
}
