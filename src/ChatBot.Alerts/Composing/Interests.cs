using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;

namespace ChatBot.Alerts.Composing;

/// <summary>What a subscriber wants to be told of, in the terms of the facts.</summary>
internal sealed class Interests
{
    private readonly bool _everything;
    private readonly ImmutableArray<string> _companies;
    private readonly ImmutableArray<Subscription> _lists;

    /// <summary>Works them out.</summary>
    /// <param name="subscriptions">The subscriptions.</param>
    /// <param name="companiesNamed">The ids of the companies that a name means now; more than one where it is ambiguous.</param>
    public Interests(ImmutableArray<Subscription> subscriptions, Func<string, ImmutableArray<string>> companiesNamed)
    {
        _everything = subscriptions.Any(s => s.Kind == SubscriptionKind.Everything);
        // A name that meant nobody may mean somebody since; a company may go by other ids since it was merged or split.
        _companies =
        [
            .. subscriptions.Where(s => s.Kind == SubscriptionKind.Company)
                .SelectMany(s => s.CompanyId is not { } id ? companiesNamed(s.Subject) : companiesNamed(s.Subject) is var named && named.Contains(id) ? [id] : [id, .. named])
                .Distinct(StringComparer.Ordinal),
        ];
        _lists = subscriptions.RemoveAll(s => s.Kind is SubscriptionKind.Everything or SubscriptionKind.Company);
    }

    /// <summary>The companies that are watched by name.</summary>
    public ImmutableArray<string> Companies => _companies;

    /// <summary>Whether all of a list, or everything, is wanted.</summary>
    public bool IncludeList(string? list, string? authority) => _everything || _lists.Any(s => s.Kind switch
    {
        SubscriptionKind.List => string.Equals(s.Subject, list, StringComparison.OrdinalIgnoreCase),
        SubscriptionKind.Authority => authority is not null && Authorities.IsWithin(authority, s.Subject),
        _ => authority is not null && string.Equals(Authorities.Find(authority)?.Country, s.Subject, StringComparison.OrdinalIgnoreCase),
    });

    /// <summary>Whether a company's place on a list is wanted.</summary>
    public bool Include(string companyId, string? list, string? authority) => _companies.Contains(companyId) || IncludeList(list, authority);
}
