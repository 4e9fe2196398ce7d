using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.CommandLine;
using ChatBot.Facts;
using ChatBot.Facts.Feedback;
using ChatBot.Ingest;
using ChatBot.Tests.Cards;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.CommandLine;

public sealed class CommandLineProgramTests : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly TemporaryFiles _files = new();
    private readonly List<string> _said = [];
    private string[]? _served;
    private string[] _settings = [];
    private ImmutableArray<Vote> _votes = [];
    private bool _closed;

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("", "")]
    [InlineData("serve", "")]
    [InlineData("--urls http://localhost:5000 --Store:Path=/tmp/x.db", "--urls http://localhost:5000 --Store:Path=/tmp/x.db")]
    [InlineData("serve --environment Development", "--environment Development")]
    public async Task Without_a_command_it_serves_with_the_settings_given(string args, string settings)
    {
        Assert.Equal(ExitCode.Fine, await Run(args));
        Assert.Equal(settings, string.Join(' ', _served!));
    }

    [Theory]
    [InlineData("dance")]
    [InlineData("ask")]
    [InlineData("ask x --jsn")]
    [InlineData("find")]
    [InlineData("find x --in a --out b")]
    [InlineData("find --in a")]
    [InlineData("evaluate /nowhere/questions.jsonl")]
    [InlineData("ask x --Store:Path")]
    public async Task Wrong_usage_is_explained_on_standard_error(string args)
    {
        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.NotEmpty(_error.ToString());
        Assert.Empty(_out.ToString());
    }

    [Fact]
    public async Task Ask_prints_verdict_sentence_and_passage()
    {
        Assert.Equal(ExitCode.Fine, await Run("ask is Orbel listed? --Store:Path /tmp/other.db"));
        Assert.Equal(["is Orbel listed?"], _said);
        Assert.Equal(["--Store:Path", "/tmp/other.db"], _settings);
        Assert.StartsWith("LISTED: Orbel Marine\n", _out.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Harbour Gazette, 14 March 2024, ¶ 2", _out.ToString(), StringComparison.Ordinal);
        Assert.True(_closed);
    }

    [Fact]
    public async Task Ask_prints_clean_JSON()
    {
        await Run("ask x --json");
        var answer = JsonNode.Parse(_out.ToString())!;
        Assert.Equal("status", (string?)answer["kind"]);
        Assert.Equal("listed", (string?)answer["verdict"]);
        Assert.Equal("2024-03-14", (string?)answer["evidence"]![0]!["published"]);
    }

    [Fact]
    public async Task Markup_of_a_source_is_printed_as_it_is()
    {
        await Run("facts [red]");
        Assert.Contains("[red]", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_prints_facts_by_kind_and_what_was_not_understood()
    {
        Assert.Equal(ExitCode.Fine, await Run("import good.md"));
        var text = _out.ToString();
        Assert.Contains("good.md: new", text, StringComparison.Ordinal);
        Assert.Contains("   1 listings", text, StringComparison.Ordinal);
        Assert.Contains("¶ 2: Fennick Optics is backed by the Tern Fund.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_sentences_is_shown_by_its_beginning()
    {
        Assert.Equal(ExitCode.Fine, await Run("import long.md"));
        Assert.Contains("¶ 1: word word", _out.ToString(), StringComparison.Ordinal);
        Assert.InRange(_out.ToString().Length, 100, 1000);
    }

    [Fact]
    public async Task One_file_that_fails_fails_the_import_but_not_the_other_files()
    {
        Assert.Equal(ExitCode.Failed, await Run("import bad.md good.md"));
        Assert.Contains("bad.md: it is empty", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("good.md: new", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_are_lines_of_JSON_with_the_agreed_names()
    {
        await Run("facts --json");
        var facts = _out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(["listing", "relation", "statement", "event"], facts.Select(f => (string)f["kind"]!));
        Assert.Equal(
            """{"kind":"listing","company":"Orbel Marine Ltd","aliases":["Orbel"],"authority":"Ministry of Trade","list":null,"action":"added","reason":"selling sonar parts","date":"2024-03-12","date_kind":"relative-resolved","source":{"id":"harbour-1a2b3c4d","publisher":"Harbour Gazette","title":"Shipyard restricted over sonar sales"},"paragraph":1,"also_paragraphs":[],"cited":"The ministry put Orbel Marine on its register on Tuesday."}""",
            facts[0].ToJsonString());
        Assert.Equal("backed by", (string?)facts[1]["relation"]);
        Assert.Equal(2, (int?)facts[2]["also_paragraphs"]![0]);
        Assert.Equal("historical-month", (string?)facts[3]["date_kind"]);
    }

    [Fact]
    public async Task Facts_of_one_company_only()
    {
        await Run("facts fennick optics --json");
        Assert.Equal("relation", (string?)JsonNode.Parse(_out.ToString())!["kind"]);
        Assert.Equal(ExitCode.Failed, await Run("facts nobody"));
        Assert.Contains("nobody", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_answers_each_line_of_a_file()
    {
        var from = _files.Write("in.jsonl", """{"id":"a","text":"nothing here"}""", "", """{"id":"b","text":"nor here"}""");
        Assert.Equal(ExitCode.Fine, await Run($"find --in {from} --out {_files.Path("out.jsonl")}"));
        Assert.Equal(["""{"id":"a","companies":[]}""", """{"id":"b","companies":[]}"""], await File.ReadAllLinesAsync(_files.Path("out.jsonl")));
    }

    [Fact]
    public async Task A_line_that_is_no_JSON_is_named()
    {
        var from = _files.Write("in.jsonl", """{"id":"a","text":"x"}""", "{oops");
        Assert.Equal(ExitCode.Usage, await Run($"find --in {from} --out {_files.Path("out.jsonl")}"));
        Assert.Contains("in.jsonl, line 2", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_does_not_cost_the_file_that_was_to_be_written()
    {
        var from = _files.Write("in.jsonl", """{"id":"a","text":"x"}""", "{oops");
        var to = _files.Write("out.jsonl", "kept");
        await Run($"find --in {from} --out {to}");
        await Run($"find --in {_files.Path("absent.jsonl")} --out {to}");
        Assert.Equal(["kept"], await File.ReadAllLinesAsync(to));
    }

    [Fact]
    public async Task Evaluate_counts_right_replies_and_writes_them()
    {
        var right = """{"id":"q1","text":"<at>Bot</at>&nbsp;is Orbel listed?","kind":"is_listed","context":["hello"],"expect":{"must_all":[["Orbel"]],"must_not":[],"companies":["Orbel Marine"],"cite":[2]}}""";
        var wrong = """{"id":"q2","text":"why?","kind":"why","context":[],"expect":{"must_all":[["spying"]],"must_not":[],"companies":[],"cite":[]}}""";
        var path = _files.Write("questions.jsonl", right, wrong);

        Assert.Equal(ExitCode.Failed, await Run($"evaluate {path} --replies {_files.Path("replies.jsonl")}"));

        Assert.Equal(["hello", "is Orbel listed?", "why?"], _said);
        Assert.Contains("content: missing one of: spying", _out.ToString(), StringComparison.Ordinal);
        var replies = await File.ReadAllLinesAsync(_files.Path("replies.jsonl"));
        Assert.Equal(["q1", "q2"], replies.Select(l => (string)JsonNode.Parse(l)!["id"]!));
        Assert.Contains("⚑ LISTED\n", (string)JsonNode.Parse(replies[0])!["text"]!, StringComparison.Ordinal);

        _files.Write("questions.jsonl", right);
        Assert.Equal(ExitCode.Fine, await Run($"evaluate {path} --calibration {_files.Path("plot.csv")}"));
        Assert.StartsWith("from,to,questions,right\n0.0,0.1,", await File.ReadAllTextAsync(_files.Path("plot.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_a_failure_with_its_message()
    {
        var program = new CommandLineProgram(_ => throw new StoreException("The database is in use."), (_, _) => Task.CompletedTask, Terminal.Of(_out, _error));
        Assert.Equal(ExitCode.Failed, await program.RunAsync(["ask", "x"]));
        Assert.Equal("The database is in use.", _error.ToString().Trim());
    }

    private static readonly Vote Disliked = new(
        new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(1)), false, "=1+1", "Is Orbel, \"the yard\", listed?\nSay!", "Orbel Marine", "Listed", "It is listed.", ["f1", "f2"], "msteams", "msteams/a:1");

    [Fact]
    public async Task Votes_are_printed_as_comma_separated_values_that_no_spreadsheet_runs()
    {
        _votes = [Disliked, Disliked with { Liked = true, Comment = " -2", Question = "plain", Verdict = null, FactIds = [] }];
        Assert.Equal(ExitCode.Fine, await Run("votes"));
        Assert.Equal(
            "at,vote,comment,question,title,verdict,answer,facts,channel\r\n"
            + "2026-03-04T04:06:07Z,dislike,'=1+1,\"Is Orbel, \"\"the yard\"\", listed?\nSay!\",Orbel Marine,Listed,It is listed.,f1 f2,msteams\r\n"
            + "2026-03-04T04:06:07Z,like,' -2,plain,Orbel Marine,,It is listed.,,msteams\r\n",
            _out.ToString());
        Assert.True(_closed);
    }

    [Theory]
    [InlineData("=")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("@")]
    [InlineData("\t=")]
    [InlineData("＝")]
    public void A_cell_that_begins_as_a_formula_is_made_text(string beginning) =>
        Assert.Equal($"'{beginning}SUM(A1)\r\n", Csv.Line($"{beginning}SUM(A1)"));

    [Fact]
    public async Task Without_votes_there_is_only_the_header()
    {
        await Run("votes");
        Assert.Single(_out.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Votes_are_printed_as_lines_of_JSON_that_do_not_name_the_conversation()
    {
        _votes = [Disliked];
        await Run("votes --json");
        var vote = JsonNode.Parse(_out.ToString())!;
        Assert.False((bool)vote["liked"]!);
        Assert.Equal("=1+1", (string?)vote["comment"]);
        Assert.Equal(["f1", "f2"], vote["facts"]!.AsArray().Select(f => (string?)f));
        Assert.DoesNotContain("a:1", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_no_JSON_are_wrong_usage()
    {
        var cause = new FormatException("Could not parse the JSON file.", new FormatException("line 3"));
        var program = new CommandLineProgram(
            _ => throw new InvalidDataException("Failed to load settings.json.", cause), (_, _) => Task.CompletedTask, Terminal.Of(_out, _error));
        Assert.Equal(ExitCode.Usage, await program.RunAsync(["ask", "x"]));
        Assert.Equal("Failed to load settings.json. line 3", _error.ToString().Trim());
    }

    private Task<int> Run(string args) => new CommandLineProgram(
        settings =>
        {
            _settings = settings;
            return new Session(Respond, () => SmallWorld.Knowledge, Import, null!, () => _votes, null!, () => null, null!, () => _closed = true);
        },
        (settings, _) =>
        {
            _served = settings;
            return Task.CompletedTask;
        },
        Terminal.Of(_out, _error)).RunAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private Answer Respond(string conversationId, string text)
    {
        _said.Add(text);
        return Samples.All["status-listed"];
    }

    private static SourceOutcome Import(string path, ImportOrder order, CancellationToken cancellation) => path switch
    {
        "bad.md" => new(path, null, null, path + ": it is empty"),
        "long.md" => new(path, ImportResult.Added, new Facts.Reading(
            SmallWorld.Source, [], [], [new("long", 1, 0, string.Concat(Enumerable.Repeat("word ", 100_000)))]), null),
        _ => new(path, ImportResult.Added, new Facts.Reading(SmallWorld.Source, [], [SmallWorld.View.Listings.First()], [SmallWorld.View.Relations[0].Citations[0]]), null),
    };
}
