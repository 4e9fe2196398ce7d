using Microsoft.AspNetCore.Authentication;

namespace ChatBot.Channels.Authentication;

/// <summary>How the authentication scheme reports a caller that it refuses; never thrown.</summary>
/// <param name="refusal">Why.</param>
/// <param name="token">What may be written down of the token; null when there is none.</param>
public sealed class CallerRefusedException(CallerRefusal refusal, TokenFacts? token = null) : AuthenticationFailureException(refusal.Reason)
{
    /// <summary>Why.</summary>
    public CallerRefusal Refusal => refusal;

    /// <summary>What may be written down of the token; null when there is none.</summary>
    public TokenFacts? Token => token;
}
