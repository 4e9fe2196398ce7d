using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads answers that leave to their question what was done, or to whom: "When was NAME put on the SDN List? On 4 March, by OFAC."</summary>
internal sealed partial class AnswerReader(Source source, CompanyBook book, DateResolver dates)
{
    // Behind more than so many sentences nothing answers a question any more.
    private const int LongestAnswer = 2;

    /// <summary>What a question tells that its answer leaves out.</summary>
    /// <param name="Told">The list, its keeper, the day and the step that it names.</param>
    /// <param name="Company">The one company that it names; null where it asks which.</param>
    /// <param name="IsWhether">Whether "yes" answers it.</param>
    private sealed record Question(Heading Told, ProperName? Company, bool IsWhether);

    /// <summary>The listings of such answers; the companies go into the book.</summary>
    public IEnumerable<Listing> Read()
    {
        var sentences = source.Passages.SelectMany(p => SentenceSplitter.Split(p).Select(s => (Line: p, Text: Speaker().Replace(s.Narration, "").Trim('*', ' ')))).Where(s => s.Text.Length > 0).ToList();
        Question? asked = null;
        Listing? last = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!sentences[i].Text.EndsWith('?'))
                continue;
            var answer = sentences.Skip(i + 1).TakeWhile(s => !s.Text.EndsWith('?')).ToList();
            asked = Parse(sentences[i].Line, sentences[i].Text, asked);
            if (asked is not null && answer.Count > 0)
                foreach (var listing in Answered(asked, answer[0].Text is "Yes." && answer.Count > 1 ? [.. answer.Take(2)] : [answer[0]], last))
                    yield return last = listing;
            if (answer.Count > LongestAnswer)
                (asked, last) = (null, null);
        }
    }

    /// <summary>What a question asks; a short one goes on from the one before it.</summary>
    private Question? Parse(Passage line, string text, Question? before)
    {
        var told = Heading.Of(line, text, dates);
        var company = SoleCompany.In(text);
        // "And NAME?"
        if (And().IsMatch(text))
            return before is { Company: not null } && company is not null ? before with { Company = company, Told = before.Told with { Lines = [line, .. before.Told.Lines] } } : null;
        if (Which().Match(text) is { Success: true } which)
            return company is null ? new((told with { Action = which.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added }).Under(before?.Told), null, false) : null;
        if (company is null || told.Keeper is null)
            return null;
        if (When().Match(text) is { Success: true } when)
            return new(told with { Action = when.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added }, company, false);
        return Whether().Match(text) is { Success: true } whether ? new(told with { Action = whether.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added }, company, true) : null;
    }

    private IEnumerable<Listing> Answered(Question asked, List<(Passage Line, string Text)> answer, Listing? last)
    {
        var text = string.Join(' ', answer.Select(a => a.Text));
        var lines = answer.Select(a => a.Line).Concat(asked.Told.Lines);
        if (asked.Company is not { } company)
        {
            var count = Count().Match(text);
            var keeper = KeeperWords.In(count.Value) ?? asked.Told.Keeper;
            if (keeper is null || !asked.Told.IsOfLists)
                yield break;
            foreach (var entry in Entry.In(text, count.Length, isItem: false))
                yield return Step(entry.Name.Text, asked.Told.Date, keeper);
            yield break;
        }
        // "On the same day.", behind the answer about another company.
        if (SameDay().IsMatch(text) && last is { Date: not null } same && same.Action == asked.Told.Action)
        {
            yield return Step(company.Text, null, same.Authority) with { Date = same.Date, DateKind = same.DateKind, DateWords = same.DateWords, Citations = [.. lines.Select(Whole).Concat(same.Citations).Distinct()] };
            yield break;
        }
        if (dates.Find(text) is not [{ IsLimit: false } date])
            yield break;
        var said = text.Remove(date.Span.Start, date.Span.End - date.Span.Start);
        if (asked.IsWhether ? OnYes().IsMatch(said) : OnDay().IsMatch(said))
            yield return Step(company.Text, date, KeeperWords.In(said) ?? asked.Told.Keeper);

        Listing Step(string name, DatePhrase? on, string? keeper) => new()
        {
            Id = "",
            Citations = [.. lines.Select(Whole).Distinct()],
            CompanyId = book.Introduce(name, []).Id,
            Action = asked.Told.Action ?? ListingAction.Added,
            Authority = keeper,
            List = asked.Told.List,
            Date = on?.Date,
            DateKind = on?.Kind ?? DateKind.Unknown,
            DateWords = on?.Words,
        };
    }

    private Citation Whole(Passage line) => new(source.Id, line.Number, 0, line.Text);

    [GeneratedRegex(@"^\**(?:Q|A|QUESTION|ANSWER|Question|Answer)(?:[.:]|$)\**\s*")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?:And|What about|And what about|How about) (?:\p{Ll}+ )?[^?]{3,80}\?$")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:And )?(?:[Ww]ho|[Ww]hich(?: (?:companies|company|firms?|names?|entities|entity))?|[Ww]hat (?:companies|firms|names)) (?:(?:was|were|has been|have been|is|are) (?:newly )?(?:added|listed|designated|put on|placed on|entered|(?<off>removed|delisted|deleted|taken off|struck off|dropped))|(?:has |have )?(?:came on|come on|went on|joined|got on|came in|went in|(?<off>left|came off|come off|got off|went off)))\b[^?]*\?$")]
    private static partial Regex Which();

    [GeneratedRegex(@"^(?:When|Since when) (?:was|did|has|is|have|were)\b[^?]*\b(?:put on|placed on|added to|entered (?:in|into|on)|included in|listed|designated|sanctioned|come onto|join|(?<off>removed from|taken off|struck off|deleted from|delisted|leave|come off))\b[^?]*\?$")]
    private static partial Regex When();

    [GeneratedRegex(@"^(?:Is|Are) [^?]{3,90}? (?:now |also |really |currently |still )?(?:on|in|listed (?:on|in|by)|designated by|sanctioned by) [^?]+\?$|^(?:Has|Have|Did) [^?]{2,60}? (?:really |also |now )?(?:listed?|designated?|sanction(?:ed)?|blacklist(?:ed)?|(?<off>delist(?:ed)?)) [^?]{3,80}\?$|^(?:Was|Were|Has|Have) [^?]{3,90}? (?:been )?(?:put on|placed on|added to|entered in|listed|designated|sanctioned|(?<off>removed from|taken off|struck off|delisted))\b[^?]*\?$")]
    private static partial Regex Whether();

    // "Just one, says Britain: "
    [GeneratedRegex(@"^(?:(?:Just|Only) )?(?:(?:" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]{1,3})(?: \p{Ll}+)?)?(?:, (?:says|said|according to|reports) [^:,]{2,50})?(?::\s|(?=\p{Lu})|$)")]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?:Yes, )?(?:[Oo]n the same (?:day|date)|[Tt]he same day|[Oo]n that day,? too)(?:,? too|,? yes)?\.$")]
    private static partial Regex SameDay();

    // The rest of an answer that gives a day: "…, by the UK."
    [GeneratedRegex(@"^(?:It (?:was|happened|went on|came on) ?)?\s*,?\s*(?:by (?:the )?\p{Lu}[^,;]{1,60})?\.?$")]
    private static partial Regex OnDay();

    // "Yes, since .", "Yes. The UK placed it there .", ", yes."
    [GeneratedRegex(@"^(?:Yes[.,:]?\s*(?:(?:it (?:is|has been|was)|since|from)?\s*\.?|(?:The |the )?\p{Lu}[^,;.]{1,60}? (?:has )?(?:placed|put|added|entered|listed|designated|sanctioned|removed|delisted|took|struck) (?:it|them|the (?:company|firm|bank))(?: (?:there|on (?:it|the list)|to (?:it|the list)|in (?:it|the list)|off(?: it)?|from (?:it|the list)))?\s*(?:in|on)?\s*\.?)|\s*,? yes\.)$")]
    private static partial Regex OnYes();
}
