namespace ChatBot.Tests.LiteDb;

public sealed class VoteStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Database => _folder.File("store.db");

    [Fact]
    public void Votes_are_there_after_a_restart_in_the_order_in_which_they_came()
    {
        Facts.Feedback.Vote[] votes = [.. Enumerable.Range(0, 12).Select(i => KeptPlaces.Vote($"question {i}", "a:1") with { Liked = i % 2 == 0, Comment = $"so {i}" })];
        votes[3] = votes[3] with { Verdict = null, FactIds = [], Comment = "码头 \U0001F44D" };
        using (var places = new KeptPlaces(Database))
        {
            foreach (var vote in votes)
                places.Votes.Add(vote);
            KeptPlaces.AssertSame(votes, places.Votes.All());
        }

        using var later = new KeptPlaces(Database);
        KeptPlaces.AssertSame(votes, later.Votes.All());
        later.Votes.Add(votes[0]);
        Assert.Equal(13, later.Votes.All().Length);
    }

    [Fact]
    public void Of_a_long_comment_the_beginning_is_kept_and_no_letter_is_halved()
    {
        using var places = new KeptPlaces(Database);
        places.Votes.Add(KeptPlaces.Vote("x", "a:1") with { Comment = new string('a', 999) + "\U0001F44D and more" });
        Assert.Equal(new string('a', 999), places.Votes.All()[0].Comment);
    }

    [Fact]
    public void A_forgotten_conversation_is_in_no_vote_nor_are_its_threads()
    {
        using (var places = new KeptPlaces(Database))
        {
            foreach (var conversation in new[] { "19:a", "19:a;messageid=1", "19:ab", "a:1" })
                places.Votes.Add(KeptPlaces.Vote(conversation, conversation));
            places.Votes.Forget("msteams/19:a");
            places.Votes.Forget("msteams/nobody");
        }

        using var later = new KeptPlaces(Database);
        Assert.Equal(["", "", "msteams/19:ab", "msteams/a:1"], later.Votes.All().Select(v => v.ConversationKey));
        Assert.Equal("19:a", later.Votes.All()[0].Question);
    }

    [Fact]
    public void A_lost_vote_is_refused()
    {
        using (var places = new KeptPlaces(Database))
            for (var i = 0; i < 3; i++)
                places.Votes.Add(KeptPlaces.Vote($"{i}", "a:1"));
        using (var database = new global::LiteDB.LiteDatabase(Database))
            database.GetCollection("votes").Delete(3);
        var error = Assert.Throws<Facts.StoreException>(() => new KeptPlaces(Database));
        Assert.Contains("votes has 2 records of 3", error.Message, StringComparison.Ordinal);
    }
}
