using System.Globalization;
using ChatBot.Asking;
using ChatBot.Commands;

namespace ChatBot.Conversation;

/// <summary>What is replied when there is no question to answer.</summary>
internal static class Hints
{
    /// <summary>To a message without words.</summary>
    public static Answer NothingAsked(Knowledge knowledge) => new()
    {
        Kind = AnswerKind.Help,
        Title = "What would you like to know?",
        Text = "I found no question in that message. Ask me about a company, or type /help to see what I can do.",
        Offers = HelpCommand.Questions(knowledge),
    };

    /// <summary>To a message that is longer than what is read.</summary>
    public static Answer TooLong(int length, int longest) => new()
    {
        Kind = AnswerKind.Help,
        Title = "That message is too long",
        Text = string.Create(CultureInfo.InvariantCulture,
            $"It has {length:N0} characters and I read at most {longest:N0}, so I have not read it. Please shorten it to the question, for example the name of a company."),
        Offers = [new("Help", "/help")],
    };

    /// <summary>To somebody new.</summary>
    public static Answer Greeting(Knowledge knowledge) => new()
    {
        Kind = AnswerKind.SmallTalk,
        Title = "Hello, I am ListWatch",
        Text = "Ask me whether a company is on a government's list, whose list, why, since when and who says so. I answer from my sources only and show the passage. With /watch NAME or /subscribe you are told when something changes.",
        Caveats = [Coverage(knowledge)],
        Offers = HelpCommand.Questions(knowledge),
    };

    private static string Coverage(Knowledge knowledge)
    {
        var view = knowledge.View;
        var companies = view.ListedCompanies.Count();
        return view.Sources.Length switch
        {
            0 => "I have no sources yet.",
            1 => string.Create(CultureInfo.InvariantCulture, $"I know one source, {view.Sources[0].Publisher} of {view.Sources[0].Published:d MMMM yyyy}, which names {companies} companies in connection with a list."),
            var n => string.Create(CultureInfo.InvariantCulture, $"I know {n} sources, which name {companies} companies in connection with a list."),
        };
    }
}
