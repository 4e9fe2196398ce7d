using System.Net.WebSockets;

namespace ChatBot.Channels.DirectLine;

/// <summary>Shows a conversation to a client over a web socket, from a watermark on, without gap or repetition.</summary>
public static class DirectLineStream
{
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    /// <summary>Runs until the client leaves, another client of the conversation takes over, or the program stops.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="socket">The client.</param>
    /// <param name="watermark">What the client has seen.</param>
    /// <param name="cancellation">The program stops.</param>
    public static async Task RunAsync(DirectLineConversation conversation, WebSocket socket, string? watermark, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(socket);
        var superseded = conversation.TakeStream();
        var left = ListenAsync(socket);
        try
        {
            while (!superseded.IsCompleted && !left.IsCompleted)
            {
                var batch = conversation.Read(watermark, isLive: true);
                if (batch.Activities.Count > 0)
                    await socket.SendAsync(batch.ToJson(), WebSocketMessageType.Text, endOfMessage: true, cancellation);
                watermark = batch.Watermark;
                await Task.WhenAny(batch.More, superseded, left).WaitAsync(cancellation);
            }
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(ClosePatience);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, superseded.IsCompleted ? "Superseded" : null, patience.Token);
            await left.WaitAsync(patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            socket.Abort(); // gone without a word, or the program stops
        }
        await left;
    }

    /// <summary>Clients send empty frames to keep the connection; what they say comes by POST. Reading is how a close is noticed.</summary>
    private static async Task ListenAsync(WebSocket socket)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // Gone without a word, or aborted here.
        }
    }
}
