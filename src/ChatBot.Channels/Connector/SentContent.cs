using System.Net;
using System.Net.Http.Headers;

namespace ChatBot.Channels.Connector;

/// <summary>A body that knows whether it was begun to be sent: one that was not has certainly not been taken.</summary>
internal sealed class SentContent : HttpContent
{
    private readonly byte[] _json;

    public SentContent(byte[] json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>Whether a connection was made and the body may have left.</summary>
    public bool IsBegun { get; set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        IsBegun = true;
        return stream.WriteAsync(_json, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
