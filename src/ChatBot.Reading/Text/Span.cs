using System.Text.RegularExpressions;

namespace ChatBot.Reading.Text;

/// <summary>A part of a text, from <paramref name="Start"/> up to but without <paramref name="End"/>, in UTF-16 units.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Where a match, or a group of it, stands.</summary>
    public static Span Of(Capture found) => new(found.Index, found.Index + found.Length);

    public string Of(string text) => IsEmpty ? "" : text[Start..End];

    /// <summary>The same part without white space and the given marks at its ends.</summary>
    public Span Trim(string text, string marks = "")
    {
        var (start, end) = (Start, End);
        while (start < end && (char.IsWhiteSpace(text[start]) || marks.Contains(text[start], StringComparison.Ordinal)))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || marks.Contains(text[end - 1], StringComparison.Ordinal)))
            end--;
        return new(start, end);
    }
}
