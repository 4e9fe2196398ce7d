using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Tests.Authentication;

/// <summary>An issuer of tokens on a free port of loopback: an OpenID document, and the keys that it names.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _fetches;

    private TokenIssuer(JsonObject[] keys)
    {
        Keys = keys;
        // Empty: it reads no settings, so it watches no files of them.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(AnswerAsync);
    }

    /// <summary>The address of the OpenID document.</summary>
    public string Metadata => _app.Urls.Single() + "/openid";

    /// <summary>What is published.</summary>
    public JsonObject[] Keys { get; set; }

    /// <summary>How the document is answered instead, while it is set.</summary>
    public Func<HttpContext, Task>? Outage { get; set; }

    /// <summary>How often the document was asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>How often anything was.</summary>
    public int Requests { get; private set; }

    public static async Task<TokenIssuer> StartAsync(params JsonObject[] keys)
    {
        var issuer = new TokenIssuer(keys);
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>An answer that fails.</summary>
    public static Task FailAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        Requests++;
        if (context.Request.Path == "/keys")
            return WriteAsync(context, new() { ["keys"] = new JsonArray([.. Keys.Select(k => k.DeepClone())]) });
        Interlocked.Increment(ref _fetches);
        return Outage?.Invoke(context)
            ?? WriteAsync(context, new() { ["issuer"] = "https://issuer.example", ["jwks_uri"] = _app.Urls.Single() + "/keys" });
    }

    private static Task WriteAsync(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
