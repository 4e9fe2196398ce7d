using System.Collections.Immutable;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary><c>/help</c>: what can be asked, made from the registered commands.</summary>
/// <param name="others">The commands beside this one.</param>
internal sealed class HelpCommand(ImmutableArray<Command> others) : Command
{
    public override string Name => "help";

    public override string Usage => "/help [COMMAND]";

    public override string Summary => "Shows what you can ask, or how one command works.";

    public override string ChineseSummary => "显示可以问什么，或某个命令怎么用。";

    public override ImmutableArray<string> Examples(string company) => ["/help", "/help lookup"];

    public override bool WorksWithoutSlash(string argument) => argument.Length == 0 || Find(argument) is not null;

    public override CommandReply Run(CommandCall call) => new(
        call.Argument.Length == 0 ? Overview(call.Knowledge)
        : Find(call.Argument) is { } command ? Detailed(command, call.Knowledge)
        : Unknown(call.Argument, call.Knowledge));

    private Answer Overview(Knowledge knowledge) => new()
    {
        Kind = AnswerKind.Help,
        Title = "What I can help you with",
        Text = "Ask me in your own words whether a company is on a list, whose list, why, since when and who says so. Or use a command:",
        Rows = [.. others.Append(this).Select(c => new AnswerRow(c.Usage, null, c.Summary))],
        Offers = Questions(knowledge),
    };

    private static Answer Detailed(Command command, Knowledge knowledge)
    {
        var examples = command.Examples(ExampleCompany.Of(knowledge.View) ?? "NAME");
        return new()
        {
            Kind = AnswerKind.Help,
            Title = command.Usage,
            Text = (command.Summary + " " + command.Details).TrimEnd() + "\nFor example: " + string.Join(" or ", examples),
            Offers = [.. examples.Take(1).Select(e => new Offer(e, e))],
        };
    }

    private Answer Unknown(string argument, Knowledge knowledge)
    {
        var overview = Overview(knowledge);
        return overview with { Text = $"I do not know a command “{Echo.Of(argument)}”. {overview.Text}" };
    }

    private Command? Find(string argument) =>
        others.Append(this).FirstOrDefault(c => string.Equals(c.Name, argument.TrimStart('/', '／'), StringComparison.OrdinalIgnoreCase));

    /// <summary>Questions that have an answer, as buttons.</summary>
    public static ImmutableArray<Offer> Questions(Knowledge knowledge) => ExampleCompany.Of(knowledge.View) is { } company
        ? [new($"Is {company} listed?", $"Is {company} listed?"), new($"Why {company}?", $"Why was {company} listed?"), new("List all", "/list"), new("My sources", "/sources")]
        : [new("My sources", "/sources")];
}
