namespace ChatBot.EndToEnd;

public sealed class AdaptiveCardsParserTests(AdaptiveCardsParser parser) : IClassFixture<AdaptiveCardsParser>
{
    private const string Fine = """{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{"type":"TextBlock","text":"fine","wrap":true}]}""";

    [CardParserFact]
    public async Task A_valid_card_has_no_errors_however_often_it_is_parsed()
    {
        for (var i = 0; i < 3; i++)
            Assert.Empty(await parser.ErrorsAsync(Fine));
    }

    [CardParserTheory]
    [InlineData("""{"type":"TextBox","text":"no such element"}""")]
    [InlineData("""{"type":"TextBlock","text":"no such weight","weight":"heavy"}""")]
    [InlineData("""{"type":"Input.Text","label":"no id"}""")]
    public async Task A_wrong_card_has_errors(string element) =>
        Assert.NotEmpty(await parser.ErrorsAsync($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}"""));

    [CardParserFact]
    public async Task A_card_with_more_buttons_than_Teams_shows_has_errors()
    {
        Assert.Empty(await parser.ErrorsAsync(WithButtons(6)));
        Assert.NotEmpty(await parser.ErrorsAsync(WithButtons(7)));
    }

    private static string WithButtons(int count) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[],"actions":[{{string.Join(',', Enumerable.Repeat("""{"type":"Action.Submit","title":"Go"}""", count))}}]}""";
}
