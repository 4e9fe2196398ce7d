using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Ingest;
using ChatBot.Tests.Ingest;

namespace ChatBot.Tests.Web;

public sealed class SourceUploadTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Names = PlainList.Names(20);

    [Fact]
    public async Task Without_a_key_in_the_settings_there_is_no_such_address()
    {
        await using var host = await ListWatchHost.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(host, "?name=a.csv", PlainList.Of("Orla Lamps"))).Status);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Authorization", "Bearer 0123456789abcdef0123456789abcdeg")]
    [InlineData("X-Api-Key", "0123456789abcdef")]
    public async Task Who_does_not_show_the_key_is_refused(string? header, string? value)
    {
        await using var host = await StartAsync();
        var (status, body) = await SendAsync(host, "?name=a.csv", PlainList.Of("Orla Lamps"), request =>
        {
            request.Headers.Clear();
            if (header is not null)
                request.Headers.TryAddWithoutValidation(header, value);
        });
        Assert.Equal((HttpStatusCode.Unauthorized, "KeyMissing"), (status, Code(body)));
        Assert.DoesNotContain("Orla", host.Say("/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_sent_is_answered_from_at_once_and_told_as_changes()
    {
        await using var host = await StartAsync();
        var (status, body) = await SendAsync(host, "?name=a.csv", PlainList.Of("Orla Lamps"));
        Assert.Equal((HttpStatusCode.OK, "added", "a.csv"), (status, (string?)body["result"], (string?)body["file"]));
        Assert.Equal("Orla Lamps", (string?)body["added"]![0]!["name"]);
        Assert.Contains(host.Knowledge.Current.View.Companies, c => c.Name == "Orla Lamps");
        Assert.Equal("unchanged", (string?)(await SendAsync(host, "?name=a.csv", PlainList.Of("Orla Lamps"))).Body["result"]);
    }

    [Fact]
    public async Task A_list_that_lost_too_much_is_held_until_it_is_confirmed()
    {
        await using var host = await StartAsync();
        await SendAsync(host, "?name=a.csv", PlainList.Of(Names));
        var (status, held) = await SendAsync(host, "?name=a.csv", PlainList.Of(Names[..3]));
        Assert.Equal((HttpStatusCode.Conflict, "held", 17), (status, (string?)held["result"], held["removed"]!.AsArray().Count));
        Assert.EndsWith("send it again with ?confirm=true.", (string?)held["problem"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(host, "?name=a.csv&confirm=true", PlainList.Of(Names[..3]))).Status);
    }

    [Fact]
    public async Task An_article_may_be_sent_under_a_name_in_a_header()
    {
        const string Article = "---\ntitle: Shipyard blacklisted\npublisher: Harbour Gazette\npublished: 2024-03-14\nlanguage: en\nkind: article\n---\nOn Tuesday, the United States blacklisted Orbel Marine for selling sonar parts.\n";
        await using var host = await StartAsync();
        var (status, body) = await SendAsync(host, "", Article, request =>
        {
            request.Headers.TryAddWithoutValidation("X-Api-Key", Key);
            request.Headers.Authorization = null;
            request.Content!.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "gazette.md" };
        });
        Assert.Equal((HttpStatusCode.OK, "gazette.md"), (status, (string?)body["file"]));
        Assert.Contains("Shipyard blacklisted", host.Say("/sources"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/csv", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("?name=../..", "text/csv", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("?name=list.exe", "application/octet-stream", HttpStatusCode.UnsupportedMediaType, "UnsupportedFile")]
    [InlineData("?name=list.csv", "multipart/form-data", HttpStatusCode.UnsupportedMediaType, "UnsupportedFile")]
    [InlineData("?name=list.csv", "text/csv", HttpStatusCode.UnprocessableEntity, "NotTakenIn")]
    [InlineData("?name=list", "application/xml", HttpStatusCode.UnprocessableEntity, "NotTakenIn")]
    public async Task What_cannot_be_taken_is_refused_and_says_what_to_do(string query, string type, HttpStatusCode expected, string code)
    {
        await using var host = await StartAsync();
        var (status, body) = await SendAsync(host, query, "gibberish", request => request.Content!.Headers.ContentType = new(type));
        Assert.Equal((expected, code), (status, Code(body)));
        Assert.DoesNotContain(Path.GetTempPath(), (string?)body["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_body_is_refused()
    {
        await using var host = await StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(host, "?name=a.csv", "")).Status);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused()
    {
        await using var host = await StartAsync("--Sources:LargestUploadMegabytes", "1");
        var (status, body) = await SendAsync(host, "?name=a.csv", new string('a', 1024 * 1024 + 1));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "FileTooLarge"), (status, Code(body)));
    }

    [Theory]
    [InlineData("../../etc/list.csv", "list.csv")]
    [InlineData(@"C:\lists\list.csv", "list.csv")]
    [InlineData(".list\0:.csv", "list__.csv")]
    [InlineData("清单 1.csv", "清单 1.csv")]
    [InlineData("..", null)]
    [InlineData(null, null)]
    public void A_name_is_reduced_to_what_is_harmless(string? name, string? safe) => Assert.Equal(safe, SafeFileName.Of(name));

    [Fact]
    public void A_long_name_keeps_its_extension() => Assert.EndsWith("a.csv", SafeFileName.Of(new string('a', 300) + ".csv"), StringComparison.Ordinal);

    private static Task<ListWatchHost> StartAsync(params string[] settings) => ListWatchHost.StartAsync(["--Sources:ApiKey", Key, .. settings]);

    private static async Task<(HttpStatusCode Status, JsonObject Body)> SendAsync(ListWatchHost host, string query, string content, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/sources" + query) { Content = new StringContent(content, Encoding.UTF8, "text/csv") };
        request.Headers.Authorization = new("Bearer", Key);
        change?.Invoke(request);
        using var response = await host.Client.SendAsync(request);
        return (response.StatusCode, response.StatusCode == HttpStatusCode.NotFound ? [] : (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    private static string? Code(JsonObject body) => (string?)body["error"]!["code"];
}
