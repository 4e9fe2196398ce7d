using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>The other names that a text gives right behind a company's name: in brackets, or after "also known as".</summary>
internal static partial class Aliases
{
    private const string Known = @"(?:including (?:its|the) alias(?:es)?|(?:English|Chinese|Russian|Arabic) (?:abbreviation|name)|also known as|also spel(?:led|t)|(?:also|sometimes|often|commonly|usually|variously) (?:written|spel(?:led|t)|translated|transliterated|rendered|referred to|abbreviated|shortened)(?: (?:as|to))?|translated as|abbreviated(?: as| to)?|(?:brand|trade|trading|short|English|Chinese|Russian) name|also called|(?:an)?other names?|better known as|widely known as|commonly known as|known to \w+ as|known as|known by its initials|also referred to as|also trading as|trading as|d\.?/?b\.?/?a\.?|formerly known as|known (?:until|before|up to) [0-9]{4} as|formerly|previously|a[./]?k[./]?a[./]?s?|f[./]?k[./]?a[./]?|in the file|in the annex(?: also)?|listed as|or simply|hereafter|(?:on|in) \p{Ll}+ also|also|alias(?:es)?|nicknamed|dubbed|(?:locally|popularly|informally) called|(?:locally|popularly|informally|usually|generally|once) known as)";

    /// <param name="text">The text.</param>
    /// <param name="nameEnd">Where the name ends in it.</param>
    public static IEnumerable<CompanyName> After(string text, int nameEnd)
    {
        var rest = text.AsSpan(nameEnd, Math.Min(240, text.Length - nameEnd)).ToString();
        if (Entry().Match(rest) is { Success: true } entry)
            return In(entry.Groups["names"].Value);
        if (Bracket().Match(rest) is { Success: true } bracket)
        {
            var inner = bracket.Groups["name"].Value;
            if (bracket.Groups["known"].Success)
                return In(inner);
            // "NAME ("Short")" defines it; "the "Company"" is for that text alone.
            if (bracket.Groups["quoted"].Success && !CompanyNouns.Singular.Contains(inner.Trim(',', '.')) && !Offices.Bodies.Contains(inner))
                return In(Within().Replace(inner, ""));
            if (inner.Length <= 8 && !inner.Contains(' ', StringComparison.Ordinal) && inner.Count(char.IsUpper) > 1)
                return [Name(inner, "the source, in brackets")];
        }
        if (AlsoKnownAs().Match(rest) is { Success: true } phrase)
        {
            var from = phrase.Index + phrase.Length;
            return ProperName.Find(rest, new Span(from, rest.Length)).Take(1).Where(n => n.Span.Start == from).Select(n => Name(n.Text, "the source, as another name"));
        }
        if (ForShort().Match(rest) is { Success: true } initials)
            return [Name(initials.Groups["name"].Value.TrimEnd('.'), "the source, as another name")];
        if (Branded().Match(rest) is { Success: true } branded && !CompanyNouns.Singular.Contains(branded.Groups["name"].Value) && !Titles().IsMatch(branded.Groups["name"].Value))
            return [Name(branded.Groups["name"].Value.TrimEnd('.'), "the source, as another name")];
        return Among().Match(rest) is { Success: true } among ? [Name(among.Groups["name"].Value, "the source, as another name")] : [];
    }

    // "NAME sells its services as X", "NAME, in the trade known under the abbreviation X", "NAME, which sells under the brand X"
    [GeneratedRegex(@"^\**(?:\s\([^()]{2,40}\))?(?:,? (?:which|who|and|that|a|an|the)\b[^.;:()“”""]{0,60}?|,(?: in (?:the|its) [\p{Ll} ]{3,30})?)? (?:(?:sells?|sold|markets?|marketed|offers?|trades?|traded|trading|operates?|operating|works?|working|does business|doing business|is active|appears?|known|is known|is better known|is best known|is listed|is called)(?: (?:its|their|the) (?:[\p{Ll}-]+ ){1,3}| (?:[\p{Ll}-]+ ){0,3}| )(?:as|under the (?:(?:\p{Ll}+ )?(?:brand|trade|trading|short|business)(?: ?name)?|name|abbreviation|acronym|initials|label|banner)(?: of)?)|(?:its|whose) (?:brand|trading|trade|short|English) name is) (?:the )?[“""„'‘]?(?<name>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})[”""'’]?(?=[,.;)]| (?:and|in|on|has|is|was|to|for|at|by)\b|$)")]
    private static partial Regex Branded();

