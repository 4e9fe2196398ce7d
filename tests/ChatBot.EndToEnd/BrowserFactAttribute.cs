namespace ChatBot.EndToEnd;

/// <summary>A test that needs Chromium, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "needs Chromium: install it, or set CHROMIUM_PATH to its program";
    }
}
