using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Layouts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Tables;

/// <summary>Reads the listings of tables: a row is a company, its list, what was done and when.</summary>
internal static partial class TableReader
{
    /// <summary>The listings of a source's tables and forms, each cited by its row; new companies go into the book.</summary>
    public static IEnumerable<Listing> Read(Source source, CompanyBook book, DateResolver dates)
    {
        var others = new OtherRosters(source);
        var isOfLists = source.Passages.Select(p => p.Text).Append(source.Title).Any(t => KnownLists.NameIn(t) is not null || ListPhrase.All(t, new(0, t.Length)).Any(l => l.IsRestrictive));
        foreach (var table in Table.FindAll(source.Passages, dates).Concat(Form.FindAll(source.Passages)).Where(t => t.Lead is null || !CorrectionRule.IsOfEarlierVersion(t.Lead.Text)))
        {
            var lead = table.Lead is { } line && Heading.IsHeading(line.Text) ? Heading.Of(line, line.Text, dates) : null;
            foreach (var row in table.Rows)
                foreach (var listing in ReadRow(source, table, lead, isOfLists && table.Lead is { } above && !others.Hold(above), row, book, dates))
                    yield return listing;
        }
    }

    private static IEnumerable<Listing> ReadRow(Source source, Table table, Heading? lead, bool isOfLists, TableRow row, CompanyBook book, DateResolver dates)
    {
        var isLeads = !table.Columns.Contains(TableColumn.Company);
        // "Where NAME is listed": on no stock exchange.
        if (isLeads && !KeeperWords.AreAll(table.Cell(row, TableColumn.Authority)))
            yield break;
        var (name, aliases) = NamesIn(isLeads ? Subject(lead) : table.Cell(row, TableColumn.Company));
        // "Sea Marten 7 (fishing vessel)": ships are no firms.
        if (name.Length < 2 || !name.Any(char.IsLetter) || Ship().IsMatch(table.Cell(row, TableColumn.Company)))
            yield break;
        var action = table.Cell(row, TableColumn.Action);
        var (authority, list) = KeeperOf(table, row, action);
        var isLeadsList = authority is null && list is null && lead is { IsOfLists: true } && (lead.Keeper ?? lead.List) is not null;
        if (isLeadsList)
            (authority, list) = (lead!.Keeper, lead.List);
        var steps = StepsOf(table, row, action, dates).ToList();
        // "Table 1. Entries added": in the list that the source is about.
        if (steps.Count == 0 || authority is null && list is null && !(isOfLists && IsOfEntries(table)) || NoAuthority().IsMatch(authority ?? ""))
            yield break;
        var company = book.Introduce(name, aliases.Concat(NamesIn(table.Cell(row, TableColumn.Aliases)) is ({ Length: > 1 } other, var more) ? more.Prepend(Alias(other)) : []));
        var reason = table.Cell(row, TableColumn.Reason);
        foreach (var (done, date, kind) in steps)
            yield return new()
            {
                Id = "",
                Citations = [.. (isLeads || isLeadsList || authority is null && list is null ? row.Lines.Add(table.Lead!) : row.Lines).Select(l => new Citation(source.Id, l.Number, 0, l.Text))],
                CompanyId = company.Id,
                Action = done,
                Authority = authority,
                List = list,
                Reason = reason.Length > 1 ? reason : null,
                Date = date?.Date,
                DateKind = kind,
                DateWords = date?.Words,
            };
    }

    // "Table 1. Entries added", "Deletions"
    private static bool IsOfEntries(Table table) => table.Lead is { } lead && OfEntries().IsMatch(lead.Text) && !ActionWords.Deny(lead.Text);

