using System.Collections.Frozen;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Learned;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>A date on which the rules and what was learned do not agree is open to doubt, and the step is not.</summary>
public sealed class DayCheckTests
{
    private const string Told = "OFAC added Orla Lamps Ltd to the SDN list on 3 June 2024.";

    private static readonly string[] Around =
    [
        "The harbour opened on 12 May 2024.", "The company makes lamps.", "Lamps were sold out in Perth.", "The harbour was closed for a day.", "Rain is expected.",
    ];

    [Fact]
    public void A_date_on_which_both_agree_is_sure() =>
        Assert.Equal((false, false, "2024-06-03"), Read("here", [.. Around, Told]));

    [Fact]
    public void A_date_where_the_second_reading_takes_another_one_is_open_to_doubt() =>
        Assert.Equal((false, true, "2024-06-03"), Read("opening", [.. Around, Told]));

    [Fact]
    public void A_text_of_a_few_sentences_is_too_little_to_judge_by() =>
        Assert.Equal((false, false, "2024-06-03"), Read("opening", Around[0], Told));

    // One feature decides which date of the text is that of a step.
    private static (bool IsUnsure, bool IsDateUnsure, string Date) Read(string telling, params string[] paragraphs)
    {
        static LinearModel Of(params (string Feature, float Weight)[] weights) => new(weights.ToFrozenDictionary(w => w.Feature, w => w.Weight));
        var model = new StepModel(StepModel.Actions.ToFrozenDictionary(a => a, _ => Of((LinearModel.Bias, -5))), Of(("named", 5)), Of((telling, 9)), Of(("form", 10)));
        var step = Assert.Single(new ArticleReader(model).Read(Text.Source(paragraphs), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch).Facts.OfType<Listing>());
        return (step.IsUnsure, step.IsDateUnsure, step.Date.ToString() ?? "");
    }
}
