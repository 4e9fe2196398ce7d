using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChatBot.Tests.Connector;

/// <summary>A connector on a free port of loopback that does to each request what its script says, down to the connection; the last step is repeated.</summary>
internal sealed class ScriptedConnector : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<Step> _script;
    private readonly Task _accepting;
    private readonly TaskCompletionSource _hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Step _last;
    private int _connections;
    private int _requests;

    private ScriptedConnector(Step[] script)
    {
        _script = new(script);
        _last = script[^1];
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/emea/");

    /// <summary>How many connections were made.</summary>
    public int Connections => _connections;

    /// <summary>How many requests were read to their end: each may have become a message.</summary>
    public int Requests => _requests;

    /// <summary>Ends when a request is left without an answer.</summary>
    public Task Hanging => _hanging.Task;

    public static ScriptedConnector Start(params Step[] script) => new(script);

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(socket);
            }
        }
        // A listener that was stopped meanwhile says that it is not listening.
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                while (socket.Connected)
                {
                    if (_script.TryPeek(out var next) && next is Step.BreakUnread)
                    {
                        _script.TryDequeue(out _);
                        Abort(socket);
                        return;
                    }
                    if (!await ReadRequestAsync(socket))
                        return;
                    if (_script.TryDequeue(out var step))
                        _last = step;
                    await DoAsync(_last, socket);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
            }
        }
    }

    private async Task<bool> ReadRequestAsync(Socket socket)
    {
        var read = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var text = read.ToString();
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && text.Length - end - 4 >= LengthOf(text[..end]))
            {
                Interlocked.Increment(ref _requests);
                return true;
            }
            var count = await socket.ReceiveAsync(buffer, _end.Token);
            if (count == 0)
                return false;
            read.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }
    }

    private static int LengthOf(string head) => head.Split("\r\n")
        .Where(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(l => int.Parse(l["Content-Length:".Length..], CultureInfo.InvariantCulture))
        .SingleOrDefault();

    private static void Abort(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private static Task<int> WriteAsync(Socket socket, string text) => socket.SendAsync(Encoding.Latin1.GetBytes(text));

    private async Task DoAsync(Step step, Socket socket)
    {
        switch (step)
        {
            case Step.Answer answer:
                await WriteAsync(socket, string.Create(
                    CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Said\r\nContent-Length: {answer.Body.Length}\r\n{answer.Headers}\r\n{answer.Body}"));
                break;
            case Step.Break { Start: "" }:
                Abort(socket);
                break;
            case Step.Break broken:
                await WriteAsync(socket, broken.Start);
                socket.Shutdown(SocketShutdown.Both);
                break;
            case Step.Hang:
                _hanging.TrySetResult();
                await Task.Delay(Timeout.Infinite, _end.Token);
                break;
        }
    }
}

/// <summary>What is done to one request.</summary>
internal abstract record Step
{
    /// <summary>Answers with a status, and a body that is all there.</summary>
    internal sealed record Answer(int Status, string Body = "", string Headers = "") : Step;

    /// <summary>Reads the request, writes the start of an answer, and breaks the connection.</summary>
    internal sealed record Break(string Start = "") : Step;

    /// <summary>Breaks the connection before it reads the request.</summary>
    internal sealed record BreakUnread : Step;

    /// <summary>Reads the request and never answers.</summary>
    internal sealed record Hang : Step;
}
