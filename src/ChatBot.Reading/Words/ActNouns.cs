namespace ChatBot.Reading.Words;

/// <summary>The nouns for what a keeper of lists does or issues at once: "by the same notice", "in that edition".</summary>
internal static class ActNouns
{
    /// <summary>They as the alternatives of a pattern.</summary>
    public const string All = "notice|update|edition|version|revision|amendments?|announcement|act|decision|order|regulation|rule|package|round|meeting|session|sitting|step|action|release|ruling|instrument|ordinance|decree|bulletin|gazette";
}
