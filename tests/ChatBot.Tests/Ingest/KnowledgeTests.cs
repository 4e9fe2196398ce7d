using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Tests.LiteDb;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Ingest;

public sealed class KnowledgeTests : IDisposable
{
    private readonly IngestFixture _ingest = new();

    public void Dispose() => _ingest.Dispose();

    private KnowledgeSource Source => _ingest.Services.GetRequiredService<KnowledgeSource>();

    [Fact]
    public void Knowledge_stays_the_same_until_the_facts_change()
    {
        var before = Source.Current;
        Assert.Same(before, Source.Current);
        _ingest.Store.Import(Samples.Reading(["Alder"]));
        Assert.NotSame(before, Source.Current);
        Assert.Same(_ingest.Store.Current, Source.Current.View);
    }

    [Fact]
    public void The_recogniser_knows_the_companies_of_the_view()
    {
        _ingest.Store.Import(Samples.Reading(["Alder"]));
        Assert.Equal(Source.Current.View.Companies, Source.Current.Names.Companies.AsEnumerable());
    }

    [Fact]
    public void The_recogniser_is_kept_while_the_companies_are_the_same()
    {
        _ingest.Store.Import(Samples.Reading(["Alder"]));
        var names = Source.Current.Names;
        _ingest.Store.Import(Samples.Reading(["Alder"], version: "2") with { Companies = [] });
        Assert.Same(names, Source.Current.Names);
    }

    [Fact]
    public async Task A_host_that_has_started_knows_its_folders()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        using var host = _ingest.BuildHost();
        await host.StartAsync();
        Assert.Equal(["Alder"], Samples.Listed(host.Services.GetRequiredService<KnowledgeSource>().Current.View));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_does_not_start_on_a_damaged_database_and_leaves_it_alone()
    {
        byte[] damaged = [1, 2, 3];
        File.WriteAllBytes(_ingest.Database, damaged);
        using var host = _ingest.BuildHost();
        await Assert.ThrowsAsync<StoreException>(() => host.StartAsync());
        Assert.Equal(damaged, File.ReadAllBytes(_ingest.Database));
    }
}
