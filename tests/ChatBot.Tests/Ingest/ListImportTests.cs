using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Tests.LiteDb;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Ingest;

public sealed class ListImportTests : IDisposable
{
    private const string Header = "name,aliases,list,authority,program,date_added,date_removed,remarks,source_url";

    private const int NewKey = 99;

    private static readonly string[] Firms = [.. "Zarnik Molvar Quindel Ortesh Vadrun Hespol Kirrane Tolbek Ysmund Pragoth Wexlow Dornach".Split(' ').Select(n => n + " Shipping Ltd")];

    private readonly IngestFixture _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public void A_list_in_the_folder_is_taken_in_and_not_once_more_while_it_is_the_same()
    {
        Write(Firms);
        Assert.Equal(["Added"], _ingest.Results());
        _ingest.Reopen();
        Assert.Equal(["Unchanged"], _ingest.Results());
        Assert.Equal(Firms, Samples.Listed(_ingest.Store.Current));
    }

    [Fact]
    public void A_new_version_tells_what_changed()
    {
        Write(Firms);
        _ingest.Results();
        Write([.. Firms.Skip(1), "Aldgate Freight AG"]);
        var outcome = Assert.Single(_ingest.Folder.Import(CancellationToken.None).Sources);
        Assert.Equal("Aldgate Freight AG", Assert.Single(outcome.Changes!.Added).Entry.Name);
        Assert.Equal("Zarnik Shipping Ltd", Assert.Single(outcome.Changes.Removed).Before.Name);
    }

    [Fact]
    public void A_version_that_would_take_too_many_off_is_held_and_taken_in_when_confirmed()
    {
        Write(Firms);
        _ingest.Results();
        Write(Firms[..3]);
        var held = Assert.Single(_ingest.Folder.Import(CancellationToken.None).Sources);
        Assert.True(held.IsHeld);
        Assert.Contains("would take 9 of 12 entries off", held.Problem, StringComparison.Ordinal);
        Assert.Equal(12, _ingest.Store.Current.Listings.Count());
        Assert.Equal(ImportResult.Replaced, Import(new ImportOrder(IsConfirmed: true)).Result);
        Assert.Equal(9, _ingest.Store.Current.Listings.Count(l => l.Action == ListingAction.Removed));
    }

