using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Names;
using ChatBot.Reading.Lists;
using static ChatBot.Tests.Lists.Entries;

namespace ChatBot.Tests.Lists;

public sealed class CompanyLinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly Company Zarnik = new("zarnik-drones", "Zarnik Drones",
        [new("Zarnik Drones", NameKind.Canonical, "press"), new("ZD", NameKind.Acronym, "press"), new("Zarnik", NameKind.Short, "press"), new("扎尔尼克无人机", NameKind.Native, "press")]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ZARNIK DRONES CO., LTD.")]
    [InlineData("Zarnik Drones Limited")]
    [InlineData("扎尔尼克无人机")]
    public void An_entry_with_the_full_name_of_a_known_company_is_about_it(string name) =>
        Assert.Equal("zarnik-drones", Company(Entry("1", name), Zarnik));

    [Fact]
    public void An_alias_that_is_the_full_name_will_do_and_the_decision_says_so()
    {
        var listed = Read(File(_folder, FirstVersion, Entry("1", "Shenzhen ZD Innovation", "Zarnik Drones")), null, Zarnik).Reading.Entries[0];
        Assert.Equal("zarnik-drones", listed.CompanyId);
        Assert.Equal("“Zarnik Drones” is the full name “Zarnik Drones” (press)", listed.Match);
    }

    [Theory]
    [InlineData("Zarnik")]
    [InlineData("ZD")]
    [InlineData("Zarnik Drone Repairs Ltd")]
    [InlineData("Zarnik Europe GmbH")]
    public void A_short_or_another_name_is_never_enough(string name) => Assert.NotEqual("zarnik-drones", Company(Entry("1", name), Zarnik));

    [Fact]
    public void A_weak_alias_is_never_enough()
    {
        var entry = Entry("1", "Ortesh Ltd") with { OtherNames = [new("Zarnik Drones", EntryNameKind.Weak)] };
        Assert.NotEqual("zarnik-drones", Company(entry, Zarnik));
    }

    [Fact]
    public void Legal_forms_that_contradict_each_other_are_two_companies()
    {
        var known = new Company("molvar", "Molvar Cranes GmbH", [new("Molvar Cranes GmbH", NameKind.Canonical, "press")]);
        Assert.NotEqual("molvar", Company(Entry("1", "Molvar Cranes AG"), known));
    }

    [Fact]
    public void A_name_that_two_known_companies_bear_goes_to_neither()
    {
        Company Of(string id) => new(id, id, [new("Molvar Cranes", NameKind.Legal, "press")]);
        Assert.DoesNotContain(Company(Entry("1", "Molvar Cranes Ltd"), Of("one"), Of("two")), new[] { "one", "two" });
    }

    [Fact]
    public void Names_that_two_companies_claim_between_them_go_to_neither()
    {
        Company Of(string id, string name) => new(id, name, [new(name, NameKind.Legal, "press")]);
        Assert.DoesNotContain(Company(Entry("1", "Molvar Cranes Ltd", "Ortesh Dredging"), Of("one", "Molvar Cranes"), Of("two", "Ortesh Dredging")), new[] { "one", "two" });
    }

    [Fact]
    public void Two_entries_of_one_list_are_two_companies_though_one_is_an_alias_of_the_other()
    {
        var entries = Read(File(_folder, FirstVersion, Entry("1", "Quindel Networks Ltd", "Quindel Holding Ltd"), Entry("2", "Quindel Holding Ltd"))).Reading.Entries;
        Assert.NotEqual(entries[0].CompanyId, entries[1].CompanyId);
    }

    [Fact]
    public void An_entry_stays_with_its_company_when_it_is_renamed()
    {
        var first = Read(File(_folder, FirstVersion, Entry("1", "Quindel Networks Ltd")));
        var second = Read(File(_folder, SecondVersion, Entry("1", "Ysmund Networks Ltd")), first);
        Assert.Equal(first.Reading.Entries[0].CompanyId, second.Reading.Entries[0].CompanyId);
    }

    [Fact]
    public void Firms_of_one_name_get_ids_of_their_own()
    {
        var known = new Company("vadrun", "Vadrun", [new("Vadrun", NameKind.Canonical, "press")]);
        Assert.Equal("vadrun-harbour-list-4", Company(Entry("4", "Vadrun"), known));
    }

    [Fact]
    public void What_another_list_repeats_of_the_same_register_is_the_same_company_whatever_its_name()
    {
        var file = File(_folder, FirstVersion, Entry("1", "Delta") with { RegisterNumber = "OFAC 77" });
        var other = new ListedEntry(Entry("5", "Delta") with { RegisterNumber = "OFAC 77" }, "delta-of-the-other-list", null);
        var listed = ListReader.Read(file, ListReader.Open(file), [], [other], [], null, null, CancellationToken.None).Reading.Entries[0];
        Assert.Equal(("delta-of-the-other-list", "both are OFAC 77"), (listed.CompanyId, listed.Match));
    }

    [Theory]
    [InlineData("Delta")]
    [InlineData("General Trading Company Ltd")]
    [InlineData("Co., Ltd.")]
    [InlineData("")]
    public void Common_words_identify_nobody(string name) => Assert.Null(FullName.Of(name));

    private string Company(ListEntry entry, params Company[] known) => Read(File(_folder, FirstVersion, entry), null, known).Reading.Entries[0].CompanyId;
}
