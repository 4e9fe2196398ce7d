using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.LiteDb;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.LiteDb;

/// <summary>Readings about invented firms.</summary>
internal static class Samples
{
    public const string Key = "https://example.org/news/1";

    public static FreeSpace Plenty { get; } = new(0);

    public static Company Company(string name) =>
        new(Facts.Company.Slug(name), name, [new CompanyName(name, NameKind.Canonical, "test")]);

    public static LiteDbFactStore Open(string path, TimeProvider? time = null) =>
        new(path, time ?? new FakeTimeProvider(DateTimeOffset.UnixEpoch), Plenty);

    /// <summary>A reading with one listing per sentence "NAME was listed."; every name is a company that it brings.</summary>
    public static Facts.Reading Reading(string[] names, string key = Key, SourceKind kind = SourceKind.Article, string version = "")
    {
        var text = string.Join('\n', names) + kind + version;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        var id = Facts.Company.Slug(key) + "-" + hash[..12];
        var passages = names.Select((n, i) => new Passage(i + 1, $"It is new. {n} was listed.")).ToImmutableArray();
        var source = new Source(
            id, key, kind, "A title", "A publisher", new DateOnly(2022, 3, 4), new Uri("https://example.org/news/1"), "en", hash, passages);
        var facts = names.Select((n, i) => (Fact)new Listing
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}"),
            Citations = [new Citation(id, i + 1, 11, $"{n} was listed.")],
            CompanyId = Facts.Company.Slug(n),
            Action = ListingAction.Added,
        });
        return new Facts.Reading(source, [.. names.Select(Company)], [.. facts], []);
    }

    /// <summary>The companies with a listing.</summary>
    public static IEnumerable<string> Listed(FactView view) => view.Listings.Select(f => view.CompanyOf(f.CompanyId).Name);
}
