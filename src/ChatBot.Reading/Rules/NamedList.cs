using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>A list that a text has named, for the places that call it no more than "the list".</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keeper">Who keeps it; null where the text did not say.</param>
/// <param name="Citation">Where it is named.</param>
internal sealed record NamedList(string Name, string? Keeper, Citation Citation);
