using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;

namespace ChatBot.Teams;

/// <summary>Answers invokes for what the bot does not have, so that no client shows an error.</summary>
internal static class UnusedInvokes
{
    private static readonly string[] Taken =
    [
        "signin/tokenExchange", "signin/verifyState", "signin/failure", "suggestedActions/submit", "actionableMessage/executeAction",
        "config/fetch", "config/submit", "tab/fetch", "tab/submit", "handoff/action", "task/submit", "message/submitAction",
        "composeExtension/submitAction", "composeExtension/querySettingUrl", "composeExtension/setting", "composeExtension/onCardButtonClicked",
    ];

    private static readonly string[] Dialogs = ["task/fetch", "composeExtension/fetchTask", "message/fetchTask"];

    /// <summary>Who answers them, by name.</summary>
    public static Dictionary<string, AnswerInvoke> All()
    {
        var all = new Dictionary<string, AnswerInvoke>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Taken)
            all[name] = static (_, _) => Task.FromResult(InvokeResponse.Done);
        foreach (var name in Dialogs)
            all[name] = static (_, _) => Task.FromResult(TaskResponse.Message("There is no form here. Ask me about a company, or type /help to see what I can do."));
        return all;
    }
}
