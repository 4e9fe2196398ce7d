using System.Collections.Immutable;
using ChatBot.Facts.Feedback;

namespace ChatBot.LiteDb;

/// <summary>Votes in a LiteDB file, numbered from 1 in the order in which they came.</summary>
public sealed class LiteDbVoteStore : IVoteStore
{
    private const int LongestComment = 1000;

    private readonly LiteDbLedger _ledger;
    private RecordIndex _index;
    private ImmutableList<Vote> _votes;

    /// <summary>Takes over the votes of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    public LiteDbVoteStore(LiteDbLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger;
        (_index, var votes) = ledger.Take(c => c.Votes, c => c with { Votes = null });
        _votes = [.. votes];
    }

    /// <inheritdoc/>
    /// <exception cref="Facts.StoreException">The vote could not be written.</exception>
    public void Add(Vote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        var kept = vote with { At = DateTimeOffset.FromUnixTimeMilliseconds(vote.At.ToUnixTimeMilliseconds()), Comment = Cut(vote.Comment) };
        lock (_ledger.Gate)
        {
            var change = Change([(_votes.Count, kept)]);
            _ledger.Write(change.Entries);
            Accept(change);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Vote> All() => [.. Volatile.Read(ref _votes)];

    /// <inheritdoc/>
    /// <exception cref="Facts.StoreException">The votes could not be written.</exception>
    public void Forget(string conversationKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationKey);
        lock (_ledger.Gate)
        {
            var change = Forgetting([conversationKey]);
            if (change.Entries.IsEmpty)
                return;
            _ledger.Write(change.Entries);
            Accept(change);
        }
    }

    /// <summary>What is to be written so that no vote tells of some conversations, nor of the threads in them.</summary>
    internal VoteChange Forgetting(ImmutableArray<string> conversationKeys) => Change(
        [.. _votes.Select((vote, place) => (place, vote))
            .Where(v => conversationKeys.Any(key => IsIn(v.vote.ConversationKey, key)))
            .Select(v => (v.place, v.vote with { ConversationKey = "" }))]);

    /// <summary>Shows what was written.</summary>
    internal void Accept(VoteChange change) => (_index, _votes) = (change.Index, change.Votes);

    private VoteChange Change(ImmutableArray<(int Place, Vote Vote)> changed)
    {
        if (changed.IsEmpty)
            return new(_index, _votes, []);
        ImmutableArray<Entry> entries = [.. changed.Select(c => new Entry(LedgerDatabase.Votes, c.Place + 1, VoteDocument.Write(c.Vote)))];
        var index = _index.With(entries);
        var votes = _votes;
        foreach (var (place, vote) in changed)
            votes = place == votes.Count ? votes.Add(vote) : votes.SetItem(place, vote);
        return new(index, votes, entries.Add(index.Head()));
    }

    private static bool IsIn(string key, string conversation) =>
        key.StartsWith(conversation, StringComparison.Ordinal) && (key.Length == conversation.Length || key[conversation.Length] == ';');

    private static string Cut(string comment) => comment.Length <= LongestComment ? comment
        : comment[..(char.IsHighSurrogate(comment[LongestComment - 1]) ? LongestComment - 1 : LongestComment)];
}

/// <summary>A change of the votes before it is written.</summary>
/// <param name="Index">Their hashes after it.</param>
/// <param name="Votes">The votes after it.</param>
/// <param name="Entries">What is to be written; empty when nothing changes.</param>
internal sealed record VoteChange(RecordIndex Index, ImmutableList<Vote> Votes, ImmutableArray<Entry> Entries);
