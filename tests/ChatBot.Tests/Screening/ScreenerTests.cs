using ChatBot.Asking;
using ChatBot.Screening;

namespace ChatBot.Tests.Screening;

public sealed class ScreenerTests
{
    private static Finding Find(string name) => Suppliers.Screener.Find(name, Suppliers.Knowledge);

    [Theory]
    [InlineData("Orbel Marine Limited", "Listed")]
    [InlineData("Quoin Shipyards", "NoLongerListed")]
    [InlineData("Sable Radio Networks", "ProposedOnly")]
    [InlineData("Vole Airfreight", "OtherAction")]
    public void A_name_that_is_surely_a_companys_is_a_match_with_the_verdict_of_a_look_up(string name, string verdict)
    {
        var finding = Find(name);
        Assert.Equal(ScreeningResult.Match, finding.Result);
        Assert.Equal(verdict, Assert.Single(finding.Companies).Verdict.ToString());
        Assert.Equal(verdict, finding.Companies[0].Records[0].Status.ToString());
    }

    [Fact]
    public void A_match_says_list_authority_day_and_passage()
    {
        var record = Assert.Single(Find("Orbel").Companies[0].Records);
        Assert.Equal(("Ministry of Trade", "Register", Verdict.Listed, "2024-03-12"), (record.Authority, record.List, record.Status, record.Since!.Value.ToString()));
        Assert.Equal("The ministry put Orbel Marine on its register.", record.Evidence.Quote);
    }

    [Fact]
    public void A_name_that_may_be_a_companys_is_to_be_looked_at() => Assert.Equal(ScreeningResult.Look, Find("Airfreight").Result);

    [Fact]
    public void Of_companies_that_fit_as_well_as_each_other_all_are_matches_and_one_that_nearly_does_is_to_be_looked_at()
    {
        var companies = Find("Harbour Dynamics").Companies;
        var best = companies[0].Candidate.Score;
        Assert.All(companies, c => Assert.Equal(c.Candidate.Score > best - 0.001 ? ScreeningResult.Match : ScreeningResult.Look, c.Result));
        Assert.Equal(2, companies.Count(c => c.Result == ScreeningResult.Match));
    }

    [Fact]
    public void A_known_company_without_a_record_has_none() => Assert.Empty(Find("Fennick Optics").Companies);

    [Fact]
    public void An_unknown_name_has_no_record() => Assert.Equal((ScreeningResult.NoRecord, 0), (Find("Zanthor Robotics").Result, Find("Zanthor Robotics").Companies.Length));

    [Fact]
    public void A_repeated_name_is_looked_up_once_and_told_for_each_row()
    {
        var progress = new Counted();
        var screened = Suppliers.Screener.Screen(Suppliers.List("Orbel", "Tarn", "ORBEL", "Tarn"), Suppliers.Knowledge, progress, CancellationToken.None);
        Assert.Equal(2, progress.Highest);
        Assert.Equal([2, 3, 4, 5], screened.Names.Select(n => n.Name.Row));
        Assert.Same(screened.Names[0].Finding, screened.Names[2].Finding);
        Assert.Equal((2, 0, 2, 2), (screened.Count(ScreeningResult.Match), screened.Count(ScreeningResult.Look), screened.Count(ScreeningResult.NoRecord), screened.Repeated));
    }

    [Fact]
    public void The_result_of_many_names_stands_in_their_order()
    {
        string[] names = [.. Enumerable.Range(0, 500).Select(i => i % 7 == 0 ? $"Orbel Marine {new string('x', i / 7 % 2)}".Trim() : $"Supplier {i}")];
        Assert.Equal(names, Suppliers.Screen(names).Names.Select(n => n.Name.Text));
    }

    [Fact]
    public void Whoever_gives_up_gets_no_half_result()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Suppliers.Screener.Screen(Suppliers.List("Orbel"), Suppliers.Knowledge, null, stop.Token));
    }

    private sealed class Counted : IProgress<ScreeningProgress>
    {
        private readonly Lock _gate = new();

        public int Highest { get; private set; }

        public void Report(ScreeningProgress value)
        {
            lock (_gate)
                Highest = Math.Max(Highest, value.Done);
        }
    }
}
