using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary><c>/list</c>: all companies that a source says are or were on a list.</summary>
/// <param name="asker">Knows them.</param>
internal sealed class ListCommand(Asker asker) : Command
{
    public override string Name => "list";

    public override string Usage => "/list";

    public override string Summary => "Shows every company that my sources put on a list, with the passage that says so.";

    public override string ChineseSummary => "列出来源所说在清单上的每家公司，并附上出处原文。";

    public override CommandReply Run(CommandCall call)
    {
        var reply = asker.ListAll(call.Knowledge);
        return new(call.Argument.Length == 0 ? reply.Answer : WithoutFilter(reply.Answer, call.Argument), reply.Context);
    }

    private static Answer WithoutFilter(Answer answer, string argument) => answer with
    {
        Caveats = answer.Caveats.Add($"This is the whole list: /list cannot narrow it down to “{Echo.Of(argument)}”."),
        Offers = answer.Offers.Insert(0, new("/lookup " + Echo.Of(argument), "/lookup " + argument)),
    };
}
