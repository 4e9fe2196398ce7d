using ChatBot.Facts;
using ChatBot.Facts.Lists;
using static ChatBot.Tests.Lists.Entries;

namespace ChatBot.Tests.Lists;

public sealed class ListedRowsTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Fact]
    public void Each_of_many_rows_is_quoted_as_it_stands_whatever_the_order_of_asking()
    {
        var entries = Many(3000);
        var rows = new ListedRows("s", entries.Select(e => new ListedEntry(e, Company.Slug(e.Name), null)), Now);
        foreach (var i in (int[])[2999, 0, 1500, 1, 2998])
            Assert.Equal((i + 1, entries[i].Text), (rows[i].Number, rows[i].Text));
        Assert.Equal(entries.Select(e => e.Text), rows.Select(p => p.Text));
    }

    [Fact]
    public void Many_ask_at_once_and_each_is_answered_with_its_own_row()
    {
        var entries = Many(3000);
        var rows = new ListedRows("s", entries.Select(e => new ListedEntry(e, Company.Slug(e.Name), null)), Now);
        Parallel.For(0, 20_000, n => Assert.Equal(entries[n * 7 % 3000].Text, rows[n * 7 % 3000].Text));
    }

    [Fact]
    public void A_company_has_the_listings_of_all_its_rows()
    {
        var rows = new ListedRows("s", [new(Entry("7", "Zarnik Lines Ltd"), "zarnik", null), new(Entry("8", "Molvar Cranes AG"), "molvar", null), new(Entry("9", "ZL"), "zarnik", null)], Now);
        Assert.Equal(["s-7", "s-9"], rows.ListingsOf("zarnik").Select(l => l.Id));
        Assert.Empty(rows.ListingsOf("somebody"));
        Assert.All(rows.Listings, l => Assert.Equal(Now, l.Recorded));
    }

    [Fact]
    public void A_row_has_the_page_about_it()
    {
        var page = new Uri("https://example.org/a%20b?c=d");
        var rows = new ListedRows("s", [new(Entry("7", "Zarnik Lines Ltd") with { Page = page }, "zarnik", null), new(Entry("8", "Molvar Cranes AG"), "molvar", null)], Now);
        Assert.Equal([page, null], rows.Select(p => p.Page));
    }

    [Fact]
    public void A_view_shows_rows_and_what_texts_tell_in_the_order_of_their_sources()
    {
        var list = SourceOf("list", SourceKind.List) with { Passages = new ListedRows("list", [new(Entry("7", "Zarnik Lines Ltd"), "zarnik", null)], Now) };
        var (first, last) = (SourceOf("first", SourceKind.Article), SourceOf("last", SourceKind.Article));
        var view = new FactView([new("zarnik", "Zarnik Lines Ltd", [])], [first, list, last], [Told("first"), Told("last")]);
        Assert.Equal(["first", "list", "last"], view.Facts.Select(f => f.SourceId));
        Assert.Equal(["first", "list", "last"], view.ListingsOf("zarnik").Select(l => l.SourceId));
        Assert.Equal(3, view.FactCount);
        Assert.Equal("zarnik", Assert.Single(view.ListedCompanies).Id);
        Assert.Equal("Harbour List", Assert.Single(view.ListNames));
    }

    private static Source SourceOf(string id, SourceKind kind) => new(id, id, kind, id, "An office", new DateOnly(2024, 3, 6), null, "en", id, []);

    private static Listing Told(string source) => new() { Id = source, Citations = [new(source, 1, 0, "It was listed.")], CompanyId = "zarnik", Action = ListingAction.Added };
}
