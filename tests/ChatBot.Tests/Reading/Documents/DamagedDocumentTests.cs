using System.IO.Compression;
using System.Text;
using ChatBot.Reading;
using CsCheck;

namespace ChatBot.Tests.Reading.Documents;

public sealed class DamagedDocumentTests : DocumentTestBase
{
    private static readonly string[] Names = ["lamps.html", "lamps.pdf", "lamps.docx"];

    private static readonly byte[][] Whole = [Encoding.UTF8.GetBytes(InventedArticle.Html), InventedArticle.Pdf(), InventedArticle.Word()];

    [Theory]
    [InlineData("lamps.html")]
    [InlineData("lamps.htm")]
    [InlineData("lamps.pdf")]
    [InlineData("lamps.docx")]
    public void An_empty_file_is_refused(string name) => Assert.Contains("the file is empty", Refusal(name, []), StringComparison.Ordinal);

    [Theory]
    [InlineData("lamps.pdf", "this is no PDF that can be read")]
    [InlineData("lamps.docx", "this is no Word document (.docx) that can be read")]
    public void What_is_of_another_format_is_refused_with_what_to_do(string name, string expected)
    {
        var message = Refusal(name, "Just text."u8.ToArray());

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains("save the document again", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_text_is_refused()
    {
        Write("lamps.json", InventedArticle.Description);

        Assert.Contains("the text is empty", Refusal("lamps.html", "<html><body><nav>Home</nav></body></html>"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_with_a_password_is_refused_with_what_to_do() => Assert.Contains(
        "protected by a password",
        Refusal("lamps.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]),
        StringComparison.Ordinal);

    [Fact]
    public void A_PDF_with_a_password_is_refused_with_what_to_do() => Assert.Contains(
        "protected by a password",
        Refusal("lamps.pdf", EncryptedPdf()),
        StringComparison.Ordinal);

    [Fact]
    public void A_small_package_that_unpacks_to_a_large_one_is_refused() => Assert.Contains(
        "unpacks to more than",
        Refusal("lamps.docx", Package(("word/media/image1.bmp", new byte[140 * 1024 * 1024]))),
        StringComparison.Ordinal);

    [Fact]
    public void A_package_of_thousands_of_parts_is_refused() => Assert.Contains(
        "parts, more than 2000",
        Refusal("lamps.docx", Package([.. Enumerable.Range(0, 2001).Select(i => ($"word/part{i}.bin", new byte[1]))])),
        StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused_or_flattened_and_never_overflows()
    {
        const int Depth = 100_000;
        var xml = string.Concat(Enumerable.Repeat("<a>", Depth)) + string.Concat(Enumerable.Repeat("</a>", Depth));

        Assert.Contains("nests deeper", Refusal("lamps.docx", Package(("word/document.xml", Encoding.UTF8.GetBytes(xml)))), StringComparison.Ordinal);
        Assert.Contains("more than 20000 elements", Refusal("lamps.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<br>", Depth)))), StringComparison.Ordinal);
        Assert.Equal("text", Outcome("lamps.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 1000)) + "text")));
    }

    [Fact]
    public void A_PDF_whose_page_unpacks_to_a_large_one_is_refused() =>
        Assert.Contains("when it is unpacked", Refusal("lamps.pdf", PdfOf(new byte[300 * 1024 * 1024])), StringComparison.Ordinal);

    [Fact]
    public void Random_bytes_are_refused() => Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Byte.Array[1, 400]).Sample(
        (kind, bytes) => Outcome(Names[kind], bytes), iter: 300, threads: 1);

    [Fact]
    public void Truncated_and_altered_documents_are_read_or_refused() => Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Byte).Sample(
        (kind, length, at, value) =>
        {
            var bytes = Whole[kind][..(int)(length * Whole[kind].Length)];
            if (bytes.Length > 0)
                bytes[(int)(at * (bytes.Length - 1))] = value;
            Outcome(Names[kind], bytes);
            var altered = (byte[])Whole[kind].Clone();
            altered[(int)(at * (altered.Length - 1))] = value;
            Outcome(Names[kind], altered);
        },
        iter: 300, threads: 1);

    /// <summary>What became of a document: its text, or why it was refused. Any other exception fails the test.</summary>
    private string Outcome(string name, byte[] bytes)
    {
        try
        {
            return string.Join('\n', Lines(name, bytes));
        }
        catch (SourceFormatException e)
        {
            return e.Message;
        }
    }

    private static byte[] Package(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, content) in parts)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(content);
            }
        return file.ToArray();
    }

    private static byte[] PdfOf(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return Pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>"], packed.ToArray(), "");
    }

    /// <summary>A document whose password is not the empty one.</summary>
    private static byte[] EncryptedPdf()
    {
        var key = new string('A', 64);
        return Pdf(
            ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>"],
            [],
            $"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{key}>/U<{key}>>>/ID[<00><00>]");
    }

    private static byte[] Pdf(string[] objects, byte[] stream, string trailer)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        foreach (var content in objects)
        {
            offsets.Add(file.Position);
            Write($"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
        offsets.Add(file.Position);
        Write($"{offsets.Count} 0 obj\n<</Length {stream.Length}{(stream.Length > 0 ? "/Filter/FlateDecode" : "")}>>\nstream\n");
        file.Write(stream);
        Write("\nendstream\nendobj\n");
        var table = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}trailer\n<</Size {offsets.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }
}
