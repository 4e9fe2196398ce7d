using System.Text.Json;

namespace ChatBot.Reading.Lists.Json;

/// <summary>Reads the elements of the one array that matters in a JSON file, each by itself: the array itself, or the one under a name in the outermost object.</summary>
internal sealed class JsonElements : IDisposable
{
    private const int InitialSize = 64 * 1024;
    private const int Longest = 16 * 1024 * 1024;

    private readonly FileStream _file;
    private readonly byte[] _name;
    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;
    private bool _last;
    private bool _named;
    private bool _inside;
    private JsonReaderState _state;

    private JsonElements(string path, string name)
    {
        _file = ListText.OpenBytes(path);
        _name = System.Text.Encoding.UTF8.GetBytes(name);
        _end = _file.ReadAtLeast(_buffer, 3, throwOnEndOfStream: false);
        _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>The elements, each alive until the next is asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name of the array.</param>
    /// <exception cref="JsonException">The file is not valid JSON or breaks off.</exception>
    public static IEnumerable<JsonElement> Read(string path, string name)
    {
        using var elements = new JsonElements(path, name);
        while (elements.Next() is { } document)
        {
            using (document)
                yield return document.RootElement;
        }
    }

    public void Dispose() => _file.Dispose();

    // Null behind the last.
    private JsonDocument? Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _last, _state);
            var found = Advance(ref reader, out var document);
            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (found)
                return document;
            if (_last)
                return null;
            Fill();
        }
    }

    // Whether the end of the array or an element was met; else the reader stands behind all that is of no more use.
    private bool Advance(ref Utf8JsonReader reader, out JsonDocument? document)
    {
        document = null;
        for (var before = reader; reader.Read(); before = reader)
        {
            if (!_inside)
            {
                _inside = reader.TokenType == JsonTokenType.StartArray && (_named || reader.CurrentDepth == 0);
                _named = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(_name);
            }
            else if (reader.TokenType == JsonTokenType.EndArray)
            {
                return true;
            }
            else if (JsonDocument.TryParseValue(ref reader, out document))
            {
                return true;
            }
            else
            {
                reader = before;
                return false;
            }
        }
        return false;
    }

    private void Fill()
    {
        Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_end >= Longest)
                throw new InvalidDataException("An element is too long.");
            Array.Resize(ref _buffer, 2 * _end);
        }
        var read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _last = read == 0;
        _end += read;
    }
}
