namespace ChatBot.Channels.Schema;

/// <summary>The values of <see cref="Activity.DeliveryMode"/> that are acted on.</summary>
public static class DeliveryModes
{
    /// <summary>The sender wants the replies in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}
