using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading;

public sealed class BriefTests
{
    private static readonly string Brief = Workspace.File("data", "sources", "us-blacklists-eight-chinese-firms.md");

    [Fact]
    public void The_brief_yields_every_listing()
    {
        var listings = Read(Brief).Facts.OfType<Listing>().ToList();

        Assert.Equal(8, listings.Count(l => l is { Action: ListingAction.Added, Authority: "United States", Group: "eight Chinese firms", Reason: not null, DateWords: "On Thursday" } && l.Date?.ToString() == "2021-12-16"));
        Assert.Contains(listings, l => l is { CompanyId: "sensetime", Action: ListingAction.Added, Authority: "US Treasury", Reason: not null } && l.Date?.ToString() == "2021-12-10");
        Assert.Contains(listings, l => l is { CompanyId: "semiconductor-manufacturing-international-corp", Action: ListingAction.Proposed, ReportedBy: "Financial Times", Authority: "US lawmakers" } && l.Date?.ToString() == "2021-W50");
        Assert.Equal(10, listings.Count);
    }

    [Fact]
    public void The_brief_yields_every_statement()
    {
        var statements = Read(Brief).Facts.OfType<Statement>().ToList();

        Assert.Equal(
            [
                ("Antony Blinken", "United States", "link", false, false), ("Antony Blinken", "United States", "say", true, false), ("Antony Blinken", "United States", "add", true, false),
                ("Brian Nelson", "United States", "affirm", false, false), ("Brian Nelson", "United States", "say", true, false),
                ("Liu Pengyu", "China", "accuse", false, true), ("Liu Pengyu", "China", "say", true, true),
                ("Zhao Lijian", "China", "assert", false, true), ("Zhao Lijian", "China", "say", true, true),
            ],
            statements.Select(s => (s.Speaker, s.Country, s.Verb, s.Quote is not null, s.IsReaction)));
        Assert.All(statements, s => Assert.NotNull(s.Role));
        Assert.All(statements, s => Assert.Empty(s.CompanyIds));
    }

    [Fact]
    public void The_brief_yields_every_relation_and_event()
    {
        var facts = Read(Brief).Facts;

        Assert.Equal(
            [
                "sz-dji-technology BackedBy Sequoia Capital China", "sz-dji-technology BackedBy Kleiner Perkins", "sz-dji-technology DescribedAs drone maker",
                "sz-dji-technology MakerOf drones", "sz-dji-technology DescribedAs considered a major player in the US",
                "sensetime HeadquarteredIn Hong Kong", "sensetime DescribedAs artificial intelligence start-up",
                "semiconductor-manufacturing-international-corp DescribedAs China’s top chipmaker", "semiconductor-manufacturing-international-corp MakerOf chips",
                "china-telecom DescribedAs largest Chinese telecom network provider in the US",
            ],
            facts.OfType<Relation>().Select(r => $"{r.CompanyId} {r.Kind} {r.Other}"));
        Assert.Equal(
            [
                "stepped up by United States,  in ", "discussed by US lawmakers, semiconductor-manufacturing-international-corp in 2021-W50",
                "revoked by US Federal Communications Commission (FCC), china-telecom in 2021-10", "passed by US Senate,  in 2021-12-16",
            ],
            facts.OfType<Event>().Select(e => $"{e.Type} by {e.Actor}, {e.CompanyId} in {e.Date}"));
        Assert.StartsWith("bans ", facts.OfType<Event>().Last().Effect, StringComparison.Ordinal);
    }

    [SharedFact("seed", "article.json")]
    public void The_article_and_its_brief_give_the_same_facts()
    {
        var (article, brief) = (SourceFile.Read(Workspace.Shared("seed", "article.json")), SourceFile.Read(Brief));

        Assert.Equal(article.Key, brief.Key);
        Assert.Equal((SourceKind.Article, SourceKind.Brief, article.Passages.Count), (article.Kind, brief.Kind, brief.Passages.Count));
        Assert.Equal(Shape(Read(article)), Shape(Read(brief)));
    }

    [SharedFact("seed", "article.json")]
    public void The_brief_keeps_no_sentence_of_the_article_but_what_officials_said()
    {
        var brief = Read(SourceFile.Read(Brief));
        var narration = string.Join('\n', brief.Source.Passages.SelectMany(p => ChatBot.Reading.Text.SentenceSplitter.Split(p)).Select(s => s.Narration));

        Assert.All(
            SourceFile.Read(Workspace.Shared("seed", "article.json")).Passages.SelectMany(p => ChatBot.Reading.Text.SentenceSplitter.Split(p)).Where(s => s.Narration.Trim(ChatBot.Reading.Text.Sentence.Masked).Length > 20),
            s => Assert.DoesNotContain(s.Narration.Trim(ChatBot.Reading.Text.Sentence.Masked), narration, StringComparison.Ordinal));
    }

    private static global::ChatBot.Facts.Reading Read(string path) => Read(SourceFile.Read(path));

    private static global::ChatBot.Facts.Reading Read(Source source) => new ArticleReader().Read(source, new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);

    /// <summary>What the facts say, but for the words in which a text says it, and where.</summary>
    private static IEnumerable<string> Shape(global::ChatBot.Facts.Reading reading) => reading.Facts.Select(fact => fact switch
    {
        Listing f => $"{Name(f.CompanyId)} {f.Action} {Actor(f.Authority)} {f.Group} {f.Reason is not null} {f.List}",
        Statement f => $"{f.Speaker} {f.Role is not null} {f.Country} {f.Verb} {f.Quote} {f.IsReaction} {string.Join(',', f.CompanyIds)}",
        Relation f => $"{Name(f.CompanyId)} {f.Kind} {(f.Kind == RelationKind.DescribedAs ? "" : f.Other)}",
        Event f => $"{(f.CompanyId is null && f.Date is null ? "" : f.Type)} {Actor(f.Actor)} {(f.CompanyId is null && f.Date is not null ? f.Object : "")} {Name(f.CompanyId)} {f.Effect is not null}",
        _ => fact.ToString(),
    } + $" ¶{string.Join(',', fact.Citations.Select(c => c.Paragraph))} {fact.Date} {fact.DateKind} {fact.ReportedBy}")
        .Order(StringComparer.Ordinal);

    // "lawmakers in the US" and "US lawmakers"; a misprint of one letter in a name.
    private static string? Actor(string? name) => name is null ? null : string.Join(' ', name.Split(' ').Except(["in", "the"]).Order(StringComparer.Ordinal));

    private static string? Name(string? id) => id?.Replace("telcom", "telecom", StringComparison.Ordinal);
}
