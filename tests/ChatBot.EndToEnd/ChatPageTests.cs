using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

public sealed class ChatPageTests(RunningProgram program, Chromium chromium) : IClassFixture<RunningProgram>, IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task Three_questions_are_typed_and_answered()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);

        foreach (var (question, company) in new[] { ("Is DJI on a list?", "DJI"), ("/lookup Megvii", "Megvii"), ("And CloudWalk?", "CloudWalk") })
            Assert.Contains(company, await page.AskAsync(question), StringComparison.OrdinalIgnoreCase);

        await page.PictureAsync("chat-light.png");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task An_example_is_sent_when_it_is_pressed()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, scheme: ColorScheme.Dark);

        Assert.Contains("DJI", await page.PressExampleAsync(0), StringComparison.OrdinalIgnoreCase);

        await page.PictureAsync("chat-dark.png");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_phone_shows_it_without_scrolling_sideways()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, width: 360, height: 720);
        await page.AskAsync("Is DJI on a list?");

        await page.PictureAsync("chat-narrow.png");
        Assert.False(await page.OverflowsAsync());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Where_web_sockets_are_blocked_answers_come_by_polling()
    {
        const string Blocked = "window.WebSocket = class { constructor() { setTimeout(() => this.onerror(new Event('error'))); } close() { } };";
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, script: Blocked);

        Assert.Contains("DJI", await page.AskAsync("Is DJI on a list?"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.Complaints);
    }
}
