using System.Reflection;
using ChatBot.Asking;

namespace ChatBot.Commands;

/// <summary><c>/about</c>: what the bot is and is not.</summary>
internal sealed class AboutCommand : Command
{
    private static readonly string Version =
        (typeof(AboutCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown").Split('+')[0];

    public override string Name => "about";

    public override string Usage => "/about";

    public override string Summary => "Says what I am and what I cannot do.";

    public override string ChineseSummary => "说明我是什么、不能做什么。";

    // The menu is full, and /help names it.
    public override bool IsInMenu => false;

    public override CommandReply Run(CommandCall call) => new(new Answer
    {
        Kind = AnswerKind.Help,
        Title = "ListWatch " + Version,
        Text = "I answer whether a company is on a government's list, whose list, why, since when and who says so. I only repeat what my sources say, and show the passage.",
        Caveats =
        [
            "An allegation stays the allegation of whoever made it.",
            "No record in my sources never means that a company is on no list.",
            "This is no legal advice; check the official list before you decide.",
        ],
        Offers = [new("My sources", "/sources"), new("Help", "/help")],
    });
}
