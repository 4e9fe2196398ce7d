using ChatBot.Asking;

namespace ChatBot.CommandLine;

/// <summary>The bot without its web server, as the commands need it.</summary>
/// <param name="Respond">Answers a text in a conversation, named by the first argument.</param>
/// <param name="Knowledge">What is known.</param>
/// <param name="Import">Reads a file into the store.</param>
/// <param name="Close">Closes the store.</param>
internal sealed record Session(
    Func<string, string, Answer> Respond,
    Func<Knowledge> Knowledge,
    Func<string, ImportOutcome> Import,
    Action Close) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Close();
}
