using System.Collections.Immutable;
using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Teams;

/// <summary>Finds companies while somebody types a name.</summary>
internal static class CompanySearch
{
    /// <summary>The longest text that is taken for a name, in UTF-16 units.</summary>
    public const int LongestName = 200;

    /// <summary>The companies that the text can mean, best first, then those with a name or a word of a name that begins so. Without a text, those that a source connects with a list.</summary>
    public static ImmutableArray<Company> Find(string text, Knowledge knowledge)
    {
        var view = knowledge.View;
        if (text.Length == 0)
            return [.. view.ListedCompanies];
        if (text.Length > LongestName)
            return [];
        return
        [
            .. knowledge.Names.Lookup(text).Select(c => c.Company)
                .Concat(view.Companies.Where(c => c.Names.Any(n => Begins(n.Text, text))))
                .DistinctBy(c => c.Id),
        ];
    }

    private static bool Begins(string name, string text)
    {
        for (var i = name.IndexOf(text, StringComparison.OrdinalIgnoreCase); i >= 0; i = name.IndexOf(text, i + 1, StringComparison.OrdinalIgnoreCase))
            if (i == 0 || !char.IsLetterOrDigit(name[i - 1]))
                return true;
        return false;
    }
}
