using System.Collections.Immutable;
using ChatBot.Ingest;
using ChatBot.Reading;

namespace ChatBot.TeamsApp;

/// <summary>The hosts that sources come from. They are read from the files, so that a server that holds the store does not stand in the way.</summary>
internal static class LinkDomains
{
    /// <summary>The hosts of all sources in a folder, in alphabetic order.</summary>
    /// <param name="folder">The folder of the sources.</param>
    /// <param name="error">Is told what could not be read.</param>
    public static ImmutableArray<string> Of(string folder, TextWriter error)
    {
        var domains = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in SourceFolder.Files(folder))
            try
            {
                if (SourceFile.Read(file).Address is { HostNameType: UriHostNameType.Dns } address)
                    domains.Add(address.IdnHost.ToLowerInvariant());
            }
            catch (SourceFormatException e)
            {
                error.WriteLine(e.Message);
            }
        return [.. domains];
    }
}
