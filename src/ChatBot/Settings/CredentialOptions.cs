namespace ChatBot.Settings;

/// <summary>What the bot proves with that it is the one registered. Secrets belong into the environment (<c>Credential__ClientSecret</c>) or user secrets, not into a file of the program.</summary>
internal sealed class CredentialOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Credential";

    /// <summary>The kind; each needs some of the other settings.</summary>
    /// <value><c>None</c> by default.</value>
    public CredentialKind Kind { get; set; }

    /// <summary>The value of a client secret, for <c>ClientSecret</c>.</summary>
    /// <value>Empty by default.</value>
    public string ClientSecret { get; set; } = "";

    /// <summary>A PFX file, or a PEM file with certificate and key, for <c>Certificate</c>; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value>Empty by default.</value>
    public string CertificatePath { get; set; } = "";

    /// <summary>What the certificate's key is locked with.</summary>
    /// <value>Empty by default, for a key that is not locked.</value>
    public string CertificatePassword { get; set; } = "";

    /// <summary>The client id of a user-assigned identity, for <c>ManagedIdentity</c> and <c>FederatedManagedIdentity</c>.</summary>
    /// <value>Empty by default, for the machine's own.</value>
    public string ManagedIdentityClientId { get; set; } = "";

    /// <summary>The file with the assertion, for <c>FederatedToken</c>; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value>Empty by default.</value>
    public string TokenFile { get; set; } = "";

    /// <summary>Where the token is asked for, instead of the cloud's login and <c>Bot:TenantId</c>: an https address with the tenant in it, for a cloud of one's own.</summary>
    /// <value>Empty by default.</value>
    public string Authority { get; set; } = "";

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!Enum.IsDefined(Kind))
            yield return $"Credential:Kind is {Kind}; give one of {string.Join(", ", Enum.GetNames<CredentialKind>())}.";
        foreach (var problem in Only(ClientSecret, "ClientSecret", "the value of a client secret", true, CredentialKind.ClientSecret)
            .Concat(Only(CertificatePath, "CertificatePath", "the path of a PFX or PEM file", true, CredentialKind.Certificate))
            .Concat(Only(CertificatePassword, "CertificatePassword", "", false, CredentialKind.Certificate))
            .Concat(Only(TokenFile, "TokenFile", "the path of the file with the assertion", true, CredentialKind.FederatedToken))
            .Concat(Only(ManagedIdentityClientId, "ManagedIdentityClientId", "", false, CredentialKind.ManagedIdentity, CredentialKind.FederatedManagedIdentity)))
            yield return problem;
        if (ManagedIdentityClientId.Length > 0 && !Guid.TryParse(ManagedIdentityClientId, out _))
            yield return "Credential:ManagedIdentityClientId is no GUID; give the client id of the managed identity.";
        if (Authority.Length > 0 && !(Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.AbsolutePath.Length > 1))
            yield return "Credential:Authority is no https address with a tenant in it; write it as https://login.example.com/tenant.";
    }

    // What another kind would need is a mistake in the kind, and never a thing to pass over in silence. Values are not repeated: they are secret.
    private IEnumerable<string> Only(string value, string key, string what, bool isNeeded, params CredentialKind[] kinds)
    {
        if (isNeeded && kinds.Contains(Kind) && string.IsNullOrWhiteSpace(value))
            yield return $"Credential:{key} is empty; Credential:Kind {Kind} needs {what}.";
        if (value.Length > 0 && !kinds.Contains(Kind))
            yield return $"Credential:{key} is set, but Credential:Kind is {Kind}; set the kind to {string.Join(" or ", kinds)}, or remove {key}.";
    }
}
