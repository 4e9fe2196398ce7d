namespace ChatBot.Settings;

/// <summary>Who may change what a conversation of several is alerted to.</summary>
public enum WhoMayChange
{
    /// <summary>Whoever takes part in it.</summary>
    Everyone,

    /// <summary>The administrators alone.</summary>
    Administrators,
}
