using System.ComponentModel.DataAnnotations;

namespace ChatBot.Conversation;

/// <summary>The settings under <c>Conversation</c>.</summary>
public sealed class ConversationOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Conversation";

    /// <summary>The longest message that is read, in UTF-16 units.</summary>
    /// <value>2000 by default.</value>
    [Range(100, 100_000)]
    public int LongestMessage { get; set; } = 2000;

    /// <summary>How many conversations are remembered at once; the one silent for longest goes first.</summary>
    /// <value>10 000 by default.</value>
    [Range(1, 1_000_000)]
    public int Remembered { get; set; } = 10_000;

    /// <summary>After how many minutes of silence a conversation is forgotten.</summary>
    /// <value>30 by default.</value>
    [Range(1, 10_080)]
    public int ForgottenAfterMinutes { get; set; } = 30;
}
