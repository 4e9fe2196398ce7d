namespace ChatBot.Reading.Lists;

/// <summary>A list file that can be read: what it is, and its rows one after the other.</summary>
/// <param name="Format">The name of its format, for people ("OFAC consolidated list, CSV").</param>
/// <param name="Key">Names the list whatever its version, the same for the same list in each of its files: "ofac-consolidated".</param>
/// <param name="Title">The title of the list.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Published">The day that the file gives for itself; null where it gives none.</param>
/// <param name="Address">Where the list is published; null where that is not known.</param>
/// <param name="Files">The files that it is read from; the first is the main one.</param>
/// <param name="Items">Reads the rows from the start, each time that it is enumerated, a few at a time in memory, and each key once. Throws <see cref="SourceFormatException"/> where the file ends in the middle or is of another format than it began.</param>
public sealed record ListFile(
    string Format,
    string Key,
    string Title,
    string Publisher,
    DateOnly? Published,
    Uri? Address,
    IReadOnlyList<string> Files,
    IEnumerable<ListItem> Items);
