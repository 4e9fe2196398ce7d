using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>The day of which a news report opens: what it goes on to tell without a day happened then.</summary>
internal static partial class LeadDate
{
    private const int OpeningParagraphs = 3;

    // In days.
    private const int News = 14;

    /// <summary>The first recent day named in the opening paragraphs, past the dateline; null where there is none.</summary>
    /// <param name="units">The sentences.</param>
    /// <param name="steps">The steps that they tell.</param>
    /// <param name="published">The day of publication.</param>
    public static DatePhrase? Of(IEnumerable<Unit> units, IReadOnlyCollection<Listing> steps, DateOnly published)
    {
        var listed = steps.Select(s => s.CompanyId).ToHashSet();
        // "The Sharjah company was removed on 5 June": not the day of the listings.
        var ends = steps.Any(s => s.Action == ListingAction.Added && !ListingMerge.IsPast(s)) ? steps.GroupBy(s => s.Citations[0]).Where(g => g.All(s => s.Action.IsEnd())).Select(g => g.Key).ToHashSet() : [];
        // "The fund raised its stake in NAME on Monday": other news.
        var days = units.TakeWhile(u => u.Sentence.Paragraph <= OpeningParagraphs).Where(u => !ends.Contains(u.Citation) && (u.Mentions.Count == 0 || u.Mentions.Exists(m => listed.Contains(m.Company.Id))))
            .SelectMany(u => u.Dates.Where(d => d.Span.Start >= Math.Max(Dateline().Match(u.Text).Length, CorrectionRule.LabelOf(u.Text))).Select(d => (Date: d, Ahead: u.Text[..d.Span.Start])))
            .Where(d => !d.Date.IsLimit && d.Date.Date.Precision == DatePrecision.Day && d.Date.Date.Start <= published && published.DayNumber - d.Date.Date.Start.DayNumber <= News && !ToCome().IsMatch(d.Ahead)).ToList();
        // "The new edition of the list, dated 30 May": the list's own day goes before that of the report on it.
        if (days.Find(d => Dated().IsMatch(d.Ahead)).Date is { } own)
            return own;
        // "signed the list on 3 January; it was published on 7 January": what is signed is not yet known.
        if (days.Count > 1 && Signed().IsMatch(days[0].Ahead) && (days.Find(d => InForce().IsMatch(d.Ahead)).Date ?? days.Find(d => Published().IsMatch(d.Ahead)).Date) is { } made)
            return made;
        // The day of the report is the news' own only where no other is told.
        return days.Find(d => d.Date.Date.Start != published || !ReportLine().IsMatch(d.Ahead)).Date ?? days.FirstOrDefault().Date;
    }

    // "NAME will appeal against its listing on Monday": no news of a day that is past.
    [GeneratedRegex(@"\bwill\b[^;.]*$")]
    private static partial Regex ToCome();

    /// <summary>How long the dateline is that a text opens with; 0 without one.</summary>
    public static int DatelineOf(string text) => Dateline().Match(text).Length;

    [GeneratedRegex(@"\b(?:edition|version|list|update|blacklist|annex)\b[^.;]{0,40}, (?:dated|of|bearing the date(?: of)?) $")]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b(?:commenced|took effect|(?:entered|came) into force)\b[^.;]{0,20}$")]
    private static partial Regex InForce();

    [GeneratedRegex(@"\bsigned\b[^.;]*$")]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b(?:published|posted|gazetted|made public|printed)\b[^.;]*$")]
    private static partial Regex Published();

    // "Beijing, 5 March, our reporter: …", "News release, 9 February": a place or a kind of text stands ahead of the day, and no sentence.
    [GeneratedRegex(@"^(?:\([^()]*\) ?)?(?>(?:\p{Lu}[\p{L}’'-]*|of|de|our|this|[Nn]ewspaper['’]s|report|release|statement|notice|alert|note|practice|reporter|correspondent|and)[,:.|]?(?: [-–—|])? )*$")]
    private static partial Regex ReportLine();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}/ .,-]+(?:, [^()]{3,30})?(?: \([^()]+\))? (?:-|–|—|--) ")]
    private static partial Regex Dateline();
}
