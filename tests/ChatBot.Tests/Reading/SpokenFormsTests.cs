using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Who says what, however a text puts it.</summary>
public sealed class SpokenFormsTests
{
    private const string Opening = "Canada put Orla Lamps Ltd on its sanctions list on Monday.";

    [Theory]
    [InlineData("Its largest shareholder, Moe Partners of Bergen, holds 19% and said it had not sold a share.", "Moe Partners", "largest shareholder of Orla Lamps Ltd")]
    [InlineData("The lamp works will close, says a clerk who has seen the order.", null, "clerk")]
    [InlineData("No lamp has left the yard since May, explains the Norwegian envoy.", null, "Norwegian envoy")]
    [InlineData("Orla Lamps Ltd sold nothing to the army, insists its owner, Ida Moe.", "Ida Moe", "owner of Orla Lamps Ltd")]
    [InlineData("Orla Lamps Ltd is next, two traders at Hallam Bank reminded clients.", null, "two traders at Hallam Bank")]
    [InlineData("On Orla Lamps the judges found that the file was thin.", null, "judges")]
    [InlineData("The file, the judges held, was thin.", null, "judges")]
    [InlineData("An observer from the Danish government said the list would grow.", null, "observer from the Danish government")]
    [InlineData("Three envoys, none of whom wants to be named, say the list will grow.", null, "three envoys")]
    [InlineData("Orla Lamps Ltd has written to its customers that it will appeal.", "Orla Lamps Ltd", null)]
    [InlineData("The rumour began with the broker Hallam Research, which wrote that the list would grow.", "Hallam Research", null)]
    [InlineData("The State Inspectorate for Lamps (SIL) clarified that the list is final.", "State Inspectorate for Lamps (SIL)", null)]
    [InlineData("Manager Ida Moe was quoted by the agency Interpress as saying that the list was paper.", "Ida Moe", "Manager")]
    [InlineData("As the ministry stressed, no other firm is affected.", null, "ministry")]
    [InlineData("The ministry in Riga let it be known that the list was final.", null, "ministry")]
    public void Whoever_says_it_without_quotation_marks_is_its_speaker(string text, string? name, string? role)
    {
        var said = Assert.Single(Text.Facts<Statement>(Opening, text));

        Assert.Equal((name, role), (said.Speaker, said.Role));
    }

    [Theory]
    [InlineData("Shares of Orla Lamps Ltd fell. \"We make lamps,\" it told the exchange.", "Orla Lamps Ltd")]
    [InlineData("The firm was quick to answer. \"We make lamps,\" it said.", "Orla Lamps Ltd")]
    [InlineData("\"We make lamps,\" said the company.", "Orla Lamps Ltd")]
    [InlineData("Orla Lamps Ltd regrets the step. \"We make lamps,\" the statement read.", "Orla Lamps Ltd")]
    [InlineData("Statement from Orla Lamps: \"We make lamps.\"", "Orla Lamps Ltd")]
    [InlineData("The answer of Orla Lamps Ltd: \"We make lamps.\"", "Orla Lamps Ltd")]
    [InlineData("Ida Moe, 61, runs the works. \"We make lamps,\" she says.", "Ida Moe")]
    [InlineData("And there is Ida Moe of Hull, whose bank closed her account. \"We make lamps,\" she says.", "Ida Moe")]
    [InlineData("I asked a former clerk, Ida Moe, about the list. \"We make lamps,\" she said.", "Ida Moe")]
    [InlineData("The man behind it is Paul Moe, whom all call the Captain. The Captain rang at nine. \"We make lamps,\" he said.", "Paul Moe")]
    [InlineData("Norway's Ida Moe: \"We make lamps.\"", "Ida Moe")]
    [InlineData("\"We make lamps\" was all Ida Moe would say.", "Ida Moe")]
    [InlineData("09:14 \"We make lamps,\" says Ida Moe, who runs the works.", "Ida Moe")]
    [InlineData("Manager Ida Moe is calm. \"We make lamps,\" Moe, a friend of the mayor, said.", "Ida Moe")]
    [InlineData("The agency Interpress quoted manager Ida Moe as saying: \"We make lamps.\"", "Ida Moe")]
    [InlineData("\"We make lamps,\" Ida Moe was quoted as saying.", "Ida Moe")]
    [InlineData("Trade Secretary Ida Moe, announcing the step, said: \"We make lamps.\"", "Ida Moe")]
    [InlineData("Manager Ida Moe is calm. The ministry said nothing had changed. \"We make lamps,\" she said.", "Ida Moe")]
    [InlineData("> \"We make lamps,\" Ida Moe wrote to her staff.", "Ida Moe")]
    public void A_quotation_is_said_by_whom_the_text_refers_to(string text, string name)
    {
        var said = Assert.Single(Text.Facts<Statement>(Opening, text), s => s.Quote is not null);

        Assert.Equal((name, "We make lamps"), (said.Speaker, said.Quote!.TrimEnd('.')));
    }

