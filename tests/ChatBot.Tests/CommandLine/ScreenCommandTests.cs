using System.Text.Json.Nodes;
using ChatBot.CommandLine;
using ChatBot.Tests.Screening;

namespace ChatBot.Tests.CommandLine;

public sealed class ScreenCommandTests : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Screen_prints_counts_and_what_to_look_at()
    {
        var list = _files.Write("suppliers.csv", "Id;Supplier", "1;Orbel Marine Ltd", "2;Zanthor", "3;", "4;Zanthor");
        Assert.Equal(ExitCode.Fine, await Run("screen", list));
        var text = _out.ToString();
        Assert.Contains("column “Supplier”", text, StringComparison.Ordinal);
        Assert.Matches(@"Rows\s+4", text);
        Assert.Matches(@"Matches\s+1", text);
        Assert.Matches(@"No record\s+2", text);
        Assert.Contains("Not screened: 1 row has no name (row 4)", text, StringComparison.Ordinal);
        Assert.Matches("match, row 2: Orbel Marine Ltd → Orbel Marine Ltd, listed, score [01]\\.[0-9]{2}, [a-z]+", text);
        Assert.Contains("does not mean that a name is on no list", text, StringComparison.Ordinal);
        Assert.Contains("Harbour Gazette, Register of March, 14 March 2024", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.xlsx")]
    public async Task The_results_are_written_to_a_file_and_nothing_else_is_left(string name)
    {
        var list = _files.Write("suppliers.txt", "Orbel", "Zanthor");
        Assert.Equal(ExitCode.Fine, await Run("screen", list, "--output", _files.Path(name)));
        Assert.True(new FileInfo(_files.Path(name)).Length > 0);
        Assert.Equal([name, "suppliers.txt"], Directory.GetFiles(Path.GetDirectoryName(list)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_exists_stays_unless_it_may_go()
    {
        var list = _files.Write("suppliers.txt", "Orbel");
        var output = _files.Write("out.csv", "mine");
        Assert.Equal(ExitCode.Failed, await Run("screen", list, "--output", output));
        Assert.Equal("mine", File.ReadAllText(output).Trim());
        Assert.Contains("--force", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, await Run("screen", list, "--output", output, "--force"));
        Assert.Contains("Orbel Marine Ltd", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_before_anything_is_screened()
    {
        Assert.Equal(ExitCode.Failed, await Run("screen", _files.Write("suppliers.txt", "Orbel"), "--output", _files.Path("none/out.csv")));
        Assert.Contains("there is no such folder", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_all_that_is_printed()
    {
        Assert.Equal(ExitCode.Fine, await Run("screen", _files.Write("suppliers.txt", "Orbel", "Zanthor"), "--json"));
        Assert.Equal(1, (int)JsonNode.Parse(_out.ToString())!["matches"]!);
    }

    [Fact]
    public async Task The_column_can_be_given()
    {
        Assert.Equal(ExitCode.Fine, await Run("screen", _files.Write("s.csv", "Supplier;Parent", "Zanthor;Orbel"), "--column", "Parent"));
        Assert.Matches(@"Matches\s+1", _out.ToString());
    }

    [Fact]
    public async Task A_row_that_could_not_be_read_is_told_by_the_exit_code()
    {
        Assert.Equal(ExitCode.Failed, await Run("screen", _files.Write("s.csv", "No;Supplier", "1;Orbel", "2;\"Tarn\" Steel")));
        Assert.Contains("cannot be read (row 3)", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_input_is_told_with_the_file_and_what_to_do()
    {
        var empty = _files.Write("empty.csv");
        Assert.Equal(ExitCode.Failed, await Run("screen", empty));
        Assert.Equal(ExitCode.Failed, await Run("screen", _files.Path("none.csv")));
        Assert.Equal($"{empty}: There are no names in it. Give a list with one name a row.\n{_files.Path("none.csv")}: there is no such file; check the path.\n", _error.ToString().ReplaceLineEndings("\n"));
        Assert.Empty(_out.ToString());
    }

    [Fact]
    public async Task Results_are_neither_written_over_the_list_nor_in_another_form()
    {
        var list = _files.Write("s.csv", "Orbel");
        Assert.Equal(ExitCode.Usage, await Run("screen", list, "--output", list, "--force"));
        Assert.Equal(ExitCode.Usage, await Run("screen", list, "--output", _files.Path("out.pdf")));
        Assert.Equal("Orbel", File.ReadAllText(list).Trim());
    }

    private Task<int> Run(params string[] args) => new CommandLineProgram(
        _ => new Session(null!, () => Suppliers.Knowledge, null!, null!, null!, null!, () => null, new(Suppliers.Screener, Suppliers.Limits), () => { }),
        (_, _) => Task.CompletedTask,
        Terminal.Of(_out, _error)).RunAsync(args);
}
