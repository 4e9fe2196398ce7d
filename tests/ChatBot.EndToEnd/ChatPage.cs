using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

/// <summary>The chat page in a browser, and what it complained about.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly IPage _page;

    private ChatPage(IPage page, Uri address)
    {
        _page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(Leaves(new Uri(request.Url), address), "request to " + request.Url);
        page.WebSocket += (_, socket) => Note(Leaves(new Uri(socket.Url), address), "web socket to " + socket.Url);
    }

    /// <summary>Why the page cannot be opened here; null when it can.</summary>
    public static string? Missing { get; } =
        Chromium.Path is null ? "needs Chromium: install it, or set CHROMIUM_PATH to its program"
        : !File.Exists(WebChat) ? "needs Web Chat, which the build fetches: install Node.js with npm, connect to a package registry and build again"
        : null;

    /// <summary>Errors and warnings of the console, and connections to another host.</summary>
    public List<string> Complaints { get; } = [];

    // Lies beside the program where the build could fetch it.
    private static string WebChat => Path.Combine(AppContext.BaseDirectory, "wwwroot", "vendor", "webchat.js");

    /// <summary>Opens the page and waits until the bot has greeted.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="address">The page.</param>
    /// <param name="width">The width of the window, in pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">What runs before the page does.</param>
    /// <param name="hasClock">Whether the page has a clock of its own, which <see cref="PassAsync"/> moves.</param>
    public static async Task<ChatPage> OpenAsync(
        Chromium chromium, Uri address, int width = 900, int height = 800, ColorScheme scheme = ColorScheme.Light, string script = ";", bool hasClock = false)
    {
        var page = new ChatPage(await chromium.OpenAsync(width, height, scheme), address);
        if (hasClock)
            await page._page.Clock.InstallAsync();
        await page._page.AddInitScriptAsync(script);
        await page._page.GotoAsync(address.ToString());
        await page.GreetedAsync();
        return page;
    }

    /// <summary>Opens the page and takes hold of its web sockets, so that they can be cut.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="address">The page.</param>
    /// <param name="onSocket">Given each socket as it is opened.</param>
    public static async Task<ChatPage> OpenAsync(Chromium chromium, Uri address, Action<IWebSocketRoute> onSocket)
    {
        var page = new ChatPage(await chromium.OpenAsync(), address);
        await page._page.RouteWebSocketAsync(new Regex("/stream"), socket =>
        {
            socket.ConnectToServer();
            onSocket(socket);
        });
        await page._page.GotoAsync(address.ToString());
        await page.GreetedAsync();
        return page;
    }

    /// <summary>The request of the page that polls, posts or asks for something, the next one whose path ends so.</summary>
    public Task<IRequest> NextRequestAsync(string pathEnd, Func<Task> action) =>
        _page.RunAndWaitForRequestAsync(action, request => new Uri(request.Url).AbsolutePath.EndsWith(pathEnd, StringComparison.Ordinal));

    /// <summary>What is said in the chat, in order, by both sides; a text may begin with who said it.</summary>
    public Task<IReadOnlyList<string>> TranscriptAsync() => Said.AllInnerTextsAsync();

    /// <summary>All that is said in the chat, by both sides.</summary>
    public ILocator Said => _page.Locator("[role=feed] article");

    /// <summary>A place on the page that reads so.</summary>
    public ILocator Reads(string text) => _page.GetByText(text);

    /// <summary>The button that begins anew where the chat has ended.</summary>
    public ILocator NewChat => _page.GetByRole(AriaRole.Button, new() { Name = "Start a new chat" });

    /// <summary>Lets time pass for the page alone, which was opened with a clock of its own.</summary>
    public Task PassAsync(TimeSpan time) => _page.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    /// <summary>Waits until the bot has said something.</summary>
    public Task GreetedAsync() => BotSaid.First.WaitForAsync();

    /// <summary>Types a question and does not wait.</summary>
    public async Task TypeAsync(string question)
    {
        var box = _page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }

    /// <summary>Types a question and waits for the card that answers it.</summary>
    public Task<ShownCard> AskAsync(string question) => ReplyToAsync(() => TypeAsync(question));

    /// <summary>Presses one of the examples above the chat and waits for the card that answers it.</summary>
    public Task<ShownCard> PressExampleAsync(int number) => PressAsync(_page.Locator("#examples button").Nth(number));

    /// <summary>Presses a button, which sends something, and waits for the card that answers it.</summary>
    public Task<ShownCard> PressAsync(ILocator button) => ReplyToAsync(() => button.ClickAsync());

    /// <summary>Does something that nobody says in the chat, and waits for the next card of the bot. The chat does not scroll to it where somebody reads above.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="patience">How long, in milliseconds.</param>
    public async Task<ShownCard> NextCardAsync(Func<Task> act, float patience)
    {
        var before = await BotSaid.CountAsync();
        await act();
        var card = BotSaid.Nth(before).Locator(".ac-adaptiveCard").First;
        await card.WaitForAsync(new() { Timeout = patience });
        await card.ScrollIntoViewIfNeededAsync();
        return new ShownCard(card);
    }

    /// <summary>Whether the page is wider than its window.</summary>
    public Task<bool> OverflowsAsync() => _page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Takes a picture of the window.</summary>
    public Task PictureAsync(string name) => _page.ScreenshotAsync(new() { Path = Workspace.Artifact(name) });

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();

    private ILocator BotSaid => _page.Locator("[role=feed] article", new() { HasTextRegex = new("^\\s*Bot said") });

    private async Task<ShownCard> ReplyToAsync(Func<Task> ask)
    {
        var before = await BotSaid.CountAsync();
        await ask();
        var card = BotSaid.Nth(before).Locator(".ac-adaptiveCard").First;
        await card.WaitForAsync();
        var shown = new ShownCard(card);
        await shown.SettleAsync();
        return shown;
    }

    private static bool Leaves(Uri target, Uri address) => target.Scheme is "http" or "https" or "ws" or "wss" && target.Authority != address.Authority;

    private void Note(bool wrong, string text)
    {
        if (wrong)
            lock (Complaints)
                Complaints.Add(text);
    }
}
