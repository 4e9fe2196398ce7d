using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME was not included", "the council has never listed NAME", "NAME is on none of these lists": that there was no listing is news too.</summary>
internal sealed partial class NotListedRule : IRule
{
    /// <summary>The type of the events that say so.</summary>
    public const string Type = "not listed";

    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        var spared = new HashSet<string>();
        var aboutLists = AboutLists().IsMatch(text);
        foreach (Match match in Passive().Matches(text))
            if ((aboutLists || !Unspecific().IsMatch(match.Value)) && SubjectOf(unit, match.Index, context) is { } company && spared.Add(company))
                yield return NotListed(unit, company, match.Index);
        foreach (Match match in Active().Matches(text))
        {
            if (!aboutLists && Unspecific().IsMatch(match.Value))
                continue;
            var after = Clause.After(text, match.Index + match.Length);
            var named = unit.Mentions.FirstOrDefault(m => after.Contains(m.Span.Start) && m.Span.Start - after.Start < 60).Company ?? Antecedent.Of(unit, after, context)?.Company;
            if (named is not null && spared.Add(named.Id))
                yield return NotListed(unit, named.Id, match.Index);
        }
    }

    /// <summary>The names right before such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text)
    {
        foreach (Match match in Passive().Matches(text))
        {
            var clause = Clause.Before(text, match.Index);
            foreach (var name in ProperName.Find(text, Relative().Match(text[..match.Index]) is { Success: true } relative ? new(0, relative.Index) : clause).Where(n => !IsOfOther(text, n.Span)).TakeLast(1))
                if (name.Text.Contains(' ', StringComparison.Ordinal) && (match.Index - name.Span.End <= 12 || Apposition().IsMatch(text[name.Span.End..match.Index])))
                    yield return name;
        }
    }

    private static string? SubjectOf(Unit unit, int at, ReadingContext context)
    {
        var clause = Clause.Before(unit.Text, at);
        // "a different company from NAME, and it has not been listed": the other one.
        if (Contrast().IsMatch(unit.Text[..at]))
            return null;
        var inClause = unit.Mentions.Where(m => m.Span.Start >= clause.Start && m.Span.End <= at && (ItIs().IsMatch(unit.Text[..at]) || !IsOfOther(unit.Text, m.Span))).ToList();
        // ", which has never been listed" speaks of the name right before it.
        if (Relative().IsMatch(unit.Text[..at]))
            return unit.Mentions.LastOrDefault(m => m.Span.End <= at) is { Company: not null } last && !WordScanner.IsPossessive(unit.Text, last.Span.End) ? last.Company.Id : null;
        var heads = HeadNames.In(unit.Text, clause).ToList();
        var subject = inClause.FirstOrDefault(m => heads.Any(h => h.Span.Overlaps(m.Span)));
        return subject.Company?.Id ?? (inClause.Count > 0 ? inClause[^1].Company.Id : Antecedent.Of(unit, clause, context)?.Company.Id)
            // "NAME is another firm and has not been listed"
            ?? (Elided().IsMatch(unit.Text[..at]) && unit.Mentions.Where(m => m.Span.End <= at && !IsOfOther(unit.Text, m.Span)).Select(m => m.Company.Id).Distinct().ToList() is [var only] ? only : null);
    }

    // "NAME's largest reseller is not on the list", "OTHER, a unit of NAME, is on no list": nothing is said of NAME.
    private static bool IsOfOther(string text, Span name) =>
        WordScanner.IsPossessive(text, name.End) && !OwnEntry().IsMatch(text, name.End) || OfOther().IsMatch(text[..name.Start]);

    // "A spokesman for NAME said it had not been listed"
    [GeneratedRegex(@"\b[Ii]t $")]
    private static partial Regex ItIs();

    [GeneratedRegex(@"\G['’]s? (?:[\p{L}-]+ ){0,2}(?:names?|entry|inclusion|listing|designation)\b")]
    private static partial Regex OwnEntry();

    [GeneratedRegex(@"\b(?!(?:names?|inclusion|mention|trace|sign|listing|designation|entry|company|firm|group|brand|enterprise|bank|case|As|as|regard|respect|regards) )[\p{L}-]+ (?:of|from|to|with|by|than|for) (?:the |its )?$")]
    private static partial Regex OfOther();

    [GeneratedRegex(@"^(?: (?:of|in|from) \p{Lu}[^,;]{2,30})?, [^;:.]{3,80}, $")]
    private static partial Regex Apposition();

    private static Event NotListed(Unit unit, string company, int at)
    {
        var date = unit.DateOf(at);
        return new()
        {
            Id = "",
            Citations = [unit.Citation],
            Type = Type,
            Actor = AuthorityFinder.MostSpecific(unit.Text, new(0, unit.Text.Length))?.Name,
            CompanyId = company,
            Text = unit.Sentence.Text,
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
            ReportedBy = unit.SourceAt(at),
        };
    }

    private const string Verbs = @"(?:included|listed|added|named|sanctioned|designated|blacklisted|entered|targeted|put on|placed on|affected by|subject to (?:any )?(?:sanctions|restrictions)|on (?:the|any|a|its|this|that|these|either)(?: [\p{L}\p{N}’'-]+){0,4} lists?\b|among (?:the|those|them)|part of)";

    [GeneratedRegex(@"\b(?:(?:was|were|is|are|has|have|had|will)(?: not|n['’]t| never)(?:,(?= on ))?(?: (?:yet|been|be|so far|itself|themselves|also|ever|currently|now|formally))* " + Verbs + @"|never (?:been )?" + Verbs + @"|(?:has|have|had) (?:never|not) (?:yet |ever )?(?:appeared|figured|featured|stood) on (?:the|any|its|\p{Lu}\S*)(?: [\p{L}\p{N}’'-]+){0,4} [Ll]ists?\b(?! (?:other than|but|except|apart from|besides)\b)|(?:has|have|had) no (?:own )?entry (?:there|(?:on|in) (?:it|(?:the|that|this|any|its) [^.;,]{0,40}?[Ll]ist))(?=[.;,]|$)|(?:is|are|was|were|remains?|appears?|stands?) (?:[\p{L}]+ )?(?:and )?(?:on (?:none of|no )|off all|not on )[^.;]{0,40}?lists?\b|(?:is|are|was|were) [\p{L} ,]{0,40}?\band on (?:none of|no) [^.;]{0,30}?lists?\b|(?:is|are|was|were) not (?:in|part of) (?:the|this|that) (?:(?:final|published|adopted|signed|official|same) )?(?:text|annex|act|notice|package|round|regulation)(?=[,.;]|$| and\b| that\b)|(?:was|were|got) (?:spared|left off|left out)|(?:does|do|did)(?: not|n['’]t| never)(?: (?:yet|itself|themselves|also|currently|now))* (?:appear|figure|feature|stand|sit|integrate|form part of|come|fall)(?: (?:on|in|among|under))?(?= (?:the|any|a|its|this|that|these|either|those)(?: [\p{L}\p{N}’'-]+){0,4} (?:lists?|register|blacklist)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(?:has|have|had|did|does|do)(?: not|n['’]t| never)(?: (?:yet|ever|so far|also))* (?:listed?|sanctioned?|blacklisted?|designated?|included?|added?|named?|targeted?)\b|\bnever (?:listed|sanctioned|blacklisted|designated|added)\b|\b(?:[Nn]either|[Nn]one of|[Nn]obody|[Nn]o (?:\p{Ll}+ ){0,2}(?:authority|government|ministry|keeper|country|agency|body|regulator)) (?:[^.;,]{2,80} )?(?:has|have|had) (?:(?:ever|so far|yet|also) )?(?:listed|sanctioned|blacklisted|designated|added)\b")]
    private static partial Regex Active();

    // Who was not named or included may have been left out of anything.
    [GeneratedRegex(@"\b(?:named?|included?|added?|entered|targeted?|among (?:the|those|them)|affected by|part of)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unspecific();

    [GeneratedRegex(@"\b(?:black)?list(?:s|ed|ings?)?\b|\b(?:sanction|designat|restrict)|\b(?:actions?|measures?|round|package|rule|notice|annex|update)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutLists();

    [GeneratedRegex(@"\b(?:different|another|other|separate|distinct) (?:company|firm|entity|business|enterprise|one) (?:from|than|to)\b[^.;]*,? (?:and|which|but|,) ?(?:it )?$")]
    private static partial Regex Contrast();

    [GeneratedRegex(@" and $")]
    private static partial Regex Elided();

    [GeneratedRegex(@"(?:, |\()?(?:which|who|that) $")]
    private static partial Regex Relative();
}
