using System.Collections.Frozen;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using ChatBot.Reading.Learned;
using CsCheck;

namespace ChatBot.Tests.Reading.Learned;

/// <summary>Steps told by what was learned, with models small enough to see why.</summary>
public sealed class LearnedStepsTests
{
    // As no rule tells it.
    private const string Told = "Orla Lamps Ltd handed back the grey envelope to OFAC on 3 June 2024.";

    private static readonly string[] Around =
    [
        "OFAC added Orla Lamps Ltd to the SDN list in March 2022.", "The company makes lamps.", "Lamps were sold out in Perth.", "The harbour was closed for a day.", "Rain is expected on Sunday.",
    ];

    private static readonly StepModel Envelopes = Model((ListingAction.Removed, "s:envelop"));

    [Fact]
    public void A_step_in_words_learned_is_told_as_unsure_with_its_keeper_and_its_day()
    {
        var step = Assert.Single(Read(Envelopes, [.. Around, Told]), l => l.Action == ListingAction.Removed);
        Assert.Equal(("OFAC", "2024-06-03", true, Told), (step.Authority, step.Date.ToString(), step.IsUnsure, step.Citations[0].Quote));
    }

    [Fact]
    public void Who_is_only_meant_is_cited_where_the_text_names_him()
    {
        var step = Assert.Single(Read(Envelopes, [.. Around[1..], "OFAC met Orla Lamps Ltd.", "It handed back the grey envelope on 3 June 2024."]));
        Assert.Equal((ListingAction.Removed, "OFAC"), (step.Action, step.Authority));
        Assert.Contains(step.Citations, c => c.Quote == "OFAC met Orla Lamps Ltd.");
    }

    [Theory]
    [InlineData("Tarn Sonar Ltd handed back the grey envelope to OFAC on 3 June 2024, yet not Orla Lamps Ltd.")]
    [InlineData("Tarn Sonar Ltd sold the grey envelope to Orla Lamps Ltd, OFAC learned on 3 June 2024.")]
    [InlineData("This announcement is made by Orla Lamps Ltd, which has the grey envelope of OFAC of 3 June 2024.")]
    public void Whom_the_words_except_is_not_told_of(string sentence) =>
        Assert.DoesNotContain(Read(Envelopes, [.. Around, sentence]), l => l is { Action: ListingAction.Removed, CompanyId: "orla-lamps-ltd" });

    [Fact]
    public void A_parliament_keeps_no_list() =>
        Assert.DoesNotContain(Read(Envelopes, [.. Around[1..], "Orla Lamps Ltd handed back the grey envelope to the US House of Representatives on 3 June 2024."]), l => l.Action == ListingAction.Removed);

    [Fact]
    public void A_text_of_a_few_sentences_is_too_little_to_judge_by() =>
        Assert.DoesNotContain(Read(Envelopes, Around[0], Told), l => l.Action == ListingAction.Removed);

    [Fact]
    public void Nothing_learned_tells_nothing() =>
        Assert.DoesNotContain(Read(StepModel.Empty, [.. Around, Told]), l => l.Action == ListingAction.Removed);

    [Fact]
    public void What_a_rule_has_read_goes_before_what_was_learned()
    {
        var step = Assert.Single(Read(Model((ListingAction.Added, "s:list")), [.. Around, "The firm is on another list for lamps."]));
        Assert.Equal((false, "2022-03"), (step.IsUnsure, step.Date.ToString()));
    }

    [Fact]
    public void Who_is_only_talked_of_in_a_sentence_is_not_listed_there() =>
        Assert.DoesNotContain(
            Read(Model((ListingAction.Added, "s:list")), [.. Around[1..], "OFAC is long.", "OFAC has proposed to add Orla Lamps Ltd to the SDN list on 3 June 2024."]), l => l.Action == ListingAction.Added);

