using ChatBot.Names.Context;
using ChatBot.Names.Index;

namespace ChatBot.Names.Matching;

/// <summary>How well a match fits, as a number and in words.</summary>
internal static class Scoring
{
    /// <summary>Scores this close say the same.</summary>
    public const double Tie = 0.05;

    // More than a tie: who is called so in full goes before who is called so in short.
    private const double Derived = 0.06;
    private const double PerEdit = 0.5;
    private const double LeastPerEdit = 0.04;
    private const double OrdinaryWord = 0.25;

    /// <summary>From 0 to 1; 1 is the same name once case, spacing and marks are folded.</summary>
    public static double Score(in NameMatch match)
    {
        var score = 1 - (match.Edits * Math.Max(LeastPerEdit, PerEdit / match.Form.Key.Length)) - SplitCost(match.Split);
        if (match.Form.IsDerived)
            score -= Derived;
        if (match.Form.Strength == Strength.Weak)
            score -= OrdinaryWord;
        return score;
    }

    /// <summary>Why the match was made.</summary>
    public static string Explain(in NameMatch match, in NameSpan span)
    {
        var name = match.Form switch
        {
            { Strength: Strength.Weak } => "short form that is also an ordinary word",
            { IsDerived: true } => "short form of the name",
            _ when match.Edits > 0 => "the name",
            _ when span.HasCompanyTail => "same but for the legal form or generic words",
            _ => "same name",
        };
        var spelling = match.Edits switch
        {
            0 => "",
            1 => ", one letter differs",
            2 => ", two letters differ",
            _ => ", three letters differ",
        };
        return name + spelling + (match.Split == Split.None ? "" : ", written apart");
    }

    private static double SplitCost(Split split) => split switch
    {
        Split.None => 0,
        Split.Letters => 0.02,
        Split.Pieces => 0.04,
        _ => 0.08,
    };
}
