using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Screening;

/// <summary>Invented firms that are, were or may come to be on a list, and lists of suppliers that name them.</summary>
internal static class Suppliers
{
    public static SupplierLimits Limits { get; } = new(1000, 1024 * 1024);

    private static readonly Source Register = new(
        "register-1", "register", SourceKind.Article, "Register of March", "Harbour Gazette", new DateOnly(2024, 3, 14), new Uri("https://news.example.test/register"), "en", "00",
        [new(1, "The ministry put Orbel Marine on its register."), new(2, "The ministry took Quoin Shipyards off its register."), new(3, "A step against Sable Radio is being discussed."), new(4, "The port revoked the licence of Vole Airfreight.")]);

    public static FactView View { get; } = new(
        [Firm("Orbel Marine Ltd", "Orbel"), Firm("Quoin Shipyards Ltd"), Firm("Sable Radio Networks"), Firm("Vole Airfreight"), Firm("Fennick Optics"), Firm("Harbour Dynamics Ltd"), Firm("Harbour Dynamics GmbH")],
        [Register],
        [
            Listing("l1", 1, "orbel-marine-ltd", ListingAction.Added),
            Listing("l2", 2, "quoin-shipyards-ltd", ListingAction.Removed),
            Listing("l4", 1, "harbour-dynamics-ltd", ListingAction.Added),
            Listing("l5", 1, "harbour-dynamics-gmbh", ListingAction.Added),
            Listing("l3", 3, "sable-radio-networks", ListingAction.Proposed),
            new Event { Id = "e1", Citations = [Cite(4)], Type = "revoked", Actor = "Port Authority", Text = "The port revoked the licence of Vole Airfreight", CompanyId = "vole-airfreight" },
        ]);

    public static Knowledge Knowledge { get; } = new(View, new CompanyRecognizer(View.Companies));

    public static Screener Screener { get; } = new(
        new Asker(TimeProvider.System), new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero)), processors: 2);

    public static SupplierList List(params string[] names) => new([.. names.Select((n, i) => new SupplierName(i + 2, n))], [], "Supplier");

    public static ScreenedList Screen(params string[] names) => Screener.Screen(List(names), Knowledge, null, CancellationToken.None);

    /// <summary>The company that a name means most likely.</summary>
    public static NameCandidate Best(string name) => Knowledge.Names.Lookup(name)[0];

    private static Listing Listing(string id, int paragraph, string company, ListingAction action) => new()
    {
        Id = id,
        Citations = [Cite(paragraph)],
        CompanyId = company,
        Action = action,
        Authority = "Ministry of Trade",
        List = "Register",
        Date = FactDate.OnDay(new DateOnly(2024, 3, 12)),
        DateKind = DateKind.Effective,
    };

    private static Citation Cite(int paragraph) => new(Register.Id, paragraph, 0, Register.Passages[paragraph - 1].Text);

    private static Company Firm(string name, params string[] others) =>
        new(Company.Slug(name), name, [new(name, NameKind.Canonical, "test"), .. others.Select(o => new CompanyName(o, NameKind.Short, "test")).ToImmutableArray()]);
}
