using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking;
using ChatBot.Commands;
using ChatBot.Facts;

namespace ChatBot.Screening;

/// <summary>A screening as an answer in a chat: counts, then what somebody should look at, and what was asked. Names without a record are counted and not named.</summary>
internal static class ScreeningAnswer
{
    private const int ShownNames = 10;
    private const int ShownCompanies = 2;
    private const int ShownPassages = 5;
    private const int ShownOffers = 3;
    private const int ShownRecords = 2;
    private const int ShownSources = 6;

    /// <summary>Makes it.</summary>
    public static Answer Of(ScreenedList screened)
    {
        // A repeated name is shown once.
        var found = screened.Names.Where(n => n.Finding.Result != ScreeningResult.NoRecord)
            .DistinctBy(n => n.Name.Text, StringComparer.OrdinalIgnoreCase)
            .OrderBy(n => n.Finding.Result).ThenByDescending(n => n.Finding.Companies[0].Candidate.Score).ToArray();
        var shown = found[..Math.Min(found.Length, ShownNames)];
        return new()
        {
            Kind = AnswerKind.Screening,
            Title = "Screened: " + Count(screened.Names.Length, "name", "names"),
            Text = string.Join(' ', Sentences(screened)),
            Rows = [.. Rows(shown), .. More(found.Length - shown.Length)],
            Evidence = [.. shown.SelectMany(n => n.Finding.Companies[0].Records.Take(1)).Select(r => r.Evidence).Distinct().Take(ShownPassages)],
            Caveats = [ScreeningWords.NoRecordMeans, Asked(screened)],
            Offers = [.. shown.Where(n => n.Finding.Result == ScreeningResult.Match).Take(ShownOffers)
                .Select(n => n.Finding.Companies[0].Candidate.Company).DistinctBy(c => c.Id).Select(c => new Offer(c.ShortName, "/lookup " + c.Name))],
        };
    }

    private static IEnumerable<string> Sentences(ScreenedList screened)
    {
        var (matches, look, none) = (screened.Count(ScreeningResult.Match), screened.Count(ScreeningResult.Look), screened.Count(ScreeningResult.NoRecord));
        yield return (matches, look) switch
        {
            (0, 0) => $"My sources hold no record of {(none == 1 ? "this name" : $"any of these {none.ToString("N0", CultureInfo.InvariantCulture)} names")}.",
            (_, 0) => $"{Count(matches, "name matches a company", "names match companies")} that my sources say something about.",
            (0, _) => $"{Count(look, "name may match a company", "names may match companies")} that my sources say something about; please look at {(look == 1 ? "it" : "them")}.",
            _ => $"{Count(matches, "name matches a company", "names match companies")} that my sources say something about, and {Count(look, "more may match one; please look at it", "more may match one; please look at them")}.",
        };
        if (matches + look > 0 && none > 0)
            yield return $"For {Count(none, "name", "names")} my sources hold no record.";
        if (screened.Repeated > 0)
            yield return $"{Count(screened.Repeated, "row repeats", "rows repeat")} a name of another.";
        if (!screened.List.Skipped.IsEmpty)
            yield return $"Not screened: {string.Join("; ", ScreeningWords.Skipped(screened.List))}.";
    }

    private static IEnumerable<AnswerRow> Rows(ScreenedName[] shown)
    {
        foreach (var group in shown.GroupBy(n => n.Finding.Result))
        {
            yield return new(group.Key == ScreeningResult.Match ? "Matches" : "To look at", null, "") { IsHeading = true };
            foreach (var (name, finding) in group)
                foreach (var company in finding.Companies.Take(ShownCompanies))
                    yield return Row(name.Text, company);
        }
    }

    // What may be another company's verdict is no verdict on the name.
    private static AnswerRow Row(string name, FoundCompany found) => found.Result == ScreeningResult.Match
        ? new(Echo.Of(name), found.Verdict, Said(found))
        : new(Echo.Of(name), null, "may be " + Said(found)) { Mark = "Look" };

    private static string Said(FoundCompany found)
    {
        var records = found.Records.Take(ShownRecords).Select(Said).Concat(found.Records.Length > ShownRecords ? [Count(found.Records.Length - ShownRecords, "more record", "more records")] : []);
        return $"{found.Candidate.Company.Name} ({found.Candidate.Explanation}): {string.Join("; ", records.DefaultIfEmpty(ScreeningWords.Of(found.Verdict)))}";
    }

    private static string Said(ListRecord record)
    {
        string?[] parts = [record.Authority, record.List];
        var list = string.Join(", ", parts.OfType<string>().DefaultIfEmpty("authority not named"));
        var since = record.Since is not { } date ? "" : record.Status == Verdict.Listed ? $" since {date.ToWords()}" : $" {date.ToPhrase()}";
        since += record.IsSinceUnsure ? Listing.UnsureDate : "";
        return $"{ScreeningWords.Of(record.Status)}, {list}{since}";
    }

    private static ImmutableArray<AnswerRow> More(int count) => count == 0
        ? []
        : [new($"… and {Count(count, "more name", "more names")} with a match or to look at", null, "A file with all of them comes with a list that you send as a file; on the command line screen FILE --output writes one.")];

    private static string Asked(ScreenedList screened)
    {
        var sources = screened.Sources;
        var shown = sources.OrderByDescending(s => s.Published).Take(ShownSources).Select(ScreeningWords.Of);
        return sources.IsEmpty
            ? "I have no source yet."
            : $"Asked on {ScreeningWords.Of(screened.At)}: {string.Join("; ", shown)}{(sources.Length > ShownSources ? $"; and {Count(sources.Length - ShownSources, "more source", "more sources")}, see /sources" : "")}.";
    }

    private static string Count(int number, string one, string many) => number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
