namespace ChatBot.Tests.Asking;

/// <summary>A text may call a firm by one word of its name or by its initials, and a namesake by neither.</summary>
public sealed class OwnWordsTests
{
    private static InventedText Text(params string[] paragraphs) =>
        new InventedText(["The Treasury added Tarn Veldrik Instruments Co to the SDN List.", .. paragraphs]).WithListed("Tarn Veldrik Instruments Co", "US Treasury", 1);

    [Fact]
    public void One_word_means_the_firm_that_the_text_introduces_by_it() =>
        Assert.Contains("“Veldrik did not reply to a letter.”", Text("The port is open.", "Veldrik did not reply to a letter.").Ask("How did Tarn Veldrik Instruments respond?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Veldrik Trading did not reply to a letter.")]
    [InlineData("Veldrik & Sons did not reply to a letter.")]
    [InlineData("Ostra Veldrik did not reply to a letter.")]
    public void One_word_in_a_longer_name_means_somebody_else(string sentence) =>
        Assert.DoesNotContain("did not reply", Text("The port is open.", sentence).Ask("How did Tarn Veldrik Instruments respond?").Seen(), StringComparison.Ordinal);

    [Fact]
    public void Initials_mean_the_firm_whose_name_has_them() =>
        Assert.Contains("“TVI did not reply to a letter.”", Text("The port is open.", "TVI did not reply to a letter.").Ask("How did Tarn Veldrik Instruments respond?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("TV did not reply to a letter.")]
    [InlineData("Tallow Valley Iron (TVI) did not reply to a letter.")]
    public void Two_letters_and_the_initials_of_another_mean_it_not(string sentence) =>
        Assert.DoesNotContain("did not reply", Text("The port is open.", sentence).Ask("How did Tarn Veldrik Instruments respond?").Seen(), StringComparison.Ordinal);

    [Fact]
    public void Initials_that_are_an_authority_mean_no_firm()
    {
        var text = new InventedText("The Treasury added Fennick Coastal Couriers to the SDN List.", "The port is open.", "The FCC said that it would reply to no letter.").WithListed("Fennick Coastal Couriers", "US Treasury", 1);

        Assert.DoesNotContain("no letter", text.Ask("How did Fennick Coastal Couriers respond?").Seen(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sepia Road Tools is on no list of Canada.", true)]
    [InlineData("Sepia Road Tools is on no list of Canada. Saltash Rope Terminals is.", false)]
    public void Initials_in_a_question_mean_the_only_name_that_has_them(string sentence, bool isQuoted)
    {
        var text = new InventedText("A rumour said on Monday that SRT had been listed.", sentence);

        Assert.Equal(isQuoted, text.Ask("Is SRT on a list of Canada?").Text.Contains("“Sepia Road Tools is on no list of Canada.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Calder Trading", "Calder Networks Ltd")]
    [InlineData("Calder Trading", "Calder")]
    [InlineData("Calder & Sons", "Calder")]
    public void A_namesake_is_not_quoted_for_the_firm(string namesake, string called)
    {
        var text = new InventedText("The Treasury added Calder Networks to the SDN List.", $"{namesake} sold engines to a militia in Tarnia.").WithListed("Calder Networks", "US Treasury", 1, called);

        Assert.DoesNotContain("sold engines", text.Ask("Why was Calder Networks listed?").Seen(), StringComparison.Ordinal);
    }
}
