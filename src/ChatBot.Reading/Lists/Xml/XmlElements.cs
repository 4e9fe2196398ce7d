using System.Xml;
using System.Xml.Linq;

namespace ChatBot.Reading.Lists.Xml;

/// <summary>Reads XML an element at a time. Names are compared without their namespace, which lists have changed without changing anything else.</summary>
internal static class XmlElements
{
    public static XmlReader Open(string path) => XmlReader.Create(ListText.OpenBytes(path), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>An attribute of the outermost element; null where it is absent.</summary>
    public static string? RootAttribute(string path, string name)
    {
        using var xml = Open(path);
        xml.MoveToContent();
        return xml.GetAttribute(name);
    }

    /// <summary>The elements of some names, each with all that is in it; nothing else is kept.</summary>
    public static IEnumerable<XElement> Read(string path, params string[] names)
    {
        using var xml = Open(path);
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth > 0 && names.Contains(xml.LocalName, StringComparer.Ordinal))
                yield return (XElement)XNode.ReadFrom(xml);
            else
                xml.Read();
        }
    }

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The tidy text of the first child of a name; null where it is absent or empty.</summary>
    public static string? Value(this XElement element, string name) =>
        RowText.Tidy(element.All(name).FirstOrDefault()?.Value ?? "") is { Length: > 0 } text ? text : null;

    /// <summary>The tidy value of an attribute; null where it is absent or empty.</summary>
    public static string? Attr(this XElement element, string name) =>
        RowText.Tidy(element.Attribute(name)?.Value ?? "") is { Length: > 0 } text ? text : null;
}
