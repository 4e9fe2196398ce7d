namespace ChatBot.Reading.Companies;

/// <summary>A file of companies' names is not as it has to be. The message names file, line and reason.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, counted from 1.</param>
/// <param name="reason">What is wrong.</param>
/// <param name="inner">The error beneath, if any.</param>
public sealed class CompanyFileException(string file, long line, string reason, Exception? inner = null)
    : FormatException($"{file}, line {line}: {reason}", inner)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; } = line;
}
