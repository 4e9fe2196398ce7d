using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ChatBot.Asking.Understanding;
using ChatBot.CommandLine;
using ChatBot.CommandLine.Evaluation;

namespace ChatBot.Tests.CommandLine;

public sealed class CalibrationTests
{
    private static readonly ImmutableArray<CalibrationBucket> Buckets = Calibration.Of([Result(0.95, true), Result(1, true), Result(0.92, false), Result(0.4, false), Result(null, true)]);

    [Fact]
    public void Readings_are_grouped_by_score_and_commands_left_out()
    {
        Assert.Equal(10, Buckets.Length);
        Assert.Equal((3, 2), (Buckets[9].Questions, Buckets[9].Right));
        Assert.Equal((1, 0), (Buckets[4].Questions, Buckets[4].Right));
        Assert.Equal(4, Buckets.Sum(b => b.Questions));
    }

    [Fact]
    public void The_plot_shows_the_share_of_right_replies()
    {
        using var output = new StringWriter();
        Calibration.Print(Buckets, Terminal.Of(output, TextWriter.Null));

        Assert.Contains("0.9-1.0 " + new string('█', 27) + new string('░', 13) + "  66.7 % of 3", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0.5-0.6", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_as_it_is_named()
    {
        Assert.Contains("\n0.9,1.0,3,2\n", Calibration.Write(Buckets, "plot.csv"), StringComparison.Ordinal);
        Assert.Equal(3, (int)JsonNode.Parse(Calibration.Write(Buckets, "plot.json"))![9]!["questions"]!);
    }

    private static EvaluationResult Result(double? score, bool isRight) =>
        new(new ChatBot.CommandLine.Evaluation.Question("q", "?", "kind", [], null, [], [], [], []), "reply", new Judgement(isRight ? [] : ["wrong"], []))
        {
            Reading = score is { } s ? new Interpretation(Intent.Status, s, null, 0) : null,
        };
}
