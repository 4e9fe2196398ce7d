using System.Text;
using ChatBot.Facts;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading;

public sealed class SourceFileTests : IDisposable
{
    private const string Front = "---\ntitle: \"Lamps: a title\"\npublisher: The Gazette\npublished: 2024-06-12\naddress: HTTPS://Gazette.Test/Lamps/#top\nlanguage: en\nmood: calm\n---\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Markdown_with_front_matter_becomes_numbered_paragraphs()
    {
        var source = SourceFile.Read(Write("lamps.md", Front + "\nFirst line.\n\n\n  Second line.  \r\nThird line."));

        Assert.Equal([(1, "First line."), (2, "Second line."), (3, "Third line.")], source.Passages.Select(p => (p.Number, p.Text)));
        Assert.Equal(("Lamps: a title", "The Gazette", new DateOnly(2024, 6, 12), SourceKind.Article), (source.Title, source.Publisher, source.Published, source.Kind));
        Assert.Equal("https://gazette.test/Lamps", source.Key);
        Assert.Equal($"https-gazette-test-lamps-{source.ContentHash[..8]}", source.Id);
    }

    [Fact]
    public void A_text_is_described_by_the_json_of_its_name_or_the_json_names_the_text()
    {
        var json = Write("lamps.json", """{"title":"Lamps","publisher":"The Gazette","published":"2024-06-12","url":"https://gazette.test/lamps/","text":"lamps.txt","kind":"brief"}""");
        var text = Write("lamps.txt", "One.\nTwo.");

        var source = SourceFile.Read(json);

        Assert.Equal(SourceFile.Read(text).Id, source.Id);
        Assert.Equal((SourceKind.Brief, "https://gazette.test/lamps", 2), (source.Kind, source.Key, source.Passages.Count));
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_make_no_other_version()
    {
        var plain = SourceFile.Read(Write("a.md", Front + "One.\nTwo."));
        var marked = SourceFile.Read(Write("b.md", "\uFEFF" + (Front + "One.\nTwo.").ReplaceLineEndings("\r\n")));

        Assert.Equal(plain.ContentHash, marked.ContentHash);
    }

    [Fact]
    public void Without_an_address_the_file_name_is_the_key() =>
        Assert.Equal("plain.md", SourceFile.Read(Write("plain.md", "---\ntitle: T\npublisher: P\npublished: 2024-06-12\n---\nText.")).Key);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n ", "empty")]
    [InlineData("Just text.", "line 1: the front matter is missing")]
    [InlineData("---\ntitle: T\nText without an end.", "front matter is missing")]
    [InlineData("---\ntitle: T\npublisher: P\npublished: 17 December\n---\nText.", "line 4: 'published: 17 December' is no date")]
    [InlineData("---\ntitle: T\npublisher: P\npublished: 0001-01-01\n---\nText.", "line 4: 'published: 0001-01-01' is no date")]
    [InlineData("---\ntitle: T\npublished: 2024-06-12\n---\nText.", "'publisher' is missing")]
    [InlineData("---\ntitle: T\npublisher: P\npublished: 2024-06-12\naddress: nowhere\n---\nText.", "line 5: 'address: nowhere' is no web address")]
    [InlineData("---\ntitle: T\npublisher: P\npublished: 2024-06-12\nkind: poem\n---\nText.", "line 5: 'kind: poem' is unknown")]
    [InlineData("---\ntitle: T: U: [\n---\nText.", "not valid YAML")]
    [InlineData("---\ntitle: [T\npublisher: P\n---\nText.", "not valid YAML")]
    [InlineData("---\ntitle: T\npublisher: P\npublished: 2024-06-12\n---\n\n", "the text is empty")]
    public void A_file_that_is_no_source_is_refused_with_what_to_do(string content, string expected)
    {
        var path = Write("bad.md", content);

        var error = Assert.Throws<SourceFormatException>(() => SourceFile.Read(path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_refused_with_the_line()
    {
        var path = Path.Combine(_folder.FullName, "latin.md");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(Front), (byte)'\n', 0xE9, (byte)'t', 0xE9]);

        Assert.Contains("line 10: this is not UTF-8", Assert.Throws<SourceFormatException>(() => SourceFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1252, "Société Générale, 5 €")]
    [InlineData(1200, "Société Générale, 大疆")]
    public void A_plain_text_may_be_in_the_encoding_of_an_older_editor(int codePage, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Unicode;
        Write("lamps.json", """{"title":"Lamps","publisher":"The Gazette","published":"2024-06-12"}""");
        var path = Path.Combine(_folder.FullName, "lamps.txt");
        File.WriteAllBytes(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.Equal(text, Assert.Single(SourceFile.Read(path).Passages).Text);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Write("lamps.json", """{"title":"Lamps","publisher":"The Gazette","published":"2024-06-12"}""");

        Assert.Contains("this is no text; save it as text in UTF-8", Assert.Throws<SourceFormatException>(() => SourceFile.Read(Write("lamps.txt", "a\0b"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_missing_too_large_or_of_another_kind_are_refused()
    {
        using (var large = File.Create(Path.Combine(_folder.FullName, "large.md")))
            large.SetLength(20 * 1024 * 1024);

        Assert.Contains("20971520 bytes", Message("large.md"), StringComparison.Ordinal);
        Assert.Contains("no such file", Message("absent.md"), StringComparison.Ordinal);
        Assert.Contains("no source", Message("picture.png"), StringComparison.Ordinal);
        Write("alone.txt", "Text.");
        Assert.Contains("alone.json is missing", Message("alone.txt"), StringComparison.Ordinal);
        Write("broken.json", "{\n\"title\": }");
        Assert.Contains("line 2", Message("broken.json"), StringComparison.Ordinal);
    }

    private string Message(string name) =>
        Assert.Throws<SourceFormatException>(() => SourceFile.Read(Path.Combine(_folder.FullName, name))).Message;

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
