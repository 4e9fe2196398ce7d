using ChatBot.Tests.LiteDb;

namespace ChatBot.Tests.Ingest;

/// <summary>The folder of sources, looked at again while the program runs.</summary>
public sealed class ChangedFolderTests : IDisposable
{
    private readonly IngestFixture _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public void A_new_file_is_taken_in_once_it_looks_the_same_twice()
    {
        _ingest.Results();
        _ingest.Write("a.md", "Article a", "Alder");
        Assert.Equal(["…"], _ingest.Look());
        Assert.Equal(["Added"], _ingest.Look());
        Assert.Empty(_ingest.Look());
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_file_that_is_being_written_waits_and_the_others_do_not()
    {
        _ingest.Results();
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Write("b.md", "Article b", "Birch");
        _ingest.Look();
        _ingest.Write("a.md", "Article a", "Alder", "Cedar");
        Assert.Equal(["Added", "…"], _ingest.Look());
        Assert.Equal(["Birch"], Samples.Listed(_ingest.Store.Current));
        Assert.Equal(["Added"], _ingest.Look());
        Assert.Equal(["Alder", "Birch", "Cedar"], Samples.Listed(_ingest.Store.Current).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_file_replaces_what_it_said()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Write("a.md", "Article a", "Birch of another length");
        _ingest.Look();
        Assert.Equal(["Replaced"], _ingest.Look());
    }

    [Fact]
    public void A_refused_file_is_tried_again_when_it_changes_and_not_before()
    {
        _ingest.Write("a.md", "gibberish");
        Assert.Equal(["-"], _ingest.Results());
        Assert.Empty(_ingest.Look());
        Assert.Empty(_ingest.Look());
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Look();
        Assert.Equal(["Added"], _ingest.Look());
    }

    [Fact]
    public void A_held_list_is_tried_again_when_it_changes_and_not_before()
    {
        var names = PlainList.Names(20);
        File.WriteAllText(_ingest.File("a.csv"), PlainList.Of(names));
        _ingest.Results();
        File.WriteAllText(_ingest.File("a.csv"), PlainList.Of(names[..3]));
        _ingest.Look();
        Assert.Equal(["Held"], _ingest.Look());
        Assert.Empty(_ingest.Look());
        Assert.Equal(20, _ingest.Store.Current.FactCount);
        File.WriteAllText(_ingest.File("a.csv"), PlainList.Of(names[..19]));
        _ingest.Look();
        Assert.Equal(["Replaced"], _ingest.Look());
    }

    [Fact]
    public void A_deleted_file_takes_nothing_from_the_store()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        File.Delete(_ingest.File("a.md"));
        Assert.Empty(_ingest.Look());
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_file_that_goes_while_it_is_looked_at_does_no_harm()
    {
        _ingest.Results();
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Look();
        File.Delete(_ingest.File("a.md"));
        Assert.Empty(_ingest.Look());
        Assert.Empty(_ingest.Store.Current.Facts);
    }

    [Fact]
    public void A_renamed_file_is_the_same_work()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        File.Move(_ingest.File("a.md"), _ingest.File("b.md"));
        _ingest.Look();
        Assert.Equal(["Unchanged"], _ingest.Look());
    }

    [Fact]
    public void Of_two_files_of_one_work_the_later_is_refused()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        _ingest.Write("b.md", "Article a", "Birch");
        _ingest.Look();
        Assert.Equal(["-"], _ingest.Look());
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_changed_description_has_its_text_read_again()
    {
        _ingest.Write("a.txt", "Article a", "Alder");
        _ingest.Write("a.json", "{}");
        _ingest.Results();
        _ingest.Write("a.json", "{ }");
        Assert.Equal(["…"], _ingest.Look());
        Assert.Equal(["Unchanged"], _ingest.Look());
    }

    [Fact]
    public void A_folder_that_is_away_for_a_while_takes_nothing_from_the_store()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.Results();
        Directory.Move(_ingest.File(""), _ingest.File("../away"));
        Assert.Empty(_ingest.Look());
        Directory.Move(_ingest.File("../away"), _ingest.File(""));
        _ingest.Look();
        _ingest.Look();
        Assert.Equal(["Alder"], Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_catalogue_that_was_missing_is_read_when_it_is_there()
    {
        _ingest.Write("a.md", "Article a", "Alder");
        _ingest.RemoveCompanies();
        _ingest.Results();
        Assert.Empty(_ingest.Look());
        Directory.CreateDirectory(_ingest.File("../companies"));
        Assert.Equal(["Added"], _ingest.Look());
    }
}
