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

    [Fact]
    public void Words_that_only_say_what_kind_of_thing_follows_are_no_company() =>
        Assert.Empty(Read(Quills(likely: 9), [.. Around[..4], "A grey envelope went from the Zentra Quill sector to OFAC on 3 June 2024.", "Nobody commented."]).Companies);

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
