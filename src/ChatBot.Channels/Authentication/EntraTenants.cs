namespace ChatBot.Channels.Authentication;

/// <summary>Microsoft's own tenants that issue tokens for callers of bots.</summary>
public static class EntraTenants
{
    /// <summary>The tenants that issue tokens to a bot's own credentials, for the Emulator and its like (protocol versions 3.1 and 3.2).</summary>
    public static IReadOnlyList<string> Emulators { get; } = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    /// <summary>The tenant of services that speak for channels.</summary>
    public static string ChannelServices => "69e9b82d-4842-4902-8d1e-abc5b98a55e8";
}
