using System.Text.Json;

namespace ChatBot.Tests.Names;

public sealed class QuestionNamesTests
{
    private static readonly string[] KindsThatNameAllTheirCompanies =
        ["is_listed", "not_in_sources", "related_entity", "why_listed", "when_listed", "compare", "multi_company"];

    [SharedFact("eval", "questions.jsonl")]
    public void The_companies_that_a_question_names_are_found_and_no_others()
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Workspace.Shared("eval", "questions.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var question = json.RootElement;
            var text = question.GetProperty("text").GetString()!;
            if (!KindsThatNameAllTheirCompanies.Contains(question.GetProperty("kind").GetString()))
                continue;
            var expected = question.GetProperty("expect").GetProperty("companies").EnumerateArray().Select(c => c.GetString()!);
            var found = Known.Find(text);
            if (found.Length == 0 ? expected.Any() : !found.Split("; ").Order().SequenceEqual(expected.Order()))
                wrong.Add($"{text} -> {found}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
