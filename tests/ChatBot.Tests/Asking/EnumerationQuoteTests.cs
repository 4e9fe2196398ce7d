namespace ChatBot.Tests.Asking;

/// <summary>What leads in to an enumeration tells what its items are, and the items tell who.</summary>
public sealed class EnumerationQuoteTests
{
    private static readonly InventedText Text = new(
        "The office in Berne reviewed its annex this spring.",
        "Switzerland added the following firms to its annex:",
        "- Aldermoor Pumps",
        "- Brackwater Cranes",
        "Switzerland has taken off the firms below, since they were wound up:",
        "1. Corriedale Wool",
        "2. Dunnet Slate, which has left its quarry");

    [Fact]
    public void The_items_follow_the_words_that_lead_in_to_them()
    {
        var answer = Text.Ask("Which companies did Switzerland add?").Text;

        Assert.Contains("following firms to its annex:” … “- Aldermoor Pumps” … “- Brackwater Cranes”", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Corriedale", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_is_quoted_with_what_leads_in_to_it() =>
        Assert.Contains("“Switzerland has taken off the firms below, since they were wound up:” … “Dunnet Slate, which", Text.Ask("Is Dunnet Slate on the Swiss list?").Text, StringComparison.Ordinal);

    [Fact]
    public void An_item_leads_in_to_no_other()
    {
        var text = new InventedText("Norway named these firms:", "- Brackwater Cranes, which the court below had spared", "- Dunnet Slate, which has left its quarry");

        Assert.DoesNotContain("Dunnet Slate", text.Ask("Which firms had the court below spared?").Seen(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_items_only_that_of_the_firm_asked_about_is_quoted() =>
        Assert.DoesNotContain("Corriedale", Text.Ask("Is Dunnet Slate on the Swiss list?").Seen(), StringComparison.Ordinal);

    [Fact]
    public void Items_of_one_enumeration_are_not_led_in_to_by_another()
    {
        var text = new InventedText(
            "Norway took the measures below:",
            "(1) It closed two ports, and it named the following firms:",
            "- Aldermoor Pumps",
            "- Brackwater Cranes, which lifts boats for a navy",
            "(2) It took Dunnet Slate off its list.");

        var answer = text.Ask("Is Brackwater Cranes on the list of Norway?").Text;

        Assert.Contains("it named the following firms:” … “- Brackwater Cranes, which", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Dunnet Slate", answer, StringComparison.Ordinal);
    }
}
