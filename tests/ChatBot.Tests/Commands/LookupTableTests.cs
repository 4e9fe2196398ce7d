using ChatBot.Asking;
using ChatBot.Commands;
using ChatBot.Tests.Cards;

namespace ChatBot.Tests.Commands;

public sealed class LookupTableTests
{
    private static readonly Answer Listed = Samples.All["status-listed"];
    private static readonly Answer NoRecord = Samples.All["status-no-record"];

    [Fact]
    public void The_sentence_tells_verdicts_apart_and_does_not_clear_anybody()
    {
        var table = LookupTable.Of([("orbel", Listed), ("Zorp", NoRecord)]);
        Assert.Equal("Listed, my sources say: Orbel Marine. No record in my sources, which does not mean that they are on no list: Zorp.", table.Text);
    }

    [Fact]
    public void A_name_without_record_stands_as_it_was_typed() =>
        Assert.Equal("Zorp ‹i›", LookupTable.Of([("Zorp <i>", NoRecord)]).Rows[0].Name);

    [Fact]
    public void Each_company_brings_its_passages_once()
    {
        var table = LookupTable.Of([("orbel", Listed), ("orbel marine", Listed)]);
        Assert.Equal(Listed.Evidence.Take(2), table.Evidence);
        Assert.Equal(Listed.Caveats.AsEnumerable(), table.Caveats);
    }

    [Fact]
    public void An_ambiguous_name_brings_its_choices()
    {
        var table = LookupTable.Of([("Orbel", Samples.All["clarification"]), ("Zorp", NoRecord)]);
        Assert.Equal(Samples.All["clarification"].Offers.AsEnumerable(), table.Offers);
        Assert.Null(table.Rows[0].Verdict);
    }
}
