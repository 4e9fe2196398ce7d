using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Tables;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads bulletins, in which headings and labels tell whose list changed, when and how, and the lines below give no more than names.</summary>
internal sealed partial class BulletinReader(Source source, CompanyBook book, DateResolver dates)
{
    // What the bulletin as a whole says; what the names that come now belong to; what waits to be told whose list it is.
    private Heading? _frame;
    private Heading? _section;
    private readonly List<Listing> _open = [];

    // The heading that gave a day last, and whether the frame says what "+" and "–" mean.
    private Heading? _day;
    private bool _marksSteps;

    /// <summary>The listings of such lines; the companies that they name go into the book.</summary>
    public IEnumerable<Listing> Read()
    {
        foreach (var line in source.Passages.Where(p => !Table.IsRow(p)))
        {
            if (Names(line) is { } named)
            {
                foreach (var listing in Listings(line, named.Heading, named.Entries))
                    if (listing.Authority is null)
                        _open.Add(listing);
                    else
                        yield return listing;
                continue;
            }
            if (Heading.IsHeading(line.Text) && LinePrefix.OfTime(line.Text) == 0)
                Head(line);
            else
                _section = null;
            if (_open.Count == 0 || _section is not null)
                continue;
            foreach (var listing in Close(line))
                yield return listing;
            _open.Clear();
        }
    }

    /// <summary>The names that a line consists of, and what is said of them; null where it is another line.</summary>
    private (Heading Heading, ImmutableArray<Entry> Entries)? Names(Passage line)
    {
        var text = line.Text;
        var mark = LinePrefix.OfItem(text);
        // "IN: NAME, NAME", "4 March 2024, OFAC: NAME"
        if (Label().Match(text, mark) is { Success: true } label && Heading.Of(line, label.Groups["label"].Value, dates) is var own && (own.Action is not null || own.Keeper is not null || own.Date is not null)
            && Entry.In(text, label.Index + label.Length, isItem: false) is [_, ..] labelled && (own.Action is not null || !ActionWords.Deny(label.Value) && labelled[0].Action is not null || _section?.Action is not null && IsPlain(own, label.Groups["label"].Value)))
            return (own.Under(_section).Under(_frame), labelled);
        if (_section is { Action: not null } section && Entry.In(text, mark, mark > 0) is [_, ..] entries)
            return (section, entries);
        // "+ NAME" and "– NAME" under a heading that says what the marks mean
        if (_marksSteps && mark > 0 && (text[0] is '+' or '–' or '-' or '−') && _frame is { } frame && Entry.In(text, mark, isItem: true) is [_, ..] marked)
            return (frame with { Action = text[0] == '+' ? ListingAction.Added : ListingAction.Removed }, marked);
        // "Line 14: "NAME" is inserted."
        if (_frame is { } act && Amended().Match(text) is { Success: true } amended && Entry.In(amended.Groups["name"].Value, 0, isItem: false) is [var only])
            return (act with { Action = amended.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added }, [only]);
        return null;
    }

    // A label that gives keeper and day leaves it to the heading what was done; one that says more may say something else.
    private static bool IsPlain(Heading own, string label) => (own.Keeper is not null || own.Date is not null) && !Told().IsMatch(label) && label.Length < 60;

