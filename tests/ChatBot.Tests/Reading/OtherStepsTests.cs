using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps told without a word such as "added" or "listed".</summary>
public sealed class OtherStepsTests
{
    [Theory]
    [InlineData("METI has sanctions. Exports to two organizations, Orla Lamps Ltd (Russia) and Tarn Sonar Ltd (Belarus), will be prohibited, likewise from 14 June 2024.", "METI", "2024-06-14")]
    [InlineData("Two firms were slapped on Britain's sanctions list yesterday.\nOrla Lamps Ltd of Cyprus and Tarn Sonar Ltd, a crewing outfit, had their UK assets frozen by the Office of Financial Sanctions Implementation (OFSI).", "OFSI", "2024-06-11")]
    [InlineData("The World Bank on 3 June 2024 declared the constructor Orla Lamps Ltd, of Goiânia, ineligible for four years, for fraud.", "World Bank", "2024-06-03")]
    [InlineData("What the World Bank did publish, on Tuesday, is the debarment of Orla Lamps Ltd for three years.", "World Bank", "2024-06-11")]
    [InlineData("The Inter-American Development Bank announced on Tuesday that it would recognise the decision and debar Orla Lamps Ltd as well, with effect from 1 July 2024.", "Inter-American Development Bank", "2024-07-01")]
    [InlineData("On 10 June 2024 the FCC put video surveillance equipment made by Orla Lamps Ltd on its Covered List.", "US Federal Communications Commission (FCC)", "2024-06-10")]
    [InlineData("The Unreliable Entity List is for dual-use traders as well. That is a second list. MOFCOM added Orla Lamps Ltd to it on 10 June 2024.", "Chinese Commerce Ministry", "2024-06-10")]
    [InlineData("The Covered List of the FCC has included Orla Lamps Ltd since April 2023.", "US Federal Communications Commission (FCC)", "2023-04")]
    [InlineData("Shareholders may recall that Orla Lamps Ltd was debarred by the World Bank in October 2017.", "World Bank", "2017-10")]
    [InlineData("Orla Lamps Ltd was placed on the Unverified List of BIS on 10 June 2024.", "BIS", "2024-06-10")]
    [InlineData("Brussels blacklisted Orla Lamps Ltd back in April 2022 and the firm has been fighting to get off that list ever since.", "European Union", "2022-04")]
    [InlineData("Orla Lamps Ltd flew gold to Dubai and was put on the European Union's list in December 2022 for it.", "European Union", "2022-12")]
    public void The_firm_is_listed(string text, string keeper, string day)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text.Split('\n')), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Added, IsUnsure: false });

        Assert.Equal((keeper, day), (listing.Authority, listing.Date?.ToString()));
    }

    [Theory]
    [InlineData("The Unverified List (UVL) is kept by BIS. The UVL also loses Orla Lamps Ltd of Hamburg, effective 10 June 2024.")]
    [InlineData("Orla Lamps Ltd is no newcomer. It had been on the Unverified List (UVL) since May 2022, and the same rule deletes that entry.")]
    [InlineData("METI announced a revision of the Foreign End User List.\nOn the other hand, Orla Lamps Ltd of India was deleted with this revision.")]
    [InlineData("The Pentagon added three firms: Hald Optik Ltd, Tarn Sonar Ltd and Nord Works Ltd. It deleted Orla Lamps Ltd, which had taken the department to court in 2023.")]
    [InlineData("Orla Lamps Ltd was debarred by the World Bank on 3 June 2019 for fraud and released from debarment on 3 June 2022.")]
    [InlineData("There are Canadian sanctions.\nThe same Canadian order takes one name off: Orla Lamps Ltd, listed in 2022, has been removed at its own request.")]
    [InlineData("The Unreliable Entity List has changed. Orla Lamps plc (United Kingdom), having corrected its conduct, is removed from the Unreliable Entity List.")]
    public void The_firm_is_taken_off(string text) =>
        Assert.Contains(Text.Facts<Listing>(text.Split('\n')), l => l.CompanyId is "orla-lamps-ltd" or "orla-lamps-plc" && l is { Action: ListingAction.Removed, IsUnsure: false });

    [Fact]
    public void A_firm_is_on_each_of_the_lists_since_its_own_day() =>
        Assert.Equal([("US Defense Department", "2024-01"), ("US Federal Communications Commission (FCC)", "2022-09")], Text.Facts<Listing>("One company is on both: Orla Radiocom, on the Covered List since September 2022 and on the 1260H list since January 2024.").Select(l => (l.Authority ?? "", l.Date?.ToString() ?? "")).Order());

    [Fact]
    public void A_filer_is_the_company_however_long_its_bracket() =>
        Assert.Equal("orla-lamps-limited", Assert.Single(Text.Facts<Listing>("ORLA LAMPS LIMITED (incorporated in Hong Kong with limited liability; stock code 9981; the \"Company\", together with its subsidiaries the \"Group\")", "The Board has noted that on 3 June 2024 OFAC added the Company to the NS-CMIC List.")).CompanyId);

    [Fact]
    public void What_stands_behind_a_semicolon_is_no_ground() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("BIS has a rule. Orla Lamps Ltd, of Almaty, is added to the Entity List as well; applications for food and medicine will be reviewed case by case.")).Reason);

    [Theory]
    [InlineData("The EU put Orla Lamps Ltd on its list in May 2023, and Switzerland took it over two months later.")]
    [InlineData("Australia's foreign ministry carried the name of Orla Lamps Ltd over into its Consolidated List in May 2023.")]
    [InlineData("BIS added Orla Lamps Ltd, a maker of engines for the air force, to the Entity List.")]
    [InlineData("The FCC put the modems of Orla Lamps Ltd on its Covered List; they can no longer be authorized for sale in the United States.")]
    public void What_is_said_of_something_else_is_no_ground(string text) =>
        Assert.All(Text.Facts<Listing>(text), l => Assert.Null(l.Reason));

    [Fact]
    public void A_term_is_no_ground_but_what_stands_behind_it() =>
        Assert.Equal("fraud in a bridge project", Assert.Single(Text.Facts<Listing>("The World Bank debarred Orla Lamps Ltd for four and a half years, for fraud in a bridge project.")).Reason);

    [Fact]
    public void A_part_of_an_office_s_name_is_no_ground() =>
        Assert.All(Text.Facts<Listing>("The European Union listed Orla Lamps Ltd on 8 December 2023, Switzerland's State Secretariat for Economic Affairs (SECO) did the same eleven days later."), l => Assert.Null(l.Reason));

    [Theory]
    [InlineData("BIS added Orla Lamps Ltd (China), including its alias \"Orlux Photonics\", to the Entity List.")]
    [InlineData("BIS added Orla Lamps Ltd to the Entity List. Orla, known to punters as Orlux Photonics, hit back.")]
    public void Another_name_is_the_same_firm(string text) =>
        Assert.Contains(Assert.Single(Text.Read(text).Companies).Names, n => n.Text == "Orlux Photonics");

    [Fact]
    public void It_is_the_one_firm_of_the_sentence_before() =>
        Assert.Equal("gomel-potash-concern", Assert.Single(Text.Facts<Listing>("The court dismissed the actions of two firms. The largest shipper of both, Gomel Potash Concern, was no party to the case. It has been on the EU list since June 2021."), l => !l.IsUnsure).CompanyId);

    [Theory]
    [InlineData("OFAC placed Orla Lamps Ltd on its SDN list. Its statement spoke of \"gold melted into innocence\".", "OFAC")]
    [InlineData("OFAC placed Orla Lamps Ltd on its SDN list; its statement spoke of \"gold melted into innocence\".", "OFAC")]
    public void Whose_statement_it_is_tells_who_acted(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Text.Facts<Statement>(text)).Speaker);

    [Fact]
    public void A_statement_that_denies_is_the_firm_s() =>
        Assert.Equal("Orla Lamps Ltd", Assert.Single(Text.Facts<Statement>("OFAC added Orla Lamps Ltd to its SDN list on 3 June 2024. Its statement said: \"We have never sold parts to Iran and will appeal.\"")).Speaker);

    [Fact]
    public void The_lawyer_is_the_one_who_was_named() =>
        Assert.Contains(Text.Facts<Statement>("Oleg Sidorov, a lawyer for Orla Lamps Ltd, spoke. The lawyer was tired. \"We deny it,\" he said."), s => s.Speaker == "Oleg Sidorov");

    [Fact]
    public void He_is_the_one_with_whom_the_sentence_before_began()
    {
        var statement = Assert.Single(Text.Facts<Statement>("\"We settled,\" says Nils Berg, whose family owns Orla Lamps Ltd.", "The ferryman is in no hurry. \"Every year somebody comes to look at the bridge,\" he says."), s => s.Quote?.StartsWith("Every", StringComparison.Ordinal) == true);

        Assert.Null(statement.Speaker);
    }

    [Fact]
    public void A_firm_may_reply_by_letter() =>
        Assert.Equal("Orla Lamps Ltd", Assert.Single(Text.Facts<Statement>("Orla Lamps Ltd was listed. Orla Lamps replied by e-mail that it was studying the announcement.")).Speaker);
}
