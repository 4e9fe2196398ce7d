using System.Collections.Immutable;
using ChatBot.CommandLine.Evaluation;
using ChatBot.Tests;

namespace ChatBot.Evaluation;

/// <summary>Floors for answering questions; they may rise, never fall.</summary>
public sealed class QuestionSetTests
{
    private const double Floor = 0.99;
    private const double DelicateFloor = 0.98;
    private const double WildFloor = 0.98;

    /// <summary>From this score on, a reading counts as sure.</summary>
    private const double SureScore = 0.9;
    private const double SureFloor = 0.99;
    private const string ForbiddenFault = "forbidden";

    /// <summary>Kinds in which a wrong reply would state something false.</summary>
    private static readonly string[] Delicate = ["false_premise", "not_in_sources", "unanswerable", "hostile"];

    private static readonly string Own = Workspace.File("tests", "ChatBot.Evaluation", "Sets", "questions.jsonl");

    [Fact]
    public async Task Our_own_questions_are_answered_and_cited() => Check(await Bot.AskAsync(Own));

    /// <summary>The set is nothing but false premises, absent companies, hostile input and the like; not all are understood yet, but no reply may state what is false.</summary>
    [Fact]
    public async Task Delicate_questions_never_get_a_false_reply()
    {
        var results = await Bot.AskAsync(Workspace.File("tests", "ChatBot.Evaluation", "Sets", "delicate.jsonl"));

        AssertNothingForbidden(results);
        AssertAtLeast(results, DelicateFloor);
    }

    /// <summary>Conversations, dates, counts, slips of the pen, speech, quotations and five languages, written by somebody who had not seen the rules.</summary>
    [Fact]
    public async Task Questions_in_the_wild_are_answered_and_cited()
    {
        var results = await Bot.AskAsync(Workspace.File("tests", "ChatBot.Evaluation", "Sets", "wild.jsonl"));

        AssertNothingForbidden(results);
        AssertAtLeast(results, WildFloor);
    }

    [Fact]
    public async Task Sure_readings_are_right()
    {
        var sure = Calibration.Of(await Bot.AskAsync(Own)).Where(b => b.From >= SureScore).ToArray();

        AssertShare(sure.Sum(b => b.Right), sure.Sum(b => b.Questions), SureFloor, "answer at a sure reading");
    }

    [SharedFact("eval", "questions.jsonl")]
    public async Task The_acceptance_questions_are_answered_and_cited_from_the_brief() => Check(await Bot.AskAsync(Workspace.Shared("eval", "questions.jsonl")));

    [SharedFact("seed", "article.json")]
    public async Task The_acceptance_questions_are_answered_and_cited_from_the_article() =>
        Check(await Bot.AskAboutAsync(Workspace.Shared("eval", "questions.jsonl"), Workspace.Shared("seed", "article.json")));

    private static void Check(ImmutableArray<EvaluationResult> results)
    {
        AssertNothingForbidden(results);
        Assert.Empty(results.Where(r => Delicate.Contains(r.Question.Kind) && !r.Judgement.Content.IsEmpty).Select(r => r.Question.Id + ": " + r.Judgement.Content[0]));
        AssertAtLeast(results, Floor);
    }

    private static void AssertNothingForbidden(ImmutableArray<EvaluationResult> results) =>
        Assert.Empty(results.SelectMany(r => r.Judgement.Content.Where(f => f.StartsWith(ForbiddenFault, StringComparison.Ordinal)).Select(f => r.Question.Id + ": " + f)));

    private static void AssertAtLeast(ImmutableArray<EvaluationResult> results, double floor)
    {
        var cited = results.Where(r => !r.Question.Cite.IsEmpty).ToArray();
        AssertShare(results.Count(r => r.Judgement.Content.IsEmpty), results.Length, floor, "content");
        AssertShare(cited.Count(r => r.Judgement.Citation.IsEmpty), cited.Length, floor, "citation");
    }

    private static void AssertShare(int right, int all, double floor, string what) =>
        Assert.True(right >= floor * all, $"{right} of {all} have the right {what}");
}
