using ChatBot.Asking;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Ingest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Benchmarks;

/// <summary>The import of lists as the program puts it together, without the sources and companies of the checkout.</summary>
internal sealed class ListStore : IDisposable
{
    private readonly IHost _host;

    /// <summary>Opens the store.</summary>
    /// <param name="path">Its file; it is made where there is none.</param>
    public ListStore(string path)
    {
        var builder = Host.CreateApplicationBuilder([$"--Store:Path={path}"]);
        builder.Logging.ClearProviders();
        builder.AddListWatch();
        _host = builder.Build();
        _host.Services.GetRequiredService<IFactStore>();
    }

    /// <summary>Takes a file in.</summary>
    /// <exception cref="InvalidOperationException">It was not taken in.</exception>
    public SourceOutcome Import(string file)
    {
        var outcome = _host.Services.GetRequiredService<SourceImporter>().Import(file, ImportOrder.Ordinary, CancellationToken.None);
        return outcome.Problem is { } problem ? throw new InvalidOperationException(problem) : outcome;
    }

    /// <summary>Answers a question from what is stored.</summary>
    public Answer Ask(string question) => _host.Services.GetRequiredService<Responder>().Respond("benchmark", question);

    public void Dispose() => _host.Dispose();
}
