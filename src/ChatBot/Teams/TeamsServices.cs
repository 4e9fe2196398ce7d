using ChatBot.Asking;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Commands.Subscribing;
using ChatBot.Conversation;
using ChatBot.Facts.Feedback;
using ChatBot.Ingest;
using ChatBot.Screening;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Teams;

/// <summary>Registers what the bot shows beyond its answers: search, links, refreshed and shared cards, feedback.</summary>
internal static class TeamsServices
{
    /// <summary>Registers it. Whoever keeps sent answers and votes registers <see cref="FindSentAnswer"/> and <see cref="IVoteStore"/>; without a store of votes none are kept.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration) => services
        .AddSettings<TeamsOptions>(configuration)
        .AddSettings<WebChatOptions>(configuration)
        .AddSingleton(CreateRenderer)
        .AddSingleton(CreateSharing)
        .AddSingleton(CreateInvokes);

    private static AnswerRenderer CreateRenderer(IServiceProvider provider)
    {
        var teams = provider.GetRequiredService<IOptions<TeamsOptions>>().Value;
        var webChat = provider.GetRequiredService<IOptions<WebChatOptions>>().Value;
        return new(
            channel => string.Equals(channel, ChannelIds.Msteams, StringComparison.OrdinalIgnoreCase) ? teams.AnswerAs : webChat.AnswerAs,
            provider.GetRequiredService<Responder>().IsCommand);
    }

    private static Sharing CreateSharing(IServiceProvider provider)
    {
        var responder = provider.GetRequiredService<Responder>();
        return new(
            (from, to, question, subject) => responder.Repeat(from, to, question, answer => Cards.ShareButton.Subject(answer) == subject),
            AnswerMessage.Of);
    }

    private static InvokeHandler CreateInvokes(IServiceProvider provider)
    {
        var source = provider.GetRequiredService<KnowledgeSource>();
        var time = provider.GetRequiredService<TimeProvider>();
        var standing = new Standing(provider.GetRequiredService<Asker>(), () => source.Current, time);
        var search = new SearchHandler(standing);
        var link = new LinkHandler(standing);
        var card = new CardActionHandler(standing, provider.GetRequiredService<WatchOffers>(), provider.GetRequiredService<Sharing>(), provider.GetRequiredService<ILogger<CardActionHandler>>());
        var handlers = UnusedInvokes.All();
        handlers[InvokeNames.CardAction] = card.AnswerAsync;
        handlers[InvokeNames.Search] = search.TypeAheadAsync;
        handlers[InvokeNames.ExtensionQuery] = search.QueryAsync;
        handlers[InvokeNames.ExtensionSelect] = search.SelectAsync;
        handlers[InvokeNames.ExtensionLink] = handlers[InvokeNames.ExtensionAnonymousLink] = link.AnswerAsync;
        handlers[InvokeNames.FileConsent] = provider.GetRequiredService<FileConsentHandler>().AnswerAsync;
        if (provider.GetService<IVoteStore>() is { } votes)
        {
            FindSentAnswer find = provider.GetService<FindSentAnswer>() ?? ((_, _, _) => null);
            var feedback = new FeedbackHandler(find, votes, time, provider.GetRequiredService<ILogger<FeedbackHandler>>());
            handlers[InvokeNames.MessageSubmit] = feedback.SubmitAsync;
            handlers[InvokeNames.MessageFetch] = feedback.FetchAsync;
        }
        return new(handlers);
    }
}
