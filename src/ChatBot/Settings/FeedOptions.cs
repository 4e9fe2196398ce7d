namespace ChatBot.Settings;

/// <summary>A source that is fetched from time to time.</summary>
public sealed class FeedOptions : FeedFileOptions
{
    /// <summary>How often it is asked for.</summary>
    /// <value>Six hours by default; at least a minute.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Files that belong to it and are fetched with it, such as OFAC's of aliases, addresses and comments.</summary>
    /// <value>Empty by default.</value>
    public FeedFileOptions[] Sides { get; set; } = [];

    /// <summary>The files of the feed; the first is the one that is read.</summary>
    internal IEnumerable<FeedFileOptions> Files => Sides.Prepend(this);
}
