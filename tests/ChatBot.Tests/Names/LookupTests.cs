namespace ChatBot.Tests.Names;

public sealed class LookupTests
{
    [Theory]
    [InlineData("Leon", "Leon Technology Company")]
    [InlineData("dawning", "Dawning Information Industry")]
    [InlineData("dawnning", "Dawning Information Industry")]
    [InlineData("Pico", "Xiamen Meiya Pico Information")]
    [InlineData("dji", "SZ DJI Technology")]
    [InlineData("Megvi Tech", "Megvii Technology")]
    [InlineData("大疆", "SZ DJI Technology")]
    public void A_name_is_understood_generously(string name, string expected) =>
        Assert.Equal(expected, Known.Recognizer.Lookup(name)[0].Company.Name);

    [Theory]
    [InlineData("technology company")]
    [InlineData("Huawei")]
    [InlineData("Hikvision")]
    [InlineData("leon bakery")]
    [InlineData("China")]
    [InlineData("China Telecom Americas")]
    [InlineData("")]
    [InlineData("?")]
    public void What_is_no_companys_name_gives_nothing(string name) => Assert.Empty(Known.Recognizer.Lookup(name));

    [Fact]
    public void A_doubtful_name_scores_below_a_certain_one()
    {
        var doubtful = Known.Recognizer.Lookup("Leon")[0];
        Assert.InRange(doubtful.Score, 0.5, 0.85);
        Assert.True(doubtful.Score < Known.Recognizer.Lookup("Leon Technology")[0].Score);
    }

    [Fact]
    public void Each_company_is_offered_once_best_first()
    {
        var candidates = Known.Recognizer.Lookup("Megvii Technology Yitu SenseTime");
        Assert.Equal(candidates.Length, candidates.Select(c => c.Company.Id).Distinct().Count());
        Assert.Equal(candidates.OrderByDescending(c => c.Score), candidates);
    }
}
