using ChatBot.Conversation;
using ChatBot.Ingest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Benchmarks;

/// <summary>The import of lists as the program puts it together, into an empty store in a folder of its own.</summary>
internal sealed class ListStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch-");
    private readonly IHost _host;

    public ListStore()
    {
        var builder = Host.CreateApplicationBuilder([$"--Store:Path={Path.Combine(_folder.FullName, "facts.db")}"]);
        builder.Logging.ClearProviders();
        builder.AddListWatch();
        _host = builder.Build();
    }

    /// <summary>Takes a file in.</summary>
    /// <exception cref="InvalidOperationException">It was not taken in.</exception>
    public SourceOutcome Import(string file)
    {
        var outcome = _host.Services.GetRequiredService<SourceImporter>().Import(file, ImportOrder.Ordinary, CancellationToken.None);
        return outcome.Problem is { } problem ? throw new InvalidOperationException(problem) : outcome;
    }

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
