using System.CommandLine;
using System.Globalization;
using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Facts;

namespace ChatBot.CommandLine;

/// <summary><c>facts [COMPANY] [--json]</c>: lists what is known, each fact with where it stands.</summary>
internal static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Func<Session> open, Terminal terminal)
    {
        var company = new Argument<string[]>("company") { Description = "Only the facts about this company.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Print each fact as a line of JSON." };
        var command = new Command("facts", "Lists the facts with their citations.") { company, json };
        command.SetAction(parsed =>
        {
            using var session = open();
            var knowledge = session.Knowledge();
            var facts = knowledge.View.Facts;
            if (string.Join(' ', parsed.GetValue(company) ?? []) is { Length: > 0 } name)
            {
                if (Find(name, knowledge) is not { } found)
                {
                    terminal.Error.WriteLine($"No company here is called “{name}”.");
                    return ExitCode.Failed;
                }
                facts = facts.Where(f => FactWords.CompaniesOf(f).Contains(found.Id));
            }
            foreach (var fact in facts)
                if (parsed.GetValue(json))
                    terminal.Out.WriteLine(FactJson.Write(fact, knowledge.View));
                else
                    Print(fact, knowledge.View, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Company? Find(string name, Knowledge knowledge) =>
        knowledge.View.Companies.FirstOrDefault(c => c.Names.Any(n => string.Equals(n.Text, name, StringComparison.OrdinalIgnoreCase)))
        ?? knowledge.Names.Lookup(name).FirstOrDefault()?.Company;

    private static void Print(Fact fact, FactView view, Terminal terminal)
    {
        var source = view.SourceOf(fact);
        var citation = fact.Citations[0];
        terminal.Line($"{FactWords.Kebab(KindOf(fact))}: {CardText.Inert(FactWords.Of(fact, view))}", "bold");
        terminal.Line(CardText.Inert(string.Create(CultureInfo.InvariantCulture, $"  “{citation.Quote}” {source.Publisher}, {source.Published:d MMMM yyyy}, {(source.Kind == SourceKind.List ? "row" : "¶")} {citation.Paragraph}")), "dim");
    }

    private static FactKind KindOf(Fact fact) => fact switch
    {
        Listing => FactKind.Listing,
        Statement => FactKind.Statement,
        Relation => FactKind.Relation,
        _ => FactKind.Event,
    };

    private enum FactKind
    {
        Listing,
        Statement,
        Relation,
        Event,
    }
}
