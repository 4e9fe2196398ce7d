using ChatBot.Facts.Changes;
using ChatBot.Ingest;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Ingest;

/// <summary>What imports leave for those who want to be told.</summary>
public sealed class ChangeLogTests : IDisposable
{
    private static readonly string[] Firms = [.. "Zarnik Molvar Quindel Ortesh Vadrun Hespol Kirrane Tolbek".Split(' ').Select(n => n + " Shipping Ltd")];

    private readonly IngestFixture _ingest = new();

    private IChangeLog Log => _ingest.Services.GetRequiredService<IChangeLog>();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public void A_new_list_is_one_change_without_entries()
    {
        Import("2026-03-01", Firms);
        var change = Assert.Single(Changes());
        Assert.True(change.IsFirst);
        Assert.True(change.Entries.IsEmpty);
    }

    [Fact]
    public void A_later_version_is_a_change_of_its_own_that_is_known_after_a_restart()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms.Skip(1), "Aldgate Freight AG"]);
        _ingest.Reopen();
        var change = Changes()[^1];
        Assert.Equal((2, 0), (change.Number, change.Revision));
        Assert.Equal(new DateOnly(2026, 3, 1), change.Before);
        Assert.Equal("Aldgate Freight AG", Assert.Single(change.Entries.Added).Entry.Name);
        Assert.Equal("Zarnik Shipping Ltd", Assert.Single(change.Entries.Removed).Before.Name);
        Assert.Equal("aldgate-freight-ag", change.CompanyIds[change.Entries.Added[0].Entry.Key]);
    }

    [Fact]
    public void The_same_version_once_more_is_no_change()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms.Reverse()]);
        Assert.Single(Changes());
    }

    [Fact]
    public void A_version_of_the_same_date_corrects_what_was_said_of_its_entries()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG", "Bexwick Cargo AG"]);
        Import("2026-03-08", ["Croft Barges AG", .. Firms, "Bexwick Cargo AG"]);
        Assert.Equal(3, Changes().Length);
        var corrected = Log.Find(2)!;
        Assert.Equal(1, corrected.Revision);
        var left = Assert.Single(corrected.Entries.Added).Entry;
        Assert.Equal("Bexwick Cargo AG", left.Name);
        // The row in the version that stands.
        Assert.Equal(Firms.Length + 3, left.Row);
        Assert.Equal("Croft Barges AG", Assert.Single(Log.Find(3)!.Entries.Added).Entry.Name);
        Assert.True(corrected.Sequence > 2);
    }

    [Fact]
    public void A_version_that_is_taken_back_withdraws_its_change()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG"]);
        Import("2026-03-01", Firms);
        Assert.Equal(2, Changes().Length);
        Assert.True(Log.Find(2)!.IsWithdrawn);
    }

    [Fact]
    public void A_further_step_on_the_same_day_is_news_and_no_correction()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms], remarks: "one ship");
        Import("2026-03-08", [.. Firms.Skip(1)], remarks: "one ship");
        Assert.Equal([0, 0, 0], Changes().Select(c => c.Revision));
        Assert.Equal("Zarnik Shipping Ltd", Assert.Single(Log.Find(3)!.Entries.Removed).Before.Name);
    }

    [Fact]
    public void Other_details_on_the_same_day_correct_what_was_said()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG"]);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG"], remarks: "one ship");
        var corrected = Log.Find(2)!;
        Assert.Equal((1, "one ship"), (corrected.Revision, Assert.Single(corrected.Entries.Added).Entry.Remarks));
    }

    [Fact]
    public void What_is_taken_back_is_known_by_company_and_list()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG", "Bexwick Cargo AG"]);
        Import("2026-03-08", [.. Firms, "Bexwick Cargo AG"]);
        _ingest.Reopen();
        Assert.Equal(new TakenBack("aldgate-freight-ag", "SDN", "OFAC"), Assert.Single(Log.Find(2)!.TakenBack));
    }

    [Fact]
    public void A_removal_that_a_later_version_brings_is_news_and_no_correction()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG"]);
        Import("2026-03-15", Firms);
        Assert.Equal([0, 0, 0], Changes().Select(c => c.Revision));
    }

    [Fact]
    public void A_held_version_is_no_change()
    {
        Import("2026-03-01", Firms);
        Assert.NotNull(Take("2026-03-08", ["Aldgate Freight AG"], isConfirmed: false).Problem);
        Assert.Single(Changes());
    }

    [Fact]
    public void Waiting_for_the_next_change_ends_with_it()
    {
        var next = Log.Next;
        Assert.False(next.IsCompleted);
        Import("2026-03-01", Firms);
        Assert.True(next.IsCompleted);
        Assert.False(Log.Next.IsCompleted);
    }

    [Fact]
    public void Forgotten_changes_are_gone_but_their_numbers_do_not_come_back()
    {
        Import("2026-03-01", Firms);
        Import("2026-03-08", [.. Firms, "Aldgate Freight AG"]);
        Log.Forget([1, 2]);
        Assert.Equal([2], Changes().Select(c => c.Number));
        _ingest.Reopen();
        Import("2026-03-15", Firms);
        Assert.Equal([2, 3], Changes().Select(c => c.Number));
    }

    private SourceChange[] Changes()
    {
        var changes = new List<SourceChange>();
        while (Log.After(changes.Count == 0 ? 0 : changes[^1].Sequence) is { } change)
            changes.Add(change);
        return [.. changes];
    }

    private void Import(string published, string[] names, string remarks = "") => Assert.Null(Take(published, names, isConfirmed: true, remarks).Problem);

    private SourceOutcome Take(string published, string[] names, bool isConfirmed, string remarks = "")
    {
        var path = _ingest.File("harbour.csv");
        File.WriteAllText(path, PlainList.Of(names).Replace(",P,2021-02-03,,,", $",P,2021-02-03,,{remarks},", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, DateTime.Parse(published, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));
        return _ingest.Services.GetRequiredService<SourceImporter>().Import(path, new ImportOrder(IsConfirmed: isConfirmed), CancellationToken.None);
    }
}
