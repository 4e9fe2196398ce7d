using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Words that are written with a capital and name no company.</summary>
internal static class CommonCapitals
{
    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(
        StringComparer.Ordinal,
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Year", "Easter", "Christmas", "Ramadan");

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "Announcement", "Circular", "Decree", "Notification", "Bulletin", "Case", "Instruction", "Act", "Bill", "Law", "List", "Regulation", "Regulations", "Treaty", "Convention", "Order", "Directive", "Code", "Constitution", "Journal", "Annex", "Article", "Notice", "Resolution", "Agreement", "Rule", "Decision", "Region", "Province", "Isle", "Isles");

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "Hours", "Minutes", "Days", "Weeks", "Months", "Years", "Moments", "Republic", "Federation", "Kingdom", "Emirates", "Assets", "Funds", "Property", "Shares", "Goods", "Exports", "Imports", "Entries", "Listings", "Designations", "Contrary", "Newcomers", "Licences", "Licenses", "Transactions", "Payments", "Neither", "None", "Nobody", "Nothing", "Anything", "Everything", "Something", "Whatever", "Whoever", "Anybody", "Everybody", "Others", "Newly", "Delisting", "Delistings", "Deletions", "Deletion", "Additions", "Removals", "Removal", "Amendments", "Prolongations", "Renewals", "Extensions", "Timing", "Background", "Separately", "Customers", "Rivals", "Competitors", "Suppliers", "Clients", "Owners", "Ownership", "Sources", "Insiders", "Officials", "Analysts", "Rumours", "Rumors", "Reports", "Diplomats", "Investors", "Experts", "Critics", "Lawyers", "Traders", "Brokers", "Senators", "Lawmakers", "Campaigners", "Activists", "Ministers", "Ambassadors", "Only", "Both", "Also", "Yes");

    /// <summary>Whether a word with a capital is an ordinary one that begins a sentence about lists.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>Whether a word names a day or a month, or a feast by which people reckon: "before New Year".</summary>
    public static bool IsCalendar(string word) => Calendar.Contains(word);

    /// <summary>Whether a word ends the name of an act, a list or another document or place.</summary>
    public static bool IsTitleNoun(string word) => Titles.Contains(word);
}