    // "NAME, for short ABC,"
    [GeneratedRegex(@"^(?:\s\([^()]{2,40}\))?,? (?:for|in) short:? [“""„'‘]?(?<name>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})(?=[”""'’]?(?:[,.;)]| (?:has|is|was|makes|sells)\b))")]
    private static partial Regex ForShort();

    // "NAME, ABC to the trade,", "NAME - Short to its friends -"
    [GeneratedRegex(@"^(?:, | [-–—] )(?:plain |just |simply )?(?<name>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3}) (?:to (?:its|the|his|her|their|all|most|everyone|everybody|locals|insiders|traders)\b[^,;.–—-]{0,30}|for short)(?:[,;.]| [-–—] )")]
    private static partial Regex Among();

    // Who works as one bears no other name.
    [GeneratedRegex("^(?:Chief|Director|Chair\\w*|President|Head|General|Agent|SDN|Specially|Chinese|Communist|Russian|Iranian|American|British)\\b")]
    private static partial Regex Titles();

    /// <summary>The noun that a text sets for a firm right behind its name: "NAME (the "Company")"; null without one.</summary>
    public static string? NounAfter(string text, int nameEnd) =>
        Noun().Match(text, nameEnd) is { Success: true } noun ? noun.Groups["noun"].Value : null;

    /// <summary>The names that an entry lists: "A; B", "(1) A (2) B", "A, B and C".</summary>
    public static IEnumerable<CompanyName> In(string names) =>
        Separator().Split(names)
            .Select(n => n.Trim(' ', ',', ';', '.', '"', '“', '”', '„', '\''))
            .Where(n => n.Length is > 1 and <= 100 && (char.IsUpper(n[0]) || char.IsDigit(n[0]) || n[0] > 0x2E80))
            .Select(n => Name(n, "the source, as another name"));

    private static CompanyName Name(string name, string origin) =>
        new(name, name.All(c => char.IsUpper(c) || char.IsDigit(c)) ? NameKind.Acronym : NameKind.Short, origin);

    // "NAME. A.k.a.: (1) A (2) B. Address: …", as notices write it.
    [GeneratedRegex(@"^(?:\s\([\p{L} ,.’'-]{2,40}\))?[.,;:]?\s+(?:(?<open>\()?(?:A\.?K\.?A\.?|F\.?K\.?A\.?|Alias(?:es)?|Other names?|Also known as))\)?\s*:\s*(?<names>(?(open)[^()]+|(?:[^.:]|\.(?! ))+))", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\**\s\((?:[\p{L} ]{2,30}; ?(?=a\.?k|f\.?k|also |formerly |known ))?(?:(?<known>" + Known + @"|or)[:,]?\s+)?(?:(?:hereinafter|hereafter|the|together,?) ){0,3}(?<quoted>[“""„])?'?(?<name>\p{Lu}[\p{L}\p{N} &.,;:“”""'’\-]{1,100}?)[”""“']?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^\**(?:\s\([^()]{2,40}\))?(?:,| [–—-])? (?:which is |who is )?(?i:" + Known + @"):? (?:the )?[“""„'‘]?(?:the )?(?=\p{Lu})")]
    private static partial Regex AlsoKnownAs();

    [GeneratedRegex(@"\G[^()]{0,60}\((?:[^()]{1,40} or |[^()“”""]{1,160}[;,] )?(?:hereinafter |hereafter )?(?:the [“""]?|[“""](?:the )?)(?<noun>Company|Issuer|Bank|Group|Corporation|Firm)[”""]?(?:,? (?:together|collectively|and)\b[^()]{3,80})?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    // "("Short" or the "Company")"
    [GeneratedRegex(@",?[”""]? (?:or|and) (?:the )?[“""]?(?:Company|Group|Issuer|Bank|Firm|Subsidiary)[”""]?$")]
    private static partial Regex Within();

    [GeneratedRegex(@"\s*(?:\([0-9a-z]{1,2}\)|;| / |, (?:and |or )?(?!(?:Ltd|Inc|LLC|Co|Corp|Limited|S\.A)\b)| and | or |,? (?:also known as|a\.?k\.?a\.?|f\.?k\.?a\.?|formerly) )\s*")]
    private static partial Regex Separator();
}
