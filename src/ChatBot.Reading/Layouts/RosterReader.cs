using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads lines that begin with a company's name and then say what was done to it: "NAME – listed by OFAC in 2019.", "NAME: ditto."</summary>
internal sealed partial class RosterReader(Source source, CompanyBook book, DateResolver dates)
{
    /// <summary>The listings of such lines; the companies go into the book.</summary>
    public IEnumerable<Listing> Read()
    {
        Listing? last = null;
        foreach (var line in source.Passages)
        {
            if (Named(line.Text) is not var (name, rest))
                last = null;
            else if (StepPhrase.IsDitto(rest))
            {
                // Of a day of its own nothing is the same.
                if (last is null || dates.Find(rest).Length > 0)
                    continue;
                yield return last with { CompanyId = Company(line, name), Citations = [Whole(line), .. last.Citations] };
            }
            else if (StepPhrase.Told(rest, dates) is { } action && KeeperWords.In(rest) is { } keeper && dates.Find(rest) is [{ IsLimit: false } date])
                yield return last = new()
                {
                    Id = "",
                    Citations = [Whole(line)],
                    CompanyId = Company(line, name),
                    Action = action,
                    Authority = keeper,
                    List = KeeperWords.ListIn(rest),
                    Date = date.Date,
                    DateKind = date.Kind,
                    DateWords = date.Words,
                };
            else
                last = null;
        }
    }

    private string Company(Passage line, ProperName name) => book.Introduce(name.Text, Aliases.After(line.Text, name.Span.End)).Id;

    private Citation Whole(Passage line) => new(source.Id, line.Number, 0, line.Text);

    private static (ProperName Name, string Said)? Named(string line) =>
        Break().Match(line) is { Success: true } end && Entry.In(line[..end.Index], LinePrefix.OfItem(line), isItem: false) is [{ Action: null } entry]
            ? (entry.Name, line[(end.Index + end.Length)..]) : null;

    [GeneratedRegex(@"\**(?::| –| —| - )\**\s*(?=\p{Ll})")]
    private static partial Regex Break();
}
