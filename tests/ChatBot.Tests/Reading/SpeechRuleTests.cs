using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

public sealed class SpeechRuleTests
{
    [Theory]
    [InlineData("Norwegian Foreign Minister Kari Moe linked the firms to piracy.", "Kari Moe", "Norwegian Foreign Minister", "Norway", "link", "the firms to piracy")]
    [InlineData("Ed Moss, the spokesman of Canada’s embassy in Oslo, accused Norway of greed.", "Ed Moss", "spokesman of Canada’s embassy in Oslo", "Canada", "accuse", "Norway of greed")]
    [InlineData("Undersecretary of the Treasury for Trade and Maritime Affairs Ann Lee affirmed her support.", "Ann Lee", "Undersecretary of the Treasury for Trade and Maritime Affairs", "United States", "affirm", "her support")]
    [InlineData("Japanese Trade Ministry spokesperson Rin Abe asserted that the step is wrong.", "Rin Abe", "Japanese Trade Ministry spokesperson", "Japan", "assert", "the step is wrong")]
    [InlineData("Ann Lee, the Treasury’s Undersecretary for Ships and Ports, confirmed that the ban stands.", "Ann Lee", "Treasury’s Undersecretary for Ships and Ports", "United States", "confirm", "the ban stands")]
    [InlineData("According to the Treasury, the firm sold lamps.", "US Treasury", null, "United States", "say", "the firm sold lamps")]
    public void Indirect_speech_has_its_speaker_office_country_and_words(string text, string speaker, string? role, string country, string verb, string gist)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal((speaker, role, country, verb, gist, null), (statement.Speaker, statement.Role, statement.Country, statement.Verb, statement.Gist, statement.Quote));
    }

    [Theory]
    [InlineData("“We sell lamps. They are good,” said Kari Moe, Norway’s trade minister, after the meeting.", "Kari Moe", "Norway’s trade minister", "say")]
    [InlineData("“We sell lamps. They are good,” Norway’s trade minister, Kari Moe, said in a statement.", "Kari Moe", "Norway’s trade minister", "say")]
    [InlineData("Norway’s trade minister Kari Moe added, “We sell lamps. They are good.”", "Kari Moe", "Norway’s trade minister", "add")]
    public void A_quotation_of_several_sentences_is_one_statement(string text, string speaker, string role, string verb)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal((speaker, role, verb), (statement.Speaker, statement.Role, statement.Verb));
        Assert.StartsWith("We sell lamps. They are good", statement.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Indirect_speech_and_a_quotation_in_one_sentence_are_two_statements()
    {
        var statements = Text.Facts<Statement>("Trade minister Kari Moe accused Canada of greed and said, “We shall wait.”");

        Assert.Equal([("accuse", null), ("say", "We shall wait.")], statements.Select(s => (s.Verb, s.Quote)));
        Assert.All(statements, s => Assert.Equal("Kari Moe", s.Speaker));
    }

    [Fact]
    public void A_pronoun_or_surname_means_the_speaker_before()
    {
        var statements = Text.Facts<Statement>("Canadian minister Ed Moss said that all is well.", "“We shall see,” Moss said. He added, “Soon.”");

        Assert.Equal(3, statements.Length);
        Assert.All(statements, s => Assert.Equal(("Ed Moss", "Canadian minister", "Canada"), (s.Speaker, s.Role, s.Country)));
    }

    [Fact]
    public void Reactions_are_marked_and_go_on_with_likewise()
    {
        var statements = Text.Facts<Statement>(
            "Canadian minister Ed Moss said that all is well.",
            "In response, minister Kari Moe accused Canada of greed. She added, “We wait.”",
            "Likewise, the lawyer Ann Lee argued that the step is void.",
            "Owner Tom Hill rejected the charge.");

        Assert.Equal([false, true, true, true, true], statements.Select(s => s.IsReaction));
    }

    [Theory]
    [InlineData("The firms have been accused of fraud.")]
    [InlineData("The firm, which is said to be large, makes lamps.")]
    [InlineData("Orla Lamps Ltd did not answer questions.")]
    public void Where_nobody_speaks_there_is_no_statement(string text) =>
        Assert.Empty(Text.Facts<Statement>(text));

    [Fact]
    public void An_unnamed_official_keeps_his_office()
    {
        var statement = Assert.Single(Text.Facts<Statement>("A Treasury official who asked not to be named said the firm was watched."));

        Assert.Equal((null, "Treasury official", "United States"), (statement.Speaker, statement.Role, statement.Country));
    }

    [Fact]
    public void A_claim_about_some_of_the_firms_names_no_firm()
    {
        var reading = Text.Read("Norway blacklisted two firms: Orla Lamps and Tarn.", "“One of these firms sold sonar sets to pirates,” minister Kari Moe said.");

        Assert.Empty(Assert.Single(reading.Facts.OfType<Statement>()).CompanyIds);
        Assert.DoesNotContain(reading.Facts.OfType<Listing>(), l => l.Reason is not null);
    }

    [Theory]
    [InlineData("Washington is considering the step, two people familiar with the matter told the Harbour Times on Tuesday.", "two people familiar with the matter")]
    [InlineData("Two envoys say that the name was struck out.", "two envoys")]
    [InlineData("A Kirkwall insider whispers that the firm is next.", "Kirkwall insider")]
    [InlineData("A source in the port office, who wished to stay unnamed, did not rule out that the ban will grow.", "source in the port office")]
    public void Who_speaks_without_a_name_is_told_by_what_he_is_called(string text, string role)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal((null, role), (statement.Speaker, statement.Role));
    }

    [Theory]
    [InlineData("Mira Tandberg, 61, opens the gate of her yard herself. “Nobody told us,” she says.", "Mira Tandberg")]
    [InlineData("Minister Kari Moe said that all is well. Owner Olaf Brekke, 44, was fuming last night. “We sold one lamp,” he told the Harbour Times.", "Olaf Brekke")]
    [InlineData("Minister Kari Moe said that all is well. Lise Dahl, his lawyer, filed two petitions. “It is no court,” she says.", "Lise Dahl")]
    [InlineData("Tom Hill, 50, keeps the letter in his desk. A spokeswoman wrote that the case is closed. Hill laughs at that. “They never asked.”", "Tom Hill")]
    public void A_pronoun_or_a_quotation_alone_means_the_person_of_whom_the_text_spoke_last(string text, string speaker) =>
        Assert.Equal(speaker, Text.Facts<Statement>(text).Last(s => s.Quote is not null).Speaker);

    [Fact]
    public void A_body_is_no_he() =>
        Assert.DoesNotContain(Text.Facts<Statement>("The Treasury told the firm that it is listed. “I read it in the paper,” he says."), s => s.Quote is not null);

    [Fact]
    public void A_person_without_a_name_is_not_the_one_who_spoke_before() =>
        Assert.Equal((null, "bank clerk"), Assert.Single(Text.Facts<Statement>("Owner Tom Hill said all was well.", "A bank clerk, who asked to stay unnamed, remembers: “Close it today.”"), s => s.Quote is not null) is var said ? (said.Speaker, said.Role) : default);

    [Theory]
    [InlineData("“We wait,” sighed manager Kari Moe.", "Kari Moe", "We wait")]
    [InlineData("Export manager Kari Moe calls the charge “copied from a brochure”.", "Kari Moe", "copied from a brochure")]
    [InlineData("Minsk calls the step “hostile and pointless”.", "Minsk", "hostile and pointless")]
    [InlineData("The Foreign Office told this magazine only that the case was “under review”.", "Foreign Office", "under review")]
    public void Words_taken_over_have_their_speaker(string text, string speaker, string quote)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal((speaker, quote), (statement.Speaker, statement.Quote));
    }

    [Theory]
    [InlineData("The Company disagrees with the notice.")]
    [InlineData("The Company has no knowledge of any such step.")]
    [InlineData("Reports that it was put on a list are not correct.")]
    public void A_filing_speaks_for_the_company_that_made_it(string text) =>
        Assert.Equal("Tarn Lamps Ltd", Text.Facts<Statement>("This notice is made by Tarn Lamps Ltd (the “Company”).", text)[^1].Speaker);

    [Theory]
    [InlineData("Minister Kari Moe told the Harbour Times on Tuesday that the firm would be watched.")]
    [InlineData("Minister Kari Moe told reporters the firm would be watched.")]
    public void Whom_it_was_told_is_no_part_of_what_was_said(string text)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal("Kari Moe", statement.Speaker);
        Assert.Equal("the firm would be watched", statement.Gist);
    }

    [Theory]
    [InlineData("The firm's lawyers hit back, and back the firm in court.")]
    [InlineData("Its lawyers hit back last night, said Ada Quill.")]
    [InlineData("Its lawyers hit back last night. It ships \"lawful goods\" and will go to court, they said.")]
    public void A_verb_of_two_words_is_one_verb(string text) =>
        Assert.All(Text.Facts<Statement>(text), s => Assert.NotEqual("back", s.Verb));

    [Theory]
    [InlineData("We met Marta Quill, the director of Orla Lamps Ltd, at the harbour.", "How did you hear of it?", "\"From our bank. It had read the list.\"")]
    [InlineData("We spoke to the managing director, Marta Quill.", "**How did you hear of it?** \"From our bank. It had read the list.\"")]
    public void Who_is_interviewed_gives_the_answers(params string[] paragraphs) =>
        Assert.Equal(("Marta Quill", "From our bank. It had read the list."), Assert.Single(Text.Facts<Statement>(paragraphs), s => s.Quote is not null) is var said ? (said.Speaker, said.Quote) : default);
}
