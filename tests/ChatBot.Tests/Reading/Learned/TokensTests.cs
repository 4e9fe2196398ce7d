using ChatBot.Reading.Learned;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>Words as features see them, and the words that stand for companies.</summary>
public sealed class TokensTests
{
    [Theory]
    [InlineData("Removed", "remov")]
    [InlineData("designations", "design")]
    [InlineData("lists", "list")]
    [InlineData("was", "was")]
    public void A_word_is_its_stem_in_lower_case(string word, string stem) => Assert.Equal(stem, Tokens.Stem(word));

    [Fact]
    public void Numbers_are_alike() => Assert.Equal(["the", "#", "firm"], Tokens.Of("the 17 firms"));

    [Theory]
    [InlineData("Both had been listed since May.", true)]
    [InlineData("It left the list.", false)]
    [InlineData("The broker is off the list.", false)]
    [InlineData("All three are barred.", true)]
    public void Words_for_companies_stand_for_one_or_for_several(string text, bool isPlural) => Assert.Equal(isPlural, Reference.In(text)!.IsPlural);

    [Theory]
    [InlineData("OFAC published a notice.")]
    [InlineData("The Bank of Perth lends.")]
    public void Other_words_stand_for_none(string text) => Assert.Null(Reference.In(text));
}
