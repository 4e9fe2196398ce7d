namespace ChatBot.EndToEnd;

public sealed class AdaptiveCardsParserTests(AdaptiveCardsParser parser) : IClassFixture<AdaptiveCardsParser>
{
    [CardParserFact]
    public async Task A_valid_card_has_no_errors() =>
        Assert.Empty(await parser.ErrorsAsync("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"fine","wrap":true}]}"""));

    [CardParserFact]
    public async Task A_wrong_card_has_errors()
    {
        Assert.NotEmpty(await parser.ErrorsAsync("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBox","text":"no such element"}]}"""));
        Assert.NotEmpty(await parser.ErrorsAsync("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","weight":"heavy"}]}"""));
        Assert.NotEmpty(await parser.ErrorsAsync("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text","label":"no id"}]}"""));
    }
}
