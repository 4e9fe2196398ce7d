using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Propositions;

/// <summary>Reads the steps that a sentence tells in phrases, by the same rules as those that it tells in clauses.</summary>
internal static partial class PropositionReader
{
    /// <summary>The facts told, with the steps of its phrases that the rules did not find, and with the days that they give to those found without one or with that of another clause.</summary>
    /// <param name="told">What the rules found in the sentence.</param>
    /// <param name="unit">The sentence.</param>
    /// <param name="read">Reads a simple sentence.</param>
    public static List<Fact> Complete(List<Fact> told, Unit unit, Func<string, IEnumerable<Listing>> read)
    {
        foreach (var proposition in Of(unit))
            foreach (var step in read(proposition.Text).Where(s => s is { Action: ListingAction.Added or ListingAction.Removed, IsUnsure: false } && unit.Mentions.Exists(m => m.Company.Id == s.CompanyId)))
                // "in April of that year": of which, only the whole sentence tells.
                // That what is undone was done once is no news without its day.
                if (step.Date is null ? !proposition.IsBefore : unit.Dates.Any(d => d.Date == step.Date))
                    told = With(told, step with { Citations = [unit.Citation] }, proposition, unit);
        return told;
    }

    private static List<Fact> With(List<Fact> told, Listing step, Proposition proposition, Unit unit)
    {
        var isOnly = StepVerbs.Count(unit.Text, step.Action.IsEnd()) < 2;
        // "has no plans to follow the US, which listed NAME": whose step it is, the phrase tells.
        if (!told.Exists(f => IsSame(f, step)))
            return isOnly && proposition.IsOfKeeper && told.Exists(f => IsOfOther(f, step)) ? [.. told.Where(f => !IsOfOther(f, step)), step] : [.. told, step];
        var isMeant = isOnly || proposition.IsMain && unit.Mentions.TrueForAll(m => m.Company.Id != step.CompanyId || m.Span.Start >= proposition.At);
        return step.Date is null || told.OfType<Listing>().Any(l => IsSame(l, step) && l.Date == step.Date) && !isMeant ? told
            : [.. told.Select(f => f is Listing known && IsSame(known, step) && known.Date != step.Date && (known.Date is null || isMeant)
                ? known with { Date = step.Date, DateKind = known.Date is null && ListingMerge.IsPast(known) ? known.DateKind : step.DateKind, DateWords = step.DateWords, Authority = known.Authority ?? step.Authority } : f)];
    }

    private static bool IsSame(Fact fact, Listing step) =>
        fact is Listing known && known.CompanyId == step.CompanyId && (known.Action == step.Action || known.Action.IsEnd() && step.Action.IsEnd()) && ListingMerge.AreCompatible(known.Authority, step.Authority);

    private static bool IsOfOther(Fact fact, Listing step) =>
        fact is Listing { Authority: not null } known && known.CompanyId == step.CompanyId && known.Action == step.Action && known.Date == step.Date;

    private static IEnumerable<Proposition> Of(Unit unit) =>
        unit.Mentions.Count == 0 ? []
            : Proposition.Of(new(unit.Text, [.. unit.Mentions.Select(m => (m.Span, m.Company.Id))], unit.Dates))
                .Where(p => Lead(unit.Text, p) is var lead && !UnrealStep.IsIn(lead) && !UnrealStep.IsElsewhere(p.Text) && !Hearsay.IsIn(lead + p.Text) && !UnrealStep.IsIn(p.Text) && (!unit.IsClaim(p.At) || unit.IsAnnounced(p.At) || IsOwn(unit, p)));

    // What stands before the words of a proposition, from the last semicolon on, without the conjunction right before them and without what it takes for granted.
    private static string Lead(string text, Proposition proposition)
    {
        var start = text.LastIndexOf(';', Math.Max(0, proposition.At - 1)) + 1;
        return start >= proposition.At ? "" : Presupposing().Replace(Conjunction().Replace(text[start..proposition.At], ""), "");
    }

    [GeneratedRegex(@"\b(?:until|before|after|when|once|because|since|that)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    // What is annulled or amended was done.
    [GeneratedRegex(@"\b(?:annul\w*|quash\w*|overturn\w*|reversed|stayed|suspended|amend\w*|corrects?|corrected|correcting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Presupposing();

    // What a firm says of itself it knows.
    private static bool IsOwn(Unit unit, Proposition proposition) =>
        unit.SpeakerAt(proposition.At)?.Name is { } who && unit.Mentions.Exists(m => m.Span.Of(unit.Text) == who && proposition.Text.Contains(who, StringComparison.Ordinal));

    /// <summary>What a sentence says in phrases, as sentences, for whoever has to find out which names in it are of companies.</summary>
    public static IEnumerable<Sentence> Simple(Sentence sentence, DateResolver dates)
    {
        var text = sentence.Narration;
        var names = ProperName.Find(text, new(0, text.Length)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(n.Text) && !HeadNames.IsWhere(text, n)).Select(n => (n.Span, n.Text)).ToList();
        return names.Count == 0 ? [] : Proposition.Of(new(text, names, dates.Find(text)) { AreNamesKnown = false }).Select(p => new Sentence(sentence.Paragraph, sentence.Start, p.Text, []));
    }
}
