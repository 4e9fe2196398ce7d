using System.Text.Json;
using ChatBot.CommandLine;
using ChatBot.Ingest;
using ChatBot.Tests;

namespace ChatBot.Evaluation;

/// <summary>What the second version of a list changed: all that is expected, and nothing else.</summary>
public sealed class UpdateSetTests
{
    [SharedFact("eval", "updates")]
    public void The_changes_between_two_versions_are_those_expected()
    {
        foreach (var pair in Directory.EnumerateDirectories(Workspace.Shared("eval", "updates")))
        {
            using var folder = new TemporaryFolder();
            using var session = Session.Open(
                ["--Store:Path=" + folder.File("facts.db"), "--Sources:Folder=" + Directory.CreateDirectory(folder.File("sources")).FullName], TextWriter.Null);
            session.Import(Path.Combine(pair, "v1.csv"), new ImportOrder(), CancellationToken.None);
            using var got = JsonDocument.Parse(ChangeSetJson.Write(session.Import(Path.Combine(pair, "v2.csv"), new ImportOrder(IsConfirmed: true), CancellationToken.None)));
            using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(pair, "expected_diff.json")));
            foreach (var part in new[] { "added", "removed", "changed" })
                Assert.Equal(Lines(expected, part), Lines(got, part));
            foreach (var part in new[] { "duplicates", "errors" })
                Assert.Equal(expected.RootElement.GetProperty(part).GetArrayLength(), got.RootElement.GetProperty(part).GetArrayLength());
        }
    }

    private static string[] Lines(JsonDocument changes, string part) =>
    [
        .. changes.RootElement.GetProperty(part).EnumerateArray().Select(c => string.Join(' ',
            c.GetProperty("key").GetString(),
            c.GetProperty("kind").GetString(),
            c.TryGetProperty("fields", out var fields) ? string.Join(',', fields.EnumerateArray().Select(f => f.GetString()).Order(StringComparer.Ordinal)) : "")).Order(StringComparer.Ordinal),
    ];
}
