using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>The short terms that a filing or contract defines for names: “Orla Lamps Ltd (the “Company”)”.</summary>
internal sealed partial class DefinedTerms
{
    private readonly Dictionary<string, string> _meant = new(StringComparer.Ordinal);

    /// <summary>The name for which a term stands; null where the text has not defined it.</summary>
    public string? MeaningOf(string term) => _meant.GetValueOrDefault(term);

    /// <summary>Whether the text is a filing by a company that calls itself so.</summary>
    public string? Filer => MeaningOf("Company") ?? MeaningOf("Issuer") ?? MeaningOf("Corporation");

    /// <summary>Takes up the terms that a sentence defines.</summary>
    public void Read(string text)
    {
        foreach (Match term in Term().Matches(text))
            if (ProperName.Find(text, new(0, term.Index)).LastOrDefault() is { Text: { } name } named && string.IsNullOrWhiteSpace(text[named.Span.End..term.Index]))
                _meant.TryAdd(term.Groups["term"].Value, name);
            else if (Noun().Match(text[..term.Index]) is { Success: true } noun)
                _meant.TryAdd(term.Groups["term"].Value, noun.Groups["words"].Value);
    }

    [GeneratedRegex(@"\((?:[^()“”""]{1,160}[;,] )?(?:hereinafter,? )?(?:the )?[“""'‘](?:the )?(?<term>\p{Lu}[\p{L} ]{2,30})[”""'’](?:,? (?:together|collectively|and)\b[^()]{3,80})?\)")]
    private static partial Regex Term();

    [GeneratedRegex(@"\b[Tt]he (?<words>\p{Ll}+(?: of)? \p{Ll}+) $")]
    private static partial Regex Noun();
}
