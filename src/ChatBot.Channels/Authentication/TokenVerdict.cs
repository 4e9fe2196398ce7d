namespace ChatBot.Channels.Authentication;

/// <summary>What a token came to.</summary>
public abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>It is good.</summary>
    /// <param name="Caller">Whose it is.</param>
    public sealed record Accepted(VerifiedCaller Caller) : TokenVerdict;

    /// <summary>It is not, or nobody can tell.</summary>
    /// <param name="Refusal">Why.</param>
    /// <param name="Token">What may be written down of it; null when it cannot be read.</param>
    public sealed record Refused(CallerRefusal Refusal, TokenFacts? Token) : TokenVerdict;
}
