using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary>A name that somebody wants to have watched.</summary>
/// <param name="Found">Whom it means.</param>
/// <param name="Wanted">The subscription; null while it has to be asked which company is meant.</param>
internal sealed record WatchedName(FoundCompany Found, Subscription? Wanted)
{
    private const string LookUp = "/lookup ";
    private const int MostChoices = 4;

    /// <summary>What can be chosen where it has to be asked: the companies, or the name as it was typed.</summary>
    public ImmutableArray<Offer> Choices =>
    [
        .. Found.Status.Offers.Where(o => o.Say.StartsWith(LookUp, StringComparison.Ordinal)).Take(MostChoices).Select(o => o with { Say = "/watch " + o.Say[LookUp.Length..] }),
        new($"“{Echo.Of(Found.Typed)}”, as I wrote it", "/watch exactly " + Found.Typed),
    ];

    /// <summary>The name to show.</summary>
    public string Shown(Knowledge knowledge) => Wanted is { } wanted ? SubscriptionWords.Name(wanted, knowledge.View) : Found.Name;

    /// <summary>The line about it: what the sources say of the company now.</summary>
    public AnswerRow Row(string unknown, Knowledge knowledge) => Wanted switch
    {
        null => new(Found.Name, null, "Not watched yet: " + Found.Status.Text),
        { Kind: SubscriptionKind.Company, CompanyId: null } => new(Found.Name, Verdict.NoRecord, unknown),
        { Kind: SubscriptionKind.Company } => new(Found.Name, Found.Status.Verdict, Found.Status.Text),
        var other => new(Shown(knowledge), null, "No company, but you can be alerted to it as well."),
    };
}
