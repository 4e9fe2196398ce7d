using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Layouts;

/// <summary>The one company that a heading or a question is about.</summary>
internal static class SoleCompany
{
    /// <summary>The one company that words name; null where they name none or several.</summary>
    public static ProperName? In(string words) =>
        // A single word may be anything's name.
        ProperName.Find(words, new(0, words.Length)).Where(n => !n.IsPossessive && HeadNames.IsCompanyLike(n.Text) && n.Text.Contains(' ', StringComparison.Ordinal)).ToList() is [var only] ? only : null;
}