    [GeneratedRegex(@"^\W*(?:(?:Table|Annex|Part|Schedule) [0-9A-Z]{1,3}[.:]? (?:[–—-] )?)?(?:(?:\p{L}+ )?(?:entries|listings|names|entities|end[- ]users) (?:newly )?(?:added|deleted|removed|renamed|changed|amended)|(?:additions|deletions|removals)(?: (?:to|from) the [^.;:]{0,30}list)?)[:.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfEntries();

    private static IEnumerable<(ListingAction Action, DatePhrase? Date, DateKind Kind)> StepsOf(Table table, TableRow row, string action, DateResolver dates)
    {
        DatePhrase? On(TableColumn column) => FromWhen(table.Cell(row, column), dates.Find(table.Cell(row, column)));
        var isStepTold = table.Columns.Contains(TableColumn.Action);
        // A table without a column for it lists what the line before it says.
        var actions = isStepTold ? ActionWords.In(action) : ActionWords.Of(table.Lead?.Text ?? "") is { } said ? [said] : [];
        // "Entry in the list": as a field has it.
        if (isStepTold && actions.IsEmpty && (StepPhrase.Told(action, dates) ?? StepPhrase.OfHeading(action) ?? CellWords.Of(action)) is { } opening)
            actions = [opening];
        var cell = table.Cell(row, TableColumn.Date);
        var (date, kind) = On(TableColumn.Effective) is { } effective ? (effective, DateKind.Effective)
            : On(TableColumn.Date) is { } day ? (day, Announced().IsMatch(cell) || Announced().IsMatch(table.Heading(TableColumn.Date)) ? DateKind.Announced : DateKind.Effective)
            : isStepTold ? (On(TableColumn.ListedOn) ?? On(TableColumn.DelistedOn), DateKind.Effective) : (null, DateKind.Unknown);
        foreach (var done in actions)
            yield return (done, date, date is null ? DateKind.Unknown : kind);
        if (isStepTold)
            yield break;
        if (On(TableColumn.ListedOn) is { } listed && !ActionWords.Deny(table.Cell(row, TableColumn.ListedOn)))
            yield return (ListingAction.Added, listed, DateKind.ListedOn);
        if (On(TableColumn.DelistedOn) is { } delisted && !ActionWords.Deny(table.Cell(row, TableColumn.DelistedOn)))
            yield return (ListingAction.Removed, delisted, DateKind.Effective);
        if (Yes().IsMatch(table.Cell(row, TableColumn.IsOnList)) && On(TableColumn.IsOnList) is { } since && !ActionWords.Deny(table.Cell(row, TableColumn.IsOnList)))
            yield return (ListingAction.Added, since, DateKind.ListedOn);
    }

    // "12 November (announced; counts from 14 November)", "2 June (signed 28 May)": from when it counts.
    private static DatePhrase? FromWhen(string cell, IReadOnlyList<DatePhrase> days) =>
        days.Count > 1 && days.FirstOrDefault(d => Counts().IsMatch(cell[..d.Span.Start] + d.Words)) is { } from ? from : days.FirstOrDefault(d => !d.IsLimit);

    [GeneratedRegex(@"\b(?:counts?|counted|effective|appl(?:y|ies|icable)|in force|valid|bites?|takes? effect|with effect) (?:as )?(?:from|of|on|since)\b[^;,()]{0,24}$|\b(?:effective|in force):? [^;,()]{0,24}$", RegexOptions.IgnoreCase)]
    private static partial Regex Counts();

    // "Where NAME is listed"
    private static string Subject(Heading? lead) =>
        lead is { Action: ListingAction.Added } && SoleCompany.In(lead.Lines[0].Text) is { } name ? name.Text : "";

    private static (string? Authority, string? List) KeeperOf(Table table, TableRow row, string action)
    {
        var (keeper, list) = (table.Cell(row, TableColumn.Authority), table.Cell(row, TableColumn.List));
        var cell = $"{keeper} · {list}";
        // "On the UN list?", "Since when?" – "Since May, when OFAC put it on the list": the question or its answer names the keeper.
        if (keeper.Length == 0 && list.Length == 0 && (table.Cell(row, TableColumn.IsOnList), table.Cell(row, TableColumn.ListedOn)) is var (isOn, since) && (isOn + since).Length > 0)
        {
            var asked = table.Heading(TableColumn.IsOnList);
            return (KeeperWords.In(isOn) ?? KeeperWords.In(asked) ?? KeeperWords.In(since), KeeperWords.ListIn(asked) ?? KeeperWords.ListIn(since));
        }
        var authority = AuthorityFinder.MostSpecific(cell, new(0, cell.Length))?.Name ?? KnownLists.KeeperIn(cell, new(0, cell.Length));
        // Some tables call the column of lists by its keeper.
        if (list.Length == 0 && Authorities.Find(keeper) is null && keeper.Contains("List", StringComparison.OrdinalIgnoreCase))
            list = keeper;
        // "Added to the Entity List": the cell of the step may name the list too.
        if (list.Length == 0 && ListPhrase.Find(action, new(0, action.Length)) is { Name: { } named } told)
            (list, authority) = (named, authority ?? told.KeeperIn(action));
        // A table may name a body that nobody knows; beside "By" in a form stands any author.
        return (authority ?? (keeper.Length > 1 && row.Lines.Length == 1 ? keeper : null), list.Length > 1 ? list : null);
    }

    private static (string Name, IEnumerable<CompanyName> Aliases) NamesIn(string cell)
    {
        var bracket = Bracket().Match(cell);
        var name = (bracket.Success ? cell[..bracket.Index] : cell).Trim(' ', ',', ';');
        return (name, bracket.Success ? Aliases.In(bracket.Groups["names"].Value) : []);
    }

    private static CompanyName Alias(string name) => new(name, NameKind.Short, "the source, as another name");

    [GeneratedRegex(@",?\s*\(?(?:also known as|also called|a\.?k\.?a\.?|f\.?k\.?a\.?|formerly|also)\b[:.]?\s*(?<names>[^()]+(?:\([^()]*\)[^()]*)*)\)?\s*$|\s\((?<names>[^()]{2,60})\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\((?:[\p{L}-]+ )?(?:vessel|ship|tanker|aircraft|individual|person|citizen)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ship();

    [GeneratedRegex(@"^(?:none|no|n/?a|nobody)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoAuthority();

    [GeneratedRegex("^(?:yes|listed|✓|✔|x$)", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"announced|proposed|published|decided", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();
}
