using ChatBot.Channels.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Teams;

/// <summary>Stands for the hosts that files of Teams lie on: what the program asks of them over https arrives at a free port of loopback.</summary>
internal sealed class FileHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<Request> _requests = [];

    public FileHost(string file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(context => AnswerAsync(context, file));
        _app.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<Request> Requests => _requests;

    /// <summary>Where it is sent on to; null for nowhere.</summary>
    public string? Redirect { get; init; }

    /// <summary>Whether a response tells its length.</summary>
    public bool SaysLength { get; init; } = true;

    /// <summary>Its own address.</summary>
    public string Url => _app.Urls.Single() + "/download";

    /// <summary>Has the program find it in the place of every https host.</summary>
    public void Configure(IServiceCollection services) => services.AddHttpClient(FileTransfer.HttpClientName).AddHttpMessageHandler(() => new Detour(new Uri(_app.Urls.Single())));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context, string file)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers;
        _requests.Add(new($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}", body.ToArray(), headers.ContentRange.ToString(), headers.Authorization.FirstOrDefault()));
        if (Redirect is not null)
        {
            context.Response.Redirect(Redirect);
            return;
        }
        if (SaysLength)
            context.Response.Headers.ContentLength = file.Length;
        else
            await context.Response.StartAsync();
        await context.Response.WriteAsync(file);
    }

    /// <summary>A request.</summary>
    public sealed record Request(string Line, byte[] Body, string ContentRange, string? Authorization);

    private sealed class Detour(Uri host) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("https", request.RequestUri!.Scheme);
            request.RequestUri = new UriBuilder(request.RequestUri) { Scheme = host.Scheme, Host = host.Host, Port = host.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
