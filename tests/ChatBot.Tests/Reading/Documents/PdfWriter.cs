using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ChatBot.Tests.Reading.Documents;

/// <summary>Sets text on pages, line by line.</summary>
internal sealed class PdfWriter : IDisposable
{
    private const double Size = 11;
    private const double Leading = 14;

    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder _page;
    private double _y = 760;

    public PdfWriter()
    {
        _font = _document.AddStandard14Font(Standard14Font.Helvetica);
        _page = _document.AddPage(PageSize.A4);
    }

    public PdfDocumentBuilder.DocumentInformationBuilder Information => _document.DocumentInformation;

    public PdfWriter NextPage()
    {
        _page = _document.AddPage(PageSize.A4);
        _y = 760;
        return this;
    }

    public PdfWriter At(double x, double y, string text)
    {
        _page.AddText(text, Size, new PdfPoint(x, y), _font);
        return this;
    }

    /// <summary>Lines as they are, one below the other.</summary>
    public PdfWriter Lines(params string[] lines)
    {
        foreach (var line in lines)
        {
            At(60, _y, line);
            _y -= Leading;
        }
        _y -= 8;
        return this;
    }

    /// <summary>Lines that break where the next word has no room.</summary>
    public PdfWriter Paragraph(string text, double width = 470)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
            if (lines.Count > 0 && Width(lines[^1] + " " + word) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        return Lines([.. lines]);
    }

    public PdfWriter Row(params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            At(60 + 150 * i, _y, cells[i]);
        _y -= Leading;
        return this;
    }

    public byte[] Build() => _document.Build();

    public void Dispose() => _document.Dispose();

    private double Width(string text) => _page.MeasureText(text, Size, new PdfPoint(0, 0), _font) is [.., var last] ? last.EndBaseLine.X : 0;
}
