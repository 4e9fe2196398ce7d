using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>What must hold of a reading before it is written: an answer that quotes it can then never miss its source or its company.</summary>
internal static class ReadingRules
{
    /// <summary>Checks a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="known">The ids of the companies known without it.</param>
    /// <exception cref="ArgumentException">A citation is not in its passage, or a company is unknown.</exception>
    public static void Verify(Reading reading, IReadOnlySet<string> known)
    {
        var passages = reading.Source.Passages.ToDictionary(p => p.Number, p => p.Text);
        var brought = reading.Companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in reading.Facts)
        {
            if (fact.Citations.IsDefaultOrEmpty)
                throw Broken(fact, "cites nothing");
            foreach (var citation in fact.Citations)
                if (citation.SourceId != reading.Source.Id || !passages.TryGetValue(citation.Paragraph, out var text)
                    || citation.Quote.Length == 0 || !Stands(citation, text))
                    throw Broken(fact, "cites words that do not stand in its source");
            if (CompaniesOf(fact).FirstOrDefault(IsUnknown) is { } unknown)
                throw Broken(fact, $"names the unknown company {unknown}");
        }
        // What a list says is made of its entries, and cites them.
        if (reading.Entries.Select(e => e.CompanyId).FirstOrDefault(IsUnknown) is { } stranger)
            throw new ArgumentException($"An entry names the unknown company {stranger}.");

        bool IsUnknown(string id) => !known.Contains(id) && !brought.Contains(id);
    }

    /// <summary>The ids of the companies that a fact names.</summary>
    public static IEnumerable<string> CompaniesOf(Fact fact) => fact switch
    {
        Listing listing => [listing.CompanyId],
        Statement statement => statement.CompanyIds,
        Relation relation => [relation.CompanyId],
        Event { CompanyId: { } company } => [company],
        _ => [],
    };

    private static bool Stands(Citation citation, string text) =>
        citation.Start >= 0 && citation.Start <= text.Length
        && text.AsSpan(citation.Start).StartsWith(citation.Quote, StringComparison.Ordinal);

    private static ArgumentException Broken(Fact fact, string what) => new($"The fact {fact.Id} {what}.");
}