    [Fact]
    public void A_version_without_entries_is_held()
    {
        Write(Firms);
        _ingest.Results();
        Write([]);
        var outcome = Assert.Single(_ingest.Folder.Import(CancellationToken.None).Sources);
        Assert.Null(outcome.Result);
        Assert.NotNull(outcome.Problem);
        Assert.Equal(12, _ingest.Store.Current.Listings.Count());
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_reported_and_the_others_taken_in()
    {
        _ingest.Write("harbour.csv", [Header, Row("Zarnik Shipping Ltd", 1), "only,three,cells", Row("Molvar Shipping Ltd", 2)]);
        var outcome = Assert.Single(_ingest.Folder.Import(CancellationToken.None).Sources);
        Assert.Equal(3, Assert.Single(outcome.Issues).Row);
        Assert.Equal(2, _ingest.Store.Current.Listings.Count());
    }

    [Fact]
    public void A_company_that_is_in_an_article_too_is_one_company_with_both_listings()
    {
        _ingest.Write("a.md", "Article a", "Zarnik Shipping");
        Write("Zarnik Shipping Ltd");
        _ingest.Results();
        var company = Assert.Single(_ingest.Store.Current.Companies);
        Assert.Equal(2, _ingest.Store.Current.ListingsOf(company.Id).Count());
    }

    [Fact]
    public void An_older_file_does_not_come_back_at_a_start_of_the_program()
    {
        Write(Firms);
        _ingest.Results();
        var newer = _ingest.File("../newer.csv");
        File.WriteAllLines(newer, [Header, .. Firms.Append("Aldgate Freight AG").Select((f, i) => Row(f, i + 1))]);
        Assert.Equal(ImportResult.Replaced, _ingest.Services.GetRequiredService<SourceImporter>().Import(newer, ImportOrder.Ordinary, CancellationToken.None).Result);
        _ingest.Reopen();
        Assert.Equal(["KeptNewer"], _ingest.Results());
        Assert.Equal(13, _ingest.Store.Current.Listings.Count());
    }

    [Fact]
    public void A_version_in_which_most_lose_their_other_names_is_held()
    {
        _ingest.Write("harbour.csv", [Header, .. Firms.Select((f, i) => Row(f, i + 1, "Alias of " + f))]);
        _ingest.Results();
        Write(Firms);
        Assert.Contains("lose all their other names", Assert.Single(_ingest.Folder.Import(CancellationToken.None).Sources).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_still_stands_outweighs_another_that_is_gone()
    {
        Write(Firms);
        _ingest.Results();
        _ingest.Services.GetRequiredService<CompanyEdits>().Merge(Named("Vadrun Shipping Ltd"), Named("Zarnik Shipping Ltd"));
        Write([.. Firms.Where(f => f != "Vadrun Shipping Ltd")]);
        _ingest.Results();
        Assert.Equal(Verdict.Listed, Ask("is Zarnik Shipping on a list?").Verdict);
    }

    [Fact]
    public void An_answer_from_a_list_quotes_the_row_with_its_number()
    {
        Write(Firms);
        _ingest.Results();
        var answer = Ask("is Vadrun Shipping on a list?");
        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.StartsWith("Vadrun Shipping Ltd has been on OFAC’s Harbour List since 4 May 2023, in its file of ", answer.Text, StringComparison.Ordinal);
        Assert.Equal((PlaceKind.Row, 6), (answer.Evidence[0].Place, answer.Evidence[0].Paragraph));
        Assert.Equal(new Uri("https://example.org/5"), answer.Evidence[0].Address);
    }

    [Fact]
    public void What_a_list_lost_is_no_longer_listed_and_the_answer_says_since_which_version()
    {
        Write(Firms);
        _ingest.Results();
        Write(Firms[1..]);
        _ingest.Results();
        var answer = Ask("is Zarnik Shipping on a list?");
        Assert.Equal(Verdict.NoLongerListed, answer.Verdict);
        Assert.Contains("is no longer in the", answer.Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Note, answer.Evidence[^1].Place);
    }

    [Fact]
    public void Listings_of_several_sources_stand_side_by_side()
    {
        _ingest.Write("a.md", "Article a", "Zarnik Shipping");
        Write("Zarnik Shipping Ltd");
        _ingest.Results();
        Assert.Equal(2, Ask("is Zarnik Shipping on a list?").Rows.Length);
    }

    [Theory]
    [InlineData("was Vadrun Shipping listed on 1 January 2020?", "not listed yet")]
    [InlineData("was Vadrun Shipping listed on 1 January 2024?", "on a list by then")]
    public void A_question_about_a_day_is_answered_for_that_day(string question, string expected)
    {
        Write(Firms);
        _ingest.Results();
        Assert.Contains(expected, Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_known_by_its_name()
    {
        Write(Firms);
        _ingest.Results();
        Assert.Contains("12 companies", Ask("which companies are on the Harbour List?").Text.Replace("twelve", "12", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_merged_by_hand_stays_so_in_later_versions_and_can_be_split_again()
    {
        Write(Firms);
        _ingest.Results();
        var edits = _ingest.Services.GetRequiredService<CompanyEdits>();
        edits.Merge(Named("Vadrun Shipping Ltd"), Named("Zarnik Shipping Ltd"));
        Write([.. Firms, "Aldgate Freight AG"]);
        _ingest.Results();
        var merged = Named("Zarnik Shipping Ltd");
        Assert.Same(merged, Named("Vadrun Shipping Ltd"));
        Assert.Equal(2, _ingest.Store.Current.ListingsOf(merged.Id).Count());
        Assert.Equal(2, edits.Split(merged).Length);
        Assert.NotEqual(Named("Zarnik Shipping Ltd").Id, Named("Vadrun Shipping Ltd").Id);
        Assert.Equal(13, _ingest.Store.Current.Listings.Count());
    }

    [Fact]
    public void The_changes_are_printed_as_json()
    {
        Write(Firms);
        _ingest.Results();
        Write([.. Firms.Skip(1), "Aldgate Freight AG"]);
        using var json = System.Text.Json.JsonDocument.Parse(ChangeSetJson.Write(Import(ImportOrder.Ordinary)));
        Assert.Equal("new", json.RootElement.GetProperty("added")[0].GetProperty("kind").GetString());
        Assert.Equal("row gone", json.RootElement.GetProperty("removed")[0].GetProperty("kind").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    private Company Named(string name) => Assert.Single(_ingest.Store.Current.Companies, c => c.Names.Any(n => n.Text == name));

    private SourceOutcome Import(ImportOrder order) =>
        _ingest.Services.GetRequiredService<SourceImporter>().Import(_ingest.File("harbour.csv"), order, CancellationToken.None);

    private Answer Ask(string question) => new Asker(TimeProvider.System).Ask(question, _ingest.Services.GetRequiredService<KnowledgeSource>().Current, null).Answer;

    private void Write(params string[] firms) => _ingest.Write("harbour.csv", [Header, .. firms.Select(f => Row(f, Array.IndexOf(Firms, f) is >= 0 and var place ? place + 1 : NewKey))]);

    private static string Row(string name, int key, string alias = "") => $"{name},{alias},Harbour List,OFAC,HARBOUR,2023-05-04,,,https://example.org/{key}";
}
