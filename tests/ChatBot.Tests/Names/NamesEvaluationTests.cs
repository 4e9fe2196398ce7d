using System.Text.Json;

namespace ChatBot.Tests.Names;

public sealed class NamesEvaluationTests
{
    private const double FloorFound = 0.97;
    private const double CeilingMatched = 0.01;

    [SharedFact("eval", "names.jsonl")]
    public void Companies_are_found_in_the_labelled_texts()
    {
        var cases = Cases().Where(c => c.Expect.Length > 0 && c.Tier != "alias").ToList();
        var wrong = cases.Where(c => !c.IsRight).ToList();
        Assert.True(wrong.Count <= (1 - FloorFound) * cases.Count, Report(wrong));
    }

    [SharedFact("eval", "names.jsonl")]
    public void Names_that_the_press_does_not_use_are_found_in_the_labelled_texts()
    {
        var wrong = Cases().Where(c => c.Tier == "alias" && !c.IsRight).ToList();
        Assert.True(wrong.Count == 0, Report(wrong));
    }

    [SharedFact("eval", "names.jsonl")]
    public void Nothing_is_found_in_labelled_texts_about_others()
    {
        var cases = Cases().Where(c => c.Expect.Length == 0).ToList();
        var wrong = cases.Where(c => !c.IsRight).ToList();
        Assert.True(wrong.Count <= CeilingMatched * cases.Count, Report(wrong));
    }

    private static IEnumerable<Case> Cases() =>
        File.ReadLines(Workspace.Shared("eval", "names.jsonl")).Select(Case.Parse);

    private static string Report(IEnumerable<Case> wrong) =>
        string.Join('\n', wrong.Select(c => $"{c.Tier}: {c.Text} -> {string.Join("; ", c.Found)}"));

    private sealed record Case(string Text, string Tier, string[] Expect, string[] Found)
    {
        public bool IsRight => Expect.Order().SequenceEqual(Found.Order());

        public static Case Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            return new Case(
                text,
                json.RootElement.GetProperty("tier").GetString()!,
                [.. json.RootElement.GetProperty("expect").EnumerateArray().Select(e => e.GetString()!)],
                [.. Known.Recognizer.Find(text).Select(m => m.Best.Company.Name).Distinct()]);
        }
    }
}
