namespace ChatBot.Reading;

/// <summary>A source file cannot be read. The message names the file, the line where that is known, and what to do.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, from 1; null where no single line is to blame.</param>
/// <param name="problem">What is wrong and what to do about it.</param>
/// <param name="inner">The cause.</param>
public sealed class SourceFormatException(string file, int? line, string problem, Exception? inner = null)
    : Exception(line is null ? $"{file}: {problem}" : $"{file}, line {line}: {problem}", inner)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1; null where no single line is to blame.</summary>
    public int? Line { get; } = line;
}
