using System.CommandLine;
using System.CommandLine.Parsing;
using ChatBot.TeamsApp;
using ChatBot.TeamsApp.Checks;

namespace ChatBot.CommandLine;

/// <summary>The options of <c>package</c> that say what the package is for. Each is checked as it is read.</summary>
internal sealed class PackageOptions
{
    private readonly Option<string> _appId = new("--app-id") { Description = "The app id of the bot's registration.", HelpName = "GUID", Required = true };
    private readonly Option<string> _domain = new("--domain") { Description = "The public host name of the bot, such as bot.example.com.", HelpName = "HOST", Required = true };
    private readonly Option<string?> _version = Text("--version", "X.Y.Z", $"The version of the package ({AppDetails.ProgramVersion}).", FieldKind.Version);
    private readonly Option<string?> _name = Text("--name", "NAME", "The name that people mention (ListWatch).", FieldKind.Text, 30);
    private readonly Option<string?> _developer = Text("--developer", "NAME", "Who runs the bot (ListWatch).", FieldKind.Text, 32);
    private readonly Option<string?> _website = Text("--website", "URL", "A page about the bot (the chat page).", FieldKind.Https);
    private readonly Option<string?> _privacy = Text("--privacy", "URL", "Your privacy notice (a page of the bot).", FieldKind.Https);
    private readonly Option<string?> _terms = Text("--terms", "URL", "Your terms of use (a page of the bot).", FieldKind.Https);
    private readonly Option<string[]> _links = new("--link-domain") { Description = "One more host whose links are unfolded; those of the folder of sources are anyway.", HelpName = "HOST" };
    private readonly Option<bool> _replies = new("--read-thread-replies") { Description = "Ask for the right to read replies that do not mention the bot, in channels and group chats." };

    /// <summary>Prepares the checks.</summary>
    public PackageOptions()
    {
        _appId.Validators.Add(result => Refuse(result, text => Guid.TryParse(text, out var id) && id != Guid.Empty, "is no app id; give the GUID that the bot's registration shows"));
        _domain.Validators.Add(result => Refuse(result, HostName.IsPublic, "is no public host name; give it without https://, port and path, such as bot.example.com"));
        _links.Validators.Add(result => Refuse(result, HostName.IsPublic, "is no public host name; give it without https://, port and path, such as news.example.com"));
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_appId, _domain, _version, _name, _developer, _website, _privacy, _terms, _links, _replies])
            command.Add(option);
    }

    /// <summary>What was given.</summary>
    public AppDetails Details(ParseResult parsed)
    {
        var given = new AppDetails(Guid.Parse(parsed.GetRequiredValue(_appId)).ToString("D"), parsed.GetRequiredValue(_domain).ToLowerInvariant());
        return given with
        {
            Version = parsed.GetValue(_version) ?? given.Version,
            Name = parsed.GetValue(_name) ?? given.Name,
            Developer = parsed.GetValue(_developer) ?? given.Developer,
            Website = parsed.GetValue(_website) ?? given.Website,
            Privacy = parsed.GetValue(_privacy) ?? given.Privacy,
            Terms = parsed.GetValue(_terms) ?? given.Terms,
            ReadThreadReplies = parsed.GetValue(_replies),
        };
    }

    /// <summary>The hosts given beside those of the sources.</summary>
    public IEnumerable<string> MoreLinkDomains(ParseResult parsed) => (parsed.GetValue(_links) ?? []).Select(l => l.ToLowerInvariant());

    private static Option<string?> Text(string name, string help, string description, FieldKind kind, int most = 0)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (FieldCheck.Problem(token.Value, new(kind, most)) is { } problem)
                    result.AddError($"{name} {problem}.");
        });
        return option;
    }

    private static void Refuse(OptionResult result, Func<string, bool> isGood, string problem)
    {
        foreach (var token in result.Tokens.Where(t => !isGood(t.Value)))
            result.AddError($"{result.Option.Name} “{token.Value}” {problem}.");
    }
}
