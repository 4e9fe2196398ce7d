using ChatBot.Asking.Understanding;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>A question, its reply, and what is wrong with that.</summary>
internal sealed record EvaluationResult(Question Question, string Reply, Judgement Judgement)
{
    /// <summary>How the question was read; null for what is no question, such as a command.</summary>
    public Interpretation? Reading { get; init; }

    /// <summary>Whether content and citation are right.</summary>
    public bool IsRight => Judgement.Content.IsEmpty && Judgement.Citation.IsEmpty;
}
