using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

/// <summary>The chat page in a browser, and what it complained about.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly IPage _page;

    private ChatPage(IPage page, Uri address)
    {
        _page = page;
        page.Console += (_, message) => Note(message.Type == "error", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(Leaves(new Uri(request.Url), address), "request to " + request.Url);
    }

    /// <summary>Errors of the console, and requests to another host.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens the page and waits until the bot has greeted.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="address">The page.</param>
    /// <param name="width">The width of the window, in pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">What runs before the page does.</param>
    public static async Task<ChatPage> OpenAsync(
        Chromium chromium, Uri address, int width = 1000, int height = 900, ColorScheme scheme = ColorScheme.Light, string script = ";")
    {
        var page = new ChatPage(await chromium.OpenAsync(width, height, scheme), address);
        await page._page.AddInitScriptAsync(script);
        await page._page.GotoAsync(address.ToString());
        await page.BotSaid.First.WaitForAsync(); // the greeting
        return page;
    }

    /// <summary>Types a question and reads what the bot says to it.</summary>
    public Task<string> AskAsync(string question) => ReplyToAsync(async () =>
    {
        var box = _page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    });

    /// <summary>Presses one of the examples above the chat and reads what the bot says to it.</summary>
    public Task<string> PressExampleAsync(int number) => ReplyToAsync(() => _page.Locator("#examples button").Nth(number).ClickAsync());

    /// <summary>Whether the page is wider than its window.</summary>
    public Task<bool> OverflowsAsync() => _page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth");

    public Task PictureAsync(string name) => _page.ScreenshotAsync(new() { Path = Workspace.Artifact(name) });

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();

    private ILocator BotSaid => _page.Locator("[role=feed] article", new() { HasTextRegex = new("^\\s*Bot said") });

    private async Task<string> ReplyToAsync(Func<Task> ask)
    {
        var before = await BotSaid.CountAsync();
        await ask();
        var reply = BotSaid.Nth(before);
        await reply.Locator(".ac-adaptiveCard, .webchat__text-content").First.WaitForAsync();
        return await reply.InnerTextAsync();
    }

    private static bool Leaves(Uri target, Uri address) => target.Scheme is "http" or "https" && target.Authority != address.Authority;

    private void Note(bool wrong, string text)
    {
        if (wrong)
            lock (Complaints)
                Complaints.Add(text);
    }
}
