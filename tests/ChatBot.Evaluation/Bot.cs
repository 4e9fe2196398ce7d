using System.Collections.Immutable;
using ChatBot.CommandLine;
using ChatBot.CommandLine.Evaluation;
using ChatBot.Ingest;
using ChatBot.Tests;

namespace ChatBot.Evaluation;

/// <summary>The bot on a store of its own, asked whole sets of questions.</summary>
internal static class Bot
{
    /// <summary>Asks a set with the sources that the bot ships with.</summary>
    public static Task<ImmutableArray<EvaluationResult>> AskAsync(string questions) => AskAsync(questions, Workspace.File("data", "sources"), null);

    /// <summary>Asks a set with one imported article and nothing else.</summary>
    public static async Task<ImmutableArray<EvaluationResult>> AskAboutAsync(string questions, string article)
    {
        using var empty = new TemporaryFolder();
        return await AskAsync(questions, empty.FullName, article);
    }

    /// <summary>The companies found in each text of a set of names.</summary>
    public static ImmutableArray<NameResult> Find(string names)
    {
        using var store = new TemporaryFolder();
        using var session = Open(store, Workspace.File("data", "sources"));
        var recognizer = session.Knowledge().Names;
        return [.. File.ReadLines(names).Select(NameCase.Parse).Select(c => new NameResult(c, [.. recognizer.Find(c.Text).Select(m => m.Best.Company.Name).Distinct()]))];
    }

    private static async Task<ImmutableArray<EvaluationResult>> AskAsync(string questions, string sources, string? article)
    {
        using var store = new TemporaryFolder();
        using var session = Open(store, sources);
        if (article is not null)
            Assert.Null(session.Import(article, ImportOrder.Ordinary, CancellationToken.None).Problem);
        return EvaluationRun.Of(await Question.ReadAsync(questions, CancellationToken.None), questions, session);
    }

    private static Session Open(TemporaryFolder store, string sources) =>
        Session.Open(["--Store:Path", store.File("evaluation.db"), "--Sources:Folder", sources], TextWriter.Null);
}
