using ChatBot.Asking;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;
using ChatBot.Ingest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Benchmarks;

/// <summary>The bot as the program puts it together, with the sources and companies of the checkout and a store of its own.</summary>
internal sealed class BuiltInBot : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listwatch-");
    private readonly IHost _host;

    public BuiltInBot()
    {
        var builder = Host.CreateApplicationBuilder([$"--Store:Path={Path.Combine(_folder.FullName, "facts.db")}"]);
        builder.Logging.ClearProviders();
        builder.AddListWatch();
        _host = builder.Build();
        _host.Services.GetRequiredService<SourceFolder>().Import(CancellationToken.None);
        Knowledge = _host.Services.GetRequiredService<KnowledgeSource>().Current;
        if (Knowledge.View.FactCount == 0)
            throw new InvalidOperationException("No facts were read; the benchmarks run inside the checkout.");
    }

    public Knowledge Knowledge { get; }

    public Asker Asker => _host.Services.GetRequiredService<Asker>();

    /// <summary>A part of it.</summary>
    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public IBot Bot => _host.Services.GetRequiredService<IBot>();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
