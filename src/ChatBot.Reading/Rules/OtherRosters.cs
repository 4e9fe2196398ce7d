using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Layouts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Tables;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Tells lists that restrict nobody from those that do: who joins a stock index or a squad is "added" and "removed" too.</summary>
internal sealed partial class OtherRosters(Source source)
{
    private const int LongestLabel = 40, LongestTitle = 100;

    // A source that never speaks of restrictions has no list of them, whatever its headings say.
    private readonly bool _isOfOthers = !source.Passages.Select(p => p.Text).Prepend(source.Title).Any(t => SpeaksOfLists(t) || Listed().IsMatch(t));

    /// <summary>Whether a line heads a list of something else: by its own words, those of the line above it and the lists beside it, or those of the title.</summary>
    public bool Hold(Passage heading)
    {
        if (_isOfOthers || IsNamedIn(heading.Text))
            return true;
        if (SpeaksOfLists(heading.Text))
            return false;
        var above = Above(heading)?.Text ?? source.Title;
        // "Candidates for the sanctions list": what is only wished for below it was not done.
        return IsNamedIn(above) || above.Length > 0 && Heading.IsHeading(above) && StepPhrase.IsOfTalk(above);
    }

    /// <summary>Whether a line is itself such a list, behind a label that tells a step: "Removed: NAME".</summary>
    public bool HoldEntry(Passage line) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel and var colon && StepPhrase.OfHeading(line.Text[..colon]) is not null && Hold(line);

    /// <summary>Whether words name a list of something else, and not first of all one of restrictions: "Speakers at the sanctions conference".</summary>
    public static bool IsNamedIn(string words) =>
        words.Length <= LongestTitle && Allowed().IsMatch(words)
        || (Others().Match(words) is { Success: true } other ? other.Index : Elsewhere().Match(words) is { Success: true } elsewhere ? elsewhere.Index + elsewhere.Length : -1) is var at and >= 0
        && FirstOfLists(words) is var lists && (lists < 0 || at < lists);

    /// <summary>The line above a list's heading, where only other such lists stand in between; null without one.</summary>
    private Passage? Above(Passage heading)
    {
        for (var i = heading.Number - 2; i >= 0; i--)
            if (source.Passages[i] is var line && LinePrefix.OfItem(line.Text) == 0 && !Table.IsRow(line) && (StepPhrase.OfHeading(line.Text.Split(':')[0]) is null || SpeaksOfLists(line.Text) || IsNamedIn(line.Text)))
                return line;
        return null;
    }

    private static bool SpeaksOfLists(string words) => FirstOfLists(words) >= 0;

    /// <summary>Where words begin to speak of lists that restrict somebody, or of who keeps such; negative where they never do.</summary>
    private static int FirstOfLists(string words)
    {
        if (Restrictions().Match(words) is { Success: true } match)
            return match.Index;
        if (KnownLists.NameIn(words) is { } list)
            return words.IndexOf(list, StringComparison.Ordinal);
        var keepers = AuthorityFinder.Find(words, new(0, words.Length)).Where(f => f.Authority.Within is not null || f.Authority.Name.EndsWith("Bank", StringComparison.Ordinal) || f.Authority.Name == "United Nations");
        return keepers.Select(f => (int?)f.Span.Start).FirstOrDefault() ?? -1;
    }

    [GeneratedRegex(@"\b(?:sanction\w*|black-?list\w*|debar\w*|designat\w*|de-?list\w*|embargo\w*|asset freezes?|restrict\w*|prohibit\w*|ban(?:s|ned)?|export (?:control|ban|licen[cs])\w*|(?:entity|consolidated|denied|unreliable|warning|exclusion|ineligible|procurement|control|annex)\b[^.;]{0,30}\blists?|annex(?:es)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Restrictions();

    [GeneratedRegex(@"\b(?:(?i:index|indices|constituents|stock exchange|squads?|line-?ups?|catalogues?|catalogs?|product (?:range|lines?|list)|products|speakers?|panell?ists|exhibitors?|sponsors?|attendees|guests|nominees|winners|portfolio|(?:fund|top|largest|biggest)(?:['’]s)? holdings|our (?:\p{Ll}+ )?(?:suppliers|customers|clients|partners|members|staff))|holdings)\b")]
    private static partial Regex Others();

    // A keeper has lists of those whom it allows something, or whom it fined.
    [GeneratedRegex(@"\b(?:licen[cs]e registers?|register of licen[cs]es|licen[cs]es (?:granted|issued)|licensees|penalties|fines|(?:validated|verified) end[- ]users?|exempt(?:ed|ions?)?|authori[sz]ed|white-?list\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Allowed();

    // Shares are listed too: enough to tell that a source may speak of such lists, and not that a heading does.
    [GeneratedRegex(@"\b(?:list(?:s|ed|ings?)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    // "Additions to the Orla 40": something that is called no list.
    [GeneratedRegex(@"^(?:\p{L}+ ){0,2}(?:added|additions?|new|newcomers|removed|removals?|deleted|deletions?) (?:to|onto|from|in|into|on) (?:the|our|their|his|her) (?![^:.;,]*\b(?:lists?|same|day|week|month|quarter|year|package|round|edition|update|notice|order|rules?|bulletin|version|acts?|regulations?|register|schedule|programme|regime|ordinance|entr(?:y|ies))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
