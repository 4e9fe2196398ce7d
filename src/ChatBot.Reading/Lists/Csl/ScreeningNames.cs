using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists.Csl;

/// <summary>Takes names out of the sentences of legal notices in which the screening list has them.</summary>
internal static partial class ScreeningNames
{
    /// <summary>The name in a cell, and the other names that stand in it and in the cell of aliases.</summary>
    public static (string Name, ImmutableArray<EntryName> Others) Read(string name, string aliases)
    {
        name = Successors().Replace(RowText.Tidy(name), "");
        name = PartOfGroup().Match(name) is { Success: true } part ? part.Groups["name"].Value : name;
        var others = new List<EntryName>();
        if (AlsoKnown().Match(name) is { Success: true } known)
        {
            others.AddRange(Split(known.Groups["names"].Value));
            name = name[..known.Index];
        }
        if (Acronym().Match(name) is { Success: true } acronym && IsAcronym(acronym.Groups["letters"].Value, acronym.Groups["name"].Value))
        {
            others.Add(EntryNames.Other(acronym.Groups["letters"].Value));
            name = acronym.Groups["name"].Value;
        }
        name = name.Trim(' ', ',', ';');
        others.AddRange(aliases.Split(';').SelectMany(Split));
        return (name, EntryNames.Distinct(name, others));
    }

    private static IEnumerable<EntryName> Split(string aliases) => Between().Split(aliases)
        .Select(alias => Conjunction().Replace(RowText.Tidy(alias).Trim(' ', ',', '-', '(', '['), ""))
        .Where(alias => alias.Any(char.IsLetterOrDigit))
        .Select(alias => Formerly().Match(alias) is { Success: true } former
            ? EntryNames.Other(alias[former.Length..], EntryNameKind.Former)
            : EntryNames.Other(alias));

    // Its letters begin words of the name, the first letter the first word, or stand in it as capitals: neither "(HK)" behind a name from
    // elsewhere nor the acronym of somebody named at the end is one.
    private static bool IsAcronym(string letters, string name)
    {
        if (char.ToUpperInvariant(name[0]) != letters[0])
            return false;
        var at = 0;
        foreach (var (c, i) in name.Select((c, i) => (c, i)))
            if (at < letters.Length && char.ToUpperInvariant(c) == letters[at] && (char.IsUpper(c) || i == 0 || !char.IsLetter(name[i - 1])))
                at++;
        return at == letters.Length;
    }

    [GeneratedRegex(@"[,;]?\s+and\s+(?:any|its)\s+(?:successor|sub-?unit|subsidiar).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Successors();

    [GeneratedRegex(@"^.*(?:\bentity:|,? and subordinate entity)\s*(?<name>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfGroup();

    [GeneratedRegex(@",?\s*(?:[\[(]a\.?k\.?a\.?,?\s+(?<names>.+)[\])]|(?<=\s)a\.?k\.?a\.?,?\s+(?<names>.+))$", RegexOptions.IgnoreCase)]
    private static partial Regex AlsoKnown();

    [GeneratedRegex(@"^(?<name>.+\S)\s*\((?<letters>[A-Z]{2,10})\)$")]
    private static partial Regex Acronym();

    [GeneratedRegex(@";|(?<=\.),\s+and\s+|,?\s*\ba\.k\.a\.,?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?:f\.k\.a\.,?|formerly(?:\s+known\s+as)?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Formerly();
}
