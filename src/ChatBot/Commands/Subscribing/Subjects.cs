using System.Collections.Immutable;
using System.Text;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>What can be subscribed to besides companies: lists of the sources, authorities, countries, and everything.</summary>
internal static class Subjects
{
    private const string Article = "the ";

    /// <summary>The subscription that a text names; null when it names none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="now">The time, in whole milliseconds.</param>
    public static Subscription? Find(string text, Knowledge knowledge, DateTimeOffset now)
    {
        var name = text.Trim();
        if (name.StartsWith(Article, StringComparison.OrdinalIgnoreCase))
            name = name[Article.Length..];
        if (name.ToUpperInvariant() is "EVERYTHING" or "ALL" or "ALL LISTS" or "EVERY LIST" or "ALL CHANGES" or "ANY CHANGE" or "EVERY CHANGE" or "ALL SOURCES")
            return new(SubscriptionKind.Everything, "", now);
        if (Lists(knowledge).FirstOrDefault(l => Letters(l) == Letters(name)) is { } list)
            return new(SubscriptionKind.List, list, now);
        if (AuthorityOf(name) is { } authority)
            return authority.Within is null ? new(SubscriptionKind.Country, authority.Country, now) : new(SubscriptionKind.Authority, authority.Name, now);
        return AuthoritiesOf(knowledge).FirstOrDefault(a => string.Equals(a, name, StringComparison.OrdinalIgnoreCase)) is { } other
            ? new(SubscriptionKind.Authority, other, now)
            : null;
    }

    /// <summary>The lists and authorities of the sources, to choose from.</summary>
    public static ImmutableArray<string> Known(Knowledge knowledge) =>
        [.. Lists(knowledge).Concat(AuthoritiesOf(knowledge)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Authority? AuthorityOf(string name) =>
        Authorities.Find(name) ?? (name.Split(' ') is [.. var first, "list" or "lists"] ? Authorities.Find(string.Join(' ', first)) : null);

    private static IEnumerable<string> Lists(Knowledge knowledge) =>
        knowledge.View.Listings.Select(l => l.List).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> AuthoritiesOf(Knowledge knowledge) =>
        knowledge.View.Listings.Select(l => l.Authority).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    // "NS-CMIC", "ns cmic" and "NS-CMIC list" are one.
    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name)
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        var all = letters.ToString();
        return all.Length > 4 && all.EndsWith("list", StringComparison.Ordinal) ? all[..^4] : all;
    }
}
