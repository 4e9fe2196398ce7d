using System.Globalization;

namespace ChatBot.Reading.Sources;

/// <summary>What a document says of itself; null where it says nothing that can be used.</summary>
internal sealed record DocumentProperties(
    string? Title = null, string? Publisher = null, DateOnly? Published = null, Uri? Address = null, string? Language = null)
{
    /// <summary>A property by the key that a description has for it.</summary>
    public string? Value(string key) => key switch
    {
        "title" => Title,
        "publisher" => Publisher,
        "published" => Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "address" => Address?.AbsoluteUri,
        "language" => Language,
        _ => null,
    };
}
