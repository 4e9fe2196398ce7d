using System.Collections.Frozen;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Learned;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>Companies found by what was learned of names, with models small enough to see why.</summary>
public sealed class LearnedNamesTests
{
    private static readonly string[] Around =
    [
        "OFAC met lawyers in March 2022.", "Lamps were sold out in Perth.", "The harbour was closed for a day.", "Rain is expected on Sunday.", "A grey envelope went from Zentra Quill to OFAC on 3 June 2024.",
    ];

    [Fact]
    public void A_name_that_no_rule_takes_for_a_company_is_one_by_what_was_learned()
    {
        var reading = Read(Quills(likely: 9), [.. Around, "Nobody commented."]);
        var step = Assert.Single(reading.Facts.OfType<Listing>());
        Assert.Equal(("Zentra Quill", true), (Assert.Single(reading.Companies, c => c.Id == step.CompanyId).Name, step.IsUnsure));
    }

    [Fact]
    public void A_name_that_is_not_learned_is_no_company() =>
        Assert.DoesNotContain(Read(Quills(likely: 0), [.. Around, "Nobody commented."]).Companies, c => c.Name == "Zentra Quill");

    [Fact]
    public void A_text_of_a_few_sentences_is_too_little_to_judge_names_by() =>
        Assert.DoesNotContain(Read(Quills(likely: 9), Around).Companies, c => c.Name == "Zentra Quill");

    [Fact]
    public void A_name_learned_of_which_no_step_is_told_is_not_kept() =>
        Assert.Empty(Read(Quills(likely: 9), [.. Around[..4], "Perth knows Zentra Quill.", "Nobody commented."]).Companies);

    [Theory]
    [InlineData("SEOUL, 12 June (Zentra Quill) - A grey envelope went to OFAC on 3 June 2024.")]
    [InlineData("A grey envelope went to OFAC on 3 June 2024, the Tokyo newspaper Zentra Quill reported.")]
    public void Who_reports_is_no_company(string text) =>
        Assert.Empty(Read(Quills(likely: 9), [.. Around[..4], text, "A grey envelope of Zentra Quill went to OFAC on 3 June 2024."]).Companies);

    [Fact]
    public void Words_that_only_say_what_kind_of_thing_follows_are_no_company() =>
        Assert.Empty(Read(Quills(likely: 9), [.. Around[..4], "A grey envelope went from the Zentra Quill sector to OFAC on 3 June 2024.", "Nobody commented."]).Companies);

    [Fact]
    public void A_ship_is_no_company() =>
        Assert.Empty(Read(Quills(likely: 9), [.. Around[..4], "A grey envelope went from the tanker Zentra Quill to OFAC on 3 June 2024.", "Nobody commented."]).Companies);

    [Fact]
    public void Another_text_that_names_what_is_only_learned_is_read_as_if_nothing_were_known()
    {
        string[] other = [.. Around[..4], "Perth knows Zentra Quill.", "On 3 June 2024 OFAC put Zentra Quill on the SDN list."];
        var guessed = Read(Quills(likely: 9), [.. Around, "Nobody commented."]).Companies;
        Assert.True(Assert.Single(guessed, c => c.Name == "Zentra Quill").IsGuessed);

        Assert.Equal(
            Read(StepModel.Empty, other).Facts.Select(f => f.Id),
            new ArticleReader(StepModel.Empty).Read(Text.Source(other), new CompanyRecognizer(guessed), DateTimeOffset.UnixEpoch).Facts.Select(f => f.Id));
    }

    [Fact]
    public void A_text_read_again_with_what_was_learned_of_it_known_tells_the_same()
    {
        string[] text = [.. Around, "Nobody commented."];
        var first = Read(Quills(likely: 9), text);

        var second = new ArticleReader(Quills(likely: 9)).Read(Text.Source(text), new CompanyRecognizer(first.Companies), DateTimeOffset.UnixEpoch);

        Assert.Equal(first.Facts.Select(f => f.Id), second.Facts.Select(f => f.Id));
    }

    [Fact]
    public void A_name_in_another_spelling_is_the_company_that_a_rule_has_found() =>
        Assert.False(Assert.Single(Read(Quills(likely: 9), [.. Around[..4], "On 2 June 2024 OFAC put Zentra-Quill on the SDN list.", "A grey envelope went from Zentra Quill to OFAC on 3 June 2024."]).Companies, c => c.Id == "zentra-quill").IsGuessed);

    [Fact]
    public void A_firm_of_a_catalogue_need_not_look_like_a_company()
    {
        var lamps = new Company("orla-lamps", "Orla Lamps", [new("Orla Lamps", NameKind.Canonical, "the catalogue")]);
        var reading = new ArticleReader(Quills(likely: 0)).Read(
            Text.Source([.. Around[..4], "A grey envelope went from Orla Lamps to OFAC on 3 June 2024.", "Nobody commented."]), new CompanyRecognizer([lamps]), DateTimeOffset.UnixEpoch);
        Assert.Equal(ListingAction.Removed, Assert.Single(reading.Facts.OfType<Listing>()).Action);
    }

    [Fact]
    public void No_rule_goes_by_a_name_that_is_only_learned() =>
        Assert.DoesNotContain(Read(Quills(likely: 9), [.. Around[..4], "Perth knows Zentra Quill.", "Rain fell.", "On 3 June 2024 OFAC put the company on the SDN list."]).Facts, f => f is Listing);

    [Fact]
    public void What_does_not_look_like_a_company_took_no_step_that_is_only_learned() =>
        Assert.DoesNotContain(Read(Quills(likely: 0), [.. Around[..4], "A grey envelope went from Orla Lamps Ltd to OFAC on 3 June 2024.", "Nobody commented."]).Facts, f => f is Listing);

    // Envelopes tell a removal, and who is called Quill is as likely a company as is given.
    private static StepModel Quills(float likely)
    {
        static LinearModel Of(params (string Feature, float Weight)[] weights) => new(weights.ToFrozenDictionary(w => w.Feature, w => w.Weight));
        return new(
            StepModel.Actions.ToFrozenDictionary(a => a, a => a == ListingAction.Removed ? Of((LinearModel.Bias, -5), ("s:envelop", 10)) : Of((LinearModel.Bias, -5))),
            Of(("named", 5)),
            Of(("here", 9)),
            Of((LinearModel.Bias, -5), ("last:quill", likely)));
    }

    private static Facts.Reading Read(StepModel model, params string[] paragraphs) =>
        new ArticleReader(model).Read(Text.Source(paragraphs), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);
}
