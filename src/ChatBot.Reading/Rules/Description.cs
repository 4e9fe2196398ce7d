using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>What a text says a company is, right before or behind its name: "the Lyon-based printer maker NAME", "NAME, a maker of printers".</summary>
/// <param name="Words">The description without its article and its place.</param>
/// <param name="Seat">The place in "Lyon-based" or "Lyon-headquartered"; null without one.</param>
internal sealed partial record Description(string Words, string? Seat)
{
    private static readonly string[] Relatives = [" that ", " which ", " who ", " whose "];

    /// <summary>The descriptions around a name.</summary>
    public static IEnumerable<Description> Around(string text, Span name)
    {
        if (Behind(text, name.End) is { } behind)
            yield return behind;
        if (BeforeName(text, name.Start) is { } before)
            yield return before;
    }

    /// <summary>What the company makes, where the description tells; null otherwise.</summary>
    public string? Product
    {
        get
        {
            if (MakerOf().Match(Words) is { Success: true } of)
                return of.Groups["product"].Value.Trim();
            return ProductMaker().Match(Words) is { Success: true } made ? Products.Plural(made.Groups["product"].Value.Trim()) : null;
        }
    }

    /// <summary>Whether a phrase's head is a noun for a company.</summary>
    public static bool IsOfCompany(string phrase) => HeadOf(phrase) is { } head && CompanyNouns.EndIn(head);

    /// <summary>The noun at the head of a description: "maker" in "a maker of drones".</summary>
    private static string? HeadOf(string phrase)
    {
        string? head = null;
        var end = 0;
        foreach (var word in WordScanner.Scan(phrase))
        {
            var text = word.Of(phrase);
            if (head is not null && (FunctionWords.Prepositions.Contains(text) || FunctionWords.Conjunctions.Contains(text) || text is "based" or "headquartered"))
                break;
            head = text;
            end = word.End;
        }
        // "ship manager" is one noun.
        return head is null || CompanyNouns.Singular.Contains(head) ? head : CompanyNouns.CompoundIn(phrase[..end]) ?? head;
    }

    private static Description? Behind(string text, int at)
    {
        if (Apposition().Match(text, at, Math.Min(300, text.Length - at)) is not { Success: true } match)
            return null;
        var words = match.Groups["words"].Value;
        foreach (var relative in Relatives)
            if (words.IndexOf(relative, StringComparison.Ordinal) is var cut and > 0)
                words = words[..cut];
        if (Ground().Match(words) is { Success: true } ground)
            words = words[..ground.Index];
        return IsOfCompany(words) ? Of(words) : null;
    }

    private static Description? BeforeName(string text, int at)
    {
        var end = at;
        // "the carrier “NAME”"
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || end == at && text[end - 1] is '"' or '“' or '«' or '„'))
            end--;
        if (end > 0 && text[end - 1] == ',')
            end--;
        if (end == at || end == 0)
            return null;
        var words = WordScanner.Scan(text, new(Math.Max(0, end - 120), end)).ToList();
        if (words.Count == 0 || words[^1].End != end)
            return null;
        var first = words.Count;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words[i].Of(text);
            var gap = text[words[i].End..(i + 1 < words.Count ? words[i + 1].Start : end)];
            var possessive = WordScanner.IsPossessive(text, words[i].End);
            if (gap is not (" " or "") && !possessive || FunctionWords.Contains(word) && word != "US" || IsVerb(word))
                break;
            first = i;
            if (possessive)
                break;
        }
        if (first == words.Count)
            return null;
        var phrase = text[words[first].Start..end];
        // "the firm, NAME": with a comma only a definite description can stand before its name.
        var direct = text[end] != ',';
        var definite = first > 0 && words[first - 1].Of(text).ToUpperInvariant() is "THE" or "HIS" or "HER" or "THEIR" or "ITS" or "OUR" || first > 0 && words[first - 1].Of(text).ToUpperInvariant() is "A" or "ANOTHER" && words[first].Of(text) is "second" or "third" or "fourth" or "fifth" or "sixth" || phrase.Contains("’s ", StringComparison.Ordinal) || phrase.Contains("'s ", StringComparison.Ordinal);
        return (direct || definite) && CompanyNouns.EndIn(phrase) ? Of(phrase) : null;
    }

    private static bool IsVerb(string word) =>
        ListingVerbs.Add.IsForm(word, (VerbForms)31) || ListingVerbs.AddToList.IsForm(word, VerbForms.Base) || ListingVerbs.Target.IsForm(word, (VerbForms)31) || ListingVerbs.Name.IsForm(word, (VerbForms)31)
        || EventVerbs.All.IsForm(word, VerbForms.Finite | VerbForms.Gerund) || SpeechVerbs.All.IsForm(word, VerbForms.Finite);

    private static Description? Of(string phrase)
    {
        var words = Article().Replace(phrase.Trim(), "");
        string? seat = null;
        if (Based().Match(words) is { Success: true } based)
        {
            seat = based.Groups["place"].Value;
            words = words[based.Length..];
        }
        return words.Contains(' ', StringComparison.Ordinal) || seat is not null ? new(words, seat) : null;
    }

    [GeneratedRegex(@"\G(?: \([^()]{1,60}\))?, (?<words>(?:an? |the |(?:his|her|their) |one of |owner of |operator of |maker of |producer of |\p{Lu}[\p{L}.]{1,30}['’]s )[^,;:()\uE000]{2,160}?)(?:[,;]|\.?$|(?= (?:that|which|who|whose|was|is|were|are|has|had) ))")]
    private static partial Regex Apposition();

    // "…, a start-up for doing this": the ground of a listing, no part of what the company is.
    [GeneratedRegex(@" for \p{Ll}+ing ")]
    private static partial Regex Ground();

    [GeneratedRegex(@"^(?:an? |the )", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{L}]{1,30}(?:[ -]\p{Lu}[\p{L}]{1,30}){0,3})-(?:based|headquartered|domiciled) ?")]
    private static partial Regex Based();

    [GeneratedRegex(@"\b(?:maker|manufacturer|producer|builder|supplier) of (?<product>[^,;]{2,80})", RegexOptions.IgnoreCase)]
    private static partial Regex MakerOf();

    [GeneratedRegex(@"(?:^|\s)(?<product>[\p{L}-]{2,30}?)[ -]?(?:maker|manufacturer|producer|builder)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProductMaker();
}
