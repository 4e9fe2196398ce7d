using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>Puts the names that a list gives into the form in which they are kept.</summary>
internal static class EntryNames
{
    /// <summary>Another name, tidy; one in another script than the Latin is native.</summary>
    public static EntryName Other(string text, EntryNameKind kind = EntryNameKind.Alias) =>
        new(RowText.Tidy(text), kind == EntryNameKind.Alias && text.Any(IsNotLatin) ? EntryNameKind.Native : kind);

    /// <summary>Other names, each once and none like the first name; the first kind of a name counts.</summary>
    public static ImmutableArray<EntryName> Distinct(string name, IEnumerable<EntryName> others) =>
        [.. others.Where(o => o.Text.Length > 0 && o.Text != name).DistinctBy(o => o.Text, StringComparer.Ordinal)];

    /// <summary>The name that ListWatch shows for an authority, where it knows it: "OFAC" for "US OFAC"; else as it is written.</summary>
    public static string Authority(string text)
    {
        text = RowText.Tidy(text);
        if (Authorities.Find(text) is { } known)
            return known.Name;
        var words = text.Split(' ', 2);
        return words is [var country, var body] && Authorities.Find(body) is { } part && Authorities.Find(country)?.Country == part.Country ? part.Name : text;
    }

    private static bool IsNotLatin(char c) => c >= '\u0370' && c is not (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(c);
}
