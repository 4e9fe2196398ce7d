using ChatBot.Channels.Conversations;
using ChatBot.Facts;
using ChatBot.LiteDb;
using LiteDB;

namespace ChatBot.Tests.LiteDb;

public sealed class ConversationStoreTests : IDisposable
{
    private static readonly KnownConversation Full = KeptPlaces.Place("19:harbour@thread.tacv2", "19:team@thread.tacv2") with
    {
        BotName = "ListWatch",
        ConversationType = "channel",
        IsGroup = true,
        Name = "Häfen \0 und 码头",
        TenantId = "tenant",
        TeamName = "Trade desk",
        TeamGroupId = "group",
        SelectedChannelId = "19:harbour@thread.tacv2",
        Locale = "de-DE",
        UserId = "29:ada",
        UserObjectId = "ada",
        Welcomed = true,
        Paused = PauseReason.Archived,
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    private void Refused(string naming)
    {
        var bytes = File.ReadAllBytes(Database);
        var error = Assert.Throws<StoreException>(() => new KeptPlaces(Database));
        Assert.Contains(naming, error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Database));
    }

    private void WithLiteDb(Action<LiteDatabase> work)
    {
        using var database = new LiteDatabase(Database);
        work(database);
    }

    private bool IsTraced() => File.ReadAllBytes(Database).AsSpan().IndexOf("19:harbour"u8) >= 0;

    [Fact]
    public void Everything_about_a_conversation_is_known_after_a_restart()
    {
        using (var places = new KeptPlaces(Database))
            places.Keep(Full, KeptPlaces.Place("a:ada"));
        using var later = new KeptPlaces(Database);
        Assert.Equal(Full, later.Conversations.Find(Full.Key));
        Assert.Equal(KeptPlaces.Place("a:ada"), later.Conversations.Find("msteams/a:ada"));
        Assert.Equal(2, later.Conversations.All.Count);
    }

    [Fact]
    public void A_change_takes_the_place_of_what_was_known()
    {
        using (var places = new KeptPlaces(Database))
        {
            places.Keep(Full);
            places.Keep(Full with { ServiceUrl = "https://example.org/", Paused = null });
        }

        using var later = new KeptPlaces(Database);
        Assert.Equal(Full with { ServiceUrl = "https://example.org/", Paused = null }, Assert.Single(later.Conversations.All));
    }

    [Fact]
    public void After_a_removal_the_file_holds_no_trace_of_the_conversation()
    {
        using (var places = new KeptPlaces(Database))
        {
            places.Keep(Full, KeptPlaces.Place("a:ada"));
            places.Votes.Add(KeptPlaces.Vote("first", $"{Full.ConversationId};messageid=1700000000000"));
            places.Votes.Add(KeptPlaces.Vote("second", "a:ada"));
        }

        Assert.True(IsTraced());
        using (var places = new KeptPlaces(Database))
            places.Remove(Full);
        Assert.False(IsTraced());
        using var later = new KeptPlaces(Database);
        Assert.Equal(["msteams/a:ada"], later.Conversations.All.Select(c => c.Key));
        Assert.Equal([("first", ""), ("second", "msteams/a:ada")], later.Votes.All().Select(v => (v.Question, v.ConversationKey)));
    }

    [Fact]
    public void A_conversation_whose_id_begins_another_is_left_alone()
    {
        using var places = new KeptPlaces(Database);
        places.Keep(KeptPlaces.Place("a:1"), KeptPlaces.Place("a:12"));
        places.Votes.Add(KeptPlaces.Vote("x", "a:12"));
        places.Remove(KeptPlaces.Place("a:1"));
        Assert.Equal("msteams/a:12", Assert.Single(places.Conversations.All).Key);
        Assert.Equal("msteams/a:12", Assert.Single(places.Votes.All()).ConversationKey);
    }

    [Fact]
    public void A_changed_record_is_refused_and_named()
    {
        using (var places = new KeptPlaces(Database))
            places.Keep(Full);
        var bytes = File.ReadAllBytes(Database);
        bytes[bytes.AsSpan().LastIndexOf("Trade desk"u8)] = (byte)'X';
        File.WriteAllBytes(Database, bytes);
        Refused("the record conversations");
    }

