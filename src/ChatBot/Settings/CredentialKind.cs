namespace ChatBot.Settings;

/// <summary>What the bot proves with that it is the one registered.</summary>
internal enum CredentialKind
{
    /// <summary>Nothing: it speaks to this machine only.</summary>
    None,

    /// <summary>A client secret of the registration.</summary>
    ClientSecret,

    /// <summary>A certificate of the registration.</summary>
    Certificate,

    /// <summary>The identity of the machine in Azure; for bots registered with it.</summary>
    ManagedIdentity,

    /// <summary>An assertion in a file, which the registration trusts; as Kubernetes' workload identity gives one.</summary>
    FederatedToken,

    /// <summary>The identity of the machine in Azure, which the registration trusts.</summary>
    FederatedManagedIdentity,
}
