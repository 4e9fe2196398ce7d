using ChatBot.CommandLine;
using ChatBot.Facts;
using ChatBot.Ingest;
using Microsoft.Extensions.Options;

namespace ChatBot.Tests.CommandLine;

/// <summary>The bot as the commands open it, on real files.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Gazette = """
        ---
        title: Shipyard blacklisted over sonar sales
        publisher: Harbour Gazette
        published: 2024-03-14
        language: en
        kind: article
        ---
        On Tuesday, the United States blacklisted Orbel Marine for selling sonar parts to smugglers.
        """;

    private readonly TemporaryFiles _files = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void It_answers_from_the_folders_that_the_settings_name()
    {
        _files.Write("sources/gazette.md", Gazette);
        using var session = Open();
        var answer = session.Respond("c", "Is Orbel Marine listed?");
        Assert.Equal(ChatBot.Asking.Verdict.Listed, answer.Verdict);
        Assert.Equal("Harbour Gazette", answer.Evidence[0].Publisher);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void It_has_the_votes_of_the_store()
    {
        using var session = Open();
        Assert.Empty(session.Votes());
    }

    [Fact]
    public void A_follow_up_leans_on_its_own_conversation_only()
    {
        _files.Write("sources/gazette.md", Gazette);
        _files.Write("sources/herald.md", Gazette.Replace("Orbel Marine", "Fennick Optics", StringComparison.Ordinal).Replace("sonar parts to smugglers", "forged licences", StringComparison.Ordinal));
        using var session = Open();
        session.Respond("a", "Is Orbel Marine listed?");
        session.Respond("b", "Is Fennick Optics listed?");
        Assert.Contains("sonar", session.Respond("a", "why?").Text, StringComparison.Ordinal);
        Assert.Contains("licences", session.Respond("b", "why?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_imported_is_known_at_once_and_after_a_restart()
    {
        using (var session = Open())
        {
            var outcome = session.Import(_files.Write("gazette.md", Gazette), ImportOrder.Ordinary, CancellationToken.None);
            Assert.Equal(ImportResult.Added, outcome.Result);
            Assert.Single(session.Knowledge().View.Listings);
        }
        using var later = Open();
        Assert.Single(later.Knowledge().View.Listings);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_reported_and_the_others_are_known()
    {
        _files.Write("sources/bad.md", "no front matter");
        _files.Write("sources/gazette.md", Gazette);
        using var session = Open();
        var line = Assert.Single(_error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(_files.Path("sources/bad.md") + ", line 1: ", line, StringComparison.Ordinal);
        Assert.Equal(line.IndexOf("bad.md", StringComparison.Ordinal), line.LastIndexOf("bad.md", StringComparison.Ordinal));
        Assert.Single(session.Knowledge().View.Listings);
    }

    [Fact]
    public void A_wrong_setting_is_named()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Open("--Conversation:LongestMessage=5"));
        Assert.Contains("Conversation:LongestMessage", error.Message, StringComparison.Ordinal);
    }

    private Session Open(params string[] more)
    {
        Directory.CreateDirectory(_files.Path("sources"));
        Directory.CreateDirectory(_files.Path("companies"));
        return Session.Open(
            ["--Store:Path", _files.Path("store.db"), "--Sources:Folder", _files.Path("sources"), "--Companies:Folder", _files.Path("companies"), .. more], _error);
    }
}
