namespace ChatBot.Facts.Changes;

/// <summary>That a correction took back what a change said of a company.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="List">The list; null where the source named none.</param>
/// <param name="Authority">Who keeps it; null where the source did not say.</param>
public sealed record TakenBack(string CompanyId, string? List, string? Authority);
