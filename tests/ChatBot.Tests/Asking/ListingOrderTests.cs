using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Who was listed before whom, where a company is on several lists.</summary>
public sealed class ListingOrderTests
{
    private static readonly Company Orbel = Make("Orbel Marine");
    private static readonly Company Tarn = Make("Tarn Foods");

    [Theory]
    [InlineData("which was listed first, Orbel Marine or Tarn Foods?")]
    [InlineData("was Orbel Marine listed before Tarn Foods?")]
    public void Who_came_first_goes_by_the_first_listing_of_each(string question) =>
        Assert.StartsWith("Orbel Marine was listed first, in 2019; Tarn Foods followed in 2021.", Ask(question), StringComparison.Ordinal);

    [Fact]
    public void Who_came_last_goes_by_the_latest_listing_of_each() =>
        Assert.StartsWith("Orbel Marine was listed latest, in 2024; before that came Tarn Foods, in 2023.", Ask("which was listed most recently, Orbel Marine or Tarn Foods?"), StringComparison.Ordinal);

    [Fact]
    public void The_listings_of_one_keeper_are_compared_where_it_is_named() =>
        Assert.StartsWith("Tarn Foods was listed first, in 2023; Orbel Marine followed in 2024.", Ask("which was listed first by the EU, Orbel Marine or Tarn Foods?"), StringComparison.Ordinal);

    private static string Ask(string question)
    {
        Listing[] facts = [Added(Orbel, 2019, "OFAC"), Added(Orbel, 2024, "EU"), Added(Tarn, 2021, "OFAC"), Added(Tarn, 2023, "EU")];
        var source = new Source("wire-1", "https://example.test/wire", SourceKind.Article, "Steps", "Wire", new DateOnly(2025, 6, 1), new Uri("https://example.test/wire"), "en", "00", [new Passage(1, "Steps.")]);
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView([Orbel, Tarn], [source], facts), new CompanyRecognizer([Orbel, Tarn])), null).Answer.Text;
    }

    private static Listing Added(Company company, int year, string keeper) => new()
    {
        Id = $"{company.Id}-{year}",
        CompanyId = company.Id,
        Action = ListingAction.Added,
        Authority = keeper,
        Date = FactDate.InYear(year),
        Citations = [new("wire-1", 1, 0, "Steps.")],
    };

    private static Company Make(string name) => new(Company.Slug(name), name, [new(name, NameKind.Canonical, "invented")]);
}
