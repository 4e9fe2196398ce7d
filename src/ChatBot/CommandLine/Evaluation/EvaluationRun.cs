using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Cards;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>Asks the questions of a set and judges the replies.</summary>
internal static class EvaluationRun
{
    private const string Channel = "webchat";

    /// <summary>The result of each question, in order.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="path">Their file; what the judge needs besides lies beside it.</param>
    /// <param name="session">The bot.</param>
    public static ImmutableArray<EvaluationResult> Of(ImmutableArray<Question> questions, string path, Session session)
    {
        var judge = new Judge(Material.Beside(path, session.Knowledge().View));
        return [.. questions.Select(q => Run(q, session, judge))];
    }

    private static EvaluationResult Run(Question question, Session session, Judge judge)
    {
        // A conversation of its own for each question, so that none leans on another.
        var conversation = "evaluate/" + question.Id;
        foreach (var turn in question.Context)
            session.Respond(conversation, SpokenText.Of(turn));
        var answer = session.Respond(conversation, SpokenText.Of(question.Text));
        var reply = Shown(answer);
        return new(question, reply, judge.Of(question, reply)) { Reading = answer.Reading };
    }

    private static string Shown(Answer answer) =>
        string.Join('\n', [PlainText.Render(answer), .. CardTexts.Of(AnswerCard.Create(answer, Channel))]);
}
