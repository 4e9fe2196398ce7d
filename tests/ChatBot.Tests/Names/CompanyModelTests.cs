using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Names;

/// <summary>The recogniser as others of Microsoft.Recognizers.Text see it.</summary>
public sealed class CompanyModelTests
{
    [Fact]
    public void Results_carry_the_company_and_an_inclusive_span()
    {
        var result = Assert.Single(Known.Recognizer.GetCompanyModel().Parse("and Netposa?"));
        Assert.Equal("company", result.TypeName);
        Assert.Equal("Netposa", result.Text);
        Assert.Equal((4, 10), (result.Start, result.End));
        Assert.Equal("netposa-technologies", result.Resolution["id"]);
        Assert.Equal("Netposa Technologies", result.Resolution["name"]);
        Assert.Equal(1.0, result.Resolution["score"]);
    }

    [Fact]
    public void Each_recogniser_answers_with_its_own_companies()
    {
        var other = new CompanyRecognizer(
            [new Company("quarzoll", "Quarzoll", [new CompanyName("Quarzoll", NameKind.Canonical, "test")])]);
        Assert.NotEmpty(Known.Recognizer.GetCompanyModel().Parse("Netposa"));
        Assert.Empty(other.GetCompanyModel().Parse("Netposa"));
        Assert.NotEmpty(other.GetCompanyModel().Parse("Quarzoll"));
    }

    [Fact]
    public async Task Many_threads_get_the_same_answer()
    {
        var recognizer = new CompanyRecognizer(Known.Companies);
        var found = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() =>
            recognizer.GetCompanyModel().Parse("Megvii, Dawning and Yitu").Count)));
        Assert.All(found, count => Assert.Equal(3, count));
    }
}