    [Theory]
    [InlineData("Orla Lamps Ltd \"regrets\" the step.", "regrets")]
    [InlineData("Orla Lamps Ltd will \"study the notice\" before it answers.", "study the notice")]
    [InlineData("Orla Lamps Ltd wants an answer \"before the lamps go out\".", "before the lamps go out")]
    [InlineData("Orla Lamps Ltd calls itself \"a maker of toys\" and says that it will appeal.", "a maker of toys")]
    [InlineData("For Orla Lamps Ltd, \"the list is no more than paper\".", "the list is no more than paper")]
    [InlineData("It is, in the words of Orla Lamps Ltd, \"a list without end\".", "a list without end")]
    [InlineData("Orla Lamps Ltd voiced \"grave doubts\" about it.", "grave doubts")]
    [InlineData("Orla Lamps Ltd would only say that it \"does not guess\".", "does not guess")]
    public void Words_that_somebody_is_quoted_with_are_his_own(string text, string quote)
    {
        var said = Assert.Single(Text.Facts<Statement>(Opening, text), s => s.Quote is not null);

        Assert.Equal(("Orla Lamps Ltd", quote), (said.Speaker, said.Quote));
    }

    [Theory]
    [InlineData("The minister sold a lamp called \"Nine Lives\" to the army.")]
    [InlineData("The minister met a man called \"the Fox\" in Hull.")]
    [InlineData("Orla Lamps Ltd blamed the \"shadow fleet\" for it.")]
    [InlineData("The Board notes that the firm appears as a \"Military lamp maker\" (the \"Entry\").")]
    [InlineData("Orla Lamps Ltd received an \"is informed\" letter from the ministry.")]
    [InlineData("A message said that the lamp maker \"goes on the list tonight\".")]
    [InlineData("The so-called \"dark fleet\" has grown.")]
    public void A_name_or_a_term_in_quotation_marks_is_no_statement(string text) =>
        Assert.DoesNotContain(Text.Facts<Statement>(Opening, text), s => s.Quote is not null);

    [Fact]
    public void What_goes_on_behind_the_speaker_is_still_his() =>
        Assert.Equal(
            [("ministry", "wait for the text")],
            Text.Facts<Statement>(Opening, "Nothing follows from it, says the ministry; it will \"wait for the text\".").Where(s => s.Quote is not null).Select(s => (s.Role, s.Quote)));

    [Fact]
    public void Each_of_two_verbs_has_its_own_words() =>
        Assert.Equal(
            ["a tired joke", "light kitchens"],
            Text.Facts<Statement>(Opening, "Its owner, Ida Moe, calls that \"a tired joke\"; her lamps, she says, \"light kitchens\".").Select(s => s.Quote));

    [Fact]
    public void A_woman_named_nearer_is_not_him() =>
        Assert.Equal(
            "Paul Moe",
            Assert.Single(Text.Facts<Statement>("Paul Moe, 61, made lamps in Hull. His lawyer, Anna Lind, came along. \"I am tired,\" he said."), s => s.Quote is not null).Speaker);

    [Fact]
    public void A_person_described_by_a_trade_is_no_firm() =>
        Assert.Equal(
            [("Karin Lind", "Lists are slow")],
            Text.Facts<Statement>("The lamp on Karin Lind's bench is old.", "Lind, an engineer with the works, mends them.", "Lind puts it down. \"Lists are slow,\" she says.").Select(s => (s.Speaker, s.Quote)));

    [Theory]
    [InlineData("The General Court refused: nobody had ever said that Orla Lamps Ltd was listed.")]
    [InlineData("The General Court refused: no one said that Orla Lamps Ltd was listed.")]
    public void What_nobody_said_is_not_told_as_said(string text) =>
        Assert.DoesNotContain(Text.Facts<Statement>(text), s => s.Verb == "say");

    [Fact]
    public void A_general_court_is_no_court_with_the_rank_of_general() =>
        Assert.Equal("General Court", Assert.Single(Text.Facts<Statement>("The General Court of the European Union on Wednesday annulled the listing of Orla Lamps Ltd, finding that the Council had shown nothing.")).Speaker);

    [Theory]
    [InlineData("12:05 - Mail from Orla Lamps: \"Our lamps are lamps, nothing more.\" Nothing yet from others.", "Orla Lamps Ltd")]
    [InlineData("Line of the week goes to Anton Moe of Moe Piano Repair, Bergen, no relation: \"I have read it and we are not in it.\"", "Anton Moe")]
    [InlineData("\"Ownership is a red flag, not a listing,\" as our partner Ida Moe likes to put it.", "Ida Moe")]
    [InlineData("Minister Ida Moe announced it. \"If you arm them, you do not bank here,\" a fuming Ms Moe told reporters.", "Ida Moe")]
    [InlineData("But glam boss Ida Moe, 41, came out fighting. \"I sell lamps and nothing else,\" fumed the Orla Lamps founder.", "Ida Moe")]
    public void Quoted_words_are_of_whom_the_text_gives_them_to(string text, string name) =>
        Assert.Equal(name, Assert.Single(Text.Facts<Statement>(Opening, text), s => s.Quote is not null).Speaker);

    [Theory]
    [InlineData("As our colleague Ida Moe puts it, \"a list with holes is a map\".", "a list with holes is a map")]
    [InlineData("\"We have delivered milking machines, and to farmers,\" managing director Ida Moe lets herself be quoted.", "We have delivered milking machines, and to farmers")]
    [InlineData("Judge Ida Moe of the federal court struck the entry. \"A trophy cabinet is not a general staff,\" the judge wrote.", "A trophy cabinet is not a general staff")]
    public void Whose_words_are_quoted_is_named_beside_them_or_before(string text, string quote) =>
        Assert.Equal(("Ida Moe", quote), Text.Facts<Statement>(Opening, text).Select(s => (s.Speaker, s.Quote)).Single());
}
