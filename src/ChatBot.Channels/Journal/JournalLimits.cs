namespace ChatBot.Channels.Journal;

/// <summary>How much the journal keeps.</summary>
/// <param name="Keep">How long turns are kept: so long a repeated activity is recognised, and an answer can be updated or voted on.</param>
/// <param name="Bytes">How many bytes all files may take; the oldest turns go first.</param>
/// <param name="Resume">Turns that were cut off by a crash and are older than this are not answered any more.</param>
public sealed record JournalLimits(TimeSpan Keep, long Bytes, TimeSpan Resume)
{
    /// <summary>The limits where none are set: three days, 64 MiB, half an hour.</summary>
    public static JournalLimits Default { get; } = new(TimeSpan.FromDays(3), 64 * 1024 * 1024, TimeSpan.FromMinutes(30));

    /// <summary>When a new file is begun; a sixteenth of all, so that little goes at once.</summary>
    internal long SegmentBytes => Math.Max(64 * 1024, Bytes / 16);

    /// <summary>The same by age, in milliseconds: what is kept is at most a twelfth older than it should be.</summary>
    internal long SegmentAge => (long)Keep.TotalMilliseconds / 12;
}
