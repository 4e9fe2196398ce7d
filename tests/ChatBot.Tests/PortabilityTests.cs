using System.Text.RegularExpressions;

namespace ChatBot.Tests;

/// <summary>A clone works on any machine: nothing in it names one, nor where packages come from.</summary>
public sealed partial class PortabilityTests
{
    private static readonly string[] MadeByTheBuild = ["bin", "obj", "vendor", "store", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea"];
    private static readonly string[] TextFiles = [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".csv", ".txt", ".js", ".css", ".html", ".svg", ".config", ""];

    [Fact]
    public void No_file_names_a_package_registry_or_a_folder_of_one_machine()
    {
        var files = Files(new DirectoryInfo(Workspace.Root)).ToList();
        Assert.Contains(files, f => f.Name == "Directory.Packages.props");
        Assert.Empty(files.SelectMany(Offences));
    }

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) => folder
        .EnumerateFiles().Where(f => TextFiles.Contains(f.Extension) && f.Name != ".git")
        .Concat(folder.EnumerateDirectories().Where(d => !MadeByTheBuild.Contains(d.Name)).SelectMany(Files));

    private static IEnumerable<string> Offences(FileInfo file) => File.ReadLines(file.FullName)
        .Select((line, i) => (Line: line, Number: i + 1))
        .Where(l => Registry().IsMatch(l.Line) || MachineFolder().IsMatch(l.Line))
        .Select(l => $"{file.FullName}:{l.Number}: {l.Line.Trim()}");

    [GeneratedRegex(@"nuget[.]org|npmjs[.]|registry[.]npm|pypi[.]org", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex("""(?<![\w.~-])(/(home|root|work|Users|mnt)/\w|[A-Z]:\\Users)""")]
    private static partial Regex MachineFolder();
}
