using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd;

public sealed class ChatPageTests(RunningProgram program, Chromium chromium) : IClassFixture<RunningProgram>, IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task Three_questions_are_typed_and_their_cards_read()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);

        var listed = await page.AskAsync("is DJI blacklisted, and why?");
        await Expect(listed.Verdict).ToHaveTextAsync("⚑ LISTED");
        AssertReads(await listed.TextAsync(), "SZ DJI Technology", "for misusing biotechnology", "16 December 2021",
            "On Thursday, the United States (US) blacklisted eight Chinese firms", "Statecraft, 17 December 2021, ¶ 1",
            "The eight listed firms are: SZ DJI Technology", "Statecraft, 17 December 2021, ¶ 4",
            "restated by ListWatch", "not a finding of mine");

        var discussed = await page.AskAsync("SMIC listed?");
        await Expect(discussed.Verdict).ToHaveTextAsync("◔ PROPOSED OR DISCUSSED ONLY");
        AssertReads(await discussed.TextAsync(), "No source here says that SMIC was listed",
            "US lawmakers are discussing ways to target", "Statecraft, 17 December 2021, ¶ 7");

        var another = await page.AskAsync("and Megvii?");
        await Expect(another.Verdict).ToHaveTextAsync("⚑ LISTED");
        AssertReads(await another.TextAsync(), "Megvii Technology", "Statecraft, 17 December 2021, ¶ 4");

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_list_of_suppliers_is_pasted_and_its_card_read()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);

        var screened = await page.AskAsync("Supplier\nDJI Technology\nZanthor Robotics Ltd\nMegvii Technology\nTarn Steel GmbH");

        AssertReads(await screened.TextAsync(), "Screened: 4 names", "Matches", "SZ DJI Technology", "Megvii", "For 2 names my sources hold no record",
            "does not mean that a name is on no list", "Statecraft, US Blacklists 8 Chinese Firms");
        Assert.DoesNotContain("Zanthor", await screened.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_buttons_of_a_card_and_the_examples_ask_for_themselves()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);

        var status = await page.PressExampleAsync(0);
        await Expect(status.Verdict).ToHaveTextAsync("⚑ LISTED");

        AssertReads(await (await page.PressAsync(status.Button("Who else was listed?"))).TextAsync(), "Cloudwalk", "Megvii", "Yitu");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_sources_that_are_not_in_sight_appear_when_they_are_asked_for()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);
        var card = await page.AskAsync("/list");
        await Expect(card.Words("Statecraft, 17 December 2021, ¶ 7")).ToBeHiddenAsync();

        await card.Button("More sources (1)").ClickAsync();

        await Expect(card.Words("Statecraft, 17 December 2021, ¶ 7")).ToBeVisibleAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 900)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 900)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task The_verdict_is_in_sight_and_nothing_is_clipped(ColorScheme scheme, int width)
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, width, height: 720, scheme);
        foreach (var question in new[] { "is DJI blacklisted, and why?", "SMIC listed?", "Is China Telecom listed?", "Is Huawei listed?" })
        {
            var card = await page.AskAsync(question);

            await page.PictureAsync($"{question.Trim('?').Replace(' ', '-')}-{width}-{scheme}.png");
            await Expect(card.Verdict).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.Empty(await card.ClippedAsync());
            Assert.False(await page.OverflowsAsync());
        }
        Assert.Empty(page.Complaints);
    }

    [BrowserTheory]
    [InlineData("/list")]
    [InlineData("/help")]
    [InlineData("Are DJI, SMIC and China Telecom listed?")]
    public async Task A_long_card_fits_a_phone_and_its_last_button_can_be_pressed(string question)
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, width: 360, height: 720);
        var card = await page.AskAsync(question);

        Assert.Empty(await card.ClippedAsync());
        Assert.False(await page.OverflowsAsync());
        Assert.NotEmpty(await (await page.PressAsync(card.LastButton)).TextAsync());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Where_web_sockets_are_blocked_answers_come_by_polling()
    {
        const string Blocked = "window.WebSocket = class { constructor() { setTimeout(() => this.onerror(new Event('error'))); } close() { } };";
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, script: Blocked);

        await Expect((await page.AskAsync("Is DJI on a list?")).Verdict).ToHaveTextAsync("⚑ LISTED");
        Assert.Empty(page.Complaints);
    }

    /// <summary>To renew the picture of the documentation: <c>cp artifacts/listwatch.png docs/pictures/</c>.</summary>
    [BrowserFact]
    public async Task A_window_of_ordinary_size_shows_the_whole_answer()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, height: 820);
        var card = await page.AskAsync("is DJI blacklisted, and why?");

        await Expect(card.LastButton).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(card.Verdict).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.PictureAsync("listwatch.png");
    }

    private static void AssertReads(string text, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
}
