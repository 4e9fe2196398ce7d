using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ChatBot.Facts;
using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>Makes an index: names are read on all processors, and numbered by one.</summary>
internal sealed class IndexBuilder(ImmutableArray<Company> companies, InvertedIndex? others)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];
    private readonly List<int> _companies = [];
    private readonly List<byte> _ordinals = [];
    private readonly List<byte> _forms = [];
    private readonly List<uint> _joined = [];
    private readonly List<uint> _initials = [];
    private readonly List<int> _initialed = [];
    private readonly List<int> _keys = [];
    private readonly List<int> _keyEnds = [];
    private readonly PackedNumbers.Writer _wordsOfNames = new();

    /// <summary>Makes the index.</summary>
    public InvertedIndex Build()
    {
        foreach (var name in Names().AsParallel().AsOrdered().Select(n => (n.Company, n.Ordinal, NameReader.Read(n.Name))))
            if (name.Item3.Words.Length > 0)
                Add(name.Company, name.Ordinal, name.Item3);
        var names = Postings(out var frequencies);
        var counted = others is null ? frequencies : [.. frequencies.Select((frequency, word) => frequency + others.FrequencyOf(_words[word]))];
        var table = WordTable.Of(_words, counted, _companies.Count + (others?.Count ?? 0));
        var words = _wordsOfNames.Finish();
        return new InvertedIndex(table, new Spellings(table), words, names, frequencies)
        {
            Pairs = Pairs(words, frequencies),
            Joined = new HashBuckets(CollectionsMarshal.AsSpan(_joined), [.. Enumerable.Range(0, _joined.Count)]),
            Initials = new HashBuckets(CollectionsMarshal.AsSpan(_initials), CollectionsMarshal.AsSpan(_initialed)),
            Companies = [.. _companies],
            Ordinals = [.. _ordinals],
            Forms = [.. _forms],
        };
    }

    private IEnumerable<(int Company, int Ordinal, string Name)> Names()
    {
        for (var company = 0; company < companies.Length; company++)
        {
            var names = companies[company].Names;
            for (var ordinal = 0; ordinal < Math.Min(names.Length, byte.MaxValue + 1); ordinal++)
                yield return (company, ordinal, names[ordinal].Text);
        }
    }

    private void Add(int company, int ordinal, in ReadName read)
    {
        foreach (var word in read.Words)
        {
            var number = Number(word.Text);
            _wordsOfNames.Add(number);
            _keys.Add(number);
            if (word.IsHan && Romanisation.Of(word.Text) is { Length: > 0 } sound)
                _keys.Add(Number(sound));
        }
        _wordsOfNames.EndList();
        _keyEnds.Add(_keys.Count);
        _joined.Add(HashBuckets.Hash(read.Joined));
        if (read.Initials is { Length: > 0 } initials)
        {
            _initials.Add(HashBuckets.Hash(initials));
            _initialed.Add(_companies.Count);
        }
        _companies.Add(company);
        _ordinals.Add((byte)ordinal);
        _forms.Add(read.LegalForm);
    }

    /// <summary>Keeps names that have no telling word under the two rarest of these, and under the two rarest that are not generic.</summary>
    private HashBuckets Pairs(PackedNumbers words, int[] frequencies)
    {
        var hashes = new List<uint>();
        var paired = new List<int>();
        for (var name = 0; name < _companies.Count; name++)
        {
            var (all, telling, isTold) = (new Rarest(), new Rarest(), false);
            for (var reader = words[name]; reader.TryRead(out var word);)
            {
                all.Add(word, frequencies[word]);
                isTold |= InvertedIndex.IsTelling(_words[word], frequencies[word]);
                if ((NameWord.KindOf(_words[word]) & (Vocabulary.Generic | WordKind.Region)) == 0)
                    telling.Add(word, frequencies[word]);
            }
            if (isTold)
                continue;
            hashes.Add(all.Hash);
            paired.Add(name);
            if (telling.Frequency == int.MaxValue || telling.Hash == all.Hash)
                continue;
            hashes.Add(telling.Hash);
            paired.Add(name);
        }
        return new HashBuckets(CollectionsMarshal.AsSpan(hashes), CollectionsMarshal.AsSpan(paired));
    }

    /// <summary>The two rarest of some words.</summary>
    private struct Rarest()
    {
        private int _first = -1, _second = -1, _secondFrequency = int.MaxValue;

        public int Frequency { get; private set; } = int.MaxValue;

        public readonly uint Hash => InvertedIndex.HashOfPair(_first, _second < 0 ? _first : _second);

        public void Add(int word, int frequency)
        {
            if (word == _first)
                return;
            if (frequency < Frequency)
                (_second, _secondFrequency, _first, Frequency) = (_first, Frequency, word, frequency);
            else if (frequency < _secondFrequency)
                (_second, _secondFrequency) = (word, frequency);
        }
    }

    private int Number(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (!known)
        {
            number = _words.Count;
            _words.Add(word);
        }
        return number;
    }

    /// <summary>Turns the words of each name into the names of each word.</summary>
    private PackedNumbers Postings(out int[] frequencies)
    {
        var ends = new int[_words.Count + 1];
        foreach (var word in _keys)
            ends[word + 1]++;
        for (var word = 1; word < ends.Length; word++)
            ends[word] += ends[word - 1];
        var next = ends.AsSpan(0, _words.Count).ToArray();
        var names = new int[_keys.Count];
        for (var (name, key) = (0, 0); name < _keyEnds.Count; name++)
            for (; key < _keyEnds[name]; key++)
                names[next[_keys[key]]++] = name;
        frequencies = new int[_words.Count];
        var packed = new PackedNumbers.Writer();
        for (var word = 0; word < _words.Count; word++)
        {
            var before = -1;
            foreach (var name in names.AsSpan(ends[word]..ends[word + 1]))
            {
                if (name == before)
                    continue;
                packed.Add(name - Math.Max(before, 0));
                frequencies[word]++;
                before = name;
            }
            packed.EndList();
        }
        return packed.Finish();
    }
}
