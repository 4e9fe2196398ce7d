using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about several companies side by side.</summary>
internal static class CompareAnswers
{
    /// <summary>How each of them stands, led by what the question asks of them: dates, grounds or authorities.</summary>
    public static Draft Answer(Question question, FactView view)
    {
        var statuses = question.Companies.Select(c => CompanyStatus.Of(c, view).AskedOf(question)).ToImmutableArray();
        var rows = statuses.Select(s => new AnswerRow(s.Company.Name, s.Shown, s.Sentence(view)))
            .Concat(question.Strangers.Select(s => new AnswerRow(s, Verdict.NoRecord, NoRecord.Sentence(s, view))))
            .ToImmutableArray();
        var lead = Lead(question, statuses, view);
        var premise = Premise(question, statuses, view);
        string?[] text = [premise, lead is null ? Summary(statuses, question.Strangers) : lead + " " + Summary([.. statuses.Where(s => s.Verdict != Verdict.Listed)], question.Strangers)];
        return new(AnswerKind.Comparison, Join([.. rows.Select(r => r.Name)]), string.Join(' ', text.Where(t => !string.IsNullOrEmpty(t))).TrimEnd())
        {
            Rows = rows,
            LeavesOpen = rows.Any(r => r.Verdict == Verdict.NoRecord) || premise is not null || lead == NoGround,
            Facts = [.. statuses.Select(s => s.Facts.FirstOrDefault()).Concat(statuses.Select(s => s.Elsewhere?.Facts[0])).OfType<Fact>()],
            Caveats = [.. statuses.SelectMany(s => CompanyAnswers.CaveatsOf(s, view)).Distinct()],
            Offers = [.. statuses.Take(3).Where(s => s.Verdict == Verdict.Listed).Select(s => new Offer($"Why {Short(s.Company)}?", $"Why was {Short(s.Company)} listed?"))],
        };
    }

    /// <summary>What the question wrongly takes for granted of all of them: another date or authority.</summary>
    private static string? Premise(Question question, ImmutableArray<CompanyStatus> statuses, FactView view)
    {
        if (question.Dates.IsEmpty && question.Period is null && question.Authorities.IsEmpty)
            return null;
        var corrections = statuses.Select(s => Premises.Correct(question, s, view)).OfType<string>().Distinct().Take(2).ToArray();
        return corrections.Length == 0 ? null : string.Join(' ', corrections);
    }

    private static string? Lead(Question question, ImmutableArray<CompanyStatus> statuses, FactView view)
    {
        var listed = statuses.Where(s => s.Verdict == Verdict.Listed && s.Listing is not null).ToImmutableArray();
        if (listed.Length < 2)
            return null;
        var cues = question.Cues;
        if ((cues & (Cues.Why | Cues.Reason | Cues.Accusing)) != 0 || question.Intent == Intent.Why)
            return Grounds(listed);
        if ((cues & (Cues.Earliest | Cues.Latest | Cues.Date | Cues.When)) != 0 || question.Intent == Intent.When || question.Words.Any(w => w.Text is "before" or "after" or "first" or "last" or "days" or "time"))
            return ListingOrder.Of(listed, question, view);
        if ((cues & (Cues.AuthorityNoun | Cues.Who | Cues.By)) != 0 || question.Intent == Intent.WhoListed)
            return Authorities(listed);
        if ((cues & (Cues.Comparing | Cues.Same)) == 0)
            return null;
        return Together(listed) ?? string.Join(' ', new[] { Authorities(listed), ListingOrder.Of(listed, question, view), Grounds(listed) }.Where(s => s is not null));
    }

    /// <summary>"The United States blacklisted DJI and Yitu in one step, on …"; null where they were not listed in one step.</summary>
    private static string? Together(ImmutableArray<CompanyStatus> listed)
    {
        var first = listed[0].Listing!;
        if (first.Authority is not { } authority || !listed.All(s => s.Listing!.Authority == authority && s.Listing.Date == first.Date && !s.Listing.IsDateUnsure && s.Listing.Reason == first.Reason))
            return null;
        return $"{Capital(Definite(authority))} {Blacklisted(authority)} {ShortNames(listed)}{When(first.Date)}.{(first.Reason is { } reason ? " The ground given: " + Stop(reason) : "")}";
    }

