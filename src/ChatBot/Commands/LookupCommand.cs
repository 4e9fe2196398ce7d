using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary><c>/lookup</c>: the status of one company or of several.</summary>
/// <param name="asker">Looks names up.</param>
internal sealed class LookupCommand(Asker asker) : Command
{
    private const int MostNames = 20;
    private const int LongestName = 200;

    public override string Name => "lookup";

    public override string Usage => "/lookup NAME [, NAME…]";

    public override string Summary => "Says whether a company is on a list, whose list, why and since when.";

    public override string ChineseSummary => "查询一家公司是否在清单上、谁的清单、为什么、从何时起。";

    public override string Details => string.Create(CultureInfo.InvariantCulture,
        $"Several names are separated by commas, at most {MostNames} at once. Short forms, other spellings and Chinese names work too.");

    public override ImmutableArray<string> Examples(string company) => ["/lookup " + company, "/lookup " + company + ", another firm"];

    public override bool WorksWithoutSlash(string argument) => true;

    public override CommandReply Run(CommandCall call)
    {
        var names = NameList.Split(call.Argument);
        return names switch
        {
            [] => new(NoName(call.Knowledge)),
            { Length: > MostNames } => new(TooMany(names.Length)),
            _ when names.FirstOrDefault(n => n.Length > LongestName) is { } name => new(TooLong(name)),
            [var name] => LookUp(name, call),
            _ => Compare(names, call),
        };
    }

    private CommandReply LookUp(string name, CommandCall call)
    {
        var reply = asker.Lookup(name, call.Knowledge, call.Context);
        return new(reply.Answer, reply.Context);
    }

    private CommandReply Compare(ImmutableArray<string> names, CommandCall call) =>
        new(LookupTable.Of([.. names.Select(name => (name, asker.Lookup(name, call.Knowledge, call.Context).Answer))]));

    private Answer NoName(Knowledge knowledge) => new()
    {
        Kind = AnswerKind.Help,
        Title = Usage,
        Text = "Give me the name of a company. " + Summary + " " + Details,
        Offers = ExampleCompany.Of(knowledge.View) is { } company ? [new(company, "/lookup " + company)] : [],
    };

    private static Answer TooMany(int count) => new()
    {
        Kind = AnswerKind.Help,
        Title = "Too many names",
        Text = string.Create(CultureInfo.InvariantCulture, $"I look up at most {MostNames} names at once, and these are {count}. Nothing was looked up; please send them in parts, or all of them behind /screen."),
    };

    private static Answer TooLong(string name) => new()
    {
        Kind = AnswerKind.Help,
        Title = "That name is too long",
        Text = string.Create(CultureInfo.InvariantCulture, $"“{Echo.Of(name)}” has {name.Length} characters; I look up names of at most {LongestName}. Separate several names by commas."),
    };
}
