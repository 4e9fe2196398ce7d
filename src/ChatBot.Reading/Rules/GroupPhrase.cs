using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words for several companies together: "seven shipping firms".</summary>
/// <param name="Span">From the number, or the first adjective, to the noun.</param>
/// <param name="Count">How many; null where it is not said.</param>
internal readonly partial record struct GroupPhrase(Span Span, int? Count)
{
    /// <summary>The first such phrase in a part of a text whose own head is the noun; null when there is none.</summary>
    public static GroupPhrase? Find(string text, Span within)
    {
        var words = WordScanner.Scan(text, within).ToList();
        // "Kaibo Networks" is a name.
        var noun = words.FindIndex(w => CompanyNouns.IsPlural(text, w) && (char.IsLower(text[w.Start]) || w.Start == 0));
        // "one company was removed from the list"
        if (noun < 0 && words.FindIndex(w => w.Of(text) is "one" or "One") is >= 0 and var single && single + 1 < words.Count && words[single + 1].Of(text) is "company" or "firm" or "name" or "entity" or "bank" or "trader")
            return new(new(words[single].Start, words[single + 1].End), 1);
        // "It added four firms and dropped two."
        if (noun < 0)
            return words is [var only] && Numbers.Parse(only.Of(text)) is { } count and > 1 ? new(only, count) : null;
        var first = noun;
        // "By this revision two companies": a count begins the phrase.
        while (first > 0 && !FunctionWords.Determiners.Contains(words[first].Of(text)) && Numbers.Parse(words[first].Of(text)) is null && text[words[first - 1].End..words[first].Start] is " " or "’s " or "'s " && BelongsToPhrase(text, words, first - 1))
            first--;
        // "firms" in "suppliers of three firms" is no head.
        if (first > 0 && text[words[first - 1].End..words[first].Start] == " " && FunctionWords.Prepositions.Contains(words[first - 1].Of(text)) && words[first - 1].Of(text) is not ("than" or "Among" or "among"))
            return null;
        while (first < noun && FunctionWords.Determiners.Contains(words[first].Of(text)))
            first++;
        var number = words.FindIndex(first, noun - first, w => Numbers.Parse(w.Of(text)) is not null || Numbers.IsVague(w.Of(text)));
        // "two makers of sensors and a trading house"
        var more = number >= 0 && OneMore().Match(text[words[noun].End..within.End]) is { Success: true } one && one.Value.Split(' ').Any(w => CompanyNouns.Singular.Contains(w)) ? 1 : 0;
        return new(new(words[number >= 0 ? number : first].Start, words[noun].End), number >= 0 ? Numbers.Parse(words[number].Of(text)) + more : null);
    }

    /// <summary>Where the group's own sentence names its members ("three firms: A, B and C", "firms including A"); empty where it does not.</summary>
    public Span MembersIn(string text)
    {
        var behind = Span.End;
        foreach (var mark in (string[])[": ", " including ", ", namely ", " – ", " - ", ", among them "])
            if (text.AsSpan(behind, Math.Min(80, text.Length - behind)).IndexOf(mark, StringComparison.Ordinal) is var start && start >= 0)
                return Until(text, behind + start + mark.Length);
        // "the Dutch enterprises A and B"
        if (behind + 1 < text.Length && text[behind] == ' ' && char.IsUpper(text[behind + 1]) && Until(text, behind + 1) is var direct && direct.Of(text).Contains(" and ", StringComparison.Ordinal))
            return direct;
        // "two companies, A and B"
        return behind + 2 < text.Length && text[behind] == ',' && char.IsUpper(text[behind + 2]) && Until(text, behind + 2) is var names && names.Of(text).Contains(" and ", StringComparison.Ordinal) ? names : default;
    }

    // "… and deleted one": what is done to others ends the names.
    private static Span Until(string text, int start) =>
        new Span(start, new[] { Other().Match(text, start), Clause.Attribution().Match(text, start) }.Where(m => m.Success).Select(m => m.Index).Append(text.Length).Min()).Trim(text, ".,");

    [GeneratedRegex(@",? and (?:also |then )?(?:deletes|deleted|removes|removed|drops|dropped|strikes|struck|takes|took|delists|delisted|lifts|lifted|adds|added|lists|listed|puts?|places|placed)\b")]
    private static partial Regex Other();

    [GeneratedRegex(@"^[^,.;:]{0,60}? and (?:an?|one|another) (?![^,.;]*\b(?:its|their)\b)(?:\p{L}[\p{L}-]* ){0,4}\p{Ll}+")]
    private static partial Regex OneMore();

    private static bool BelongsToPhrase(string text, List<Span> words, int i)
    {
        var word = words[i].Of(text);
        return word == "of" && i > 0 && (Numbers.IsVague(words[i - 1].Of(text)) || words[i - 1].Of(text) is "number")
            || FunctionWords.Determiners.Contains(word) || Numbers.IsVague(word)
            || !FunctionWords.Contains(word) && !ListingVerbs.AddToList.IsForm(word, VerbForms.Finite);
    }
}
