namespace ChatBot.Channels.Authentication;

/// <summary>Names of claims in the tokens of callers.</summary>
internal static class TokenClaims
{
    /// <summary>Where replies go.</summary>
    public const string ServiceUrl = "serviceurl";

    /// <summary>The tenant that issued it.</summary>
    public const string TenantId = "tid";

    /// <summary>The version of its form: <c>1.0</c>, which may be left out, or <c>2.0</c>.</summary>
    public const string Version = "ver";

    /// <summary>The application that asked for it, in version 1.0.</summary>
    public const string AppId = "appid";

    /// <summary>The application that asked for it, in version 2.0.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>What a user allowed an application to do; an application that acts for itself has none.</summary>
    public const string Scope = "scp";
}
