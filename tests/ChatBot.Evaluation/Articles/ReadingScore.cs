using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Evaluation.Articles;

/// <summary>How many of the things wanted were found, and how many of the things found were wanted.</summary>
internal readonly record struct Share(int Right, int Found, int Wanted)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.Found + b.Found, a.Wanted + b.Wanted);

    public override string ToString() => FormattableString.Invariant($"{Right} right, {Found} found, {Wanted} wanted (precision {Precision:P0}, recall {Recall:P0})");
}

/// <summary>What was read from an article beside what a person found in it.</summary>
/// <param name="Listings">Company, authority, action and date must all be right.</param>
/// <param name="Statements">Speaker and quotation must be right; of what is found only quotations count, as labels leave out most indirect speech.</param>
/// <param name="Faults">Each miss and each false find, in words.</param>
internal sealed record ReadingScore(Share Listings, Share Statements, ImmutableArray<string> Faults)
{
    public static ReadingScore Of(LabelledArticle article, Facts.Reading reading)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        var companies = reading.Companies.ToDictionary(c => c.Id);
        var found = reading.Facts.OfType<Listing>().ToList();
        var listings = Match(article.Listings, found, (l, f) => IsSame(l, f, article, companies), l => l.ToString(), f => Words(f, companies), faults);
        var statements = reading.Facts.OfType<Statement>().ToList();
        var quoted = Match(article.Statements, statements, (l, f) => IsSame(l, f, article), l => l.ToString(), f => $"{f.Speaker}: {f.Quote}", faults, f => f.Quote is not null);
        return new(listings, quoted, faults.ToImmutable());
    }

    private static Share Match<TLabel, TFact>(
        ImmutableArray<TLabel> wanted, List<TFact> found, Func<TLabel, TFact, bool> isSame, Func<TLabel, string> labelWords, Func<TFact, string> factWords,
        ImmutableArray<string>.Builder faults, Func<TFact, bool>? counts = null)
    {
        var rest = found.ToList();
        var right = 0;
        foreach (var label in wanted)
        {
            var at = rest.FindIndex(f => isSame(label, f));
            if (at < 0)
                faults.Add("missed " + labelWords(label));
            else
            {
                right++;
                // The same thing may be said twice; that is no false find.
                rest.RemoveAll(f => isSame(label, f));
            }
        }
        var surplus = rest.Where(f => counts is null || counts(f)).ToList();
        faults.AddRange(surplus.Select(f => "false " + factWords(f)));
        return new(right, right + surplus.Count, wanted.Length);
    }

    private static bool IsSame(LabelledListing label, Listing found, LabelledArticle article, Dictionary<string, Company> companies) =>
        string.Equals(label.Action, found.Action.ToString(), StringComparison.OrdinalIgnoreCase)
        && IsSameDate(label.Date, found.Date?.ToString())
        && IsSameAuthority(label.Authority, found.Authority)
        && companies.TryGetValue(found.CompanyId, out var company)
        && company.Names.Any(n => IsSameName(label.Company, n.Text, article));

    private static bool IsSame(LabelledStatement label, Statement found, LabelledArticle article)
    {
        var speaker = label.Speaker is null ? found.Speaker is null || Authorities.Find(found.Speaker) is not null
            // "MOFCOM" and "Chinese Commerce Ministry" are one.
            : found.Speaker is not null && Authorities.Find(label.Speaker) is { } known && Authorities.Find(found.Speaker) == known
                || found.Speaker is not null && (IsWithin(label.Speaker, found.Speaker) || IsSameName(label.Speaker, found.Speaker, article))
                || found is { Speaker: null, Role: not null } && IsWithin(label.Speaker, found.Role);
        return speaker && (label.Quote is null ? found.Citations.Any(c => c.Paragraph == label.Paragraph) : found.Quote is not null && Bare(label.Quote) == Bare(found.Quote));
    }

    private static bool IsSameName(string label, string found, LabelledArticle article) =>
        article.Names.FirstOrDefault(n => n.Any(f => Bare(f) == Bare(label))) is { IsDefault: false } names
            ? names.Any(n => Bare(n) == Bare(found))
            : IsWithin(label, found);

    /// <summary>Whether a date is the one that a label names, each as exact as it is.</summary>
    public static bool IsSameDate(string? label, string? found) =>
        label is null ? true : found is not null && (label.StartsWith(found, StringComparison.Ordinal) || found.StartsWith(label, StringComparison.Ordinal));

    /// <summary>Whether an authority is the one that a label names, or a part of it.</summary>
    public static bool IsSameAuthority(string? label, string? found) =>
        label is null || found is not null
            && label.Split('(', ')').Select(p => p.Trim()).Where(p => p.Length > 0)
                .Any(p => IsWithin(p, found) || Authorities.IsWithin(p, found) || Authorities.IsWithin(found, p));

    private static bool IsWithin(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Words(Listing listing, Dictionary<string, Company> companies) =>
        $"Listing {(companies.TryGetValue(listing.CompanyId, out var c) ? c.Name : listing.CompanyId)}, {listing.Authority}, {listing.Action}, {listing.Date}{(listing.IsUnsure ? " (unsure)" : "")}: {listing.Citations[0].Quote}";
}
