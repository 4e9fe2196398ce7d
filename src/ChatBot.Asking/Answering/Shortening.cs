namespace ChatBot.Asking.Answering;

/// <summary>Shortens a quotation that is too long to read; the citation still shows where all of it stands.</summary>
internal static class Shortening
{
    /// <summary>More characters than this are no quotation but reading matter.</summary>
    private const int Most = 800;

    /// <summary>The part of a text around a position, from the start of a word to the end of a sentence or a word, with an ellipsis where something is left out.</summary>
    public static string Around(string text, int position)
    {
        if (text.Length <= Most)
            return text;
        // What comes after the position tells more of it than what comes before.
        var start = position < Most / 2 ? 0 : Math.Min(position, text.IndexOf(' ', position - (Most / 4)) + 1);
        if (text.Length - start <= Most)
            return "… " + text[start..];
        var end = EndOf(text, start);
        return $"{(start > 0 ? "… " : "")}{text[start..end]}{(text[end - 1] is '.' or '!' or '?' ? " …" : "…")}";
    }

    private static int EndOf(string text, int start)
    {
        var last = start + Most;
        for (var i = last; i > start + (Most / 2); i--)
            if (text[i] == ' ' && text[i - 1] is '.' or '!' or '?')
                return i;
        var blank = text.LastIndexOf(' ', last, Most);
        // Scripts without blanks are cut between two characters.
        return blank > start ? blank : char.IsHighSurrogate(text[last - 1]) ? last - 1 : last;
    }
}
