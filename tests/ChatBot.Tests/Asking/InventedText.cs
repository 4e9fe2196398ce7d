using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>One invented text, the firms in it and the facts that a reader found there.</summary>
/// <param name="paragraphs">Its paragraphs.</param>
internal sealed class InventedText(params string[] paragraphs)
{
    private readonly List<Company> _companies = [];
    private readonly List<Fact> _facts = [];

    /// <summary>The text with a firm that is known by these names.</summary>
    public InventedText With(string name, params string[] others)
    {
        _companies.Add(new(Company.Slug(name), name, [new(name, NameKind.Canonical, "invented"), .. others.Select(o => new CompanyName(o, NameKind.Short, "invented"))]));
        return this;
    }

    /// <summary>The text with a firm that its first sentence of a paragraph says was listed.</summary>
    public InventedText WithListed(string name, string authority, int paragraph, params string[] others)
    {
        With(name, others);
        _facts.Add(new Listing { Id = "listed-" + _companies[^1].Id, CompanyId = _companies[^1].Id, Action = ListingAction.Added, Authority = authority, Citations = [FirstOf(paragraph)] });
        return this;
    }

    /// <summary>The text with who owns the firm that was named last.</summary>
    public InventedText OwnedBy(string owner, int paragraph)
    {
        _facts.Add(new Relation { Id = "owned", CompanyId = _companies[^1].Id, Kind = RelationKind.OwnedBy, Other = owner, Citations = [FirstOf(paragraph)] });
        return this;
    }

    /// <summary>The text with what somebody said.</summary>
    public InventedText WithSaid(string speaker, string words, int paragraph)
    {
        _facts.Add(new Statement { Id = "said-" + _facts.Count, Speaker = speaker, Verb = "say", Quote = words, Gist = words, Citations = [FirstOf(paragraph)] });
        return this;
    }

    /// <summary>The answer to a question.</summary>
    public Answer Ask(string question) => new Asker(TimeProvider.System).Ask(question, Knowledge, null).Answer;

    /// <summary>What is known from the text.</summary>
    public Knowledge Knowledge => new(View, new CompanyRecognizer(View.Companies));

    private FactView View
    {
        get
        {
            var source = new Source(
                "harbour-1", "https://example.test/harbour", SourceKind.Article, "A step", "Harbour Ledger", new DateOnly(2025, 4, 10),
                new Uri("https://example.test/harbour"), "en", "00", [.. paragraphs.Select((p, i) => new Passage(i + 1, p))]);
            return new FactView([.. _companies], [source], [.. _facts]);
        }
    }

    private Citation FirstOf(int paragraph)
    {
        var text = paragraphs[paragraph - 1];
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return new("harbour-1", paragraph, 0, end < 0 ? text : text[..(end + 1)]);
    }
}
