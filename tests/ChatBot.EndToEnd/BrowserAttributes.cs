namespace ChatBot.EndToEnd;

/// <summary>A test that opens the chat page, and is skipped where there is no browser or no Web Chat.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChatPage.Missing;
}

/// <summary>A test with data that opens the chat page, and is skipped where there is no browser or no Web Chat.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChatPage.Missing;
}
