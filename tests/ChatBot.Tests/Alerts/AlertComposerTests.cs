using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;
using static ChatBot.Tests.Lists.Entries;

namespace ChatBot.Tests.Alerts;

public sealed class AlertComposerTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    private readonly TemporaryFolder _folder = new();
    private FactView _view = FactView.Empty;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_title_says_how_many_were_added_and_removed()
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd"), Entry("2", "Molvar Cranes AG")], [Entry("2", "Molvar Cranes AG"), Entry("3", "Quindel SA"), Entry("4", "Ortesh SA")]);
        var alert = Compose(change, Everything);
        Assert.Equal("2 companies added to Harbour List, 1 removed", alert!.Title);
        Assert.Equal("The Harbour Office: 2 companies added to Harbour List, 1 removed", alert.Summary);
        Assert.Equal([AlertItemKind.Added, AlertItemKind.Added, AlertItemKind.Removed], Assert.Single(alert.Sections).Items.Select(i => i.Kind));
    }

    [Fact]
    public void An_addition_tells_the_day_and_cites_its_row()
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("7", "Quindel SA") with { Added = FactDate.OnDay(new(2024, 4, 2)) }]);
        var alert = Compose(change, Everything)!;
        Assert.Equal("Quindel SA added to Harbour List", alert.Title);
        var item = Assert.Single(alert.Sections[0].Items);
        Assert.Equal("Added to Harbour List (OFAC) on 2 April 2024. It was not in the version of 6 March 2024.", item.Text);
        Assert.Equal((7, "Name: Quindel SA; Aliases: "), (Assert.Single(item.Quotes).Passage.Number, item.Quotes[0].Quote));
    }

    [Fact]
    public void A_removal_without_a_day_tells_which_version_had_the_entry_and_quotes_it_as_a_note()
    {
        var alert = Compose(Change([Entry("1", "Zarnik Lines Ltd"), Entry("2", "Molvar Cranes AG")], [Entry("2", "Molvar Cranes AG")]), Everything)!;
        Assert.Equal("Zarnik Lines Ltd removed from Harbour List", alert.Title);
        var item = Assert.Single(alert.Sections[0].Items);
        Assert.Equal("No longer on Harbour List (OFAC): it was in the version of 6 March 2024 and is not in that of 5 April 2024.", item.Text);
        Assert.True(item.Quotes[0].Passage.IsNote);
        Assert.Contains("Name: Zarnik Lines Ltd", item.Quotes[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_tells_what_it_says_now_and_what_it_said_before()
    {
        var alert = Compose(Change([Entry("1", "Zarnik Lines Ltd") with { Remarks = "two ships" }], [Entry("1", "Zarnik Line Ltd")]), Everything)!;
        Assert.Equal("Entry of Zarnik Line Ltd on Harbour List changed", alert.Title);
        Assert.Equal(
            "Its entry on Harbour List (OFAC) changed. Name: “Zarnik Line Ltd”; before, “Zarnik Lines Ltd”. Remarks: nothing any more; before, “two ships”.",
            Assert.Single(alert.Sections[0].Items).Text);
    }

    [Theory]
    [InlineData(SubscriptionKind.List, "harbour list", true)]
    [InlineData(SubscriptionKind.List, "Entity List", false)]
    [InlineData(SubscriptionKind.Authority, "OFAC", true)]
    [InlineData(SubscriptionKind.Authority, "US Treasury", true)]
    [InlineData(SubscriptionKind.Authority, "BIS", false)]
    [InlineData(SubscriptionKind.Country, "United States", true)]
    [InlineData(SubscriptionKind.Country, "Japan", false)]
    [InlineData(SubscriptionKind.Company, "Quindel", true)]
    [InlineData(SubscriptionKind.Company, "Zarnik", false)]
    public void A_change_is_told_to_those_whom_it_concerns(SubscriptionKind kind, string subject, bool isTold)
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("2", "Quindel SA")]);
        var subscriber = To(new Subscription(kind, subject, Now));
        Assert.Equal(isTold, Composer().Concerns(change, subscriber));
        Assert.Equal(isTold, Compose(change, subscriber) is not null);
    }

    [Fact]
    public void Who_watches_one_company_is_told_of_that_one_alone()
    {
        var change = Change([], [Entry("2", "Quindel SA"), Entry("3", "Ortesh SA")], isFirst: false);
        var alert = Compose(change, To(new Subscription(SubscriptionKind.Company, "Ortesh SA", Now) { CompanyId = "ortesh-sa" }))!;
        Assert.Equal("Ortesh SA added to Harbour List", alert.Title);
        Assert.Equal("Ortesh SA", Assert.Single(alert.Sections[0].Items).Company);
    }

    [Fact]
    public void A_large_change_tells_some_and_counts_the_rest()
    {
        var alert = Compose(Change([], Many(60), isFirst: false), Everything)!;
        Assert.Equal("60 companies added to Harbour List", alert.Title);
        Assert.Equal((AlertComposer.MostItems, 60 - AlertComposer.MostItems), (alert.Sections[0].Items.Length, alert.Sections[0].More));
    }

    [Fact]
    public void A_new_list_is_not_told_as_additions()
    {
        var change = Change([], Many(60), isFirst: true);
        var alert = Compose(change, Everything)!;
        Assert.Equal("New source: The Harbour List", alert.Title);
        Assert.Empty(alert.Sections[0].Items);
        Assert.Contains("cannot say what in it is news", alert.Sections[0].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_watched_company_that_stands_in_a_new_list_is_told()
    {
        var alert = Compose(Change([], [Entry("2", "Quindel SA"), Entry("3", "Ortesh SA")], isFirst: true), To(new Subscription(SubscriptionKind.Company, "Quindel", Now)))!;
        Assert.Equal("Quindel SA found in a new source: Harbour List", alert.Title);
        Assert.Equal("In a source that is new to me: put on Harbour List (OFAC).", Assert.Single(alert.Sections[0].Items).Text);
    }

    [Fact]
    public void A_correction_says_so()
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("2", "Quindel SA")]) with { Revision = 1 };
        Assert.StartsWith("The source was corrected since this was first told", Compose(change, Everything)!.Sections[0].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_back_is_withdrawn_where_it_was_told_and_concerns_nobody_else()
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("2", "Quindel SA")]) with
        {
            Revision = 1,
            Entries = ChangeSet.None,
            TakenBack = [new("quindel-sa", "Harbour List", "OFAC")],
        };
        Assert.False(Composer().Concerns(change, Everything));
        var alert = Compose(change, Everything)!;
        Assert.Equal("Withdrawn: The Harbour List", alert.Title);
        Assert.Equal("What this said of Quindel SA was taken back: the version that said so was replaced.", alert.Sections[0].Remark);
        Assert.Empty(alert.Sections[0].Items);
        Assert.Null(Compose(change, To(new Subscription(SubscriptionKind.Company, "Zarnik", Now))));
    }

    [Fact]
    public void A_correction_tells_who_was_taken_back()
    {
        var change = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("2", "Quindel SA")]) with { Revision = 1, TakenBack = [new("zarnik-lines-ltd", "Harbour List", "OFAC")] };
        Assert.EndsWith(" Taken back: Zarnik Lines Ltd.", Compose(change, Everything)!.Sections[0].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_has_a_section_for_each_change_and_one_title()
    {
        var one = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("2", "Quindel SA")]);
        var two = Change([Entry("1", "Zarnik Lines Ltd")], [Entry("3", "Ortesh SA")]);
        var alert = Composer().Compose([one, two], Everything)!;
        Assert.Equal("2 companies added to Harbour List, 1 removed", alert.Title);
        Assert.Equal(2, alert.Sections.Length);
    }

    [Fact]
    public void A_notification_is_shorter_than_a_hundred_characters()
    {
        var alert = Compose(Change([], [Entry("1", new string('Z', 300))], isFirst: false), Everything)!;
        Assert.InRange(alert.Summary.Length, 1, 99);
    }

    private static Subscriber Everything => To(new Subscription(SubscriptionKind.Everything, "", Now));

    private static Subscriber To(params ImmutableArray<Subscription> subscriptions) => new() { Conversation = "msteams/a", Address = "{}", Subscriptions = subscriptions };

    private Alert? Compose(SourceChange change, Subscriber subscriber) => Composer().Compose([change], subscriber);

    private AlertComposer Composer() => new(() => _view, name => [.. _view.Companies.Where(c => c.Name.StartsWith(name, StringComparison.Ordinal)).Select(c => c.Id)]);

    private SourceChange Change(IEnumerable<ListEntry> before, IEnumerable<ListEntry> after, bool isFirst = false)
    {
        var first = isFirst ? null : Read(File(_folder, FirstVersion, before.Select(e => (ListItem)e)));
        var second = Read(File(_folder, SecondVersion, after.Select(e => (ListItem)e)), first);
        _view = new(second.Reading.Companies, [second.Reading.Source with { Passages = Rows(second) }], []);
        return Assert.Single(ListChanges.Of(second.Reading with { Changes = second.Changes }, first?.Reading.Source.Published, [], Now)) with { Number = 1 };
    }
}
