using System.Globalization;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>Subscriptions in words.</summary>
internal static class SubscriptionWords
{
    /// <summary>What it is to, for a heading or a row: "Orbel Marine Ltd", "NS-CMIC list", "OFAC, all lists".</summary>
    public static string Name(Subscription subscription, FactView view) => subscription.Kind switch
    {
        SubscriptionKind.Everything => "Everything",
        SubscriptionKind.Company => Company(subscription, view),
        SubscriptionKind.List => List(subscription.Subject),
        _ => subscription.Subject + ", all lists",
    };

    /// <summary>The same within a sentence: "every change of a list, and what articles newly say of listings", "the NS-CMIC list", "all lists of the United States".</summary>
    public static string Phrase(Subscription subscription, FactView view) => subscription.Kind switch
    {
        SubscriptionKind.Everything => "every change of a list, and what articles newly say of listings",
        SubscriptionKind.Company => Company(subscription, view),
        SubscriptionKind.List => "the " + List(subscription.Subject),
        SubscriptionKind.Authority => $"all lists of {Definite(subscription.Subject)} and of the bodies within it",
        _ => $"all lists that authorities of {Definite(subscription.Subject)} keep",
    };

    /// <summary>What is typed to name it.</summary>
    public static string Typed(Subscription subscription, FactView view) =>
        subscription.Kind == SubscriptionKind.Everything ? "everything" : subscription.Kind == SubscriptionKind.Company ? Company(subscription, view) : subscription.Subject;

    /// <summary>"A", "A and B", "A, B and C"; after the first few, how many more.</summary>
    public static string Join(IReadOnlyCollection<string> parts)
    {
        const int Most = 5;
        string[] shown = parts.Count > Most ? [.. parts.Take(Most - 1), Count(parts.Count - Most + 1, "other", "others")] : [.. parts];
        return shown.Length < 2 ? string.Concat(shown) : string.Join(", ", shown[..^1]) + " and " + shown[^1];
    }

    /// <summary>"1 company", "2 companies".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>"26 November 2026, 09:30 UTC".</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A button that ends a subscription.</summary>
    public static Offer End(Subscription subscription, FactView view)
    {
        var isCompany = subscription.Kind == SubscriptionKind.Company;
        return new((isCompany ? "Stop watching " : "Unsubscribe from ") + Echo.Of(Name(subscription, view)), (isCompany ? "/unwatch " : "/unsubscribe ") + Typed(subscription, view));
    }

    private static string Company(Subscription subscription, FactView view) =>
        (subscription.CompanyId is { } id ? view.FindCompany(id)?.Name : null) ?? Echo.Of(subscription.Subject);

    private static string List(string name) => name.EndsWith("list", StringComparison.OrdinalIgnoreCase) ? name : name + " list";

    private static string Definite(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("European ", StringComparison.Ordinal) || name.StartsWith("US ", StringComparison.Ordinal) || name.StartsWith("Council", StringComparison.Ordinal)
            ? "the " + name : name;
}
