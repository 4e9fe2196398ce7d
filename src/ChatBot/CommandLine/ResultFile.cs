using ChatBot.Screening;

namespace ChatBot.CommandLine;

/// <summary>The file that results go to: written beside its place and moved there when it is whole.</summary>
/// <param name="Path">Where to.</param>
/// <param name="Format">In which form.</param>
/// <param name="IsForced">Whether a file that stands there may go.</param>
internal sealed record ResultFile(string Path, ScreeningFormat Format, bool IsForced)
{
    /// <summary>Why it cannot be written, and what to do; null where nothing is known to stand in the way.</summary>
    public string? Problem =>
        !Directory.Exists(Folder) ? $"{Path}: there is no such folder; make it, or give another file."
        : !IsForced && File.Exists(Path) ? $"{Path} exists already. Give another file, or --force to write over it."
        : null;

    private string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? "";

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
