namespace ChatBot.Settings;

/// <summary>What is shown in Web Chat, in the Emulator and in other clients of Direct Line.</summary>
internal sealed class WebChatOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "WebChat";

    /// <summary>How plain questions are answered: <c>Card</c>, or <c>Text</c> with citations.</summary>
    /// <value><c>Card</c> by default.</value>
    public AnswerForm AnswerAs { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!Enum.IsDefined(AnswerAs))
            yield return $"WebChat:AnswerAs is {AnswerAs}; give Card or Text.";
    }
}
