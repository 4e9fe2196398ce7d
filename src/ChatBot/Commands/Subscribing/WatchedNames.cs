using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>Tells which names a text means, and whom or what they mean.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="knowledge">What is known.</param>
/// <param name="now">The time, in whole milliseconds.</param>
internal sealed partial class WatchedNames(Asker asker, Knowledge knowledge, DateTimeOffset now)
{
    /// <summary>Whether a text as a whole is the name of a company, whatever its case.</summary>
    public bool IsKnown(string text) => FoundCompany.IsKnown(text, knowledge);

    /// <summary>The names in a text. Commas part them, and "and" where it joins what is known by itself, unless the whole is known: names have both.</summary>
    public ImmutableArray<string> Split(string text, bool isExact)
    {
        if (IsKnown(text) || (!isExact && Subjects.Find(text, knowledge, now) is not null))
            return [text];
        return isExact ? NameList.Split(text) : [.. NameList.Split(text).Select(n => LeadingAnd().Replace(n, "")).SelectMany(Parts).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whom or what a name means: a company; else a list or an authority; else a company that no source names yet.</summary>
    public WatchedName Read(string name, bool isExact)
    {
        var found = FoundCompany.Of(name, asker, knowledge);
        if (isExact)
            return found.Company is { } same && FoundCompany.Has(same, name) ? Of(same) : new(Strange(found), new(SubscriptionKind.Company, name, now));
        if (!IsKnown(name) && And().Split(name) is { Length: > 1 } parts && parts.Any(p => CompanyOf(p) is not null))
            return new(OneOrSeveral(name, parts), null);
        if (found.Company is { } company)
            return Of(company);
        if (Subjects.Find(name, knowledge, now) is { } subject)
            return new(found, subject);
        return found.IsUnclear ? new(found, null) : new(Strange(found), new(SubscriptionKind.Company, name, now));

        WatchedName Of(Company known) => new(found, new(SubscriptionKind.Company, name, now) { CompanyId = known.Id });
    }

    private IEnumerable<string> Parts(string name) =>
        !IsKnown(name) && And().Split(name) is { Length: > 1 } parts && parts.All(p => CompanyOf(p) is not null || Subjects.Find(p, knowledge, now) is not null) ? parts : [name];

    private Company? CompanyOf(string name) => FoundCompany.Of(name, asker, knowledge).Company;

    // One of them alone would be found, and the others lost.
    private static FoundCompany OneOrSeveral(string name, string[] parts) => new(name, null, new()
    {
        Kind = AnswerKind.Clarification,
        Title = "One name or several?",
        Text = $"Is “{Echo.Of(name)}” one name, or are these several?",
        Offers = [new(SubscriptionWords.Join([.. parts.Select(p => $"“{Echo.Of(p)}”")]), "/lookup " + string.Join(", ", parts))],
    });

    // Of another company of a similar name nothing is to be shown.
    private static FoundCompany Strange(FoundCompany found) => found.Company is null && !found.IsUnclear
        ? found with { Status = found.Status with { Evidence = [], Caveats = [], FactIds = [] } }
        : new(found.Typed, null, new() { Kind = AnswerKind.NoRecord, Verdict = Verdict.NoRecord, Title = found.Typed, Text = "" });

    [GeneratedRegex(@"\s+(?:and|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingAnd();
}
