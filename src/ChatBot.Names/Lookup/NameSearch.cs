using ChatBot.Names.Index;

namespace ChatBot.Names.Lookup;

/// <summary>A name that may be meant.</summary>
/// <param name="Name">Its number in the index.</param>
/// <param name="Score">How likely it is meant, from 0 to 1.</param>
/// <param name="Agreement">What the score comes from.</param>
internal readonly record struct FoundName(int Name, float Score, Agreement Agreement);

/// <summary>Searches the index for a name: as it is written first, and for other spellings where nothing fits well.</summary>
internal static class NameSearch
{
    /// <summary>How many names are compared, and at most found.</summary>
    public const int MostCompared = 16;
    private const float Fits = 0.93f;

    /// <summary>The names that may be meant, the likeliest first, one for each company.</summary>
    public static List<FoundName> Find(string name, InvertedIndex index, int most)
    {
        var query = new NameQuery(name, index);
        var found = new List<FoundName>(MostCompared);
        if (query.Words.Length == 0)
            return found;
        var clues = Clues.Strict(query, index);
        Compare(query, index, clues, false, found);
        if (found.Count == 0 || found[0].Score < Fits)
        {
            Clues.AddSpellings(clues, query, index);
            Compare(query, index, clues, true, found);
        }
        var companies = new HashSet<int>();
        found.RemoveAll(f => !companies.Add(index.Companies[f.Name]));
        if (found.Count > most)
            found.RemoveRange(most, found.Count - most);
        return found;
    }

    private static void Compare(NameQuery query, InvertedIndex index, List<Clue> clues, bool isMisspelt, List<FoundName> found)
    {
        Span<int> names = stackalloc int[MostCompared];
        var count = CandidateSearch.Find(query, index, clues, isMisspelt, names);
        found.Clear();
        foreach (var name in names[..count])
        {
            var agreement = NameAlignment.Align(query, index, name);
            found.Add(new FoundName(name, Likelihood.Score(agreement), agreement));
        }
        found.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Name.CompareTo(b.Name));
    }
}
