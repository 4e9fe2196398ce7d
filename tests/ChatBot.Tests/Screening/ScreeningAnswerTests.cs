using ChatBot.Asking;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;

namespace ChatBot.Tests.Screening;

public sealed class ScreeningAnswerTests
{
    private static Answer Of(params string[] names) => ScreeningAnswer.Of(Suppliers.Screen(names));

    [Fact]
    public void It_counts_and_shows_matches_before_what_is_to_be_looked_at()
    {
        var answer = Of("Zanthor", "Airfreight", "Orbel", "Tarn Steel");
        Assert.Equal("Screened: 4 names", answer.Title);
        Assert.Equal("1 name matches a company that my sources say something about, and 1 more may match one; please look at it. For 2 names my sources hold no record.", answer.Text);
        Assert.Equal(["Matches", "Orbel", "To look at", "Airfreight"], answer.Rows.Select(r => r.Name));
        Assert.Equal($"Orbel Marine Ltd ({Suppliers.Best("Orbel").Explanation}): listed, Ministry of Trade, Register since 12 March 2024", answer.Rows[1].Text);
    }

    [Fact]
    public void What_may_be_another_companys_name_has_no_verdict()
    {
        var row = Of("Airfreight").Rows[1];
        Assert.Null(row.Verdict);
        Assert.StartsWith("may be Vole Airfreight", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Removed_and_proposed_listings_are_said_as_such()
    {
        var answer = Of("Quoin Shipyards", "Sable Radio Networks");
        Assert.Equal([Verdict.NoLongerListed, Verdict.ProposedOnly], answer.Rows.Skip(1).Select(r => r.Verdict!.Value));
        Assert.Contains(answer.Rows, r => r.Text.Contains("no longer listed, Ministry of Trade, Register on 12 March 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_without_a_record_are_counted_and_neither_named_nor_cleared()
    {
        var answer = Of("Zanthor", "Tarn Steel");
        Assert.Equal("My sources hold no record of any of these 2 names.", answer.Text);
        Assert.Empty(answer.Rows);
        var all = string.Join(' ', [answer.Text, .. answer.Caveats]);
        Assert.DoesNotContain("Zanthor", all, StringComparison.Ordinal);
        Assert.DoesNotContain("clear", all, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("does not mean that a name is on no list", all, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sources_asked_are_named_with_their_dates() =>
        Assert.Equal("Asked on 26 November 2026, 09:30 UTC: Harbour Gazette, Register of March, 14 March 2024.", Of("Zanthor").Caveats[1]);

    [Fact]
    public void Ten_names_are_shown_and_the_others_counted()
    {
        string[] spellings = ["Orbel Marine", "Orbel Marine Ltd", "Orbel", "Orbel Marine Limited", "ORBEL-MARINE", "Orbel  Marine", "Orbel, Marine", "Quoin Shipyards", "Quoin Shipyards Ltd", "Quoin Shipyards Limited", "Sable Radio Networks", "Vole Airfreight"];
        var rows = Of(spellings).Rows;
        Assert.Equal(10, rows.Count(r => !r.IsHeading && r.Verdict is not null));
        Assert.StartsWith("… and 2 more names", rows[^1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_were_not_screened_are_told()
    {
        SupplierList list = new([new(2, "Orbel")], [new(3, SkipReason.Blank), new(5, SkipReason.Blank), new(4, SkipReason.Broken)], null);
        var answer = ScreeningAnswer.Of(Suppliers.Screener.Screen(list, Suppliers.Knowledge, null, CancellationToken.None));
        Assert.EndsWith("Not screened: 2 rows have no name (rows 3, 5); 1 row cannot be read (row 4).", answer.Text, StringComparison.Ordinal);
    }
}
