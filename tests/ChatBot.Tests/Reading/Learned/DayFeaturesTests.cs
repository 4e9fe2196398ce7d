using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Learned;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>What speaks for the date of a step: who acted then, whether something takes effect, how old it makes the news, and what the rules read of others.</summary>
public sealed class DayFeaturesTests
{
    private const string Told = "OFAC added Orla Lamps Ltd to the SDN list on 3 June 2024.";

    [Theory]
    [InlineData("othersPart", "The Swiss SECO spoke of lamps on 7 May 2024.")]
    [InlineData("hisPart", "OFAC spoke of lamps on 7 May 2024.")]
    [InlineData("hisPart", "The SDN list of OFAC was printed on 7 May 2024.")]
    [InlineData("othersPart", "The Entity List was printed on 7 May 2024.")]
    [InlineData("effect", "The rule applies from 7 May 2024.")]
    [InlineData("effect", "The rule is effective 7 May 2024.")]
    [InlineData("effect", "The rule comes on 7 May 2024, effective 8 May 2024.", "2024-05-08")]
    [InlineData("tells:Removed@Added", "A dealer was removed from the list on 7 May 2024.")]
    [InlineData("age7", "The harbour opened on 7 July 2023.", "2023-07-07")]
    [InlineData("ageOfYear1", "The harbour opened in 2023.", "2023")]
    [InlineData("ageOfMonthNow", "The harbour opened in June 2024.", "2024-06")]
    [InlineData("ruleSameHis", "OFAC added Tarn Sonar Ltd to the SDN list on 7 May 2024.")]
    [InlineData("ruleSameOthers", "Canada added Tarn Sonar Ltd to its list on 7 May 2024.")]
    [InlineData("ruleOtherHis", "OFAC removed Tarn Sonar Ltd from the SDN list on 7 May 2024.")]
    public void It_is_found_beside_a_date(string feature, string sentence, string date = "2024-05-07") => Assert.Contains(feature, Of("OFAC", date, sentence));

    [Theory]
    [InlineData("othersPart", "OFAC spoke of lamps on 7 May 2024.")]
    [InlineData("hisPart", "The Swiss SECO spoke of lamps on 7 May 2024.")]
    [InlineData("effect", "The harbour opened on 7 May 2024.")]
    [InlineData("effect", "Apple met the air force on 7 May 2024.")]
    [InlineData("effect", "The rule comes on 7 May 2024, effective 8 May 2024.")]
    [InlineData("tells:Removed@Added", "The harbour opened on 7 May 2024.")]
    [InlineData("age7", "The harbour opened on 7 July 2022.", "2022-07-07")]
    [InlineData("ageOfMonthNow", "The harbour opened in May 2024.", "2024-05")]
    [InlineData("ruleSameHis", "OFAC spoke of Tarn Sonar Ltd on 7 May 2024.")]
    public void It_is_not_found_where_it_is_not(string feature, string sentence, string date = "2024-05-07") => Assert.DoesNotContain(feature, Of("OFAC", date, sentence));

    [Theory]
    [InlineData("hisPartHere")]
    [InlineData("hisHere")]
    public void Who_acted_counts_apart_in_the_sentence_itself(string feature) => Assert.Contains(feature, Of("OFAC", "2024-06-03", "Rain fell."));

    [Fact]
    public void Where_the_keeper_is_open_nobody_named_beside_a_date_is_he_or_another() =>
        Assert.DoesNotContain(Of(null, "2024-05-07", "OFAC spoke of lamps on 7 May 2024."), f => f.StartsWith("his", StringComparison.Ordinal) || f.StartsWith("others", StringComparison.Ordinal));

    [Fact]
    public void What_the_rules_read_of_the_step_itself_says_nothing() =>
        Assert.DoesNotContain(Of("OFAC", "2024-06-03", "Rain fell."), f => f.StartsWith("ruleOwn", StringComparison.Ordinal));

    [Fact]
    public void That_none_is_told_is_always_an_answer() => Assert.Contains("none@Added", Of("OFAC", null, "Rain fell."));

    // The features of one date of a text that ends by telling the step.
    private static HashSet<string> Of(string? keeper, string? date, string sentence)
    {
        var (_, text) = new ArticleReader(StepModel.Empty).ReadInOrder(Text.Source("The company makes lamps.", sentence, "The harbour was closed for a day.", Told), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);
        var candidate = text.Candidates().Single(c => text.Sentences[c.Sentence].Text == Told);
        return DayFeatures.Of(text, candidate, ListingAction.Added, keeper).Single(o => o.Value?.Phrase.Date.ToString() == date).Features;
    }
}
