using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The bodies of state that a text has named, so that "the ministry" and "the judges" can be told.</summary>
internal sealed class NamedBodies
{
    private readonly Dictionary<string, Speaker?> _byNoun = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The authority that was named last alone; null where several were.</summary>
    public Speaker? Last { get; private set; }

    /// <summary>The one body that a noun can mean; null where the text named none or several.</summary>
    public Speaker? Of(string noun) => _byNoun.GetValueOrDefault(noun is "judge" or "judges" or "bench" ? "court" : noun);

    /// <summary>An authority as the speaker whom a text names: a body keeps its own name, a government its country's.</summary>
    public static Speaker Speaking(Authority authority, string written) =>
        new(authority.Within is null && Nations.Find(written) is null && IsBody(written) ? written : authority.Name, null, authority.Country);

    /// <summary>Takes up the bodies that a sentence names.</summary>
    public void Read(string text)
    {
        var found = AuthorityFinder.Find(text, new(0, text.Length)).ToList();
        foreach (var (span, authority) in found)
            foreach (var word in WordScanner.Scan(text, span))
                if (Offices.Bodies.Contains(word.Of(text)))
                    Note(word.Of(text), Speaking(authority, span.Of(text)));
        var names = found.ConvertAll(f => f.Authority.Name);
        if (names.Exists(n => names.TrueForAll(o => Authorities.IsWithin(n, o))))
            Last = found.Where(f => names.TrueForAll(o => Authorities.IsWithin(f.Authority.Name, o))).Select(f => Speaking(f.Authority, f.Span.Of(text))).First();
        else if (names.Count > 0)
            Last = null;
    }

    private void Note(string noun, Speaker body) =>
        _byNoun[noun] = _byNoun.TryGetValue(noun, out var other) && !IsSame(other, body) ? null : other ?? body;

    // "the EU's General Court" and "the General Court" are one.
    private static bool IsSame(Speaker? one, Speaker other) =>
        one?.Name is { } a && other.Name is { } b && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    private static bool IsBody(string written) =>
        written.Split(' ') is var words && !words[^1].Equals("government", StringComparison.OrdinalIgnoreCase)
        && (words.Any(Offices.Bodies.Contains) || words is [{ Length: > 3 } initials] && initials.All(char.IsUpper));
}
