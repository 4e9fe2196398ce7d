using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChatBot.Commands.Subscribing;

/// <summary>The time zones that people may name.</summary>
internal static class TimeZones
{
    /// <summary>The zone without offset and without summer time.</summary>
    public const string Utc = "Etc/UTC";

    private const int Longest = 64;
    private const int Most = 4;

    private static readonly FrozenDictionary<string, string> ById = TimeZoneInfo.GetSystemTimeZones()
        .Select(z => z.HasIanaId ? z.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(z.Id, out var iana) ? iana : null)
        .OfType<string>().Where(id => id.Contains('/', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ByCity = ById.Values
        .GroupBy(City, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.Single(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Regions = ById.Keys.Select(id => id.Split('/')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The IANA name of a zone by that name whatever its case, or by its city; null when there is none.</summary>
    public static string? Find(string text)
    {
        var name = text.Trim().Replace(' ', '_');
        if (name.Length is 0 or > Longest)
            return null;
        if (name.ToUpperInvariant() is "UTC" or "GMT" or "Z" or "ETC/UTC")
            return Utc;
        return ById.GetValueOrDefault(name) ?? ByCity.GetValueOrDefault(name.Replace('_', ' ')) ?? (IsFormerName(name) ? name : null);
    }

    /// <summary>The names of zones that resemble a text, best first.</summary>
    public static ImmutableArray<string> Near(string text)
    {
        var name = text.Trim().Replace(' ', '_').ToLowerInvariant();
        var city = City(name);
        return
        [
            .. ById.Values
                .Select(id => (Id: id, Distance: Math.Min(EditDistance.Between(name, id.ToLowerInvariant()), EditDistance.Between(city, City(id).ToLowerInvariant()))))
                .Where(z => z.Distance <= 2 && z.Distance * 3 <= city.Length)
                .OrderBy(z => z.Distance).ThenBy(z => z.Id, StringComparer.Ordinal).Take(Most).Select(z => z.Id),
        ];
    }

    /// <summary>How a zone is shown.</summary>
    public static string Words(string zone) => zone == Utc ? "UTC" : zone;

    // Zones have been renamed ("Asia/Calcutta"); the system knows their old names without listing them. What is no name of a zone is never looked for in its files.
    private static bool IsFormerName(string name) =>
        name.Split('/') is [var region, ..] parts && parts.Length > 1 && Regions.Contains(region)
        && parts.All(p => p.Length > 0 && p.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    private static string City(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
