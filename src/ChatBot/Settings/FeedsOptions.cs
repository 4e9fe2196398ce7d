using System.Collections.ObjectModel;
using ChatBot.Ingest;

namespace ChatBot.Settings;

/// <summary>The sources that are fetched: <c>Feeds:0:Address</c>, <c>Feeds:0:Name</c> and so on.</summary>
public sealed class FeedsOptions : Collection<FeedOptions>, ISettings
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public static string Section => "Feeds";

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. this.SelectMany(Problems),
        .. this.SelectMany(f => f.Files).Where(f => f.Name.Length > 0).GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .Select(g => $"Feeds has two files of the name {g.Key}; give each its own."),
    ];

    /// <summary>The key of a file of a feed.</summary>
    internal static string KeyOf(int feed, int file) => FormattableString.Invariant(file == 0 ? (FormattableString)$"Feeds:{feed}" : $"Feeds:{feed}:Sides:{file - 1}");

    private static IEnumerable<string> Problems(FeedOptions feed, int number)
    {
        foreach (var (i, file) in feed.Files.Index())
        {
            var key = KeyOf(number, i);
            if (!Uri.TryCreate(file.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
                yield return $"{key}:Address is no address; give one that starts with https.";
            if (SafeFileName.Of(file.Name) != file.Name)
                yield return $"{key}:Name is no name of a file; give the name that it is kept under, such as consolidated.csv.";
            else if (i == 0 && !SafeFileName.IsReadable(file.Name))
                yield return $"{key}:Name is {file.Name}, which is of no kind that can be read; give a name that ends in .csv, .xml or the like.";
        }
        if (feed.Every < Shortest || feed.Every > Longest)
            yield return $"{KeyOf(number, 0)}:Every is not between a minute and 30 days; give a time such as 06:00:00.";
    }
}
