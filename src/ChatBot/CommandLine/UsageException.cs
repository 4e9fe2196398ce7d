namespace ChatBot.CommandLine;

/// <summary>The command line asks for something that cannot be. The message says what to change.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">The cause.</param>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
