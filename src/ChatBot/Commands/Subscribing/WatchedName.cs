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

    /// <summary>Whom or what the name means: a company; else a list or an authority; else a company that no source names yet.</summary>
    public static WatchedName Of(string name, bool isExact, Asker asker, Knowledge knowledge, DateTimeOffset now)
    {
        var found = FoundCompany.Of(name, asker, knowledge);
        if (found.Company is { } company && (!isExact || company.Names.Any(n => string.Equals(n.Text, name, StringComparison.OrdinalIgnoreCase))))
            return new(found, new(SubscriptionKind.Company, name, now) { CompanyId = company.Id });
        if (!isExact && Subjects.Find(name, knowledge, now) is { } subject)
            return new(found, subject);
        if (found.IsUnclear && !isExact)
            return new(found, null);
        return new(Strange(found), new(SubscriptionKind.Company, name, now));
    }

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

    // Of another company of a similar name nothing is to be shown.
    private static FoundCompany Strange(FoundCompany found) => found.Company is null && !found.IsUnclear
        ? found with { Status = found.Status with { Evidence = [], Caveats = [], FactIds = [] } }
        : new(found.Typed, null, new() { Kind = AnswerKind.NoRecord, Verdict = Verdict.NoRecord, Title = found.Typed, Text = "" });
}
