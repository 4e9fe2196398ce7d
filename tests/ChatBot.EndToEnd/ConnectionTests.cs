using System.Net.Http.Headers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd;

public sealed class ConnectionTests(RunningProgram program, Chromium chromium) : IClassFixture<RunningProgram>, IClassFixture<Chromium>
{
    // Web Chat waits 3 to 15 s before it connects again.
    private const float Patience = 30_000;

    [BrowserFact]
    public async Task When_the_connection_is_cut_nothing_is_lost_or_shown_twice()
    {
        var sockets = new List<IWebSocketRoute>();
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, sockets.Add);
        await page.AskAsync("Is DJI on a list?");
        var before = await page.TranscriptAsync();

        await sockets[^1].CloseAsync(new() { Code = 1001 });
        await page.TypeAsync("Help");
        await Expect(page.Said).ToHaveCountAsync(before.Count + 2, new() { Timeout = Patience });

        var after = await page.TranscriptAsync();
        Assert.Equal(before.Count, after.Intersect(before).Count());
        Assert.Equal(after.Count, after.Distinct().Count());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_file_that_is_sent_is_answered_with_what_to_do()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);
        var post = await page.NextRequestAsync("/activities", () => page.TypeAsync("Help"));
        using var http = new HttpClientHandler();
        using var client = new HttpMessageInvoker(http);
        using var activity = new StringContent("""{"type":"message"}""", new MediaTypeHeaderValue("application/vnd.microsoft.activity"));
        using var file = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("image/png") } };
        using var form = new MultipartFormDataContent { { activity, "activity", "blob" }, { file, "file", "report.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, post.Url.Replace("/activities", "/upload", StringComparison.Ordinal)) { Content = form };
        request.Headers.Authorization = AuthenticationHeaderValue.Parse((await post.HeaderValueAsync("authorization"))!);

        using var response = await client.SendAsync(request, default);

        Assert.True(response.IsSuccessStatusCode);
        await Expect(page.Reads("I read text only").Last).ToBeVisibleAsync();
        await Expect(page.Reads("report.png").Last).ToBeVisibleAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task After_fifteen_minutes_the_token_is_renewed_and_the_chat_goes_on()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address, hasClock: true);

        var refresh = await page.NextRequestAsync("/tokens/refresh", () => page.PassAsync(TimeSpan.FromMinutes(15)));

        Assert.Equal(200, (await refresh.ResponseAsync())!.Status);
        var renewed = "Bearer " + (await (await refresh.ResponseAsync())!.JsonAsync())!.Value.GetProperty("token").GetString();
        var post = await page.NextRequestAsync("/activities", () => page.TypeAsync("Help"));
        Assert.Equal(renewed, await post.HeaderValueAsync("authorization"));
        Assert.Equal(200, (await post.ResponseAsync())!.Status);
    }

    [BrowserFact]
    public async Task When_the_program_was_started_again_the_page_says_so_and_offers_a_new_chat()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);

        await program.RestartAsync();
        await Expect(page.NewChat).ToBeVisibleAsync(new() { Timeout = 2 * Patience });
        await page.NewChat.ClickAsync();

        await Expect(page.NewChat).ToBeHiddenAsync();
        await page.GreetedAsync();
        await Expect((await page.AskAsync("Is DJI on a list?")).Verdict).ToHaveTextAsync("⚑ LISTED");
    }
}
