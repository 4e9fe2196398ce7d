using System.Collections.Frozen;
using ChatBot.Names.Words;

namespace ChatBot.Names;

/// <summary>The words for kinds of business that end companies' names where no legal form does: "NAME Photonics", "NAME Shipping".</summary>
public static class BusinessWords
{
    // These end the names of states' bodies, of places and of papers as often as those of companies.
    private static readonly FrozenSet<string> Unclear = ((string[])
    [
        "limited", "national", "state", "general", "united", "first", "new", "advanced", "applied", "interactive", "integrated", "media", "online", "web", "net", "link", "news", "press", "radio", "television", "tv", "market", "markets",
        "security", "secure", "safety", "commerce", "finance", "health", "development", "research", "business", "data", "asset", "assets", "import", "export", "imports", "exports", "air", "port", "ports", "airport", "space", "defence",
        "union", "council", "committee", "bureau", "department", "ministry", "office", "agency", "authority", "commission", "society", "organization", "organisation", "association", "federation", "university", "college", "institute", "academy", "school",
        "great", "grand", "royal", "star", "sun", "moon", "ocean", "pacific", "atlantic", "eastern", "western", "northern", "southern", "east", "west", "north", "south", "central", "city", "capital", "red", "white", "black", "blue", "bright", "power",
        "force", "future", "modern", "world", "worldwide", "global", "universal", "federal", "public", "private", "people", "peoples", "popular", "nationale", "nacional", "international", "internacional", "life", "care", "human", "personnel", "training",
        "education", "legal", "audit", "project", "projects", "operation", "operations", "base", "park", "zone", "bridge", "road", "roads", "highway", "water", "environment", "law", "model", "products", "product", "parts", "service", "services", "system", "systems", "supply", "facility", "facilities", "lion", "eagle", "dragon", "tiger", "phoenix", "crown", "golden",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in whatever case, is one that clearly names a kind of business.</summary>
    public static bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var lower = word.ToLowerInvariant();
        return !Unclear.Contains(lower) && (Vocabulary.KindOf(lower) & (WordKind.Company | WordKind.Common)) != 0;
    }

    /// <summary>Whether a word, in whatever case, is an ordinary one, so that it tells no company from another.</summary>
    public static bool IsOrdinary(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Vocabulary.IsKnown(word.ToLowerInvariant());
    }
}
