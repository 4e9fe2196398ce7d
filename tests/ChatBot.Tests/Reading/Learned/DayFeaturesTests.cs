using System.Collections.Frozen;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Learned;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>What speaks for the date of a step: who acted then, whether something takes effect, and how old it makes the news.</summary>
public sealed class DayFeaturesTests
{
    private const string Told = "OFAC added Orla Lamps Ltd to the SDN list on 3 June 2024.";

    [Theory]
    [InlineData("othersPart", "The Swiss SECO spoke of lamps on 7 May 2024.")]
    [InlineData("hisPart", "OFAC spoke of lamps on 7 May 2024.")]
    [InlineData("effect", "The rule applies from 7 May 2024.")]
    [InlineData("tells:Removed@Added", "A dealer was removed from the list on 7 May 2024.")]
    [InlineData("age7", "The harbour opened on 7 July 2023.")]
    public void It_is_found_beside_a_date(string feature, string sentence) => Assert.True(SpeaksFor(feature, sentence));

    [Theory]
    [InlineData("othersPart", "OFAC spoke of lamps on 7 May 2024.")]
    [InlineData("hisPart", "The Swiss SECO spoke of lamps on 7 May 2024.")]
    [InlineData("effect", "The harbour opened on 7 May 2024.")]
    [InlineData("tells:Removed@Added", "The harbour opened on 7 May 2024.")]
    [InlineData("age7", "The harbour opened on 7 July 2022.")]
    public void It_is_not_found_where_it_is_not(string feature, string sentence) => Assert.False(SpeaksFor(feature, sentence));

    // A model that goes by one feature alone takes the date of the other sentence, so that the one that the rules found is open to doubt.
    private static bool SpeaksFor(string feature, string sentence)
    {
        static LinearModel Of(params (string Feature, float Weight)[] weights) => new(weights.ToFrozenDictionary(w => w.Feature, w => w.Weight));
        var model = new StepModel(StepModel.Actions.ToFrozenDictionary(a => a, _ => Of((LinearModel.Bias, -5))), Of(("named", 5)), Of((feature, 9), ("here", 1)), Of(("form", 10)));
        string[] text = ["The company makes lamps.", "Lamps were sold out in Perth.", sentence, "The harbour was closed for a day.", "Rain is expected.", Told];
        return Assert.Single(new ArticleReader(model).Read(Text.Source(text), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch).Facts.OfType<Listing>()).IsDateUnsure;
    }
}
