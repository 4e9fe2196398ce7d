using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>A company is found by its name without the legal form, also beside a sister whose name goes on.</summary>
public sealed class SisterCompanyTests
{
    [Theory]
    [InlineData("Tarn Baltica Ltd", "Tarn Baltica Logistics Ltd")]
    [InlineData("Tarn Baltica SIA", "Tarn Baltica Logistics UAB")]
    [InlineData("Tarn Baltica GmbH", "Tarn Baltica Shipping DMCC")]
    public void The_shorter_name_means_the_company_that_is_called_so(string listed, string sister)
    {
        var answer = Ask("is tarn baltica listed?", listed, sister);

        Assert.Equal((Verdict.Listed, listed), (answer.Verdict, answer.Title));
    }

    [Fact]
    public void A_part_of_two_names_asks_which_is_meant() =>
        Assert.Equal(AnswerKind.Clarification, Ask("is tarn baltica listed?", "Tarn Baltica Shipping Ltd", "Tarn Baltica Logistics Ltd").Kind);

    private static Answer Ask(string question, string listed, string sister)
    {
        var companies = new[] { listed, sister }.Select(n => new Company(Company.Slug(n), n, [new(n, NameKind.Canonical, "invented")])).ToArray();
        var source = new Source(
            "wire", "https://example.test/wire", SourceKind.Article, "A step", "Wire", new DateOnly(2024, 6, 1), new Uri("https://example.test/wire"), "en", "00",
            [new Passage(1, $"OFAC listed {listed}."), new Passage(2, $"{sister} is on no list, and Tarn Baltica did not comment.")]);
        var listing = new Listing { Id = "1", CompanyId = companies[0].Id, Action = ListingAction.Added, Authority = "OFAC", Citations = [new("wire", 1, 0, $"OFAC listed {listed}.")] };
        return new Asker(TimeProvider.System).Ask(question, new Knowledge(new FactView(companies, [source], [listing]), new CompanyRecognizer([.. companies])), null).Answer;
    }
}
