using AngleSharp.Html.Dom;

namespace ChatBot.Reading.Sources.Html;

/// <summary>Tells tables of data from those that only lay out a page.</summary>
internal static class HtmlTables
{
    private const int LongestCell = 400;

    /// <summary>Marks tables of data, so that the finder of the article does not take a small one for layout.</summary>
    public static void MarkData(IHtmlDocument document)
    {
        foreach (var table in document.QuerySelectorAll("table").OfType<IHtmlTableElement>().Where(IsData))
            table.SetAttribute("summary", "data");
    }

    /// <summary>Whether a table has rows of several short cells and no table in it.</summary>
    public static bool IsData(IHtmlTableElement table) =>
        table.GetAttribute("role") != "presentation"
        && table.QuerySelector("table") is null
        && table.Rows.Any(row => row.Cells.Length > 1)
        && table.Rows.SelectMany(row => row.Cells).All(cell => cell.TextContent.Length <= LongestCell);
}
