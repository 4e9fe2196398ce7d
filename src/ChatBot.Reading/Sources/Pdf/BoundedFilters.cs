using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>The filters that unpack the streams of a PDF, with a limit on what a document may grow to.</summary>
/// <param name="path">The file, for messages.</param>
internal sealed class BoundedFilters(string path) : IFilterProvider
{
    private const long MaximumUnpacked = 256L * 1024 * 1024;

    // A byte and a half of LZW stand for 4096 bytes at most, a byte of run lengths for 64.
    private const int MaximumRatio = 2731;

    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bound(IEnumerable<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(this, filter))];

    private void Count(long bytes)
    {
        if ((_unpacked += bytes) > MaximumUnpacked)
            throw new SourceFormatException(path, null, $"the PDF grows to more than {MaximumUnpacked} bytes when it is unpacked; save the text alone.");
    }

    private sealed class BoundedFilter(BoundedFilters all, IFilter inner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
                Measure(input);
            else if (inner is LzwFilter && input.Length > MaximumUnpacked / MaximumRatio)
                all.Count((long)input.Length * MaximumRatio);
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter)
                all.Count(output.Length);
            return output;
        }

        /// <summary>Counts what comes out before any of it is kept.</summary>
        private void Measure(Memory<byte> input)
        {
            using var inflater = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81920];
            try
            {
                int read;
                while ((read = inflater.Read(buffer)) > 0)
                    all.Count(read);
            }
            catch (InvalidDataException)
            {
                // What is damaged yields no more; the filter makes of it what it can.
            }
        }
    }
}
