using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Small pieces of sentences.</summary>
internal static class Phrases
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] TakeArticle =
        ["United ", "European ", "Treasury", "Department", "Commission", "Council", "World Bank", "Development Bank", "Senate", "Congress", "House", "Office", "Ministry", "Financial Times", "Act", "Bureau"];

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };

    /// <summary>Up to twelve in words.</summary>
    public static string Number(int n) => n >= 0 && n < Numbers.Length ? Numbers[n] : n.ToString(CultureInfo.InvariantCulture);

    /// <summary>"one company", "eight companies".</summary>
    public static string Count(int n, string one, string many) => Number(n) + " " + (n == 1 ? one : many);

    /// <summary>With "the" where English wants it: "the United States", "OFAC", "lawmakers in the US".</summary>
    public static string Definite(string name) =>
        !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[0]) && Array.Exists(TakeArticle, t => name.Contains(t, StringComparison.Ordinal))
            ? "the " + name : name;

    /// <summary>With "a" or "an" where a description wants it: "a drone maker", but "China’s top chipmaker" and "considered a major player".</summary>
    public static string Indefinite(string description) =>
        description.Length == 0 || char.IsUpper(description[0]) && description.Split(' ')[0] is [.., '’' or '\'', 's'] or [.., '’' or '\'']
        || description.Split(' ')[0] is var first && (first.EndsWith("ed", StringComparison.Ordinal) || first is "the" or "a" or "an" or "one") || description.Split(' ')[^1].EndsWith('s')
            ? description
            : (description[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' ? "an " : "a ") + description;

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The short names of companies: "DJI and Yitu".</summary>
    public static string ShortNames(IEnumerable<CompanyStatus> statuses) => Join([.. statuses.Select(s => Short(s.Company))]);

    /// <summary>With a full stop, unless it ends a sentence already.</summary>
    public static string Stop(string text) => text.Length > 0 && (text[^1] is '.' or '!' or '?' || text.EndsWith(".”", StringComparison.Ordinal)) ? text : text + ".";

    /// <summary>In typographic quotation marks; of what is very long only the part around a position.</summary>
    public static string Quoted(string words, int position = 0) => "“" + Shortening.Around(words.Trim(), position) + "”";

    /// <summary>A text that speaks of what is on record and not of what the sources say, for where their own words follow: these may say it.</summary>
    public static string OfRecord(string text) =>
        text.Replace("My sources do not say that ", "I have no record that ", StringComparison.Ordinal).Replace("My sources do not say ", "I have no record of ", StringComparison.Ordinal)
            .Replace("What they do say: ", "What I have: ", StringComparison.Ordinal);

    /// <summary>"on 16 December 2021", with a leading blank; empty where the date is not known.</summary>
    public static string When(FactDate? date) => date is { } d ? " " + d.ToPhrase() : "";

    /// <summary>"X's" or "X'".</summary>
    public static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    /// <summary>The name to use in a sentence; "the Company" is short for any.</summary>
    public static string Short(Company company) =>
        company.ShortName.Contains('"') || (Understanding.CueLexicon.Of(company.ShortName.ToLowerInvariant()) & Understanding.Cues.Company) != 0 ? company.Name : company.ShortName;

    /// <summary>The name for a heading: the canonical one, with the common one in brackets where that is no part of it.</summary>
    public static string Heading(Company company) =>
        company.Name.Contains(Short(company), StringComparison.OrdinalIgnoreCase) ? company.Name : $"{company.Name} ({Short(company)})";

    /// <summary>The past tense of a verb of speech.</summary>
    public static string Past(string verb) => verb.IndexOf(' ') is > 0 and var end ? Past(verb[..end]) + verb[end..] : verb switch
    {
        "hit" or "let" or "put" or "set" => verb,
        "give" => "gave",
        "speak" => "spoke",
        "shoot" => "shot",
        "fight" => "fought",
        "say" => "said",
        "tell" => "told",
        "find" => "found",
        "hold" => "held",
        "read" => "read",
        "see" => "saw",
        "regret" => "regretted",
        "submit" => "submitted",
        "write" => "wrote",
        "think" => "thought",
        "make" => "made",
        // "deny", "reply", "clarify", but "convey"
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith("ed", StringComparison.Ordinal) => verb,
        _ => verb + "ed",
    };

    /// <summary>What a keeper does by a listing whose list is not named: development banks debar.</summary>
    public static string Blacklisted(string? authority) => authority is not null && (authority.Contains("World Bank", StringComparison.Ordinal) || authority.Contains("Development Bank", StringComparison.Ordinal)) ? "debarred" : "blacklisted";

    /// <summary>The publishers of facts, each once: "Statecraft", "Statecraft and Meridian Wire".</summary>
    public static string Publishers(IEnumerable<Fact> facts, FactView view) =>
        Join(facts.Select(f => view.SourceOf(f).Publisher).Distinct().ToImmutableArray());
}
