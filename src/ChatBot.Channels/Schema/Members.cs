namespace ChatBot.Channels.Schema;

/// <summary>A member of a conversation of Teams.</summary>
public sealed record ChannelMember
{
    /// <summary>The id in the channel, for this bot.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary>The id in Entra ID, the same for every bot.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The name that the user signs in with.</summary>
    public string? UserPrincipalName { get; init; }

    /// <summary>The organisation.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>, where Teams says it.</summary>
    public string? UserRole { get; init; }
}

/// <summary>Some of the members of a conversation.</summary>
/// <param name="Members">The members.</param>
/// <param name="ContinuationToken">Asks for the next ones; null after the last.</param>
public sealed record PagedMembers(IReadOnlyList<ChannelMember>? Members, string? ContinuationToken);

/// <summary>A team of Teams.</summary>
/// <param name="Id">Its id, which is also that of its General channel.</param>
/// <param name="Name">The name shown.</param>
/// <param name="AadGroupId">The id of its group in Entra ID.</param>
public sealed record TeamDetails(string? Id, string? Name, string? AadGroupId);

/// <summary>The channels of a team.</summary>
/// <param name="Conversations">The channels.</param>
public sealed record TeamChannels(IReadOnlyList<TeamChannel>? Conversations);

/// <summary>A channel of a team.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name shown; null for General.</param>
/// <param name="Type"><c>standard</c>, <c>private</c> or <c>shared</c>.</param>
public sealed record TeamChannel(string? Id, string? Name, string? Type);
