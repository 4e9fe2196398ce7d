using ChatBot.Facts;
using ChatBot.Reading.Companies;

namespace ChatBot.Tests.Names;

public sealed class CompanyCatalogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catalog").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_built_in_companies_have_their_names_in_common_use() => Assert.Equal(
        [
            "DJI", "Cloudwalk", "Dawning Information", "Leon Technology", "Megvii", "Netposa", "Meiya Pico", "Yitu", "SenseTime", "SMIC",
            "China Telecom",
        ],
        Known.Companies.Select(c => c.ShortName));

    [Fact]
    public void Every_name_has_an_origin_and_stands_once_per_company() => Assert.All(Known.Companies, company =>
    {
        Assert.Equal(company.Name, company.Names[0].Text);
        Assert.All(company.Names, name => Assert.NotEmpty(name.Origin));
        Assert.Equal(company.Names.Length, company.Names.Select(n => n.Text).Distinct().Count());
    });

    [Fact]
    public void Names_of_all_files_are_read()
    {
        Write("a.csv", "company,name,kind,origin", "Quarzoll,Quarzoll,canonical,test", "Quarzoll,\"Quarzoll, Inc.\",legal,test");
        Write("b.csv", "company,name,kind,origin", "", "Quarzoll,QZL,acronym,test");
        var company = Assert.Single(CompanyCatalog.Read(_folder));
        Assert.Equal(
            ["Quarzoll Canonical test", "Quarzoll, Inc. Legal test", "QZL Acronym test"],
            company.Names.Select(n => $"{n.Text} {n.Kind} {n.Origin}"));
    }

    [Theory]
    [InlineData("Quarzoll,Quarzoll,nickname,test", 3, "no kind")]
    [InlineData("Quarzoll,Quarzoll,canonical", 3, "")]
    [InlineData("Quarzoll,,short,test", 3, "empty")]
    [InlineData("Other,Another,short,test", 3, "no canonical name")]
    [InlineData("Quarzoll,Quarzoll,canonical,test", 3, "second canonical")]
    public void A_fault_is_told_with_file_line_and_reason(string line, int number, string reason)
    {
        Write("names.csv", "company,name,kind,origin", "Quarzoll,Quarzoll,canonical,test", line);
        var fault = Assert.Throws<CompanyFileException>(() => CompanyCatalog.Read(_folder));
        Assert.EndsWith("names.csv", fault.File, StringComparison.Ordinal);
        Assert.Equal(number, fault.Line);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x,y")]
    [InlineData("company,name,kind,origin")]
    [InlineData("")]
    public void A_file_without_names_is_refused(string content)
    {
        Write("names.csv", content);
        Assert.Contains("there are no names", Assert.Throws<CompanyFileException>(() => CompanyCatalog.Read(_folder)).Message, StringComparison.Ordinal);
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
