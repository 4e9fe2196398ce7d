namespace ChatBot.EndToEnd;

public sealed class AlertTests(RunningProgram program, Chromium chromium) : IClassFixture<RunningProgram>, IClassFixture<Chromium>
{
    // From the moment the file is written.
    private const float Soon = 5_000;

    private const string Header = "name,aliases,list,authority,program,date_added,date_removed,remarks,source_url";

    [BrowserFact]
    public async Task Who_subscribed_sees_what_happened_when_the_file_of_a_list_is_edited()
    {
        await using var page = await ChatPage.OpenAsync(chromium, program.Address);
        await page.AskAsync("/subscribe");
        var first = await page.NextCardAsync(() => File.WriteAllLinesAsync(List, [Header, Row("Zarnik Lines Ltd"), Row("Molvar Cranes AG")]), Soon);
        Assert.StartsWith("New source: Harbour List of OFAC", await first.TextAsync(), StringComparison.Ordinal);

        var alert = await page.NextCardAsync(() => File.WriteAllLinesAsync(List, [Header, Row("Zarnik Lines Ltd"), Row("Molvar Cranes AG"), Row("Quindel Cargo SA")]), Soon);

        var text = await alert.TextAsync();
        Assert.StartsWith("Quindel Cargo SA added to Harbour List", text, StringComparison.Ordinal);
        Assert.Contains("row 4", text, StringComparison.Ordinal);
        await page.PictureAsync("alert.png");
        Assert.Empty(page.Complaints);
    }

    private string List => Path.Combine(program.Sources, "harbour.csv");

    private static string Row(string name) => $"{name},,Harbour List,OFAC,HARBOUR,2026-03-02,,,https://lists.test/{name.Replace(' ', '-')}";
}
