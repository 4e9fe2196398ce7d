namespace ChatBot.Channels.Credentials;

/// <summary>A file that holds an assertion, as Kubernetes' workload identity puts one beside a program and renews it.</summary>
/// <param name="path">The file.</param>
public sealed class TokenFile(string path)
{
    /// <summary>Reads the assertion as it is now.</summary>
    /// <exception cref="IOException">The file cannot be read, or is empty.</exception>
    public async Task<string> ReadAsync(CancellationToken cancellation)
    {
        var text = (await File.ReadAllTextAsync(path, cancellation)).Trim();
        return text.Length > 0 ? text : throw new IOException("The token file is empty.");
    }
}
