using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Grounds that a notice gives apart from its entries, by their numbers: "Statement of reasons for 90411: the entity supplies …. For 90412: carries …".</summary>
internal static partial class NumberedReasons
{
    /// <summary>The listings, those without a ground with the one that stands under the number of their entry.</summary>
    public static List<Listing> Complete(Source source, IEnumerable<Sentence> sentences, IEnumerable<Listing> listings)
    {
        var all = listings.ToList();
        foreach (var sentence in sentences)
        {
            if (Numbered().Match(sentence.Text) is not { Success: true } match)
                continue;
            var entries = all.FindAll(l => l.Citations.Any(c => c.Paragraph != sentence.Paragraph && Bears(source.PassageAt(c.Paragraph).Text, match.Groups["number"].Value)));
            if (entries.Select(l => l.CompanyId).Distinct().Count() != 1)
                continue;
            foreach (var listing in entries.Where(l => l.Reason is null))
                all[all.IndexOf(listing)] = listing with
                {
                    // A clause with a verb of its own does not follow "for".
                    Reason = $"the stated reason “{match.Groups["reason"].Value}”",
                    Citations = listing.Citations.Add(new(source.Id, sentence.Paragraph, sentence.Start, sentence.Text)),
                };
        }
        return all;
    }

    private static bool Bears(string text, string number)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + number.Length == text.Length || !char.IsLetterOrDigit(text[at + number.Length])))
                return true;
        return false;
    }

    [GeneratedRegex(@"(?:\b(?:[Rr]easons?|[Gg]rounds?) (?:for|in respect of|concerning)|^(?:\d+\.\s)?(?:[Ff]or|[Rr]e|[Rr]egarding|[Cc]oncerning|[Aa]s to)) (?:(?:[Ee]ntry|[Nn]umber|[Nn]o\.|[Gg]roup ID|[Rr]eference):? )?(?<number>[A-Z]{0,4}\d[\dA-Z./-]{2,}): (?:[^,;:]{0,60}? that )?(?:(?:the|this) (?:entity|company|firm|organi[sz]ation|undertaking|bank|group|person) )?(?<reason>[^;]{8,400}?)\.?$")]
    private static partial Regex Numbered();
}
