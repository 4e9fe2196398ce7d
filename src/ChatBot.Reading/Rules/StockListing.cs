using System.Text.RegularExpressions;

namespace ChatBot.Reading.Rules;

/// <summary>The listing of shares, which uses the words of lists in another sense.</summary>
internal static partial class StockListing
{
    /// <summary>Whether a text speaks of it.</summary>
    public static bool IsIn(string text) => StockExchange().IsMatch(text);

    // A share is listed in another sense.
    [GeneratedRegex(@"\b(?:stock exchange|stock market|bourse|nasdaq|nyse|publicly listed|listed (?:there |here )?(?:in|at) (?!(?:the|its|Annex|Schedule|[0-9]|early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December|Britain|Switzerland|Canada|Australia|America)\b)(?-i:\p{Lu}\w*)|dual[- ]listed|initial public offering|\bIPO|shares? (?:are|is|were|was) listed|(?:de)?listed (?:from|on|in) the (?:(?-i:\p{Lu}\w*) )?(?:stock |main |junior )?(?:market|bourse|exchange))\b", RegexOptions.IgnoreCase)]
    private static partial Regex StockExchange();
}
