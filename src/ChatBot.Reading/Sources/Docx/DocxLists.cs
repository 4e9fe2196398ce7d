using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Reading.Sources.Docx;

/// <summary>The marks that Word draws before the items of lists: bullets, or numbers that it counts.</summary>
/// <param name="main">The document.</param>
internal sealed class DocxLists(MainDocumentPart main)
{
    // Styles build on one another; a ring of them would never end.
    private const int MaximumStyles = 20;

    private readonly Dictionary<(int List, int Level), int> _counted = [];

    /// <summary>The mark of a paragraph, to be asked once for each in their order; null when it is no item.</summary>
    public string? MarkOf(Paragraph paragraph)
    {
        var properties = Properties(paragraph);
        if (properties?.NumberingId?.Val?.Value is not { } list || list == 0)
            return null;
        var level = properties.NumberingLevelReference?.Val?.Value ?? 0;
        if (!Counts(list, level))
            return ListMark.Ours;
        var number = _counted[(list, level)] = _counted.GetValueOrDefault((list, level)) + 1;
        foreach (var deeper in _counted.Keys.Where(key => key.List == list && key.Level > level).ToList())
            _counted.Remove(deeper);
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private NumberingProperties? Properties(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own)
            return own;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; id is not null && i < MaximumStyles; i++)
        {
            var style = main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(s => s.StyleId?.Value == id);
            if (style?.StyleParagraphProperties?.NumberingProperties is { } inherited)
                return inherited;
            id = style?.BasedOn?.Val?.Value;
        }
        return null;
    }

    private bool Counts(int list, int level)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var pattern = numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        var format = numbering?.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == pattern)?
            .Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level)?.NumberingFormat?.Val?.Value;
        return format is { } known && known != NumberFormatValues.Bullet && known != NumberFormatValues.None;
    }
}
