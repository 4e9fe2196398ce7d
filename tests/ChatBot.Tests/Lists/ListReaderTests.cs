using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;
using static ChatBot.Tests.Lists.Entries;

namespace ChatBot.Tests.Lists;

public sealed class ListReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_entry_is_a_listing_that_quotes_its_row()
    {
        var read = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd") with { Added = FactDate.InYear(2021) }));
        var listing = Assert.Single(Rows(read).Listings);
        Assert.Equal((ListingAction.Added, "OFAC", "Harbour List", "2021"), (listing.Action, listing.Authority, listing.List, listing.Date.ToString()));
        Assert.Equal((7, "Name: Zarnik Lines Ltd; Aliases: "), (listing.Citations[0].Paragraph, listing.Citations[0].Quote));
    }

    [Fact]
    public void An_entry_with_a_day_of_removal_is_a_listing_and_a_removal()
    {
        var read = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd") with { Removed = FactDate.InYear(2022) }));
        Assert.Equal([ListingAction.Added, ListingAction.Removed], Rows(read).Listings.Select(l => l.Action));
    }

    [Fact]
    public void What_a_later_version_lacks_is_remembered_with_the_row_it_had()
    {
        var first = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), Entry("8", "Molvar Cranes AG")));
        var second = Read(File(_folder, SecondVersion, Entry("8", "Molvar Cranes AG")), first);
        Assert.Equal("7", Assert.Single(second.Changes.Removed).Before.Key);
        var removal = Assert.Single(Rows(second).Listings, l => l.Action == ListingAction.Removed);
        Assert.Equal("2024-04-05", removal.Date.ToString());
        Assert.Equal(
            "No longer in the version of 5 April 2024. The version of 6 March 2024 had: Name: Zarnik Lines Ltd; Aliases: ", removal.Citations[0].Quote);
        Assert.True((second.Reading.Source with { Passages = Rows(second) }).PassageAt(removal.Citations[0].Paragraph).IsNote);
    }

    [Fact]
    public void What_was_missed_once_keeps_the_day_in_later_versions_and_comes_back_when_listed_again()
    {
        var first = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), Entry("8", "Molvar Cranes AG")));
        var second = Read(File(_folder, SecondVersion, Entry("8", "Molvar Cranes AG")), first);
        var third = Read(File(_folder, SecondVersion.AddDays(9), Entry("8", "Molvar Cranes AG")), second);
        Assert.Equal(SecondVersion, third.Reading.Entries[1].Gone!.FirstMissed);
        Assert.True(third.Changes.IsEmpty);
        var fourth = Read(File(_folder, SecondVersion.AddDays(19), Entry("8", "Molvar Cranes AG"), Entry("7", "Zarnik Lines Ltd")), third);
        Assert.All(fourth.Reading.Entries, e => Assert.Null(e.Gone));
        Assert.Equal("7", Assert.Single(fourth.Changes.Added).Entry.Key);
    }

    [Fact]
    public void The_same_key_once_more_is_a_duplicate_and_no_second_entry()
    {
        var read = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), Entry("7", "Zarnik Lines Ltd") with { Row = 9 }));
        Assert.Single(read.Reading.Entries);
        Assert.Equal((9, RowIssueKind.Duplicate), (Assert.Single(read.Issues).Row, read.Issues[0].Kind));
    }

    [Fact]
    public void Rows_that_are_no_entry_are_reported_with_their_reason()
    {
        var issue = new RowIssue(3, RowIssueKind.Malformed, "the name is missing");
        Assert.Equal(issue, Assert.Single(Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), issue)).Issues));
    }

    [Fact]
    public void An_entry_whose_row_cannot_be_read_now_stands_as_it_stood_and_is_not_removed()
    {
        var first = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), Entry("8", "Molvar Cranes AG")));
        var broken = File(_folder, SecondVersion, Entry("8", "Molvar Cranes AG"), new RowIssue(2, RowIssueKind.Malformed, "Zarnik Lines Ltd,\"open"));
        var second = Read(broken, first);
        Assert.True(second.Changes.IsEmpty);
        Assert.All(Rows(second).Listings, l => Assert.Equal(ListingAction.Added, l.Action));
        Assert.StartsWith("The row cannot be read now. The version of 6 March 2024 had: ", Rows(second)[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_back_is_listed_again_and_not_new()
    {
        var first = Read(File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"), Entry("8", "Molvar Cranes AG")));
        var second = Read(File(_folder, SecondVersion, Entry("8", "Molvar Cranes AG")), first);
        var third = Read(File(_folder, SecondVersion.AddDays(9), Entry("7", "Zarnik Lines Ltd"), Entry("8", "Molvar Cranes AG")), second);
        Assert.True(Assert.Single(third.Changes.Added).IsRelisted);
    }

    [Fact]
    public void A_list_that_gives_no_date_is_dated_by_its_file_and_says_so()
    {
        var file = File(_folder, null, Entry("7", "Zarnik Lines Ltd"));
        System.IO.File.SetLastWriteTimeUtc(file.Files[0], new DateTime(2023, 5, 6, 7, 8, 9, DateTimeKind.Utc));
        var source = Read(file).Reading.Source;
        Assert.Equal((new DateOnly(2023, 5, 6), true), (source.Published, source.IsDatedByFile));
    }

    [Fact]
    public void Reading_stops_when_it_is_given_up()
    {
        using var given = new CancellationTokenSource();
        given.Cancel();
        var file = File(_folder, FirstVersion, Entry("7", "Zarnik Lines Ltd"));
        Assert.Throws<OperationCanceledException>(() => ListReader.Read(file, ListReader.Open(file), [], [], [], null, null, given.Token));
    }
}
