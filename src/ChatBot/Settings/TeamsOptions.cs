namespace ChatBot.Settings;

/// <summary>What is shown in Microsoft Teams.</summary>
internal sealed class TeamsOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Teams";

    /// <summary>How plain questions are answered: <c>Card</c>, or <c>Text</c> with citations.</summary>
    /// <value><c>Card</c> by default.</value>
    public AnswerForm AnswerAs { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!Enum.IsDefined(AnswerAs))
            yield return $"Teams:AnswerAs is {AnswerAs}; give Card or Text.";
    }
}
