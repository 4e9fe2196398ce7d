namespace ChatBot.Channels.Authentication;

/// <summary>What is asked of the tokens of one kind of issuer.</summary>
internal interface ITokenRule
{
    /// <summary>Whether that is one of these issuers.</summary>
    /// <param name="issuer">The claim <c>iss</c>; null when there is none.</param>
    bool IsIssuer(string? issuer);

    /// <summary>Where their keys come from.</summary>
    SigningKeySource Keys { get; }

    /// <summary>Whom their tokens may be for.</summary>
    IReadOnlyList<string> Audiences { get; }

    /// <summary>Looks at what only these issuers' tokens say.</summary>
    /// <param name="token">A token whose signature, issuer, audience and lifetime are good.</param>
    /// <param name="key">The key that it is signed with.</param>
    /// <returns>Why it is refused; null when it is good.</returns>
    CallerRefusal? Refuse(UnverifiedToken token, SigningKey key);

    /// <summary>The channels that a caller with such a token may speak for; null for all.</summary>
    /// <param name="key">The key that it is signed with.</param>
    IReadOnlySet<string>? Channels(SigningKey key);
}
