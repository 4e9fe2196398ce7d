using System.Collections.Immutable;
using ChatBot.Facts;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatBot.Benchmarks.Matching;

/// <summary>Lucene.Net over the trigrams of names, ranked as it does by default: the best of the known engines on such names.</summary>
internal sealed class LuceneMatcher : INameMatcher, IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Id = "id";
    private const string Text = "name";

    private readonly RAMDirectory _directory = new();
    private readonly Analyzer _analyzer = Analyzer.NewAnonymous((_, reader) =>
    {
        var tokens = new NGramTokenizer(Version, reader, 3, 3);
        return new TokenStreamComponents(tokens, new LowerCaseFilter(Version, tokens));
    });

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneMatcher(ImmutableArray<Company> companies)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer)))
            foreach (var company in companies)
                foreach (var name in company.Names)
                    writer.AddDocument([new StringField(Id, company.Id, Field.Store.YES), new TextField(Text, name.Text, Field.Store.NO)]);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    public string Name => "lucene-ngram";

    public int Asked => int.MaxValue;

    public (string Id, double Score) Find(string name)
    {
        var query = new BooleanQuery();
        foreach (var trigram in Trigrams(name).Distinct().Take(BooleanQuery.MaxClauseCount))
            query.Add(new TermQuery(new Term(Text, trigram)), Occur.SHOULD);
        return _searcher.Search(query, 1).ScoreDocs is [var best, ..] ? (_searcher.Doc(best.Doc).Get(Id), best.Score) : ("-", 0);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private List<string> Trigrams(string name)
    {
        var trigrams = new List<string>();
        using var stream = _analyzer.GetTokenStream(Text, name);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            trigrams.Add(term.ToString());
        stream.End();
        return trigrams;
    }
}
