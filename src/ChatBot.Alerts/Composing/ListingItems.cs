using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Alerts.Composing;

/// <summary>Tells what a source that is new says of companies and lists.</summary>
internal static class ListingItems
{
    /// <summary>What an article says of a company; null when it says nothing of it any more.</summary>
    public static AlertItem? Reported(FactView view, string companyId, string sourceKey) =>
        Item(view, companyId, sourceKey, AlertItemKind.Reported, (source, listing) => $"{source.Publisher} of {Day(source)}: {Words(listing)}.");

    /// <summary>What a list says of a company; null when it says nothing of it any more.</summary>
    public static AlertItem? Found(FactView view, string companyId, string sourceKey) =>
        Item(view, companyId, sourceKey, AlertItemKind.Found, (_, listing) => $"In a source that is new to me: {Words(listing)}.");

    private static AlertItem? Item(FactView view, string companyId, string sourceKey, AlertItemKind kind, Func<Source, Listing, string> text)
    {
        ImmutableArray<Listing> listings = [.. view.ListingsOf(companyId).Where(l => view.SourceOf(l).Key == sourceKey)];
        if (listings.IsEmpty)
            return null;
        var source = view.SourceOf(listings[0]);
        var cited = source with { Passages = [] };
        return new(
            kind,
            view.CompanyOf(companyId).Name,
            string.Join(' ', listings.Select(l => text(source, l)).Distinct(StringComparer.Ordinal)),
            [.. listings.SelectMany(l => l.Citations).Distinct().Select(c => new AlertQuote(cited, source.PassageAt(c.Paragraph), c.Quote))]);
    }

    private static string Words(Listing listing)
    {
        var list = (listing.List, listing.Authority) switch
        {
            ({ } name, { } keeper) => $"{name} ({keeper})",
            ({ } name, null) => name,
            (null, { } keeper) => $"a list of {keeper}",
            _ => "a list",
        };
        var words = listing.Action switch
        {
            ListingAction.Added => $"put on {list}",
            ListingAction.Removed => $"taken off {list}",
            ListingAction.Revoked => $"its listing on {list} was revoked",
            ListingAction.Proposed => $"proposed for {list}, not put on it by what this says",
            _ => $"said by others to be considered for {list}, not put on it by what this says",
        };
        return (listing.IsUnsure ? "possibly " : "") + words + (listing.Date is { } date ? " " + date.ToPhrase() + listing.DateCaveat : "") + (listing.ReportedBy is { } by ? $", reported by {by}" : "") + (listing.HasEffect ? "; its effects last for now" : "") + (listing.IsUnsure ? "; I am not sure that I read this right" : "");
    }

    private static string Day(Source source) => FactDate.OnDay(source.Published).ToWords();
}
