using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Headlines say for the lists, lines and answers below them whose they are and of what day.</summary>
public sealed class HeadlineTests
{
    [Fact]
    public void A_headline_tells_for_all_lists_below_whose_they_are_and_of_what_day() =>
        Assert.Equal(
            ["orla-lamps-ltd Added Chinese Commerce Ministry 2024-03-04", "tarn-sonar-ltd Removed Chinese Commerce Ministry 2024-03-04"],
            Text.Facts<Listing>("Notice of the Chinese Ministry of Commerce, 4 March 2024", "Part A – Entries inserted in the Unreliable Entity List", "1. Orla Lamps Ltd", "Part B – Entries deleted", "1. Tarn Sonar Ltd")
                .Select(l => $"{l.CompanyId} {l.Action} {l.Authority} {l.Date}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_headline_tells_is_cited() =>
        Assert.All(
            Text.Facts<Listing>("Britain: changes to the UK sanctions list as of 4 March 2024", "Added:", "- Orla Lamps Ltd"),
            l => Assert.Equal(["Britain: changes to the UK sanctions list as of 4 March 2024", "Added:", "- Orla Lamps Ltd"], l.Citations.OrderBy(c => c.Paragraph).Select(c => c.Quote)));

    [Theory]
    [InlineData("Britain may announce changes to the UK sanctions list on 4 March 2024\nAdded:\n- Orla Lamps Ltd")]
    [InlineData("The minister spoke of a notice on 4 March 2024.\nAdded:\n- Orla Lamps Ltd")]
    public void A_sentence_or_a_prospect_is_no_headline(string lines) =>
        Assert.DoesNotContain(Text.Facts<Listing>(lines.Split('\n')), l => l.Date?.ToString() == "2024-03-04");

    [Fact]
    public void The_label_of_a_calendar_s_line_is_its_day() =>
        Assert.Equal("2024-06-03", Assert.Single(Text.Facts<Listing>("Sanctions calendar", "3 June 2024: the US Treasury delists Orla Lamps Ltd")).Date?.ToString());

    [Theory]
    [InlineData("Q. Is Orla Lamps Ltd on the UK sanctions list?\nA. Yes. The UK placed it there in May 2021.", "Added 2021-05")]
    [InlineData("Is Orla Lamps Ltd on the UK sanctions list?\nIt was removed from the UK list in May 2021.", "Removed 2021-05")]
    public void An_answer_speaks_of_the_company_that_the_question_names(string lines, string step) =>
        Assert.Equal([step], Text.Facts<Listing>(lines.Split('\n')).Where(l => l.CompanyId == "orla-lamps-ltd").Select(l => $"{l.Action} {l.Date}"));

    [Fact]
    public void The_said_two_are_those_announced_before() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("The Ministry of Commerce on 9 April issued an announcement and decided to include two American enterprises in the Unreliable Entity List.", "The said two enterprises are Orla Lamps Ltd and Tarn Sonar Ltd.")
                .Where(l => l.Date?.ToString() == "2024-04-09").Select(l => l.CompanyId));
}
