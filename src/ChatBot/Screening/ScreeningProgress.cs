namespace ChatBot.Screening;

/// <summary>How far a screening is.</summary>
/// <param name="Done">How many different names are done.</param>
/// <param name="All">How many there are.</param>
internal readonly record struct ScreeningProgress(int Done, int All);
