using ChatBot.Ingest;
using ChatBot.Tests.LiteDb;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Ingest;

public sealed class SourceFolderTests : IDisposable
{
    private readonly IngestFixture _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public void Catalogue_and_sources_are_taken_in_by_name()
    {
        _ingest.WriteCompanies("Alder");
        _ingest.Write("b.md", "Article b", "Birch");
        _ingest.Write("a.txt", "Article a", "Alder");
        _ingest.Write("a.json");
        Assert.Equal(["Added", "Added"], _ingest.Results());
        Assert.Equal(["Alder", "Birch"], Samples.Listed(_ingest.Store.Current));
        Assert.Equal(["Alder", "Birch"], _ingest.Store.Current.Companies.Select(c => c.Name));
    }

    [Fact]
    public void Documents_are_sources_and_their_descriptions_and_temporary_copies_are_not()
    {
        _ingest.WriteCompanies("Alder");
        foreach (var name in new[] { "a.html", "b.HTM", "c.pdf", "d.docx" })
            _ingest.Write(name, $"Article {name}", "Alder");
        foreach (var name in new[] { "a.json", "~$d.docx", ".e.html", "picture.png" })
            _ingest.Write(name);
        Assert.Equal(["Added", "Added", "Added", "Added"], _ingest.Results());
    }

    [Fact]
    public void What_has_not_changed_is_not_read_into_facts_again()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Reopen();
        Assert.Equal(["Unchanged"], _ingest.Results());
        Assert.Equal(1, _ingest.Reader.Reads);
    }

    [Fact]
    public void A_changed_file_replaces_what_it_said_before()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Write("a.md", "Article a", "Birch");
        Assert.Equal(["Replaced"], _ingest.Results());
        Assert.Equal(["Birch"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void What_other_rules_read_is_read_anew_and_the_old_facts_stay_in_the_history()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Reopen();
        _ingest.Reader.Rules++;
        Assert.Equal(["Replaced"], _ingest.Results());
        Assert.Equal(["Unchanged"], _ingest.Results());
        Assert.Equal(2, _ingest.Reader.Reads);
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
        Assert.Equal(2, _ingest.Store.History().Length);
    }

    [Fact]
    public void A_source_whose_file_is_gone_is_read_anew_from_the_store()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        File.Delete(_ingest.File("a.md"));
        _ingest.Reader.Rules++;
        Assert.Empty(_ingest.Results());
        Assert.Empty(_ingest.Results());
        Assert.Equal(2, _ingest.Reader.Reads);
        _ingest.Reopen();
        Assert.Equal(_ingest.Reader.Rules, Assert.Single(_ingest.Store.Current.Sources).Rules);
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void An_unreadable_source_is_reported_and_the_rest_is_kept()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Write("b.md", "gibberish");
        _ingest.Write("c.md", "Article c", "Cedar");
        var outcome = _ingest.Folder.Import(CancellationToken.None);
        Assert.Equal(["Alder", "Cedar"], Samples.Listed(_ingest.Store.Current));
        var refused = Assert.Single(outcome.Sources, o => o.Problem is not null);
        Assert.Equal(_ingest.File("b.md"), refused.File);
        Assert.EndsWith("does not say what it is.", refused.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_becomes_unreadable_leaves_what_it_said_standing()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Write("a.md", "gibberish");
        Assert.Equal(["-"], _ingest.Results());
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_brief_is_not_read_when_its_article_stands()
    {
        _ingest.Write("article.md", "Article a", "Alder");
        _ingest.Write("brief.md", "Brief a", "Birch");
        Assert.Equal(["Added", "KeptArticle"], _ingest.Results());
        Assert.Equal(1, _ingest.Reader.Reads);
    }

    [Fact]
    public void Of_two_files_of_one_work_the_second_is_refused()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Write("b.md", "Article a", "Birch");
        var outcome = _ingest.Folder.Import(CancellationToken.None);
        Assert.Equal(_ingest.File("b.md") + ": it is the same work as a.md; keep one of the two.", outcome.Sources[1].Problem);
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void Without_a_catalogue_nothing_is_read_and_what_was_known_stands()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Write("b.md", "Article b", "Birch");
        _ingest.RemoveCompanies();
        var outcome = _ingest.Folder.Import(CancellationToken.None);
        Assert.StartsWith("Companies:Folder is ", outcome.Problem, StringComparison.Ordinal);
        Assert.Empty(outcome.Sources);
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_file_imported_on_demand_shows_what_it_says_even_when_nothing_changed()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        var outcome = _ingest.Services.GetRequiredService<SourceImporter>().Import(_ingest.File("a.md"), ImportOrder.Ordinary, CancellationToken.None);
        Assert.Equal(Facts.ImportResult.Unchanged, outcome.Result);
        Assert.Single(outcome.Reading!.Facts);
    }

    [Fact]
    public void A_run_that_is_called_off_stops()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        using var off = new CancellationTokenSource();
        off.Cancel();
        Assert.Throws<OperationCanceledException>(() => _ingest.Folder.Import(off.Token));
        Assert.Empty(_ingest.Store.Current.Facts);
    }
}
