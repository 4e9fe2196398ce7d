using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>A sentence that may say several things, some of them in phrases without a verb of their own.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">The names of companies in it, in order.</param>
/// <param name="Dates">The dates in it, in order.</param>
internal sealed partial record ComplexSentence(string Text, IReadOnlyList<(Span Span, string Company)> Names, IReadOnlyList<DatePhrase> Dates)
{
    /// <summary>The only keeper of lists that it names, in its words; null where it names none or several.</summary>
    public string? Keeper => Keepers.DistinctBy(k => k.Authority.Name).ToList() is [var only] ? WithArticle(only.Span) : null;

    /// <summary>The keepers of lists that it names, in order.</summary>
    public IReadOnlyList<(Span Span, Authority Authority)> Keepers { get; } =
        [.. AuthorityFinder.Find(Text, new(0, Text.Length)).Where(f => DocumentKeeper.KeepsLists(f.Authority) && !InBrackets().IsMatch(Text[..f.Span.Start]))];

    // "NAME (United States)": a seat.
    [GeneratedRegex(@"\([^()]*$")]
    private static partial Regex InBrackets();

    /// <summary>Whether its names are known to be of companies, so that pronouns can mean them.</summary>
    public bool AreNamesKnown { get; init; } = true;

    /// <summary>The only date that it gives; null where it gives none or several.</summary>
    public DatePhrase? Day => Dates.Where(d => !d.IsLimit).ToList() is [var only] ? only : null;

    /// <summary>A pattern of the words of one phrase: no comma, but the ones in "4 March, 2024" and "NAME Co., Ltd.".</summary>
    public const string Word = @"(?:[^,;:.]|, (?=[0-9]{4}\b)|\.?, (?=(?:Ltd|Limited|Inc|LLC|L\.L\.C|S\.A|Corp)\b)|\.(?! \p{Lu}|$))";

    /// <summary>A pattern of where a company sits, right behind its name: " of Oslo", " (Norway)"; it may be missing.</summary>
    public const string Seat = @"(?: of (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}| \([^()]{2,60}\))?";

    /// <summary>The only list that it names, with its article; null where it names none or several.</summary>
    public string? List => ListPhrase.All(Text, new(0, Text.Length)).Concat(Amended().Match(Text) is { Success: true } list && ListPhrase.At(Text, Span.Of(list.Groups["list"])) is { } amended ? [amended] : []).Select(l => WithoutPreposition(l.Span.Of(Text))).Distinct().ToList() is [var only] ? only : null;

    /// <summary>A phrase with the list of the sentence behind its verb, where the verb needs one and the phrase names none.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="object">Its object, with a space before it; empty in the passive.</param>
    /// <param name="rest">What follows.</param>
    public string OntoList(Verb verb, string @object, string rest) =>
        ListVerbs.Contains(verb.Base) && When().IsMatch(rest) && ListPhrase.Find(@object + rest, new(0, @object.Length + rest.Length)) is null && List is { } list
            ? $"{@object} {(ListingVerbs.RemoveFromList.IsForm(verb.Base, VerbForms.Base) ? "from" : verb.Base is "add" ? "to" : "on")} {list}{rest}" : @object + rest;

    private static readonly FrozenSet<string> ListVerbs = FrozenSet.Create("add", "place", "put", "include", "enter", "inscribe", "insert", "remove", "strike", "drop", "delete");

    // "included in the index since 2020": on another list.
    [GeneratedRegex(@"^(?:,|\.?$| (?:by|since|last|this|yesterday|today|again|for (?:the|its)|over|with effect|together|along|on (?:[0-9]|\p{Lu}\p{Ll}+(?:day\b| [0-9]))|in (?:(?:early|late|mid)[ -])?(?:[0-9]{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b(?! [0-9, ]*(?:to|on|into|in|from) (?!\p{Lu}\p{Ll}+ [0-9]))))")]
    private static partial Regex When();

    /// <summary>A list without the preposition before it.</summary>
    public static string WithoutPreposition(string list) => list[Onto().Match(list).Length..];

    [GeneratedRegex(@"\b(?:amend(?:s|ed)|updat(?:es|ed)|revis(?:es|ed)|chang(?:es|ed)|extend(?:s|ed)) (?<list>(?:the|its) [^,;:]{2,60}?[Ll]ist)\b")]
    private static partial Regex Amended();

