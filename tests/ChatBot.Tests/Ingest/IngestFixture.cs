using ChatBot.Facts;
using ChatBot.Ingest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Tests.Ingest;

/// <summary>A host as the program makes it, with its folders and its database in a folder of the test.</summary>
internal sealed class IngestFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider? _provider;

    private readonly TimeProvider _time;

    public IngestFixture(TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        Directory.CreateDirectory(_folder.File("sources"));
        Directory.CreateDirectory(_folder.File("companies"));
    }

    public LineReader Reader { get; } = new();

    public string Database => _folder.File("facts.db");

    public SourceFolder Folder => Services.GetRequiredService<SourceFolder>();

    public SourceHealth Health => Services.GetRequiredService<SourceHealth>();

    public IFactStore Store => Services.GetRequiredService<IFactStore>();

    public ServiceProvider Services => _provider ??= Register(new ServiceCollection().AddLogging()).BuildServiceProvider();

    public string[] Results() =>
        [.. Folder.Import(CancellationToken.None).Sources.Select(o => o.Result?.ToString() ?? "-")];

    /// <summary>What became of the files that a look at the folder found ready; "…" where others are not at rest.</summary>
    public string[] Look()
    {
        var outcome = Folder.ImportChanged(CancellationToken.None);
        return [.. outcome.Sources.Select(o => o.IsHeld ? "Held" : o.Result?.ToString() ?? "-"), .. outcome.IsSettling ? ["…"] : Array.Empty<string>()];
    }

    public string File(string name) => _folder.File("sources/" + name);

    public void Write(string name, params string[] lines) => System.IO.File.WriteAllLines(File(name), lines);

    public void WriteCompanies(params string[] lines) => System.IO.File.WriteAllLines(_folder.File("companies/all.txt"), lines);

    public void RemoveCompanies() => Directory.Delete(_folder.File("companies"), recursive: true);

    public void Reopen()
    {
        _provider?.Dispose();
        _provider = null;
    }

    public IHost BuildHost()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        Register(builder.Services);
        return builder.Build();
    }

    public void Dispose()
    {
        _provider?.Dispose();
        _folder.Dispose();
    }

    private IServiceCollection Register(IServiceCollection services) => services
        .AddSingleton(_time)
        .AddListWatchKnowledge(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Store:Path"] = Database,
            ["Sources:Folder"] = _folder.File("sources"),
            ["Companies:Folder"] = _folder.File("companies"),
        }).Build())
        .AddSingleton<ISourceReader>(Reader);
}
