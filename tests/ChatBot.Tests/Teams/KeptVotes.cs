using System.Collections.Immutable;
using ChatBot.Facts.Feedback;

namespace ChatBot.Tests.Teams;

/// <summary>Votes in memory.</summary>
internal sealed class KeptVotes : IVoteStore
{
    private ImmutableArray<Vote> _all = [];

    public void Add(Vote vote) => ImmutableInterlocked.Update(ref _all, all => all.Add(vote));

    public ImmutableArray<Vote> All() => _all;

    public void Forget(string conversationKey) => throw new NotSupportedException();
}
