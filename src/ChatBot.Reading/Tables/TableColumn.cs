using System.Text.RegularExpressions;

namespace ChatBot.Reading.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum TableColumn
{
    Other,
    Company,
    Aliases,
    Date,
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
        : Company().IsMatch(heading) ? TableColumn.Company
        : Date().IsMatch(heading) ? TableColumn.Date
        : Reason().IsMatch(heading) ? TableColumn.Reason
        : Action().IsMatch(heading) ? TableColumn.Action
        : Authority().IsMatch(heading) ? TableColumn.Authority
        : List().IsMatch(heading) ? TableColumn.List
        : TableColumn.Other;

    [GeneratedRegex(@"\b(?:alias(?:es)?|a\.?k\.?a\.?|also known|other names?)", RegexOptions.IgnoreCase)]
    private static partial Regex Aliases();

    [GeneratedRegex(@"^(?:the )?(?:listed |affected |full )?(?:names?|compan(?:y|ies)|entit(?:y|ies)|firms?|part(?:y|ies)|targets?|who|business|organi[sz]ation|entry)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:dates?|day|when|effective|in force|since|as of|from|listed on|published)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:reasons?|grounds?|why|basis|because|remarks?|notes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:actions?|measures?|changes?|status|steps?|what(?: happened)?|decisions?|event|type)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:authority|authorities|agency|issuer|body|issued by|listed by|by|jurisdiction|government|regulator|keeper)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\b(?:lists?|regimes?|program(?:me)?s?|sanctions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex List();
}
