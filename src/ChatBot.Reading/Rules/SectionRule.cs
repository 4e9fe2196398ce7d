using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Lists whose heading, or whose items' labels, say what was done: "Additions", then a line for each company.</summary>
internal sealed partial class SectionRule(Source source, IReadOnlyList<Section> sections, DateResolver dates, ReadingContext context)
{
    private const int LongestTitle = 60;

    /// <summary>The companies that the items of lists about listings name.</summary>
    public static void Discover(IEnumerable<Section> sections, CompanyBook book)
    {
        foreach (var section in sections)
        {
            var done = ActionOf(section);
            foreach (var item in section.Items.Select(SectionItem.Of))
                if (done is not null || LabelAction(item) is not null || ListedOn().IsMatch(item.Text))
                    foreach (var name in item.Names)
                        book.Introduce(name.Text, item.AliasesOf(name));
        }
    }

    /// <summary>The listings of such lists.</summary>
    public IEnumerable<Listing> Read() => sections.SelectMany(Read);

    private IEnumerable<Listing> Read(Section section)
    {
        var heading = section.Heading.Text;
        var done = ActionOf(section);
        var items = section.Items.Select(SectionItem.Of).Where(i => !i.Names.IsEmpty).ToList();
        var group = done is { } action ? (context.Groups.FindLast(g => g.Announcement.Action == action && g.Announcement.Citations[0].Paragraph == section.Heading.Number) ?? ListedGroup.For(context.Groups, items.Count, action) ?? (heading.EndsWith(':') ? ListedGroup.For(context.Groups, null, action) : null))?.Announcement : null;
        // What an item tells itself goes before what stands above it.
        foreach (var item in items.Where(i => !Layouts.ItemReader.TellsStep(i) && !Undone().IsMatch(i.Text)))
            foreach (var name in item.Names)
            {
                if (context.Companies.Known(name.Text) is not { } company)
                    continue;
                var listing = new Listing
                {
                    Id = "",
                    Citations = group is not null ? [.. group.Citations, Whole(item.Passage)] : [Whole(item.Passage), Whole(section.Heading)],
                    CompanyId = company.Id,
                    Action = LabelAction(item) ?? done ?? ListingAction.Added,
                    Authority = KeeperIn(item.Label.Of(item.Text)) ?? KeeperIn(heading) ?? LineKeeper.Of(heading) ?? group?.Authority ?? (done is null ? null : DocumentKeeper.InTitle(source.Title)),
                    List = ListPhrase.Find(heading, new(0, heading.Length))?.Name ?? group?.List,
                    Reason = ReasonPhrase.Find(item.Text, new(name.Span.End, item.Text.Length), [])?.Words ?? group?.Reason,
                };
                if (ListedOn().Match(item.Text) is { Success: true } since && dates.Find(item.Text[since.Index..]).FirstOrDefault() is { } on)
                    yield return listing with { Action = ListingAction.Added, Date = on.Date, DateKind = DateKind.ListedOn, DateWords = on.Words };
                if ((LabelAction(item) ?? done) is null || listing.Action == ListingAction.Added && ListedOn().IsMatch(item.Text))
                    continue;
                var date = dates.Find(item.Label.Of(item.Text)).FirstOrDefault() ?? DayIn(heading);
                yield return listing with { Date = date?.Date ?? group?.Date, DateKind = date?.IsFrom == true ? DateKind.Effective : date?.Kind ?? group?.DateKind ?? DateKind.Unknown, DateWords = date?.Words ?? group?.DateWords };
            }
    }

    // "By a rule filed on 25 March and effective 28 March": from when it applies.
    private DatePhrase? DayIn(string heading)
    {
        var days = dates.Find(heading).Where(d => !d.IsLimit && !Signed().IsMatch(heading[..d.Span.Start])).ToList();
        return days.Where((d, i) => d.IsOfEffect(new(i == 0 ? 0 : days[i - 1].Span.End, d.Span.End), heading)).FirstOrDefault() ?? days.FirstOrDefault();
    }

    private static ListingAction? LabelAction(SectionItem item) => item.Label.Of(item.Text) is { Length: > 0 } label ? ActionWords.Of(label) ?? Layouts.StepPhrase.OfHeading(label) : null;

