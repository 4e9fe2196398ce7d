using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds names that no company here has: what a question is about when it is about nothing known.</summary>
internal static class StrangerFinder
{
    /// <summary>Words that end or continue a company's name without naming it.</summary>
    private static readonly FrozenSet<string> NameParts =
        "chinese american european technology technologies tech group holding holdings corporation corp inc incorporated ltd limited co company plc llc gmbh ag sa ao ooo jsc systems industries international electronics energy bank trading robotics genomics network networks capital".Split(' ').ToFrozenSet();

    /// <summary>Capitalised words that are no names: months, days, chat shorthand.</summary>
    private static readonly FrozenSet<string> NoNames =
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december fyi asap urgent ceo cfo cto faq id po eur usd gbp pdf csv url ok english german french spanish chinese drop table facts council commission court tribunal parliament cabinet congress senate pentagon treasury ministry announcement announcements notice decree order ordinance regulation rule decision judgment resolution bulletin forbid forbids prohibit prohibits embargo require requires licence license".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Joiners = "and or vs versus plus und et y".Split(' ').ToFrozenSet();

    /// <summary>Whether the word is part of many companies' names and names none.</summary>
    public static bool IsNamePart(string word) => NameParts.Contains(word);

    /// <summary>The unknown names of a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="words">Its words.</param>
    /// <param name="taken">The words that belong to names already found; those found here are added.</param>
    /// <param name="isKnown">Whether a stem occurs in the facts or passages.</param>
    /// <param name="hasCompany">Whether a known company is named: then only names joined to others by "and" or a comma count.</param>
    /// <param name="isAboutLists">Whether the message speaks of lists: then a word in lower case can be a name too.</param>
    public static ImmutableArray<string> Find(string text, ImmutableArray<Word> words, bool[] taken, Func<string, bool> isKnown, bool hasCompany, bool isAboutLists)
    {
        var names = ImmutableArray<string>.Empty;
        // In lower case only a single unknown word can be told from ordinary ones.
        var unknown = Enumerable.Range(0, words.Length).Where(i => !taken[i] && IsName(words, i, isKnown, true) && StandsLikeName(words, i)).Take(2).ToArray();
        var lowerCaseCounts = !hasCompany && unknown.Length == 1 && (isAboutLists || IsAlone(words)) && !SpeaksOfCompanies(words, unknown[0]);
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            var isCoupled = hasCompany && isAboutLists && IsCoupled(words, i, taken) && IsPlain(words[i]) && !OrdinaryWords.Contains(words[i].Text) && !isKnown(words[i].Stem);
            var inRow = hasCompany && (IsInRow(words, i, taken, text) || (isAboutLists && IsCoupled(words, i, taken)));
            // "is pricing in a listing" tells what somebody does.
            var isDoing = !words[i].IsCapitalized && words[i].Text.EndsWith("ing", StringComparison.Ordinal) && isKnown(words[i].Stem);
            var isSubject = !hasCompany && isAboutLists && IsPlain(words[i]) && IsAskedAbout(words, i) && !isDoing;
            if (!(isSubject || isCoupled || IsName(words, i, isKnown, lowerCaseCounts || inRow)) || (!words[i].IsCapitalized && !StandsLikeName(words, i)) || (hasCompany && !inRow && !IsJoined(words, i, taken) && !OpensWithFullName(words, i, text)))
                continue;
            var last = i;
            while (last + 1 < words.Length && !taken[last + 1] && Continues(words, last, text)
                && (NameParts.Contains(words[last + 1].Text) || (words[last + 1].IsCapitalized && words[last].IsCapitalized && CueLexicon.Of(words[last + 1].Text) == Cues.None)))
                last++;
            Array.Fill(taken, true, i, last - i + 1);
            names = names.Add(text[words[i].Start..words[last].End]);
            i = last;
        }
        return names;
    }

    /// <summary>Whether a word is nothing else already: no cue, no authority, no part of every name.</summary>
    private static bool IsPlain(Word word) =>
        word.Text.Length > 1 && !StopWords.Contains(word.Text) && !NoNames.Contains(word.Text) && !NameParts.Contains(word.Text) && !NumberFinder.IsNumber(word.Text)
        && CueLexicon.Of(word.Text) == Cues.None && !char.IsDigit(word.Text[0]) && Authorities.Find(word.Text) is null;

    private static bool IsName(ImmutableArray<Word> words, int i, Func<string, bool> isKnown, bool lowerCaseCounts)
    {
        var word = words[i];
        if (!IsPlain(word))
            return false;
        // "the Canadian order" names nobody, "Canadian Zanthor" may.
        if (AuthorityFinder.IsAdjective(word.Text) && !(i + 1 < words.Length && words[i + 1].IsCapitalized))
            return false;
        var standsOut = word.IsCapitalized && (!word.StartsSentence || word.Length <= 4 || !CommonWords.Contains(word.Text));
        return (standsOut && !isKnown(word.Stem)) || (lowerCaseCounts && !isKnown(word.Stem) && !CommonWords.Contains(word.Text));
    }

    /// <summary>
    /// "is zanthor listed", "why was Zanthor Holdings put on the list", "Zanthor blacklisted?": what stands there is the subject, whatever
    /// word it is and even where a passage mentions it; a place or a person is no listed company.
    /// </summary>
    private static bool IsAskedAbout(ImmutableArray<Word> words, int i)
    {
        // "were put on" is all of one step.
        if (i > 0 && (!Copulas.Contains(words[i - 1].Text) || (Fillers.Contains(words[i].Text) && !words[i].IsCapitalized)))
            return false;
        var next = i + 1;
        while (next < words.Length && (NameParts.Contains(words[next].Text) || (words[next].IsCapitalized && CueLexicon.Of(words[next].Text) == Cues.None && next <= i + MostNameWords)))
            next++;
        while (next < words.Length && Fillers.Contains(words[next].Text))
            next++;
        return next < words.Length && (CueLexicon.Of(words[next].Text) & (Cues.Listing | Cues.ListNoun)) != 0;
    }

    private const int MostNameWords = 3;

    private static readonly FrozenSet<string> Copulas = "is was are were has isn't wasn't aren't weren't hasn't".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Fillers = "been on the a any put added to in really also actually us american named placed still ever".Split(' ').ToFrozenSet();

    /// <summary>"calder, zanthor, ostrel": a name in a row of names, with nothing but commas or slashes between.</summary>
    private static bool IsInRow(ImmutableArray<Word> words, int i, bool[] taken, string text)
    {
        bool Touches(int left, int right) => left >= 0 && right < words.Length && (taken[left] || taken[right])
            && text.AsSpan(words[left].End, words[right].Start - words[left].End).IndexOfAnyExcept(" ,/;") < 0
            && text.AsSpan(words[left].End, words[right].Start - words[left].End).IndexOfAny(",/;") >= 0;
        return Touches(i - 1, i) || Touches(i, i + 1);
    }

    /// <summary>"calder and zanthor": joined to a name by "and" or "or".</summary>
    private static bool IsCoupled(ImmutableArray<Word> words, int i, bool[] taken) =>
        (i > 1 && words[i - 1].Text is "and" or "or" && taken[i - 2]) || (i + 2 < words.Length && words[i + 1].Text is "and" or "or" && taken[i + 2]);

    /// <summary>Whether a word in lower case stands where a name can stand: no article before it, and it is not used as a verb.</summary>
    private static bool StandsLikeName(ImmutableArray<Word> words, int i) =>
        words[i].Text.Length > 2
        && (i == 0 || !NotBeforeNames.Contains(words[i - 1].Text))
        && (i + 1 == words.Length || !NotAfterNames.Contains(words[i + 1].Text));

    private static readonly FrozenSet<string> NotBeforeNames =
        "a an the my our your his her their its this that these those no every each any some all to u you i we they he she can could will would please pls not dont don't very so too much most more new own".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> NotAfterNames = "the a an me us it them him her my our your their this that these those of to".Split(' ').ToFrozenSet();

    /// <summary>Whether companies are spoken of in general; "the company zanthor" names one.</summary>
    private static bool SpeaksOfCompanies(ImmutableArray<Word> words, int unknown) =>
        Enumerable.Range(0, words.Length).Any(i => i != unknown - 1 && i != unknown + 1 && (CueLexicon.Of(words[i].Text) & Cues.Company) != 0);

    /// <summary>"Zanthor Robotics (a rival of …)": a message that opens with a full company name is about it too.</summary>
    private static bool OpensWithFullName(ImmutableArray<Word> words, int i, string text) =>
        i == 0 && words.Length > 1 && words[0].IsCapitalized && words[1].IsCapitalized && NameParts.Contains(words[1].Text) && Continues(words, 0, text);

    /// <summary>Whether the message is one word besides stop words and cues: "zanthor??", "and zanthor too?".</summary>
    private static bool IsAlone(ImmutableArray<Word> words) =>
        words.Count(w => !StopWords.Contains(w.Text) && CueLexicon.Of(w.Text) == Cues.None) == 1;

    /// <summary>Whether nothing but a blank or a mark inside names stands behind a word.</summary>
    public static bool Continues(ImmutableArray<Word> words, int i, string text) =>
        text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).IndexOfAnyExcept(" .&-") < 0;

    private static bool IsJoined(ImmutableArray<Word> words, int i, bool[] taken)
    {
        bool Joins(int at, int step) => at >= 0 && at < words.Length && Joiners.Contains(words[at].Text) && at + step >= 0 && at + step < words.Length && taken[at + step];
        return Joins(i - 1, -1) || Joins(i + 1, 1) || (i > 0 && taken[i - 1] && words[i].IsCapitalized) || (i + 1 < words.Length && taken[i + 1] && words[i].IsCapitalized);
    }
}
