using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Companies;
using ChatBot.Reading.Lists;

namespace ChatBot.Ingest;

/// <summary>Reads companies from CSV, and sources from text, documents and list files.</summary>
internal sealed class SourceReader : ISourceReader
{
    private readonly ArticleReader _articles = new();

    public int Rules => ArticleReader.Rules;

    public ImmutableArray<Company> ReadCompanies(string folder) => CompanyCatalog.Read(folder);

    public ListFile? OpenList(string path) => ListFiles.Open(path);

    public Source Open(string path) => SourceFile.Read(path);

    public Facts.Reading Read(Source source, CompanyRecognizer names, DateTimeOffset now) => _articles.Read(source, names, now);
}
