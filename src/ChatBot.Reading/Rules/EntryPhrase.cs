using System.Text.RegularExpressions;

namespace ChatBot.Reading.Rules;

/// <summary>Words for an entry in a list, which need no word for the list: "deleted the entry for NAME".</summary>
internal static partial class EntryPhrase
{
    /// <summary>Whether a clause speaks of an entry.</summary>
    public static bool IsIn(ClauseParts parts) =>
        Entries().IsMatch(parts.WordsBefore) || For().IsMatch(parts.WordsBehind) || NameOff().IsMatch(parts.TextBeforeClause);

    // "deleted the entry for NAME", "the same notice drops NAME"
    [GeneratedRegex(@"^\s*(?:the |its |one |an? )?(?:(?:entry|entries|listings?|designations?|names?) (?:of|for|on) |(?:[Ii]tem|[Ee]ntry|[Nn]umber|[Nn]o\.|[Ll]ine|[Rr]ow) [0-9]{1,4}[a-z]?(?:,| \(| for| of|:) ?(?=\p{Lu}|the ))")]
    internal static partial Regex For();

    // "The same order takes one name off: NAME has been removed"
    [GeneratedRegex(@"\b(?:takes?|took|drops?|dropped|removes?|removed|deletes?|deleted|strikes?|struck|frees?|freed) (?:one|two|three|four|five|a single|several|another) (?:\p{Ll}+ )?(?:names?|entr(?:y|ies))(?: off| out)?(?: (?:the|its) (?:\p{L}+ )?list)?: $")]
    private static partial Regex NameOff();

    // Entries, unlike firms, can only be added to a list or removed from one.
    [GeneratedRegex(@"\b(?:entry|entries|names|designations?|listings?)\b(?!.*\b(?:was|were|is|are|has|have|had)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Entries();
}
