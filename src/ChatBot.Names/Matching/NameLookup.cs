using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>Answers which companies a text can mean that is known to be meant as a name.</summary>
internal static class NameLookup
{
    private const double Lowest = 0.5;
    private const double OneWord = 0.55;
    private const double Resembling = 0.9;
    private const double PerEdit = 0.15;
    private const double Affiliate = 0.6;
    private const int LettersPerEdit = 4;
    private const int LongestName = 200;
    private const int Most = 5;

    private const WordKind Idle = Vocabulary.Generic | WordKind.Function | WordKind.Listing | WordKind.Standing | WordKind.Auxiliary;

    /// <summary>The candidates, best first.</summary>
    public static ImmutableArray<NameCandidate> Find(string name, NameIndex index, ImmutableArray<Company> companies)
    {
        var text = new FoldedText(name.Length > LongestName ? name[..LongestName] : name);
        var candidates = Scanner.Scan(text, index)
            .Select(f => f with { Score = f.Score * Coverage(text, f) })
            .Select(f => Selection.Candidate(f, companies));
        if (!candidates.Any(c => c.Score >= Lowest))
            candidates = Similar(Core(text), index, companies);
        return
        [
            .. candidates.Where(c => c.Score >= Lowest).OrderByDescending(c => c.Score)
                .DistinctBy(c => c.Company.Id).Take(Most),
        ];
    }

    /// <summary>The part of the telling letters that the match explains; what a region names is a body of its own.</summary>
    private static double Coverage(FoldedText text, in Found found)
    {
        double covered = found.Match.End - found.Match.Start;
        var (all, factor) = (covered, 1.0);
        for (var w = 0; w < text.WordCount; w++)
        {
            var kind = Vocabulary.KindOf(text, w);
            if ((w >= found.Span.FirstWord && w <= found.Span.LastWord) || ((kind & Idle) != 0 && (kind & WordKind.Trade) == 0))
                continue;
            if ((kind & WordKind.Region) != 0)
                factor = Affiliate;
            all += text.Words[w].Length;
        }
        return factor * covered / all;
    }

    private static string Core(FoldedText text)
    {
        var core = new System.Text.StringBuilder();
        foreach (var word in text.Words)
            if ((Vocabulary.KindOf(text.LettersOf(word)) & (WordKind.Legal | WordKind.Function)) == 0)
                core.Append(text.LettersOf(word));
        return core.ToString();
    }

    /// <summary>Names that resemble the text as a whole, and names of which it is one telling word.</summary>
    private static IEnumerable<NameCandidate> Similar(string core, NameIndex index, ImmutableArray<Company> companies)
    {
        if (core.Length < NameForm.ShortestFuzzy || (Vocabulary.KindOf(core) & (Vocabulary.Generic | WordKind.Function)) != 0)
            return [];
        return index.Forms.SelectMany(form => Resemblance(core, form) is (var score and > 0, var why)
            ? new[] { new NameCandidate(companies[form.Company], form.Name, score, why) }
            : []);
    }

    private static (double Score, string Why) Resemblance(string core, NameForm form)
    {
        foreach (var token in form.Tokens)
            if (form.Tokens.Length > 1 && token.Length == core.Length && (token.Kind & Vocabulary.Dictionary) == 0
                && form.Key.AsSpan(token.Start, token.Length).SequenceEqual(core))
                return (OneWord, "one word of the name");
        if (!char.IsAscii(form.Key[0]))
            return default;
        var budget = Math.Min(Math.Min(core.Length, form.Key.Length) / LettersPerEdit, Alignment.MostEdits);
        Span<Edit> edits = stackalloc Edit[Alignment.MostEdits + 1];
        Span<int> keyOf = stackalloc int[LongestName * 2];
        var count = core.Length > LongestName ? -1 : Alignment.Align(form.Key, core, budget, edits, keyOf);
        var best = form.Strength == Strength.Weak ? OneWord + PerEdit : Resembling;
        return count > 0 ? (best - (PerEdit * count), count == 1 ? "one letter differs" : "a few letters differ") : default;
    }
}
