using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>An item of a list that names companies, perhaps behind a label: "OFAC, 11 March 2024: NAME; NAME, for …".</summary>
/// <param name="Passage">The line.</param>
/// <param name="Label">What stands before the colon: who, when, or what was done; empty without one.</param>
/// <param name="Names">The companies' names.</param>
internal sealed partial record SectionItem(Passage Passage, Span Label, ImmutableArray<ProperName> Names)
{
    public static SectionItem Of(Passage passage)
    {
        var text = passage.Text;
        var start = LinePrefix.OfItem(text);
        var label = Labelled().Match(text, start) is { Success: true } match && IsLabel(match.Groups["label"].Value)
            ? new Span(start, start + match.Groups["label"].Length) : default;
        if (!label.IsEmpty)
            start = label.End + 1;
        var names = ImmutableArray.CreateBuilder<ProperName>();
        // Only what opens the item, and what follows a semicolon, is sure to be an entry of its own.
        for (var at = start; at >= 0 && at < text.Length;)
        {
            at = SkipLead(text, at);
            if (ProperName.Find(text, new(at, text.Length)).FirstOrDefault() is not { Text: not null } name || name.Span.Start != at || !IsEntry(text, name))
                break;
            names.Add(name);
            var next = Next().Match(text, name.Span.End);
            at = next.Success ? next.Index + next.Length : -1;
        }
        return new(passage, label, names.ToImmutable());
    }

    public string Text => Passage.Text;

    /// <summary>The other names that the item gives for one of its companies.</summary>
    public IEnumerable<CompanyName> AliasesOf(ProperName name) => Aliases.After(Text, name.Span.End);

    private static bool IsEntry(string text, ProperName name) =>
        HeadNames.IsCompanyLike(name.Text) && !name.IsPossessive
        && (name.Text.Contains(' ', StringComparison.Ordinal) || name.Span.End >= text.Length || text[name.Span.End] != ' ' || text[name.Span.End + 1] == '(')
        && !Verbal().IsMatch(text, name.Span.End);

    private static int SkipLead(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '“' or '"'))
            at++;
        return Lead().Match(text, at) is { Success: true } lead ? at + lead.Length : at;
    }

    private static bool IsLabel(string words) =>
        // "NAME Ltd (also NAME), Russia: makes …": an entry with its seat.
        !OfOthers().IsMatch(words) && !Seated().IsMatch(words) && !LegalForms.IsWritten(words.Split(' ')[^1]) && !LegalForms.IsWritten(words.Split('(', ',')[0].TrimEnd().Split(' ')[^1])
        && (ActionWords.Of(words) is not null || Layouts.StepPhrase.OfHeading(words) is not null || Layouts.StepPhrase.IsOfOther(words) || Nations.Find(words) is not null || AuthorityFinder.Find(words, new(0, words.Length)).Any() || KnownLists.KeeperIn(words, new(0, words.Length)) is not null);

    // "In addition one person: …"
    [GeneratedRegex(@"\b(?:persons?|individuals?|people|m[ae]n|wom[ae]n|vessels?|ships?|tankers?|aircraft)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();

    // "NAME (Chile): makes …"
    [GeneratedRegex(@"^\p{Lu}\S* \S[^()]* \((?:\p{Lu}[\p{L}’' -]+)(?:;[^()]*)?\)$")]
    private static partial Regex Seated();

    [GeneratedRegex(@"\G(?<label>[^:;.]{2,90}):\s")]
    private static partial Regex Labelled();

    // "the Oslo-based carrier NAME": a short description may come first.
    [GeneratedRegex(@"\G(?:the )?(?:[\p{L}-]+ ){0,3}(?:company|firm|maker|manufacturer|supplier|bank|trader|carrier|group|subsidiary|shipper|operator|developer|producer|provider|distributor) (?=\p{Lu})")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G(?:\**\s?\([^()]*\))?(?:(?:, [^;.]{0,160})?; (?:and )?| and (?=\p{Lu}[^;,]{2,60}?\b(?:Ltd|Limited|LLC|Inc|GmbH|Corp|Corporation|JSC|AG|BV|Oy|AS|Co)\b))")]
    private static partial Regex Next();

    [GeneratedRegex(@"\G (?:is|was|has|had|will|said|says|told|must|may|are|were|have|denied)\b")]
    private static partial Regex Verbal();
}
