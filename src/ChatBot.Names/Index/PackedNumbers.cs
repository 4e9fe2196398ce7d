namespace ChatBot.Names.Index;

/// <summary>Lists of rising or small numbers in as few bytes as they need: seven bits a byte, the lowest first, as in LEB128.</summary>
internal sealed class PackedNumbers
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;

    private PackedNumbers(byte[] bytes, int[] starts) => (_bytes, _starts) = (bytes, starts);

    /// <summary>Bytes taken.</summary>
    public long Size => _bytes.Length + ((long)_starts.Length * sizeof(int));

    /// <summary>The numbers of a list, as they were added.</summary>
    public Reader this[int list] => new(_bytes.AsSpan(_starts[list].._starts[list + 1]));

    /// <summary>
    /// Brings several lists into the processor's cache. Read one after the other, each waits for memory; here the reads depend on nothing, so that
    /// they overlap: among a million names that takes a third off the time to rank what was found.
    /// </summary>
    public void Touch(ReadOnlySpan<int> lists)
    {
        foreach (var list in lists)
            if (_starts[list] < _bytes.Length)
                Volatile.Read(ref _bytes[_starts[list]]);
    }

    /// <summary>Reads a list from its start.</summary>
    internal ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        /// <summary>The next number.</summary>
        public bool TryRead(out int number)
        {
            number = 0;
            if (_rest.IsEmpty)
                return false;
            var (at, shift) = (0, 0);
            int part;
            do
            {
                part = _rest[at++];
                number |= (part & 0x7f) << shift;
                shift += 7;
            }
            while (part > 0x7f);
            _rest = _rest[at..];
            return true;
        }
    }

    /// <summary>Takes lists in, one after the other.</summary>
    internal sealed class Writer
    {
        private readonly List<int> _starts = [0];
        private byte[] _bytes = new byte[256];
        private int _count;

        /// <summary>Adds a number to the list at hand.</summary>
        public void Add(int number)
        {
            if (_count + 5 > _bytes.Length)
                Array.Resize(ref _bytes, _bytes.Length * 2);
            var rest = (uint)number;
            for (; rest > 0x7f; rest >>= 7)
                _bytes[_count++] = (byte)(rest | 0x80);
            _bytes[_count++] = (byte)rest;
        }

        /// <summary>Ends the list at hand.</summary>
        public void EndList() => _starts.Add(_count);

        /// <summary>All lists.</summary>
        public PackedNumbers Finish() => new(_bytes.AsSpan(0, _count).ToArray(), [.. _starts]);
    }
}
