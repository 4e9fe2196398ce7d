using ChatBot.Facts;

namespace ChatBot.Commands;

/// <summary>A company for examples: one that there is something to say about.</summary>
internal static class ExampleCompany
{
    /// <summary>The short name of the first company that a source lists; null when nothing is known.</summary>
    public static string? Of(FactView view) =>
        view.Listings.FirstOrDefault(l => l is { Action: ListingAction.Added, IsUnsure: false }) is { } listing
            ? view.CompanyOf(listing.CompanyId).ShortName
            : null;
}
