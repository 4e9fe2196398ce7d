using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Commands;

/// <summary>Two invented firms, one source, one listing.</summary>
internal static class SmallWorld
{
    public static Source Source { get; } = new(
        "harbour-1a2b3c4d", "https://news.example.test/harbour", SourceKind.Brief, "Shipyard restricted over sonar sales", "Harbour Gazette",
        new DateOnly(2024, 3, 14), new Uri("https://news.example.test/harbour"), "en", "1a2b3c4d", [new(1, "The ministry put Orbel Marine on its register on Tuesday."), new(2, "Fennick Optics is backed by the Tern Fund.")]);

    public static ImmutableArray<Company> Companies { get; } =
    [
        Firm("Orbel Marine Ltd", "Orbel"),
        Firm("Fennick Optics", "FO"),
    ];

    public static FactView View { get; } = new(Companies, [Source],
    [
        new Listing
        {
            Id = "l1", Citations = [Cite(1)], CompanyId = "orbel-marine-ltd", Action = ListingAction.Added, Authority = "Ministry of Trade", Reason = "selling sonar parts",
            Date = FactDate.OnDay(new DateOnly(2024, 3, 12)), DateKind = DateKind.RelativeResolved,
        },
        new Relation { Id = "r1", Citations = [Cite(2)], CompanyId = "fennick-optics", Kind = RelationKind.BackedBy, Other = "the Tern Fund" },
        new Statement { Id = "s1", Citations = [Cite(1), Cite(2)], Speaker = "Ada Quill", Role = "minister", Verb = "say", Quote = "Enough.", Gist = "Enough.", CompanyIds = ["orbel-marine-ltd"] },
        new Event { Id = "e1", Citations = [Cite(2)], Type = "passed", Text = "Parliament passed the Maritime Parts Act", Date = FactDate.InMonth(2024, 2), DateKind = DateKind.HistoricalMonth },
    ]);

    public static Knowledge Knowledge { get; } = new(View, new CompanyRecognizer(Companies));

    public static Knowledge Nothing { get; } = new(FactView.Empty, new CompanyRecognizer([]));

    private static Citation Cite(int paragraph) => new(Source.Id, paragraph, 0, Source.Passages[paragraph - 1].Text);

    private static Company Firm(string name, string shortName) =>
        new(Company.Slug(name), name, [new(name, NameKind.Canonical, "test"), new(shortName, NameKind.Short, "test")]);
}
