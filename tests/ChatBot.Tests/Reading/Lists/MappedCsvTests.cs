using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class MappedCsvTests : IDisposable
{
    private const string Description = """
        title: Designated firms
        publisher: The Lamp Board
        list: Lamp List
        authority: Lamp Board
        separator: "|"
        dates: dd.MM.yyyy
        columns:
          key: No
          name: Firm
          aliases: Also called
          added: Since
          program: Order
        """;

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_description_beside_any_table_says_what_its_columns_hold()
    {
        _folder.Write("firms.yml", Description);

        var entry = _folder.Entry("firms.csv", "No|Firm|Also called|Since|Order\n17|Orla, Lamps|Orla;Tarn|09.02.2023|L 1\n");

        Assert.Equal(("17", "Orla, Lamps", "Lamp List", "Lamp Board", "2023-02-09"), (entry.Key, entry.Name, entry.List, entry.Authority, entry.Added.ToString()));
        Assert.Equal(["Orla", "Tarn"], entry.OtherNames.Select(n => n.Text));
        Assert.Equal("No: 17; Firm: Orla, Lamps; Also called: Orla;Tarn; Since: 09.02.2023; Order: L 1", entry.Text);
    }

    [Theory]
    [InlineData("separator: \"|\"", "separator: ab", "line 5: 'separator' is no single character")]
    [InlineData("name: Firm", "name: Company", "there is no column 'Company', which firms.yml names")]
    [InlineData("  name: Firm", "", "'columns' do not say which holds the name")]
    [InlineData("title: Designated firms", "published: today", "line 1: 'published' is no date")]
    [InlineData("title: Designated firms", "address: nowhere", "line 1: 'address' is no web address")]
    [InlineData("title: Designated firms", "title: [", "this is not valid YAML")]
    public void A_description_that_is_wrong_says_so(string right, string wrong, string problem)
    {
        _folder.Write("firms.yml", Description.Replace(right, wrong, StringComparison.Ordinal));
        var path = _folder.Write("firms.csv", "No|Firm|Also called|Since|Order\n17|Orla|||\n");

        Assert.Contains(problem, Assert.Throws<SourceFormatException>(() => ListFiles.Open(path)).Message, StringComparison.Ordinal);
    }
}
