using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>
/// Whose lists a text speaks of, whatever word it uses for them: a government's name, its capital, an office of it, or a list that it
/// keeps. "London follows" tells of Britain, and "still on 1260H" of the Pentagon.
/// </summary>
internal static class Realms
{
    private const string Us = "us";

    /// <summary>The words of each realm. The longer names that hold another realm's words stand first, and take them away.</summary>
    private static readonly ImmutableArray<(string Realm, string Country, string[] Phrases)> All =
    [
        ("cn", "China", ["unreliable entity list", "export control list", "ministry of commerce", "commerce ministry", "mofcom", "beijing", "chinese ministry"]),
        ("homeland", "United States", ["uflpa entity list", "prevention act uflpa entity list", "prevention act entity list", "uflpa", "dhs", "homeland security", "forced labor enforcement task force"]),
        ("jp", "Japan", ["end user list", "meti", "japan", "japan's", "japanese", "tokyo"]),
        ("treasury", "United States", ["treasury", "treasury's", "ofac", "ofac's", "sdn", "office of foreign assets control", "specially designated"]),
        ("commerce", "United States", ["entity list", "unverified list", "commerce", "bis", "bureau of industry and security", "end user review committee"]),
        ("defence", "United States", ["1260h", "pentagon", "pentagon's", "defense department", "department of defense", "chinese military companies"]),
        ("fcc", "United States", ["covered list", "fcc", "fcc's", "federal communications commission"]),
        ("eu", "European Union", ["european union", "general court", "official journal", "eu", "eu's", "europe", "europe's", "european", "brussels", "council", "council's", "commission", "luxembourg", "member states"]),
        ("un", "United Nations", ["united nations", "security council", "un"]),
        ("uk", "United Kingdom", ["united kingdom", "foreign office", "uk", "uk's", "britain", "britain's", "british", "london", "fcdo", "ofsi", "westminster"]),
        ("ch", "Switzerland", ["switzerland", "swiss", "seco", "berne", "bern"]),
        ("ca", "Canada", ["canada", "canada's", "canadian", "canadians", "ottawa", "global affairs"]),
        ("au", "Australia", ["australia", "australia's", "australian", "canberra"]),
        (Us, "United States", ["united states", "u.s", "america", "american", "americans", "washington", "washington's"]),
    ];

    private static readonly string[] Offices = ["treasury", "commerce", "defence", "homeland", "fcc"];

    /// <summary>The realms that a text speaks of.</summary>
    public static ImmutableHashSet<string> Of(string text) => In(Words.Of(text), isQuestion: false);

    /// <summary>The same, with those countries asked about that have no realm of ours: a place that is only somebody's address is not told of.</summary>
    public static ImmutableHashSet<string> Of(string text, ImmutableHashSet<string> asked) => Of(text).Union(Others(Words.Of(text)).Where(asked.Contains));

    /// <summary>The realms that a question asks about: what it names as an authority, and the lists it names.</summary>
    public static ImmutableHashSet<string> Of(Question question)
    {
        var named = In(question.Words, isQuestion: true);
        var offices = named.Where(Offices.Contains).ToArray();
        var countries = question.Authorities.Select(a => a.Country).ToHashSet();
        var asked = All.Where(r => countries.Contains(r.Country) && (r.Realm == Us ? offices.Length == 0 : !Offices.Contains(r.Realm))).Select(r => r.Realm);
        return [.. offices, .. asked, .. question.SpeaksOfLists ? Others(question.Words) : [], .. named.Where(r => r != Us && !Offices.Contains(r) && countries.Count == 0 && question.SpeaksOfLists)];
    }

    /// <summary>How well what a text speaks of meets what is asked about, from 0 to 1.</summary>
    public static double Share(ImmutableHashSet<string> asked, ImmutableHashSet<string> told) =>
        asked.Overlaps(told) || (asked.Contains(Us) && told.Overlaps(Offices)) ? 1 : asked.Overlaps(Offices) && told.Contains(Us) ? 0.5 : 0;

    /// <summary>The countries without a realm of ours that are named as those who act: "Ghana's authority", "Norway excluded", "Ukrainian sanctions", but not "of Tema in Ghana" or "a Ghanaian maker".</summary>
    private static IEnumerable<string> Others(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (Countries.Of(words[i].Text) is { } country && (Countries.IsAdjective(words[i].Text)
                ? i + 1 < words.Length && (CueLexicon.Of(words[i + 1].Text) & Acting) != 0
                : i == 0 || !Places.Contains(words[i - 1].Text)))
                yield return country;
    }

    private const Cues Acting = Cues.Listing | Cues.ListNoun | Cues.AuthorityNoun;

    private static readonly FrozenSet<string> Places = "in from of to near and via".Split(' ').ToFrozenSet();

    private static ImmutableHashSet<string> In(ImmutableArray<Word> words, bool isQuestion)
    {
        // "from Switzerland" tells where somebody is or what comes from where, not who acts.
        if (isQuestion)
            words = [.. words.Where((_, i) => i == 0 || words[i - 1].Text is not "from")];
        var realms = ImmutableHashSet<string>.Empty;
        if (!isQuestion && words.Any(w => w.Text is "us" && w.IsUpper))
            realms = realms.Add(Us);
        var text = $" {string.Join(' ', words.Select(w => w.Text))} ";
        foreach (var (realm, _, phrases) in All)
            foreach (var phrase in phrases)
                if (text.Contains($" {phrase} ", StringComparison.Ordinal))
                {
                    realms = realms.Add(realm);
                    text = text.Replace($" {phrase} ", " | ", StringComparison.Ordinal);
                }
        return realms;
    }
}