    /// <summary>The words for a date without the preposition before them.</summary>
    public static string Bare(string words) => Before().Replace(words, "");

    [GeneratedRegex("^(?:on|in|since|from|until|after|by|as of|before) ", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>Where a name begins with the article before it.</summary>
    public int StartOf(Span name) => Article().Match(Text[..name.Start]) is { Success: true } article ? article.Index : name.Start;

    /// <summary>The words of a name, with the article before it.</summary>
    public string WithArticle(Span name) => Text[StartOf(name)..name.Start].ToLowerInvariant() + name.Of(Text);

    [GeneratedRegex(@"\b[Tt]he $")]
    private static partial Regex Article();

    /// <summary>A phrase with the names that its pronouns mean, of companies named before a place; null where it has pronouns that can mean several.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="at">Where it stands.</param>
    public string? Resolve(string phrase, int at)
    {
        if (There().IsMatch(phrase) && ListPhrase.All(Text, new(0, at)).LastOrDefault() is { Span.IsEmpty: false } list)
            phrase = There().Replace(phrase, "on " + WithoutPreposition(list.Span.Of(Text)));
        if (!Refers().IsMatch(phrase))
            return phrase;
        if (!AreNamesKnown)
            return null;
        var before = Names.Where(n => n.Span.Start < at).DistinctBy(n => n.Company).Select(n => n.Span.Of(Text)).ToList();
        if (before.Count == 2)
            phrase = Both().Replace(Former().Replace(Latter().Replace(phrase, before[1]), before[0]), $"{before[0]} and {before[1]}");
        else if (before.Count > 2)
            phrase = Both().Replace(phrase, m => m.Groups["count"].Success && Numbers.Parse(m.Groups["count"].Value) == before.Count ? string.Join(" and ", before) : m.Value);
        if (before.Count == 1)
            phrase = ItsName().Replace(It().Replace(phrase, before[0]), before[0]);
        return Refers().IsMatch(phrase) ? null : phrase;
    }

    // "was placed there by": on the list spoken of.
    [GeneratedRegex(@"\bthere\b(?! (?:is|are|was|were|will|has|have)\b)")]
    private static partial Regex There();

    [GeneratedRegex(@"^(?:on|onto|to|in|into|under|off|from|out of) ")]
    private static partial Regex Onto();

    private const string Firm = @"(?:the|that) (?:same )?(?:firm|company|group|business|enterprise|bank|maker|trader|borrower|supplier|customer|client|buyer|seller|manufacturer|producer|exporter|importer|carrier|operator|contractor|dealer|partner|owner)";

    /// <summary>Whether words between a verb and a name describe whoever has it: "the Kazakh miner", "Istanbul's"; "customers of" does not.</summary>
    public static bool IsDescription(string words) => Describing().IsMatch(words);

    [GeneratedRegex(@"^(?:(?:the|its|an?|either|both) )?(?:\p{Lu}[\p{L}-]+['’]s )?(?:(?!(?:about|of|on|for|to|from|with|against|by|in|at|over|that|which)\b)[\p{L}-]+ ){0,4}$")]
    private static partial Regex Describing();

    // A pronoun as the object of a step, or as what suffers it; what acts is a keeper.
    [GeneratedRegex(@"\b(?:it|them|both|the (?:former|latter|pair|two|trio)|(?:both|all|the) (?:of them|two|three|four|five)|" + Firm + @")\b(?! (?:kept|keeps|by|said|says|accuses|accused|imposed|took|had imposed)\b)")]
    private static partial Regex Refers();

    [GeneratedRegex(@"\b(?:it|" + Firm + @")\b")]
    private static partial Regex It();

    [GeneratedRegex(@"\bits name\b")]
    private static partial Regex ItsName();

    [GeneratedRegex(@"\bthe latter\b")]
    private static partial Regex Latter();

    [GeneratedRegex(@"\bthe former\b")]
    private static partial Regex Former();

    [GeneratedRegex(@"\b(?:both|all|the) (?<count>two|three|four|five)\b|\b(?:both(?: of them)?|the pair|them)\b")]
    private static partial Regex Both();
}
