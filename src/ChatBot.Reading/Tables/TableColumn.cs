using System.Text.RegularExpressions;

namespace ChatBot.Reading.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum TableColumn
{
    Other,
    Company,
    Aliases,
    Date,

    /// <summary>From when the step applies, where that is not its day.</summary>
    Effective,

    /// <summary>When the company came onto the list.</summary>
    ListedOn,

    /// <summary>When it came off.</summary>
    DelistedOn,

    /// <summary>Whether it is on the list that the heading asks for.</summary>
    IsOnList,
    Authority,
    List,
    Action,
    Reason,
}

/// <summary>Reads a table's header.</summary>
internal static partial class TableColumns
{
    /// <summary>What a column with this heading holds.</summary>
    public static TableColumn Of(string heading) =>
        Aliases().IsMatch(heading) ? TableColumn.Aliases
        : OnList().IsMatch(heading) ? TableColumn.IsOnList
        : DelistedOn().IsMatch(heading) ? TableColumn.DelistedOn
        : ListedOn().IsMatch(heading) ? TableColumn.ListedOn
        : Company().IsMatch(heading) ? TableColumn.Company
        : Effective().IsMatch(heading) ? TableColumn.Effective
        : Date().IsMatch(heading) ? TableColumn.Date
        : Reason().IsMatch(heading) ? TableColumn.Reason
        : Action().IsMatch(heading) ? TableColumn.Action
        : Authority().IsMatch(heading) ? TableColumn.Authority
        : List().IsMatch(heading) ? TableColumn.List
        : TableColumn.Other;

    // What the keeper of a list does: "Who keeps the list".
    private const string Keeps = "lists|listed|acted|decided|keeps|kept|runs|maintains|owns|holds";

    [GeneratedRegex(@"\b(?:alias(?:es)?|(?:former|old|previous|earlier) names?|a\.?k\.?a\.?|also known|other names?)", RegexOptions.IgnoreCase)]
    private static partial Regex Aliases();

    [GeneratedRegex(@"^(?:the )?(?:listed |affected |full |new |present |current )?(?:names?|compan(?:y|ies)|entit(?:y|ies)|firms?|part(?:y|ies)|targets?|who(?! (?:did|" + Keeps + @"))|business|organi[sz]ation|entry|bidders?|suppliers?|vendors?|counterpart(?:y|ies))\b(?! (?:listed|kept|did|acted|decided|issued|added))", RegexOptions.IgnoreCase)]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:dates?|day|when|effective|in force|since|as of|from|listed on|published)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:effective|in force|appl(?:ies|icable)|bites?|counts?(?: from)?|in effect|takes effect|valid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Effective();

    [GeneratedRegex(@"^(?:(?:date |day |first )?(?:listed|added|entered|designated|placed on(?: the)? list|put on(?: the)? list|on (?:the )?list)(?: \(date\)| on| in| since)|first (?:listed|entered|added|designated)|(?:date|day) (?:of )?(?:entry|listing|designation|addition|inclusion|listed|added|entered|designated)|(?:listing|designation|entry) date|since when)\??$", RegexOptions.IgnoreCase)]
    private static partial Regex ListedOn();

    [GeneratedRegex(@"^(?:(?:date |day )?(?:delisted|de-listed|removed|deleted|taken off|struck off|off (?:the )?list)(?: \(date\)| on| in| since)|(?:date|day) (?:of )?(?:removal|delisting|deletion|exit|removed|delisted)|(?:removal|delisting|deletion) date)\??$", RegexOptions.IgnoreCase)]
    private static partial Regex DelistedOn();

    [GeneratedRegex(@"^(?:is |are )?(?:it |they )?(?:on|in|listed (?:on|in|under)) the [^?]{2,60}\?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnList();

    [GeneratedRegex(@"\b(?:reasons?|grounds?|why|basis|because|remarks?|notes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:actions?|measures?|changes?|status|steps?|moves?|movements?|results?|outcome|effect on it|in ?/ ?out|in or out|on ?/ ?off|on or off|what(?: happened)?|decisions?|event|type)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:authority|authorities|agency|issuer|body|issued by|listed by|kept by|by|by whom|investors?|funds?|whose|who (?:" + Keeps + @")|jurisdiction|government|regulator|keeper)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\b(?:lists?|regimes?|program(?:me)?s?|sanctions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex List();
}
