using ChatBot.Facts;
using ChatBot.LiteDb;
using LiteDB;

namespace ChatBot.Tests.LiteDb;

/// <summary>Files of the time when the program kept facts only.</summary>
public sealed class EarlierFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    private void MakeEarlier()
    {
        using (var store = Samples.Open(Database))
            store.Import(Samples.Reading(["Alder"]));
        using var database = new LiteDatabase(Database);
        foreach (var later in LedgerContents.Later)
        {
            database.DropCollection(later);
            database.GetCollection("ledger").Delete(later);
        }
    }

    [Fact]
    public void They_open_with_their_facts_and_take_in_what_is_new()
    {
        MakeEarlier();
        using (var places = new KeptPlaces(Database))
        {
            Assert.Equal(["Alder"], Samples.Listed(places.Facts.Current));
            Assert.Empty(places.Conversations.All);
            places.Keep(KeptPlaces.Place("a:1"));
            places.Votes.Add(KeptPlaces.Vote("x", "a:1"));
        }

        using var later = new KeptPlaces(Database);
        Assert.Equal(["Alder"], Samples.Listed(later.Facts.Current));
        Assert.Equal((1, 1), (later.Conversations.All.Count, later.Votes.All().Length));
    }

    [Fact]
    public void They_get_all_collections_at_the_start()
    {
        MakeEarlier();
        using (new KeptPlaces(Database))
        {
        }

        using var database = new LiteDatabase(Database);
        Assert.Superset(LedgerContents.Later.ToHashSet(), database.GetCollectionNames().ToHashSet());
    }

    [Fact]
    public void Without_room_for_that_they_are_left_as_they_are()
    {
        MakeEarlier();
        var bytes = File.ReadAllBytes(Database);
        Assert.Throws<StoreException>(() => new KeptPlaces(Database, new FreeSpace(64 << 20, _ => 1 << 20)));
        Assert.Equal(bytes, File.ReadAllBytes(Database));
        using var later = new KeptPlaces(Database);
        Assert.Equal(["Alder"], Samples.Listed(later.Facts.Current));
    }
}
