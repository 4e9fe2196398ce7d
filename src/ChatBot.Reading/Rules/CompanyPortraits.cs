using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What a text has said the companies are and where, so that "the press builder", "the Chilean firm" and "the Sharjah company" mean one of them.</summary>
internal sealed partial class CompanyPortraits
{
    private readonly List<(string[] Words, Company Company)> _described = [];
    private readonly List<(string Nation, Company Company)> _nations = [];
    private readonly List<(string Place, Company Company)> _places = [];

    /// <summary>The companies that the text has described with all these words: "press builder"; each once.</summary>
    public List<Company> DescribedAs(List<string> words) =>
        [.. _described.Where(d => words.TrueForAll(w => d.Words.Contains(w, StringComparer.OrdinalIgnoreCase))).Select(d => d.Company).DistinctBy(c => c.Id)];

    /// <summary>Whether the text has described a company by a noun, in whatever words.</summary>
    public bool IsDescribedBy(Company company, string noun) => _described.Exists(d => d.Company.Id == company.Id && d.Words.Contains(noun, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the text has described a company at all.</summary>
    public bool IsDescribed(Company company) => _described.Exists(d => d.Company.Id == company.Id);

    /// <summary>The companies that the text has placed in a nation: "NAME (Chile)", "the Chilean haulier NAME"; each once.</summary>
    public List<Company> OfNation(string nation) => [.. _nations.Where(n => n.Nation == nation).Select(n => n.Company).DistinctBy(c => c.Id)];

    /// <summary>The only company that the text has placed where a phrase says: "the Sharjah company" behind "NAME of Sharjah"; null where there is none or several.</summary>
    public Company? OfPlace(string phrase) =>
        WordScanner.Scan(phrase).Skip(1).Select(w => w.Of(phrase)).Where(w => char.IsUpper(w[0])).ToList() is [var place] && _places.Where(p => p.Place == place).Select(p => p.Company).DistinctBy(c => c.Id).ToList() is [var only] ? only : null;

    /// <summary>Takes up what a sentence says of the companies in it.</summary>
    public void Read(Unit unit)
    {
        foreach (var mention in unit.Mentions)
        {
            foreach (var description in Description.Around(unit.Text, mention.Span))
                _described.Add((description.Words.Split(' '), mention.Company));
            if (Seat.NationOf(unit.Text, mention.Span) is { } nation)
                _nations.Add((nation, mention.Company));
            if (PlaceBehind().Match(unit.Text, mention.Span.End) is { Success: true } place)
                _places.Add((place.Groups["place"].Value, mention.Company));
        }
    }

    [GeneratedRegex(@"\G(?: (?:of|in|from) |, (?:based in |of )?| \()(?<place>\p{Lu}\p{Ll}+)(?=[ ,.;)]|$)")]
    private static partial Regex PlaceBehind();
}
