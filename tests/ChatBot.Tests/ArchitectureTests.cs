using System.Reflection;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Facts;
using ChatBot.LiteDb;
using ChatBot.Names;
using ChatBot.Reading;

namespace ChatBot.Tests;

/// <summary>The arrows of the design: which project may know which, and which of them a package.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, (Assembly Assembly, string[] MayKnow)> Projects = new()
    {
        ["ChatBot.Facts"] = (typeof(Fact).Assembly, []),
        ["ChatBot.Channels"] = (typeof(Activity).Assembly, []),
        ["ChatBot.Names"] = (typeof(CompanyRecognizer).Assembly, ["ChatBot.Facts"]),
        ["ChatBot.Reading"] = (typeof(ArticleReader).Assembly, ["ChatBot.Facts", "ChatBot.Names"]),
        ["ChatBot.Asking"] = (typeof(Asker).Assembly, ["ChatBot.Facts", "ChatBot.Names"]),
        ["ChatBot.Alerts"] = (typeof(Subscriber).Assembly, ["ChatBot.Facts"]),
        ["ChatBot.LiteDb"] = (typeof(LiteDbFactStore).Assembly, ["ChatBot.Facts", "ChatBot.Alerts", "ChatBot.Channels"]),
        ["ChatBot"] = (typeof(Program).Assembly, ["ChatBot.Facts", "ChatBot.Channels", "ChatBot.Names", "ChatBot.Reading", "ChatBot.Asking", "ChatBot.Alerts", "ChatBot.LiteDb"]),
    };

    public static TheoryData<string> ProjectNames => [.. Projects.Keys];

    [Fact]
    public void Every_project_is_looked_at() => Assert.Equal(
        Directory.EnumerateFiles(Workspace.File("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Projects.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_project_knows_only_those_that_the_design_lets_it_know(string project)
    {
        var (assembly, mayKnow) = Projects[project];
        Assert.Equal(project, assembly.GetName().Name);
        Assert.Empty(References(assembly).Where(n => n.StartsWith("ChatBot", StringComparison.Ordinal)).Except(mayKnow));
    }

    [Theory]
    [InlineData("LiteDB", "ChatBot.LiteDb")]
    [InlineData("CsvHelper", "ChatBot.Reading")]
    [InlineData("YamlDotNet", "ChatBot.Reading")]
    [InlineData("AngleSharp", "ChatBot.Reading")]
    [InlineData("SmartReader", "ChatBot.Reading")]
    [InlineData("UglyToad.PdfPig", "ChatBot.Reading")]
    [InlineData("DocumentFormat.OpenXml", "ChatBot.Reading")]
    [InlineData("Spectre.Console", "ChatBot")]
    [InlineData("System.CommandLine", "ChatBot")]
    public void A_package_is_known_to_one_project(string package, string project) => Assert.Equal(
        [project],
        Projects.Where(p => References(p.Value.Assembly).Contains(package)).Select(p => p.Key));

    [Fact]
    public void The_model_needs_no_package() => Assert.All(
        References(Projects["ChatBot.Facts"].Assembly),
        name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void The_protocol_needs_only_packages_that_read_and_fetch_tokens() => Assert.All(
        References(Projects["ChatBot.Channels"].Assembly),
        name => Assert.True(ProtocolNeeds.Any(p => name.StartsWith(p, StringComparison.Ordinal)), name));

    private static readonly string[] ProtocolNeeds = ["System.", "Microsoft.Extensions.", "Microsoft.AspNetCore.", "Microsoft.IdentityModel.", "Microsoft.Identity.Client"];

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);
}
