using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Tables;

/// <summary>Reads the listings of tables: a row is a company, its list, what was done and when.</summary>
internal static partial class TableReader
{
    /// <summary>The listings of a source's tables, each cited by its row; new companies go into the book.</summary>
    public static IEnumerable<Listing> Read(Source source, CompanyBook book, DateResolver dates)
    {
        foreach (var table in Table.FindAll(source.Passages).Where(t => t.Lead is null || !CorrectionRule.IsOfEarlierVersion(t.Lead.Text)))
            foreach (var row in table.Rows)
                foreach (var listing in ReadRow(source, table, row, book, dates))
                    yield return listing;
    }

    private static IEnumerable<Listing> ReadRow(Source source, Table table, Passage row, CompanyBook book, DateResolver dates)
    {
        var (name, aliases) = NamesIn(table.Cell(row, TableColumn.Company));
        if (name.Length < 2 || !name.Any(char.IsLetter))
            yield break;
        var action = table.Cell(row, TableColumn.Action);
        var (authority, list) = KeeperOf(table, row, action);
        var actions = ActionWords.In(action);
        // A table without a column for it lists what the line before it says.
        if (!table.Columns.Contains(TableColumn.Action))
            actions = ActionWords.Of(table.Lead?.Text ?? "") is { } said ? [said] : [];
        if (actions.IsEmpty || authority is null && list is null || NoAuthority().IsMatch(authority ?? ""))
            yield break;
        var company = book.Introduce(name, aliases.Concat(NamesIn(table.Cell(row, TableColumn.Aliases)) is ({ Length: > 1 } other, var more) ? more.Prepend(Alias(other)) : []));
        var cell = table.Cell(row, TableColumn.Date);
        var date = dates.Find(cell).FirstOrDefault();
        var reason = table.Cell(row, TableColumn.Reason);
        foreach (var done in actions)
            yield return new()
            {
                Id = "",
                Citations = [new(source.Id, row.Number, 0, row.Text)],
                CompanyId = company.Id,
                Action = done,
                Authority = authority,
                List = list,
                Reason = reason.Length > 1 ? reason : null,
                Date = date?.Date,
                DateKind = date is null ? DateKind.Unknown : Announced().IsMatch(cell) ? DateKind.Announced : DateKind.Effective,
                DateWords = date?.Words,
            };
    }

    private static (string? Authority, string? List) KeeperOf(Table table, Passage row, string action)
    {
        var (keeper, list) = (table.Cell(row, TableColumn.Authority), table.Cell(row, TableColumn.List));
        var cell = $"{keeper} · {list}";
        var authority = AuthorityFinder.MostSpecific(cell, new(0, cell.Length))?.Name ?? KnownLists.KeeperIn(cell, new(0, cell.Length));
        // Some tables call the column of lists by its keeper.
        if (list.Length == 0 && Authorities.Find(keeper) is null && keeper.Contains("List", StringComparison.OrdinalIgnoreCase))
            list = keeper;
        // "Added to the Entity List": the cell of the step may name the list too.
        if (list.Length == 0 && ListPhrase.Find(action, new(0, action.Length)) is { Name: { } named } told)
            (list, authority) = (named, authority ?? told.KeeperIn(action));
        return (authority ?? (keeper.Length > 1 ? keeper : null), list.Length > 1 ? list : null);
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

    [GeneratedRegex(@"^(?:none|no|n/?a|nobody)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoAuthority();

    [GeneratedRegex(@"announced|proposed|published|decided", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();
}
