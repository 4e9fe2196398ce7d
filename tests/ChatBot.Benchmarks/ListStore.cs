using ChatBot.Asking;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;
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

    /// <summary>Looks the names of a list up.</summary>
    public ScreenedList Screen(SupplierList list)
    {
        var source = _host.Services.GetRequiredService<KnowledgeSource>();
        return _host.Services.GetRequiredService<Screener>().Screen(list, source.Current, null, CancellationToken.None);
    }

    public void Dispose() => _host.Dispose();
}
