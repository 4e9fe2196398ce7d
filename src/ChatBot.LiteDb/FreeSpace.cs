using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>Refuses a write before the disk is full, because LiteDB 5.0.20 does not survive a full disk.</summary>
/// <param name="minimumBytes">What must stay free.</param>
/// <param name="free">Tells the free bytes of the disk that holds a folder; the operating system's figure where it is not given.</param>
public sealed class FreeSpace(long minimumBytes, Func<string, long>? free = null)
{
    private const long Megabyte = 1024 * 1024;

    private readonly Func<string, long> _free = free ?? (folder => new DriveInfo(folder).AvailableFreeSpace);

    /// <summary>Checks that there is room.</summary>
    /// <param name="path">The file that is about to be written.</param>
    /// <param name="bytes">How much longer it may become.</param>
    /// <exception cref="StoreException">There is not.</exception>
    public void Require(string path, long bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        var needed = minimumBytes + bytes;
        var free = Measure(folder);
        if (free < needed)
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"The disk of {folder} has {free / Megabyte} MB free and {(needed + Megabyte - 1) / Megabyte} MB are needed; nothing was written. Make room, or lower Store:MinimumFreeMegabytes."));
    }

    private long Measure(string folder)
    {
        try
        {
            return _free(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The free space of {folder} cannot be told: {e.Message} Nothing was written.", e);
        }
    }
}