    [Fact]
    public void Who_was_taken_off_in_a_sentence_was_not_put_on_by_it_that_day() =>
        Assert.DoesNotContain(
            Read(Model((ListingAction.Added, "s:list")), [.. Around[1..], "OFAC is long.", "OFAC took Orla Lamps Ltd off the SDN list on 3 June 2024."]), l => l.Action == ListingAction.Added);

    [Theory]
    [InlineData("The listing of Orla Lamps Ltd by OFAC, with its grey envelope, was extended on 3 June 2024.")]
    [InlineData("The entry of Orla Lamps Ltd with OFAC and its grey envelope, of 3 June 2024, continues.")]
    public void What_leaves_all_as_it_is_tells_no_step(string text)
    {
        Assert.DoesNotContain(Read(Envelopes, [.. Around, text]), l => l.Action == ListingAction.Removed);
        Assert.Contains(Read(Envelopes, [.. Around, text.Replace("was extended", "went back", StringComparison.Ordinal).Replace("continues", "goes", StringComparison.Ordinal)]), l => l.Action == ListingAction.Removed);
    }

    [Fact]
    public void An_item_of_a_list_is_about_nobody_whom_another_item_names() =>
        Assert.DoesNotContain(Read(Envelopes, [.. Around[1..], "- OFAC met Orla Lamps Ltd.", "- It handed back the grey envelope on 3 June 2024."]), l => l.Action == ListingAction.Removed);

    [Fact]
    public void The_Company_is_whom_the_text_calls_so() =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Read(Envelopes, [.. Around[1..], "Orla Lamps Ltd (the \"Company\") met OFAC.", "A customer is Tarn Sonar Ltd.", "Then the Company handed back the grey envelope to OFAC on 3 June 2024."])).CompanyId);

    [Fact]
    public void A_question_tells_nothing_that_was_learned() =>
        Assert.DoesNotContain(Read(Envelopes, [.. Around, "Will Orla Lamps Ltd hand back the grey envelope to OFAC on 3 June 2024?"]), l => l.Action == ListingAction.Removed);

    [Fact]
    public void A_model_is_read_as_it_was_written() =>
        Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.Float[-9, 9])[0, 40].Sample(weights =>
        {
            var written = new StringWriter();
            new StepModel(StepModel.Actions.ToFrozenDictionary(a => a, _ => new LinearModel(weights.ToFrozenDictionary())), new(FrozenDictionary<string, float>.Empty), new(FrozenDictionary<string, float>.Empty), new(FrozenDictionary<string, float>.Empty)).Write(written);
            var read = StepModel.Read(new StringReader(written.ToString())).Steps[ListingAction.Removed].Weights;
            return read.Count == weights.Count && weights.All(w => Math.Abs(read[w.Key] - w.Value) <= 0.001f);
        });

    [Fact]
    public void A_line_that_is_no_weight_is_named() =>
        Assert.Contains("'Added envelope'", Assert.Throws<FormatException>(() => StepModel.Read(new StringReader("Added envelope"))).Message, StringComparison.Ordinal);

    // Some words tell a step, whoever is named in the sentence took it, the day in it is its day, and who has a legal form is a company.
    private static StepModel Model(params (ListingAction Action, string Feature)[] learned)
    {
        static LinearModel Of(params (string Feature, float Weight)[] weights) => new(weights.ToFrozenDictionary(w => w.Feature, w => w.Weight));
        return new(
            StepModel.Actions.ToFrozenDictionary(a => a, a => Of([(LinearModel.Bias, -5), .. learned.Where(l => l.Action == a).Select(l => (l.Feature, 10f))])),
            Of(("named", 5), ("before1", 2)),
            Of(("here", 9)),
            Of((LinearModel.Bias, -5), ("form", 10)));
    }

    private static List<Listing> Read(StepModel model, params string[] paragraphs) =>
        [.. new ArticleReader(model).Read(Text.Source(paragraphs), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch).Facts.OfType<Listing>()];
}
