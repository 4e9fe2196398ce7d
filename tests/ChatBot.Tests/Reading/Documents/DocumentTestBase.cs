using System.Text;
using ChatBot.Facts;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading.Documents;

/// <summary>A folder with documents in it.</summary>
public abstract class DocumentTestBase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    protected string Write(string name, byte[] content)
    {
        var path = _folder.File(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Reads a document that the invented description lies beside.</summary>
    protected Source ReadDescribed(string name, byte[] content)
    {
        Write(Path.ChangeExtension(name, ".json"), InventedArticle.Description);
        return SourceFile.Read(Write(name, content));
    }

    protected string[] Lines(string name, byte[] content) => [.. ReadDescribed(name, content).Passages.Select(p => p.Text)];

    protected string Refusal(string name, byte[] content)
    {
        var path = Write(name, content);
        var message = Assert.Throws<SourceFormatException>(() => SourceFile.Read(path)).Message;
        Assert.Contains(name, message, StringComparison.Ordinal);
        return message;
    }
}