    private IEnumerable<Listing> Listings(Passage line, Heading heading, ImmutableArray<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if ((entry.Action ?? heading.Action) is not { } action)
                continue;
            var date = DateOf(entry) ?? heading.Date;
            yield return new()
            {
                Id = "",
                Citations = [.. heading.Lines.Prepend(line).Distinct().Select(l => new Citation(source.Id, l.Number, 0, l.Text))],
                CompanyId = book.Introduce(entry.Name.Text, Aliases.After(line.Text, entry.Name.Span.End)).Id,
                Action = action,
                Authority = heading.IsOfLists ? heading.Keeper : null,
                List = heading.List,
                Date = date?.Date,
                DateKind = date?.Kind ?? DateKind.Unknown,
                DateWords = date?.Words,
            };
        }
    }

    // "NAME (4 March 2024)", "NAME, by notice of 4 March 2024"; not "NAME, founded in 2011".
    private DatePhrase? DateOf(Entry entry) =>
        dates.Find(entry.Note) is [{ IsLimit: false } only] && OfStep().IsMatch(entry.Note[..only.Span.Start]) ? only : null;

    private void Head(Passage line)
    {
        // What stands below it is of something else.
        if (OtherRosters.IsNamedIn(line.Text))
        {
            (_frame, _section) = (null, null);
            return;
        }
        var own = Heading.Of(line, line.Text, dates);
        var marks = Marks().IsMatch(line.Text);
        if (marks)
            own = own with { Action = null };
        // "New on the same day:"
        if (own.IsOfSameDay && own.Date is null && _day is not null)
            own = own with { Date = _day.Date, Lines = [.. own.Lines.Concat(_day.Lines).Distinct()] };
        if (own.Date is not null)
            _day = own;
        if (own.Action is not null)
        {
            _section = own.Under(_frame);
            // The parts below it are of the same list.
            if (_frame is null && own.Keeper is not null)
                _frame = own with { Action = null, Date = null };
            return;
        }
        _section = null;
        // What may come gives no day to what is.
        if (StepPhrase.IsOfTalk(line.Text) || ActionWords.Deny(line.Text) && !StepPhrase.IsOfOther(line.Text))
            _frame = null;
        else if (own.Keeper is not null || own.IsOfLists)
            (_frame, _marksSteps) = (StepPhrase.IsOfOther(line.Text) ? own with { Date = null } : own, marks);
    }

    /// <summary>What waits for a keeper, as the line behind it tells: "All entries: the SDN List, OFAC."</summary>
    private IEnumerable<Listing> Close(Passage line)
    {
        var all = Heading.Of(line, line.Text, dates);
        if (all.Keeper is null || !all.IsOfLists || !Closing().IsMatch(line.Text) || ActionWords.Deny(line.Text))
            yield break;
        foreach (var listing in _open)
            yield return listing with
            {
                Citations = [.. listing.Citations, new(source.Id, line.Number, 0, line.Text)],
                Authority = all.Keeper,
                List = listing.List ?? all.List,
                Date = listing.Date ?? all.Date?.Date,
                DateKind = listing.Date is null ? all.Date?.Kind ?? DateKind.Unknown : listing.DateKind,
                DateWords = listing.DateWords ?? all.Date?.Words,
            };
    }

    [GeneratedRegex(@"\G\**(?<label>[^:;]{2,120}):\**\s+(?=\S)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:[^:;“""]{1,40}[:.] )?[“""](?<name>[^“”""]{3,90})[”""] (?:is|are|has been|was)(?: hereby)? (?:inserted|added|entered|(?<off>deleted|removed|omitted|struck(?: out| off)?|repealed))\.?$")]
    private static partial Regex Amended();

    [GeneratedRegex(@"\b(?:said|says|told|asks?|asked|wants?|owner|parent|maker|importer|supplier|customer|sources?|photo|lawyers?|not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^\s*\(\s*$|\b(?:notice|decision|order|regulation|announcement|act|effective|effect|added|listed|entered|as of|from)\b[^;()]{0,20}$|^(?:\s\(|, | – | - )$", RegexOptions.IgnoreCase)]
    private static partial Regex OfStep();

    // "(+ added, – removed)"
    [GeneratedRegex(@"\+\s?=?\s?(?:added|additions?|in|new|listed|entered)\b[^()]{0,12}[–−-]\s?=?\s?(?:removed|removals?|out|deleted|delisted|off)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:All|Both|Each|That|These|This|They|The (?:above|entries|changes|listings|notices?|lists?)|Source|Authority|Keeper|Kept by|Listed by|Issued by|List)\b")]
    private static partial Regex Closing();
}