    [Fact]
    public void A_lost_record_is_refused()
    {
        using (var places = new KeptPlaces(Database))
            places.Keep(Full, KeptPlaces.Place("a:ada"));
        WithLiteDb(d => d.GetCollection("conversations").Delete(d.GetCollection("conversations").FindAll().First()["_id"]));
        Refused("conversations has 1 records of 2");
    }

    [Fact]
    public void A_record_of_an_earlier_time_is_refused()
    {
        using (var places = new KeptPlaces(Database))
            places.Keep(Full);
        BsonDocument? earlier = null;
        WithLiteDb(d => earlier = d.GetCollection("conversations").FindAll().Single());
        using (var places = new KeptPlaces(Database))
            places.Keep(Full with { Paused = null });
        WithLiteDb(d => d.GetCollection("conversations").Update(earlier!));
        Refused("not of one moment");
    }

    [Fact]
    public void A_file_that_lost_what_it_must_hold_is_refused()
    {
        using (var places = new KeptPlaces(Database))
            places.Keep(Full);
        WithLiteDb(d => d.GetCollection("ledger").Delete("conversations"));
        Refused("the record ledger \"conversations\" is missing");
    }

    [Fact]
    public void Any_page_of_garbage_is_refused_or_beside_the_point()
    {
        using (var places = new KeptPlaces(Database))
        {
            places.Keep([.. Enumerable.Range(0, 30).Select(i => KeptPlaces.Place($"a:{i}"))]);
            places.Votes.Add(KeptPlaces.Vote("x", "a:1"));
        }

        var whole = File.ReadAllBytes(Database);
        for (var page = 0; page < whole.Length / 8192; page++)
        {
            var bytes = (byte[])whole.Clone();
            new Random(page).NextBytes(bytes.AsSpan(page * 8192, 8192));
            File.WriteAllBytes(Database, bytes);
            try
            {
                using var places = new KeptPlaces(Database);
                Assert.Equal((30, 1), (places.Conversations.All.Count, places.Votes.All().Length));
            }
            catch (StoreException)
            {
                Assert.Equal(bytes, File.ReadAllBytes(Database));
            }
        }
    }

    [Fact]
    public void Without_room_on_the_disk_nothing_changes()
    {
        var free = 1L << 30;
        using var places = new KeptPlaces(Database, new FreeSpace(64 << 20, _ => free));
        places.Keep(Full);
        free = 1 << 20;
        Assert.Throws<StoreException>(() => places.Keep(KeptPlaces.Place("a:ada")));
        Assert.Throws<StoreException>(() => places.Remove(Full));
        Assert.Equal(Full, Assert.Single(places.Conversations.All));
        free = 1 << 30;
        places.Remove(Full);
        Assert.Empty(places.Conversations.All);
    }

    [Fact]
    public async Task Facts_conversations_and_votes_are_written_at_once_without_harm()
    {
        using (var places = new KeptPlaces(Database))
            await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            {
                places.Keep(KeptPlaces.Place($"a:{i}"));
                places.Votes.Add(KeptPlaces.Vote($"{i}", $"a:{i}"));
                places.Facts.Import(Samples.Reading([$"Firm {i}"], key: $"https://example.org/{i}"));
                if (i % 3 == 0)
                    places.Remove(KeptPlaces.Place($"a:{i}"));
            })));
        using var later = new KeptPlaces(Database);
        Assert.Equal((8, 12, 12), (later.Conversations.All.Count, later.Votes.All().Length, later.Facts.Current.Listings.Count()));
        Assert.Equal(4, later.Votes.All().Count(v => v.ConversationKey.Length == 0));
    }

    [Fact]
    public void A_backup_holds_conversations_and_votes()
    {
        using var places = new KeptPlaces(Database);
        places.Keep(Full);
        places.Votes.Add(KeptPlaces.Vote("x", "a:1"));
        places.Backup(_folder.File("copy.db"));
        places.Remove(Full);
        using var copy = new KeptPlaces(_folder.File("copy.db"));
        Assert.Equal(Full, Assert.Single(copy.Conversations.All));
        Assert.Single(copy.Votes.All());
    }

    [Fact]
    public void A_file_has_one_store_of_a_kind()
    {
        using var ledger = new LiteDbLedger(Database, Samples.Plenty);
        _ = new LiteDbVoteStore(ledger);
        Assert.Throws<InvalidOperationException>(() => new LiteDbVoteStore(ledger));
    }
}
