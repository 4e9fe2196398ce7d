using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Learned;

/// <summary>What speaks for or against a name in a text being that of a company: its own words, and those around it.</summary>
internal static class NameFeatures
{
    private const int Around = 3;

    /// <param name="text">The sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="companies">The companies known in the sentence.</param>
    public static HashSet<string> Of(string text, ProperName name, IReadOnlyList<CompanyMention> companies)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        Words(features, name.Text);
        Beside(features, "p", Tokens.Before(text, name.Span.Start, Around, withMarks: true).Reverse());
        Beside(features, "q", Tokens.Behind(text, name.Span.End, Around, withMarks: true));
        if (name.IsPossessive)
            features.Add("possessive");
        if (name.Span.Start == 0)
            features.Add("opening");
        if (!HeadNames.IsWhole(text, name))
            features.Add("part");
        if (HeadNames.IsWhere(text, name))
            features.Add("where");
        if (companies.Any(c => IsNext(text, c.Span, name.Span) || IsNext(text, name.Span, c.Span)))
            features.Add("enumerated");
        return features;
    }

    private static void Words(HashSet<string> features, string name)
    {
        var words = name.Split(' ');
        var stems = words.Select(w => Tokens.Stem(w)).ToList();
        features.UnionWith(stems.Select(s => "w:" + s));
        features.UnionWith(["first:" + stems[0], "last:" + stems[^1], "end:" + stems[^1][Math.Max(0, stems[^1].Length - 3)..], $"count{Math.Min(4, words.Length)}"]);
        if (Array.Exists(words, Names.BusinessWords.Contains))
            features.Add("business");
        features.Add($"business:{Names.BusinessWords.Contains(words[^1])}{Math.Min(3, words.Length)}");
        features.Add($"ordinary:{words.Count(Names.BusinessWords.IsOrdinary)}of{Math.Min(4, words.Length)}");
        if (LegalForms.IsWritten(words[^1]) || LegalForms.IsWritten(words[0]))
            features.Add("form");
        if (!name.Any(char.IsLower))
            features.Add("capitals");
        if (words.Any(w => Nations.Find(w) is not null))
            features.Add("nation");
        if (words[0].Skip(1).Any(char.IsUpper) || words[^1].Skip(1).Any(char.IsUpper))
            features.Add("humps");
    }

    // The nearest words and marks on one side, and the nearest two together.
    private static void Beside(HashSet<string> features, string side, IEnumerable<string> nearest)
    {
        var words = nearest.ToList();
        features.UnionWith(words.Select((w, i) => $"{side}{i}:{w}"));
        if (words.Count > 1)
            features.Add($"{side}:{words[0]}_{words[1]}");
        if (words.Count == 0)
            features.Add(side + "0:");
    }

    // "A, B and C"
    private static bool IsNext(string text, Span first, Span second) =>
        second.Start > first.End && second.Start - first.End < 8 && text[first.End..second.Start] is ", " or " and " or ", and " or "; " or " or ";
}
