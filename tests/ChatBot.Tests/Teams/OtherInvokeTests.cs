using System.Net;
using System.Text.Json.Nodes;
using CsCheck;

namespace ChatBot.Tests.Teams;

/// <summary>Invokes that the bot has no use for, and nonsense.</summary>
public sealed class OtherInvokeTests
{
    private static readonly string[] Answered =
    [
        "adaptiveCard/action", "application/search", "composeExtension/query", "composeExtension/selectItem", "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink", "message/submitAction", "message/fetchTask", "task/fetch", "signin/tokenExchange", "fileConsent/invoke",
    ];

    private static readonly string[] Members =
    [
        "action", "data", "verb", "trigger", "parameters", "name", "value", "queryOptions", "skip", "count", "top", "url", "company", "say", "about", "prompt",
        "context", "file", "uploadInfo", "uploadUrl", "actionName", "actionValue", "reaction", "feedback", "feedbackText", "queryText",
    ];

    private static readonly string[] Leaves =
    [
        "null", "true", "0", "-1", "1e999", "2147483648", "0.5", "\"\"", "\"refresh\"", "\"share\"", "\"automatic\"", "\"feedback\"", "\"like\"", "\"Orbel\"", "\"/lookup Orbel\"",
        "\"Orbel Marine Ltd\"", "\"initialRun\"", "\"https://news.example.test/harbour\"", "\"http://[\"", "\"{\"", "\"\\ud800\"", "\"\\u0000\"", "\"" + new string('漢', 3000) + "\"",
    ];

    [Theory]
    [InlineData("signin/tokenExchange")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/failure")]
    [InlineData("suggestedActions/submit")]
    [InlineData("fileConsent/invoke")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("handoff/action")]
    [InlineData("task/submit")]
    [InlineData("composeExtension/submitAction")]
    public async Task An_invoke_for_what_the_bot_does_not_have_is_acknowledged(string name)
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal("{}", (await host.InvokeAsync(name, new JsonObject())).ToJsonString());
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/fetchTask")]
    public async Task A_dialog_that_does_not_exist_says_so(string name)
    {
        await using var host = await TeamsHost.StartAsync();
        var task = (await host.InvokeAsync(name, new JsonObject()))["task"]!;
        Assert.Equal("message", (string?)task["type"]);
        Assert.Contains("/help", (string?)task["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_of_an_unknown_name_is_not_implemented()
    {
        await using var host = await TeamsHost.StartAsync();
        var (status, body) = await host.PostAsync(host.Invoke("something/new", new JsonObject()));
        Assert.Equal((HttpStatusCode.NotImplemented, ""), (status, body));
    }

    [Fact]
    public async Task Whatever_an_invoke_holds_it_is_answered_without_an_error()
    {
        await using var host = await TeamsHost.StartAsync();
        await Gen.Select(Gen.Int[0, Answered.Length - 1], Json(4)).SampleAsync(async (name, value) =>
        {
            var invoke = host.Invoke(Answered[name], "VALUE");
            var (status, _) = await host.PostAsync(invoke.ToJsonString().Replace("\"VALUE\"", value, StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, status);
        }, iter: 400);
    }

    private static Gen<string> Json(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (1, Leaf),
        (1, Json(depth - 1).Array[0, 3].Select(items => "[" + string.Join(',', items) + "]")),
        (4, Gen.Select(Gen.Int[0, Members.Length - 1], Json(depth - 1)).Array[0, 6].Select(members =>
            "{" + string.Join(',', members.Select(m => $"\"{Members[m.Item1]}\":{m.Item2}")) + "}")));

    private static Gen<string> Leaf => Gen.Int[0, Leaves.Length - 1].Select(i => Leaves[i]);
}
