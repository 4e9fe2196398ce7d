using ChatBot.Screening;

namespace ChatBot.CommandLine;

/// <summary>The file that results go to: written beside its place and moved there when it is whole.</summary>
/// <param name="Path">Where to.</param>
/// <param name="Format">In which form.</param>
/// <param name="IsForced">Whether a file that stands there may go.</param>
internal sealed record ResultFile(string Path, ScreeningFormat Format, bool IsForced)
{
    /// <summary>Whether nothing stands there that must stay.</summary>
    public bool MayWrite => IsForced || !File.Exists(Path);

    /// <summary>Writes it.</summary>
    /// <exception cref="IOException">It cannot be written, or a file came to stand there meanwhile.</exception>
    public void Write(ScreenedList screened)
    {
        var temporary = $"{Path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
                ScreeningFile.Write(stream, Format, screened);
            File.Move(temporary, Path, IsForced);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
