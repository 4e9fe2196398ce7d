using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Who backs or owns a company: "NAME is backed by A and B", "NAME belongs to A", "A, whose investors include B".</summary>
internal sealed partial class OwnershipRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (Match match in Marker().Matches(text))
        {
            var company = unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index);
            // "The buyer is NAME" speaks of the company of the sentence before.
            if (company.Company is null && match.Value.StartsWith("The ", StringComparison.Ordinal) && context.Previous is { Mentions: [var before, ..] mentions } && mentions.TrueForAll(m => m.Company.Id == before.Company.Id))
                company = before;
            if (company.Company is null || Denied().IsMatch(match.Value) || unit.IsClaim(match.Index))
                continue;
            var kind = match.Groups["backed"].Success ? RelationKind.BackedBy : RelationKind.OwnedBy;
            var phrase = new Span(match.Index + match.Length, EndOf(text, match.Index + match.Length));
            foreach (var other in Others(text, phrase, kind))
                yield return new Relation
                {
                    Id = "",
                    Citations = [unit.Citation],
                    CompanyId = company.Company.Id,
                    Kind = kind,
                    Other = other,
                    ReportedBy = unit.SourceAt(match.Index),
                };
        }
    }

    private static List<string> Others(string text, Span phrase, RelationKind kind)
    {
        var names = HeadNames.In(text, phrase).Select(n => n.Text).ToList();
        if (names.Count > 0 || kind == RelationKind.BackedBy)
            return names;
        // The owner may be told by what he is: "belongs to the director of NAME".
        var words = phrase.Trim(text, ".,").Of(text);
        return words.Length is > 2 and <= 120 ? [words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words] : [];
    }

    private static int EndOf(string text, int start) =>
        Stop().Match(text, start) is { Success: true } stop ? stop.Index : text.Length;

    [GeneratedRegex(@"(?:(?:is|are|was|were|has been|not|never) ){0,2}(?:(?:partly|also|jointly|wholly|majority) )?(?:(?<backed>backed by|funded by|financed by|supported by|whose (?:investors|backers) include|(?:its )?(?:investors|backers) include|has investors including|counts (?=[^.]{3,80} among its (?:investors|backers)))|(?<owned>owned by|controlled by|belongs to|a subsidiary of|a unit of|an affiliate of|bought by|acquired by|sold to|taken over by|whose (?:parent(?: company)?|owner) is|(?:and )?its (?:parent(?: company)?|owner|majority shareholder),? (?=\p{Lu})|[Tt]he (?:buyer|new owner|owner|purchaser|parent company|acquirer) (?:is|was)))\b ?")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\bnot\b|\bnever\b")]
    private static partial Regex Denied();

    [GeneratedRegex(@", (?:which|who|was|is|has)\b|;| among its | for | after | since | in \d{4}| was | is | has |\.$|\uE000")]
    private static partial Regex Stop();
}
