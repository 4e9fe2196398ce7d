using System.Collections.Immutable;
using System.CommandLine;
using ChatBot.Settings;
using ChatBot.TeamsApp;
using ChatBot.TeamsApp.Checks;

namespace ChatBot.CommandLine;

/// <summary><c>package --app-id GUID --domain HOST</c>: writes the Teams app package, after checking all that Teams would refuse. The store stays closed.</summary>
internal static class PackageCommand
{
    /// <summary>The command.</summary>
    /// <param name="settings">Settings given as arguments; the folder of the sources is one.</param>
    /// <param name="terminal">Where to write to.</param>
    public static Command Create(string[] settings, Terminal terminal)
    {
        var options = new PackageOptions();
        var output = new Option<string>("--out") { Description = "The file to write.", HelpName = "FILE", DefaultValueFactory = _ => "listwatch-teams.zip" };
        var command = new Command("package", "Writes the app package to upload to Teams, and checks it without a network.");
        options.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var details = options.Details(parsed) with { LinkDomains = [.. Domains(settings, terminal).Union(options.MoreLinkDomains(parsed))] };
            var commands = AppCommands.OfProgram();
            var package = AppPackage.Zip(AppPackage.Build(Path.Combine(ContentFolders.Program, "manifest"), details, commands));
            var problems = PackageCheck.Problems(new MemoryStream(package), commands);
            foreach (var problem in problems)
                terminal.Error.WriteLine(problem);
            if (problems.Count > 0)
            {
                terminal.Error.WriteLine("Teams would refuse this package, so it was not written.");
                return ExitCode.Failed;
            }
            return Write(parsed.GetRequiredValue(output), package, details, terminal);
        });
        return command;
    }

    private static ImmutableArray<string> Domains(string[] settings, Terminal terminal)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = settings, ContentRootPath = ContentFolders.Program });
        var sources = builder.Configuration.GetSection(SourcesOptions.Section).Get<SourcesOptions>() ?? new();
        var folder = ContentFolders.Resolve(sources.Folder);
        return Directory.Exists(folder) ? LinkDomains.Of(folder, terminal.Error) : throw new UsageException($"Sources:Folder is {folder}, which is no folder.");
    }

    private static int Write(string file, byte[] package, AppDetails details, Terminal terminal)
    {
        try
        {
            File.WriteAllBytes(file, package);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{file} cannot be written; name another file with --out FILE. {e.Message}");
            return ExitCode.Failed;
        }
        terminal.Line($"{file}: {details.Name} {details.Version} for https://{details.Domain}/api/messages");
        terminal.Line(details.LinkDomains.IsEmpty
            ? "  No links are unfolded: no source has an address."
            : "  Links that are unfolded: " + string.Join(", ", details.LinkDomains));
        terminal.Line("  Upload it in the Teams admin center, or in Teams under Apps, “Manage your apps”. Teams takes a changed package only with a higher --version.");
        return ExitCode.Fine;
    }
}
