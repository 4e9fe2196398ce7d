using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Ordinary words that carry a capital only because a sentence begins with them.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "According", "Following", "Asked", "Based", "Founded", "Established", "Headquartered", "Registered", "Incorporated", "Owned", "Controlled", "Proposed", "Put", "Taken", "Crossed", "Placed", "Entered", "Included", "Debarred", "Struck", "Dropped", "Joining", "Adding", "Being", "Having", "Given", "Citing", "Contrary", "Regarding", "Concerning", "Compared", "Together", "Apart", "Besides", "Added", "Named", "Listed", "Sanctioned", "Blacklisted", "Designated", "Removed", "Delisted", "Gone", "Reference",
        "Whispers", "Chatter", "Gossip", "Rumour", "Rumours", "Rumor", "Rumors", "Talk", "Tonight", "Tomorrow", "Yesterday", "Today", "Soon", "Once", "Then", "There", "Here", "Elsewhere", "Instead", "Otherwise", "Nevertheless", "Nonetheless", "Hence", "Perhaps", "Maybe", "Indeed", "Again", "Still", "Even", "Just", "Not", "Yes", "Only", "Except", "Thanks", "Remember", "Recall", "Note", "See", "Poor", "Neither", "Certain", "Several", "Many", "Most", "Few", "Such", "Other", "Others", "Nobody", "Nothing", "None", "Everyone", "Somebody", "Someone", "Anyone", "Anything", "Everything", "Something", "Whatever", "Whoever", "Anybody", "Everybody", "Corrects", "Corrected", "Updates", "Updated", "Adds", "Reporter", "Correspondent", "Editor");

    /// <summary>Whether a word as written is one.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Whether a sentence or a line begins at a place, so that a capital there says nothing.</summary>
    public static bool IsPlaced(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (text[before] is ' ' or '(' or '"' or '“' or '*' or '\''))
            before--;
        return before < 0 || text[before] is '.' or '?' or '!' or ':' or ';' or '–' or '—' or '-' or '…';
    }
}
