using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBot.Reading.Sources.Html;

/// <summary>The text of an element as a reader sees it: a paragraph, list item or table row per line.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "head", "nav", "form", "button",
        "select", "textarea", "figcaption", "dialog",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();

    private readonly StringBuilder _paragraph = new();

    private string _mark = "";

    public static ImmutableArray<string> Lines(IElement element)
    {
        var text = new HtmlText();
        text.Walk(element);
        text.EndParagraph();
        return text._lines.ToImmutable();
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText { Data: var data })
                _paragraph.Append(data.ReplaceLineEndings(" "));
            else if (child is IElement element && !Unread.Contains(element.LocalName) && !IsTimeStamp(element))
                Walk(element);
    }

    private void Walk(IElement element)
    {
        if (element.LocalName == "br")
        {
            BreakLine();
            return;
        }
        if (!Blocks.Contains(element.LocalName))
        {
            Walk((INode)element);
            return;
        }
        EndParagraph();
        if (element is IHtmlTableElement table && HtmlTables.IsData(table))
        {
            _lines.AddRange(TableRows.Lines(table.Rows.Select(row => row.Cells.Select(Cell).ToList())));
            return;
        }
        if (element.LocalName == "li")
            _mark = MarkOf(element);
        Walk((INode)element);
        EndParagraph();
        if (element.LocalName == "li")
            _mark = "";
    }

    /// <summary>One break ends a line, two end a paragraph.</summary>
    private void BreakLine()
    {
        var end = _paragraph.Length - 1;
        while (end >= 0 && _paragraph[end] == ' ')
            end--;
        if (end >= 0 && _paragraph[end] == '\n')
            EndParagraph();
        else
            _paragraph.Append('\n');
    }

    private void EndParagraph()
    {
        var pending = new StringBuilder();
        foreach (var line in _paragraph.ToString().Split('\n').Select(CleanText.Of))
        {
            if (ListMark.Begins(line))
                Add(pending);
            pending.Append(line).Append(' ');
        }
        Add(pending);
        _paragraph.Clear();
    }

    private void Add(StringBuilder pending)
    {
        if (CleanText.Of(pending.ToString()) is { Length: > 0 } text)
        {
            _lines.Add(_mark + (_mark.Length > 0 && ListMark.Begins(text) ? text[2..] : ListMark.Normalize(text)));
            _mark = "";
        }
        pending.Clear();
    }

    private static string Cell(IElement cell) => string.Join(' ', Lines(cell));

    private static string MarkOf(IElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return ListMark.Ours;
        var before = list.Children.TakeWhile(sibling => sibling != item).Count(sibling => sibling.LocalName == "li");
        return string.Create(CultureInfo.InvariantCulture, $"{list.Start + before}. ");
    }

    /// <summary>Whether an element is the page's stamp, not words of a sentence.</summary>
    private static bool IsTimeStamp(IElement element) =>
        element.LocalName == "time" && element.ParentElement is { } parent && parent.LocalName != "td"
        && parent.ChildNodes.All(node => node is not IText text || string.IsNullOrWhiteSpace(text.Data));
}
