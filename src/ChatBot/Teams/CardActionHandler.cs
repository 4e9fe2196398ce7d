using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;
using ChatBot.Commands;
using ChatBot.Commands.Subscribing;
using ChatBot.Conversation;

namespace ChatBot.Teams;

/// <summary>Answers the buttons of cards that are an <c>Action.Execute</c>, and cards that ask to be refreshed.</summary>
/// <param name="standing">Knows the status of companies.</param>
/// <param name="offers">Offers to watch companies.</param>
/// <param name="sharing">Shares private answers.</param>
/// <param name="logger">Told what failed, never what was said.</param>
internal sealed partial class CardActionHandler(Standing standing, WatchOffers offers, Sharing sharing, ILogger<CardActionHandler> logger)
{
    private static readonly Answer NotRefreshed = new()
    {
        Kind = AnswerKind.Help,
        Title = "I could not refresh this card",
        Text = "It does not say which company it was about. Type /lookup and the company's name to see what my sources say now.",
    };

    /// <summary>Answers <c>adaptiveCard/action</c>. A refresh that nobody pressed is always answered with a card: clients keep showing an error.</summary>
    public Task<InvokeResponse> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        var button = ButtonData.OfExecute(turn.Activity);
        try
        {
            return Task.FromResult(button.Verb switch
            {
                CardVerbs.Refresh => Refresh(turn, button),
                CardVerbs.Share => Share(turn, button),
                _ when button.IsAutomatic => Card(turn, NotRefreshed),
                _ => CardActionResponse.Error(400, "BadRequest", "I do not know this button. Please type your question instead."),
            });
        }
#pragma warning disable CA1031 // Whatever fails, a card that refreshes by itself gets a card.
        catch (Exception exception) when (button.IsAutomatic)
#pragma warning restore CA1031
        {
            LogNotRefreshed(exception, turn.Activity.ChannelId);
            return Task.FromResult(Card(turn, NotRefreshed));
        }
    }

    private InvokeResponse Refresh(TurnContext turn, ButtonData button)
    {
        if (button.Text("company", CompanySearch.LongestName) is { } name)
        {
            var (answer, context) = standing.Look(name);
            return Card(turn, offers.On(answer, context, standing.Knowledge.View, Caller.Of(turn.Activity)));
        }
        return button.IsAutomatic
            ? Card(turn, NotRefreshed)
            : CardActionResponse.Error(400, "BadRequest", NotRefreshed.Title + ". " + NotRefreshed.Text);
    }

    private InvokeResponse Share(TurnContext turn, ButtonData button) => sharing.Find(turn, button) is { } message
        ? CardActionResponse.Message(Sharing.Shared) with { Afterwards = cancellation => sharing.PostAsync(turn, button, message, cancellation) }
        : CardActionResponse.Message(Sharing.Forgotten);

    private static InvokeResponse Card(TurnContext turn, Answer answer) =>
        CardActionResponse.Card(AnswerCard.Create(answer, turn.Activity.ChannelId ?? ChannelIds.Msteams));

    [LoggerMessage(120, LogLevel.Error, "A card on {Channel} could not be refreshed.")]
    private partial void LogNotRefreshed(Exception exception, string? channel);
}
