using System.Collections.Immutable;
using ChatBot.Facts;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.LiteDb;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    [Fact]
    public void A_new_source_is_known_at_once_and_after_reopening()
    {
        using (var store = Samples.Open(Database))
        {
            Assert.Equal(ImportResult.Added, store.Import(Samples.Reading(["Alder", "Birch"])));
            Assert.Equal(["Alder", "Birch"], Samples.Listed(store.Current));
        }

        using var reopened = Samples.Open(Database);
        Assert.Equal(["Alder", "Birch"], Samples.Listed(reopened.Current));
        Assert.Equal("It is new. Birch was listed.", Assert.Single(reopened.Current.Sources).Passages[1].Text);
    }

    [Fact]
    public void The_same_version_again_changes_nothing()
    {
        using var store = Samples.Open(Database, _time);
        store.Import(Samples.Reading(["Alder"]));
        var before = store.Current;
        Assert.Equal(ImportResult.Unchanged, store.Import(Samples.Reading(["Alder"])));
        Assert.Same(before, store.Current);
        Assert.Single(store.History());
    }

    [Fact]
    public void A_new_version_supersedes_the_old_one_and_history_keeps_both()
    {
        using var store = Samples.Open(Database, _time);
        store.Import(Samples.Reading(["Alder", "Birch"]));
        var first = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(ImportResult.Replaced, store.Import(Samples.Reading(["Birch"])));

        Assert.Equal(["Birch"], Samples.Listed(store.Current));
        Assert.Single(store.Current.Sources);
        Assert.All(store.Current.Facts, f => Assert.Equal((_time.GetUtcNow(), null), (f.Recorded, f.Superseded)));
        Assert.Equal(
            [(first, _time.GetUtcNow()), (first, _time.GetUtcNow()), (_time.GetUtcNow(), default(DateTimeOffset?))],
            store.History().Select(f => (f.Recorded, f.Superseded)));
    }

    [Fact]
    public void A_version_that_comes_back_is_recorded_anew()
    {
        using var store = Samples.Open(Database, _time);
        foreach (var name in (string[])["Alder", "Birch", "Alder"])
        {
            store.Import(Samples.Reading([name]));
            _time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(["Alder"], Samples.Listed(store.Current));
        Assert.Equal(3, store.History().Length);
        Assert.Single(store.History(), f => f.Superseded is null);
    }

    [Fact]
    public void An_article_takes_the_place_of_its_brief()
    {
        using var store = Samples.Open(Database);
        store.Import(Samples.Reading(["Alder"], kind: SourceKind.Brief));
        Assert.Equal(ImportResult.Replaced, store.Import(Samples.Reading(["Alder"])));
        Assert.Equal(SourceKind.Article, Assert.Single(store.Current.Sources).Kind);
    }

    [Fact]
    public void A_brief_never_replaces_its_article()
    {
        using var store = Samples.Open(Database);
        store.Import(Samples.Reading(["Alder"]));
        Assert.Equal(ImportResult.KeptArticle, store.Import(Samples.Reading(["Birch"], kind: SourceKind.Brief)));
        Assert.Equal(["Alder"], Samples.Listed(store.Current));
        Assert.Single(store.History());
    }

    [Fact]
    public void Works_with_different_keys_stand_side_by_side_in_the_order_they_came()
    {
        using var store = Samples.Open(Database);
        store.Import(Samples.Reading(["Birch"], "b"));
        store.Import(Samples.Reading(["Alder"], "a"));
        store.Import(Samples.Reading(["Cedar"], "b"));
        Assert.Equal(["Alder", "Cedar"], Samples.Listed(store.Current));
    }

    [Fact]
    public void A_source_of_many_rows_comes_back_whole()
    {
        var names = Enumerable.Range(0, 4000).Select(i => $"Firm {i}").ToArray();
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(names));
        using var reopened = Samples.Open(Database);
        Assert.Equal(names, Samples.Listed(reopened.Current));
        Assert.Equal(names.Length, reopened.Current.Sources[0].Passages.Count);
    }

    [Fact]
    public void The_catalogue_replaces_the_older_one_but_leaves_the_companies_that_sources_brought()
    {
        using (var store = Samples.Open(Database))
        {
            store.PutCompanies([Samples.Company("Alder"), Samples.Company("Birch")]);
            store.Import(Samples.Reading(["Cedar"]));
            store.PutCompanies([Samples.Company("Alder")]);
            Assert.Equal(["Alder", "Cedar"], store.Current.Companies.Select(c => c.Name));
        }

        using var reopened = Samples.Open(Database);
        Assert.Equal(["Alder", "Cedar"], reopened.Current.Companies.Select(c => c.Name));
    }

    [Fact]
    public void The_catalogue_wins_over_a_company_that_a_source_brought()
    {
        using var store = Samples.Open(Database);
        store.Import(Samples.Reading(["Cedar"]));
        store.PutCompanies([Samples.Company("Cedar") with { Name = "Cedar Works Ltd" }]);
        Assert.Equal("Cedar Works Ltd", Assert.Single(store.Current.Companies).Name);
    }

    [Fact]
    public void The_same_catalogue_again_changes_nothing()
    {
        using var store = Samples.Open(Database);
        store.PutCompanies([Samples.Company("Alder")]);
        var before = store.Current;
        store.PutCompanies([Samples.Company("Alder")]);
        Assert.Same(before, store.Current);
    }

    [Fact]
    public void A_company_that_a_fact_names_outlives_the_catalogue_that_had_it()
    {
        using var store = Samples.Open(Database);
        store.PutCompanies([Samples.Company("Alder")]);
        store.Import(Samples.Reading(["Alder"]) with { Companies = [] });
        store.PutCompanies([Samples.Company("Birch")]);
        Assert.Equal(["Alder"], Samples.Listed(store.Current));
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_source_are_never_stored()
    {
        using var store = Samples.Open(Database);
        var reading = Samples.Reading(["Alder"]);
        var invented = reading with
        {
            Facts = [reading.Facts[0] with { Citations = [reading.Facts[0].Citations[0] with { Quote = "Alder is guilty." }] }],
        };
        Assert.Throws<ArgumentException>(() => store.Import(invented));
        Assert.Empty(store.Current.Facts);
        Assert.Equal(ImportResult.Added, store.Import(reading));
    }

    [Fact]
    public void A_fact_about_an_unknown_company_is_never_stored()
    {
        using var store = Samples.Open(Database);
        Assert.Throws<ArgumentException>(() => store.Import(Samples.Reading(["Alder"]) with { Companies = [] }));
        Assert.Empty(store.Current.Facts);
    }

    [Fact]
    public async Task Readers_see_whole_versions_while_others_are_written()
    {
        using var store = Samples.Open(Database);
        string[] small = ["Alder", "Birch"], large = [.. Enumerable.Range(0, 60).Select(i => $"Firm {i}")];
        store.Import(Samples.Reading(small));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            do
            {
                var view = store.Current;
                var names = Samples.Listed(view).ToImmutableArray();
                Assert.True(names.SequenceEqual(small) || names.SequenceEqual(large), $"{names.Length} companies");
                Assert.Equal(names.Length, view.SourceOf(view.Facts.First()).Passages.Count);
                await Task.Yield();
            }
            while (!done.IsCancellationRequested);
        })).ToArray();
        for (var i = 0; i < 10; i++)
            store.Import(Samples.Reading(i % 2 == 0 ? large : small));
        await done.CancelAsync();
        await Task.WhenAll(readers);
    }
}
