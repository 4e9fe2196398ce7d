namespace ChatBot.Tests.Names;

/// <summary>What looks like a name and is none.</summary>
public sealed class OthersTests
{
    [Theory]
    [InlineData("Leon's Bakery opens at six")]
    [InlineData("Leona Technology moved to Oslo")]
    [InlineData("Neon Technology prints signs")]
    [InlineData("Leonardo was at the air show")]
    [InlineData("CloudTalk and Cloudways are hosting firms")]
    [InlineData("Yidu Technology reads hospital files")]
    [InlineData("Yiwu market")]
    [InlineData("NetScout Technologies called")]
    [InlineData("Senseonics makes glucose meters")]
    [InlineData("SMCI rose after the report")]
    [InlineData("China Unicom roaming")]
    [InlineData("Chile Telecom was sold")]
    [InlineData("Djibouti port fees")]
    [InlineData("Miya sushi for lunch")]
    [InlineData("Awning Industries covers terraces")]
    public void Similar_names_of_others_do_not_match(string text) => Assert.Empty(Known.Find(text));

    [Theory]
    [InlineData("a new day is dawning")]
    [InlineData("the dawning information age")]
    [InlineData("was dawning list to list industry with regulators")]
    [InlineData("Dawning of a new era")]
    [InlineData("Leon, could you bring the list?")]
    [InlineData("Ask Leon about the blacklist")]
    [InlineData("Leon listed two suppliers")]
    [InlineData("Maria Leon took minutes")]
    [InlineData("Kings of Leon play tonight")]
    [InlineData("I can sense time slipping away")]
    [InlineData("we went for a cloud walk")]
    [InlineData("the china telecom market shrinks")]
    [InlineData("semiconductor manufacturing in Japan")]
    [InlineData("The DJ I hired was late")]
    [InlineData("technology company")]
    public void Ordinary_words_do_not_match(string text) => Assert.Empty(Known.Find(text));

    [Theory]
    [InlineData("China Telecom Global sent the bill")]
    [InlineData("China Telecom (Europe) Ltd")]
    [InlineData("DJI Europe B.V.")]
    [InlineData("Yitu Limb Clinic")]
    [InlineData("SenseTime Music School")]
    [InlineData("Leon Technology Park opens in June")]
    [InlineData("Pico Technology makes oscilloscopes")]
    [InlineData("South China Telecom is a magazine")]
    [InlineData("中国电信欧洲公司")]
    public void A_longer_name_is_another_body(string text) => Assert.Empty(Known.Find(text));

    [Theory]
    [InlineData("the index (^DJI) fell")]
    [InlineData("DJI index at 36,000 points")]
    [InlineData("The SMIC is rising again in France")]
    [InlineData("le SMIC augmente en janvier")]
    [InlineData("SMIC, that is the legal minimum wage")]
    public void Initials_may_stand_for_something_else(string text) => Assert.Empty(Known.Find(text));

    [Theory]
    [InlineData("Huawei and Hikvision")]
    [InlineData("is ZTE listed")]
    [InlineData("ByteDance blacklisted?")]
    [InlineData("The Financial Times and Kleiner Perkins")]
    [InlineData("Zhao Lijian, Liu Pengyu, Antony Blinken, Brian Nelson")]
    [InlineData("Federal Communications Commission")]
    [InlineData("中国移动和华为")]
    public void Companies_and_persons_that_are_not_known_do_not_match(string text) => Assert.Empty(Known.Find(text));

    [Fact]
    public void The_name_of_the_bot_in_a_mention_is_not_read() => Assert.Empty(Known.Find("<at>DJI Watch</at> hello"));
}
