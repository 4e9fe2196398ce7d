using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>Derives from a company's names the forms by which people call it.</summary>
internal static class FormBuilder
{
    private const int MostVariants = 24;
    private const int LongestAcronym = 5;
    private const int LongestBrief = 4;

    /// <summary>All forms of a company, each key once; names as given come before forms that leave words out.</summary>
    public static IEnumerable<NameForm> Build(Company company, int index) => Build(company.Names, index);

    /// <summary>The forms of some of a company's names.</summary>
    public static IEnumerable<NameForm> Build(Company company, int index, HashSet<byte> ordinals) =>
        Build(company.Names.Where((_, i) => i <= byte.MaxValue && ordinals.Contains((byte)i)), index);

    private static Dictionary<string, NameForm>.ValueCollection Build(IEnumerable<CompanyName> names, int index)
    {
        var forms = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (var form in names.SelectMany(n => Forms(n, index)).OrderBy(f => f.IsDerived))
            forms.TryAdd(form.Key, form);
        return forms.Values;
    }

    private static IEnumerable<NameForm> Forms(CompanyName name, int company)
    {
        var all = Tokens(name.Text);
        if (all.Length == 0)
            return [];
        if (all[0][0] >= 0x3000)
            return Unspaced(string.Concat(all), name, company);
        var core = WithoutLegalForm(all);
        var acronym = IsAcronym(name, all);
        var shortened = name.Kind == NameKind.Spelling ? [core] : Shortened(core);
        if (core.Length < all.Length)
            shortened = shortened.Append(all);
        return shortened.SelectMany(tokens => Variants(tokens).Select(t => Form(t, tokens.Length < core.Length)));

        NameForm Form(ImmutableArray<string> tokens, bool derived) =>
            Create(tokens, company, name, derived, acronym);
    }

    private static IEnumerable<NameForm> Unspaced(string name, CompanyName source, int company)
    {
        var core = HanAffixes.WithoutLegal(name);
        yield return Create([name], company, source, false, false);
        if (core != name)
            yield return Create([core], company, source, false, false);
    }

    private static ImmutableArray<string> Tokens(string name)
    {
        var text = new FoldedText(name);
        var tokens = ImmutableArray.CreateBuilder<string>();
        foreach (var word in text.Words)
        {
            var letters = text.LettersOf(word).ToString();
            if (word.Before is Gap.Hyphen or Gap.Apostrophe && tokens.Count > 0)
                tokens[^1] += letters;
            else
                tokens.Add(letters);
        }
        return tokens.ToImmutable();
    }

    private static ImmutableArray<string> WithoutLegalForm(ImmutableArray<string> tokens)
    {
        var end = tokens.Length;
        while (end > 1 && (Vocabulary.KindOf(tokens[end - 1]) & WordKind.Legal) != 0)
            end--;
        return tokens[..end];
    }

    /// <summary>The core, then without generic words at its end and without a place at its start, as long as a telling word stays.</summary>
    private static IEnumerable<ImmutableArray<string>> Shortened(ImmutableArray<string> core)
    {
        yield return core;
        var last = core.Length - 1;
        while (last >= 0 && IsGeneric(core[last]))
            last--;
        if (last < 0)
            yield break;
        for (var length = core.Length - 1; length > last; length--)
            yield return core[..length];
        var first = 0;
        while (IsPlace(core[first]))
            first++;
        if (first > 0)
            for (var end = core.Length; end > last; end--)
                yield return core[first..end];
    }

    private static ImmutableArray<ImmutableArray<string>> Variants(ImmutableArray<string> tokens)
    {
        ImmutableArray<ImmutableArray<string>> variants = [[]];
        foreach (var token in tokens)
        {
            var words = variants.Length < MostVariants ? Vocabulary.Variants(token) : [token];
            variants = [.. variants.SelectMany(v => words.Select(v.Add))];
        }
        return [.. variants.OrderByDescending(v => v.SequenceEqual(tokens))];
    }

    private static NameForm Create(ImmutableArray<string> words, int company, CompanyName name, bool derived, bool acronym)
    {
        var tokens = ImmutableArray<FormToken>.Empty;
        foreach (var word in words)
            tokens = tokens.Add(new FormToken(tokens.IsEmpty ? 0 : tokens[^1].End, word.Length, Vocabulary.KindOf(word)));
        return new NameForm(string.Concat(words), tokens, company, name, derived, acronym, StrengthOf(tokens));
    }

    private static Strength StrengthOf(ImmutableArray<FormToken> tokens)
    {
        var rare = tokens.Where(t => (t.Kind & Vocabulary.Dictionary) == 0).ToList();
        if (rare.Count == 0)
            return tokens.Length == 1 ? Strength.Weak : Strength.Phrase;
        return tokens.Length == 1 && rare[0].Length <= LongestBrief ? Strength.Brief : Strength.Distinctive;
    }

    private static bool IsAcronym(CompanyName name, ImmutableArray<string> tokens) =>
        name.Kind == NameKind.Acronym
        || (tokens.Length == 1 && tokens[0].Length <= LongestAcronym && name.Text.All(c => char.IsAsciiLetterUpper(c) || c == '.'));

    private static bool IsGeneric(string word) => (Vocabulary.KindOf(word) & (Vocabulary.Generic | WordKind.Region)) != 0;

    private static bool IsPlace(string word) => (Vocabulary.KindOf(word) & (WordKind.Place | WordKind.Region)) != 0;
}