    private const string NoGround = "My sources do not say why.";

    private static string? Grounds(ImmutableArray<CompanyStatus> listed)
    {
        var given = listed.Where(s => s.Listing!.Reason is not null).GroupBy(s => s.Listing!.Reason!).ToArray();
        return given.Length == 0 ? NoGround
            : given.Length == 1 && given[0].Count() == listed.Length ? $"{ShortNames(given[0])} are blacklisted on the same ground: {Stop(given[0].Key)}"
            : $"The grounds differ: {string.Join("; ", given.Select(g => $"{ShortNames(g)} {(g.Count() == 1 ? "was" : "were")} blacklisted for {g.Key.TrimEnd('.')}"))}.";
    }

    private static string? Authorities(ImmutableArray<CompanyStatus> listed)
    {
        var known = listed.Where(s => s.Listing!.Authority is not null).GroupBy(s => s.Listing!.Authority!).ToArray();
        return known.Length == 0 ? null
            : known.Length == 1 && known[0].Count() == listed.Length ? $"{Capital(Definite(known[0].Key))} {Blacklisted(known[0].Key)} {ShortNames(known[0])}."
            : $"{Capital(string.Join("; ", known.Select(g => $"{Definite(g.Key)} {Blacklisted(g.Key)} {ShortNames(g)}")))}.";
    }

    /// <summary>"DJI and Megvii are blacklisted. Steps against SMIC are only under discussion."</summary>
    private static string Summary(ImmutableArray<CompanyStatus> statuses, ImmutableArray<string> strangers)
    {
        var groups = statuses.Select(s => (s.Verdict, Elsewhere: s.Elsewhere?.Verdict, Name: Short(s.Company)))
            .Concat(strangers.Select(s => (Verdict: Verdict.NoRecord, Elsewhere: (Verdict?)null, Name: s)))
            .GroupBy(s => (s.Verdict, s.Elsewhere), s => s.Name)
            .OrderBy(g => g.Key)
            .Select(g => g.Key.Elsewhere is { } elsewhere ? SayOfAsked(g.Key.Verdict, elsewhere, [.. g]) : Say(g.Key.Verdict, Join([.. g]), g.Count()));
        return string.Join(' ', groups);
    }

    /// <summary>"DJI is no longer on the list asked about, but stands on another list."</summary>
    private static string SayOfAsked(Verdict verdict, Verdict elsewhere, ImmutableArray<string> names)
    {
        var (be, they, stand) = names.Length == 1 ? ("is", "it", "stands") : ("are", "they", "stand");
        var other = $"{(elsewhere == Verdict.Listed ? stand : "may stand")} on another list";
        return verdict == Verdict.NoLongerListed
            ? $"{Join(names)} {be} no longer on the list asked about, but {other}."
            : $"Whether {Join(names)} {be} on the list asked about I am not sure: read the words quoted; {they} {other}.";
    }

    private static string Say(Verdict verdict, string names, int count)
    {
        var (be, it) = count == 1 ? ("is", "it") : ("are", "they");
        return verdict switch
        {
            Verdict.Listed => $"{names} {be}{(count == 2 ? " both" : count > 2 ? " all" : "")} blacklisted.",
            Verdict.PossiblyListed => $"Whether {names} {be} listed I am not sure: read the words quoted.",
            Verdict.NoLongerListed => $"{names} {be} no longer listed.",
            Verdict.ProposedOnly => $"Steps against {names} are only under discussion; my sources have no listing.",
            Verdict.OtherAction => $"Another step was taken against {names}; my sources have no listing.",
            _ => $"My sources hold no record of {names}, which does not mean that {it} {be} on no list.",
        };
    }
}
