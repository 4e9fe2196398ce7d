using System.Collections.Immutable;
using System.CommandLine;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.CommandLine;

/// <summary><c>merge FROM INTO</c> and <c>split COMPANY</c>: correct which company the entries of lists are about.</summary>
internal static class CompanyEditCommands
{
    /// <summary>The command that makes the list entries of one company those of another.</summary>
    public static Command CreateMerge(Func<Session> open, Terminal terminal)
    {
        var from = new Argument<string>("from") { Description = "The company whose list entries are another's; its full name or id." };
        var into = new Argument<string>("into") { Description = "The company that they are about." };
        var command = new Command("merge", "Makes the list entries of one company those of another.") { from, into };
        command.SetAction(parsed =>
        {
            using var session = open();
            var view = session.Knowledge().View;
            var (one, other) = (Find(parsed.GetRequiredValue(from), view), Find(parsed.GetRequiredValue(into), view));
            return one.Id == other.Id
                ? throw new UsageException($"Both are the same company already, {one.Name}.")
                : Print(session.Edits.Merge(one, other), one, terminal);
        });
        return command;
    }

    /// <summary>The command that makes each list entry of a company one of a company of its own.</summary>
    public static Command CreateSplit(Func<Session> open, Terminal terminal)
    {
        var company = new Argument<string>("company") { Description = "The company that was taken for several; its full name or id." };
        var command = new Command("split", "Makes each list entry of a company the entry of a company of its own.") { company };
        command.SetAction(parsed =>
        {
            using var session = open();
            var found = Find(parsed.GetRequiredValue(company), session.Knowledge().View);
            return Print(session.Edits.Split(found), found, terminal);
        });
        return command;
    }

    private static Company Find(string name, FactView view)
    {
        var found = view.Companies.Where(c => c.Id == name || c.Names.Any(n => string.Equals(n.Text, name, StringComparison.OrdinalIgnoreCase))).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException($"No company is named “{name}”. Give a full name, or the id that 'facts' prints."),
            _ => throw new UsageException($"Several companies are named “{name}”; give the id of one: {string.Join(", ", found.Select(c => c.Id))}."),
        };
    }

    private static int Print(ImmutableArray<ListedEntry> changed, Company company, Terminal terminal)
    {
        if (changed.IsEmpty)
        {
            terminal.Error.WriteLine($"{company.Name} has no entry on a list, so nothing was changed.");
            return ExitCode.Failed;
        }
        foreach (var listed in changed)
            terminal.Line($"{listed.Entry.Name} ({listed.Entry.Authority}, {listed.Entry.List}) → {listed.CompanyId}: {listed.Match}");
        return ExitCode.Fine;
    }
}
