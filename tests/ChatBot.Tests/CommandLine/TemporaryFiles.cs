namespace ChatBot.Tests.CommandLine;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Write(string name, params string[] lines)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllLines(Path(name), lines);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
