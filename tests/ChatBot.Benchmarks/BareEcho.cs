using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Benchmarks;

/// <summary>
/// What a bot costs at least: ASP.NET Core with its defaults reads a message and posts it back with a small card. It authenticates nobody and keeps nothing.
/// <c>-- echo --urls http://127.0.0.1:3999</c> runs it, to be measured beside ListWatch.
/// </summary>
internal static class BareEcho
{
    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient();
        await using var app = builder.Build();
        app.MapPost("/api/messages", ReplyAsync);
        await app.RunAsync();
    }

    private static async Task<IResult> ReplyAsync(Incoming activity, IHttpClientFactory clients)
    {
        var card = new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text = "You said: " + activity.Text, wrap = true } } };
        var reply = new
        {
            type = "message",
            text = "Echo: " + activity.Text,
            replyToId = activity.Id,
            from = activity.Recipient,
            recipient = activity.From,
            conversation = activity.Conversation,
            attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } },
        };
        var address = $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{Uri.EscapeDataString(activity.Id)}";
        using var client = clients.CreateClient();
        using var response = await client.PostAsJsonAsync(address, reply);
        return Results.Ok();
    }

    private sealed record Incoming(string Type, string Id, string ServiceUrl, string Text, Account From, Account Recipient, Account Conversation);

    private sealed record Account(string Id, string? Name);
}