    /// <summary>What a heading says of all its items. A long line is one only where it ends in a colon.</summary>
    private static ListingAction? ActionOf(Section section)
    {
        var text = section.Heading.Text;
        var last = SentenceSplitter.Split(section.Heading)[^1].Narration;
        if (CompanyNouns.AreOthers(last))
            return null;
        // "… for all four additions below.", "Exports to the organisations below are prohibited:"
        if (Below().Match(last) is { Success: true } below && ActionWords.Of(below.Groups["what"].Value) is { } announced && !announced.IsTalk())
            return announced;
        // "Additions. A licence is now required for:"
        if (text.EndsWith(':') && OfEntries().IsMatch(last) && RunIn().Match(text) is { Success: true } runIn && ActionWords.Of(runIn.Value) is { } headed && !headed.IsTalk() && !ActionWords.Deny(last))
            return headed;
        // "METI designates the organizations below; …"
        if (Named().Match(last) is { Success: true } named && !ActionWords.Deny(last) && AuthorityFinder.ActorIn(last, new(0, named.Index)) is not null)
            return named.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added;
        if (Prohibited().IsMatch(last) && !ActionWords.Deny(last))
            return ListingAction.Added;
        if (!text.EndsWith(':') && text.Length > LongestTitle)
            return null;
        return Unlisted().IsMatch(last) && !ActionWords.Deny(last) ? ListingAction.Removed
            // "Two names appeared on 3 February in the bank's warning list:"
            : ActionWords.Of(last) ?? (text.EndsWith(':') && !UnrealStep.IsIn(last) && ListPhrase.Find(last, new(0, last.Length)) is not null && Appeared().Match(last) is { Success: true } gone ? gone.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added : null);
    }

    [GeneratedRegex(@"\b(?<what>(?:(?:new|newly added|newly listed|listed|removed|added|deleted) (?:entities|companies|firms|parties|names|persons|organi[sz]ations)|new (?:entries|listings|names)|additions|removals|deletions|designations|delistings)) (?:listed |set out |named |given )?below\b")]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(?:licen[cs]e|added|listed|removed|entit(?:y|ies)|compan(?:y|ies)|firms?|part(?:y|ies)|names?|following)\b")]
    private static partial Regex OfEntries();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.)] )?(?:\p{L}+ ){0,2}\p{L}+(?=[.:] )")]
    private static partial Regex RunIn();

    [GeneratedRegex(@"\b(?:designates|lists|adds|places|sanctions|blacklists|(?<off>removes|deletes|delists)) (?:the )?(?:\p{Ll}+ ){0,2}(?:organi[sz]ations|entities|companies|firms|parties|persons|enterprises) (?:listed |named |set out )?below\b(?! as\b)")]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:[Ee]xports?|[Ss]ales|[Tt]ransfers|[Ss]upplies|[Tt]ransactions|[Dd]ealings|[Pp]ayments|[Tt]rade) (?:of [^,;.]{2,40} )?(?:to|with|involving) (?:the |any of the )?(?:(?:following|below|listed) )?(?:\p{Ll}+ )?(?:organi[sz]ations|entities|companies|firms|parties|persons|enterprises|end[- ]users)(?: (?:listed |named |set out )?below)? (?:will be|are|is|shall be|have been|become) (?:\p{Ll}+ )?(?:prohibited|banned|forbidden|restricted|subject to (?:a |an |the )?(?:licen[cs]e|permission|approval|export ban))\b[^.]*:$")]
    private static partial Regex Prohibited();

    [GeneratedRegex(@"^(?:\p{Lu}+\. )?(?:An?|One|Two|Three|Four|Five|Six|The|These|[0-9]+) (?:new |further |more )?(?:names?|firms?|companies|entities|providers?|platforms?|outfits?|operators?|organi[sz]ations|banks?|traders?)(?: (?:have|has))? (?:(?:newly |also |now )?(?:appear(?:ed)?|came|went|go|landed|figure|stand|are)|(?<off>left|leave|disappear(?:ed)?|vanished|came off|go off|drop(?:ped)? (?:off|out of)))\b")]
    private static partial Regex Appeared();

    // "4. NAME, announced as a new entry in Bulletin 8, has not been entered."
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have) (?:not|never) (?:yet )?(?:been )?(?:entered|added|listed|included|deleted|removed)\b")]
    private static partial Regex Undone();

    // "signed the instrument on 31 August": not yet in force.
    [GeneratedRegex(@"\bsigned\b[^.;]{0,60}$")]
    private static partial Regex Signed();

    private static string? KeeperIn(string words) =>
        AuthorityFinder.Find(words, new(0, words.Length)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).OrderBy(a => a.Within is null).FirstOrDefault()?.Name ?? KnownLists.KeeperIn(words, new(0, words.Length));

    private Citation Whole(Passage passage) => new(source.Id, passage.Number, 0, passage.Text);

    [GeneratedRegex(@"\b(?:Listed (?:on|since)(?! (?:the|an?|its) )|Date (?:of )?(?:listed|listing|designated|designation)|Designated on):?\s", RegexOptions.IgnoreCase)]
    private static partial Regex ListedOn();

    [GeneratedRegex(@"^(?:and )?who(?: is|['’]s) (?:off|out|gone)\b|\bno longer\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unlisted();
}
