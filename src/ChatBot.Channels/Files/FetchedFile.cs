namespace ChatBot.Channels.Files;

/// <summary>What became of fetching a file.</summary>
public abstract record FetchedFile
{
    private FetchedFile()
    {
    }

    /// <summary>It was fetched.</summary>
    /// <param name="Bytes">What is in it.</param>
    public sealed record Content(byte[] Bytes) : FetchedFile;

    /// <summary>It is larger than allowed, and was not fetched to its end.</summary>
    public sealed record TooLarge : FetchedFile;

    /// <summary>Its address is none that files are fetched from; nothing was called.</summary>
    public sealed record Refused : FetchedFile;

    /// <summary>It could not be fetched.</summary>
    /// <param name="Status">The HTTP status; null when there was no response.</param>
    public sealed record Failed(int? Status) : FetchedFile;
}
