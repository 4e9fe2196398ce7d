using System.Collections.Frozen;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Words;

/// <summary>A verb found in a text.</summary>
internal readonly record struct VerbMatch(Span Span, Verb Verb, VerbForms Form);

/// <summary>A set of verbs, found in text in all their forms.</summary>
internal sealed class VerbLexicon(params string[] entries)
{
    private readonly FrozenDictionary<string, (Verb Verb, VerbForms Form)[]> _forms = entries
        .Select(Verb.Parse)
        .SelectMany(v => new[]
        {
            (v.Base, v, VerbForms.Base), (v.Third, v, VerbForms.Third), (v.Past, v, VerbForms.Past),
            (v.Participle, v, VerbForms.Participle), (v.Gerund, v, VerbForms.Gerund),
        })
        .GroupBy(f => (f.Item1, f.v))
        .Select(g => (Word: g.Key.Item1, Verb: g.Key.v, Form: g.Aggregate(VerbForms.None, (sum, f) => sum | f.Item3)))
        .GroupBy(f => f.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Select(f => (f.Verb, f.Form)).OrderBy(f => f.Verb.Particle is null).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of the verbs in one of the forms.</summary>
    public bool IsForm(string word, VerbForms forms) =>
        _forms.TryGetValue(word, out var found) && found.Any(f => f.Verb.Particle is null && (f.Form & forms) != 0);

    /// <summary>The verbs in a text, in order.</summary>
    public IEnumerable<VerbMatch> Find(string text)
    {
        var taken = 0;
        foreach (var word in WordScanner.Scan(text))
        {
            // "hit back": a particle is no verb of its own.
            if (word.Start < taken || !_forms.TryGetValue(word.Of(text), out var verbs) || IsPartOfName(text, word))
                continue;
            foreach (var (verb, form) in verbs)
            {
                var end = verb.Particle is null ? word.End : EndOfParticle(text, word.End, verb.Particle);
                if (end < 0)
                    continue;
                taken = end;
                yield return new(new(word.Start, end), verb, form);
                break;
            }
        }
    }

    // A capital inside a sentence makes a verb form part of a name, unless all of it is in capitals.
    private static bool IsPartOfName(string text, Span word) =>
        char.IsUpper(text[word.Start]) && word.Length > 1 && char.IsLower(text[word.Start + 1]);

    private static int EndOfParticle(string text, int at, string particle)
    {
        var end = at + 1 + particle.Length;
        return end <= text.Length && text[at] == ' '
            && text.AsSpan(at + 1, particle.Length).Equals(particle, StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !char.IsLetter(text[end]))
            ? end : -1;
    }
}
