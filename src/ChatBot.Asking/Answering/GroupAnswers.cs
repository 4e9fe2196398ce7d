using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about the listed companies as a group.</summary>
internal static class GroupAnswers
{
    /// <summary>An answer rests on no more facts than a reader can look at; an official list has thousands.</summary>
    private const int MostFacts = 100;

    private const int MostNames = 8;

    /// <summary>Which companies are listed; with a company, which were listed together with it.</summary>
    public static Draft List(Question question, FactView view)
    {
        var groups = Asked(question, view);
        if (groups.IsEmpty)
            return Nothing(question, view);
        if (question.Intent == Intent.Others && !question.Companies.IsEmpty)
        {
            var own = groups.FirstOrDefault(g => g.Listings.Any(l => question.Companies.Any(c => c.Id == l.CompanyId)));
            if (own is null)
                return CompanyAnswers.Answer(question, view);
            var names = Join([.. question.Companies.Select(Short)]);
            var others = own with { Listings = own.Listings.RemoveAll(l => question.Companies.Any(c => c.Id == l.CompanyId)) };
            if (others.Listings.IsEmpty)
                return new(AnswerKind.List, Heading(question.Companies[0]), $"My sources do not name any other company that was listed in the same step as {names}.") { Facts = [own.First] };
            return Rows($"Listed together with {names}", $"{Capital(Phrases.Count(others.Listings.Length, "other company was", "other companies were"))} listed in the same step as {names}: {Join(others.Names(view))}.", [others], view);
        }
        var correction = Premises.WrongGroupDate(question, groups) ?? Premises.WrongNumber(question, groups.Select(g => g.Listings.Length));
        if (question.Dates.IsEmpty && question.Period is null && !IsRanked(question))
            groups = ListingGroup.ByList(groups, view);
        var text = string.Join(' ', [.. new[] { correction, Rank(question) }.OfType<string>(), .. groups.Take(3).Select(g => Sentence(g, view)), .. correction is null ? Sum(question, groups) : [], .. Ended(groups, view) is { } ended ? [ended] : Array.Empty<string>()]);
        return Rows("Blacklisted companies", text, groups, view) with { LeavesOpen = correction is not null };
    }

    /// <summary>How many are listed.</summary>
    public static Draft Count(Question question, FactView view) => List(question, view) with { Title = "How many companies" };

    /// <summary>"That makes nine companies." after several steps that are counted.</summary>
    private static string[] Sum(Question question, ImmutableArray<ListingGroup> groups) =>
        question.Intent == Intent.Count && groups.Length > 1 && (question.Number is null || !question.Companies.IsEmpty)
            ? [$"That makes {Phrases.Count(groups.SelectMany(g => g.Listings).DistinctBy(l => l.CompanyId).Count(), "company", "companies")} in all."] : [];

    private static bool IsRanked(Question question) => (question.Cues & (Cues.Earliest | Cues.Latest)) != 0 && question.Period is null && question.Dates.IsEmpty;

    private static string? Rank(Question question) => !IsRanked(question) ? null : question.Has(Cues.Earliest) ? "The earliest listing that my sources date:" : "The latest listing that my sources date:";

    /// <summary>Why, when or by whom the group was listed.</summary>
    public static Draft About(Question question, FactView view)
    {
        if (question.Has(Cues.Duration) && EventAnswers.Prolonged(question, view) is { } prolonged)
            return prolonged;
        var groups = Asked(question, view);
        if (groups.IsEmpty)
            return Nothing(question, view);
        var correction = question.Has(Cues.Duration) ? "My sources do not say how long it lasts."
            : question.Intent == Intent.WhichList && groups.All(g => g.First.List is null) ? "My sources do not say which list: they name none."
            : Premises.WrongGroupDate(question, groups) ?? Premises.WrongNumber(question, groups.Select(g => g.Listings.Length));
        var sentences = groups.Take(2).Select(g => question.Intent == Intent.Why ? Why(g, view) : Sentence(g, view));
        return new(AnswerKind.List, question.Intent switch { Intent.Why => "The grounds given", Intent.When => "Dates of the listings", _ => "Who listed them" },
            string.Join(' ', sentences.Prepend(correction).Where(s => s is not null)))
        {
            Facts = [.. groups.Take(2).Select(g => g.First)],
            LeavesOpen = question.Has(Cues.Duration) || (question.Intent == Intent.Why && groups[0].First.Reason is null),
            Caveats = question.Intent == Intent.Why ? [$"The grounds are what {Join([.. groups.Take(2).Where(g => g.First.Authority is not null).Select(g => Definite(g.First.Authority!)).Distinct()])} alleges; they are not a finding of mine.", NoRecord.AsOf(view)] : [NoRecord.AsOf(view)],
            Offers = [new("Which companies?", "/list")],
        };
    }

    /// <summary>The groups that fit the authorities and dates of the question.</summary>
    public static ImmutableArray<ListingGroup> Asked(Question question, FactView view)
    {
        var action = question.Intent == Intent.Removal ? ListingAction.Removed : ListingAction.Added;
        var groups = ListingGroup.All(view, action);
        if (!question.Authorities.IsEmpty)
        {
            // What a source says of the whole may hold for its part, where nothing is said of the part itself.
            var own = groups.Where(g => g.First.Authority is { } by && question.Authorities.Any(a => Authorities.IsWithin(by, a.Name))).ToImmutableArray();
            groups = !own.IsEmpty && question.Number is null ? own
                : [.. groups.Where(g => g.First.Authority is { } by && question.Authorities.Any(a => Authorities.IsWithin(by, a.Name) || Authorities.IsWithin(a.Name, by)))];
        }
        var onList = groups.Where(g => g.First.List is { } list && question.Lists.Any(asked => Lists.Means(list, asked))).ToImmutableArray();
        if (!onList.IsEmpty)
            groups = onList;
        var dated = groups.Where(g => g.First.Date is { } on && (question.Period?.Holds(on) ?? question.Dates.Any(d => d.Overlaps(on)))).ToImmutableArray();
        if (!dated.IsEmpty)
            groups = dated;
        if (IsRanked(question) && groups.Where(g => g.First is { Date: not null, IsDateUnsure: false }).OrderBy(g => g.First.Date!.Value.Start).ToArray() is { Length: > 0 } ranked)
            groups = [.. ranked.Where(g => g.First.Date == (question.Has(Cues.Earliest) ? ranked[0] : ranked[^1]).First.Date)];
        // "The eight and X": the number counts only some of those asked about.
        var sized = question.Number is { } n && question.Companies.All(c => groups.Any(g => g.Listings.Length == n && g.Listings.Any(l => l.CompanyId == c.Id))) ? groups.Where(g => g.Listings.Length == n).ToImmutableArray() : [];
        return sized.IsEmpty ? groups : sized;
    }

    private static Draft Nothing(Question question, FactView view)
    {
        var what = question.Intent == Intent.Removal ? "a removal from a list" : "such a listing";
        var by = question.Authorities.IsEmpty ? "" : " by " + Join([.. question.Authorities.Select(a => Definite(a.Name))]);
        var on = question.Period is { } period ? " " + period.Words : question.Dates.IsEmpty ? "" : " " + question.Dates[0].ToPhrase();
        return NoRecord.Answer("No record", $"No source here reports {what}{by}{on}. That does not mean that there was none: {NoRecord.Extent(view)}.", view) with { BeforeQuote = $"I have no record of {what}{by}{on}." };
    }

    /// <summary>Who listed how many when, according to whom.</summary>
    public static string Sentence(ListingGroup group, FactView view)
    {
        var first = group.First;
        var who = first.Authority is { } authority ? Capital(Definite(authority)) : "An authority that the source does not name";
        var whom = group.Listings.Length == 1 ? group.Names(view)[0] : Phrases.Count(group.Listings.Length, "company", "companies");
        var isOver = first.Action.IsEnd();
        if (view.IsRow(first))
            return $"{Capital(Possessive(who))} {first.List} {(isOver ? "no longer names" : "names")} {whom}{(first.Date is { } since && group.Listings.All(l => l.Date == since) ? $", {(isOver ? "off it" : "listed")} {since.ToPhrase()}" : "")}, by {Quoted(view.SourceOf(first).Title)} in its {CompanyStatus.VersionOf(first, view)}.";
        var list = isOver ? $"took {whom} off {first.List ?? "its list"}" : first.List is { } l ? $"put {whom} on {l}" : $"{Blacklisted(first.Authority)} {whom}";
        return $"{who} {list}{When(first.Date)}, {CompanyStatus.SourcePhrase(first, view)}.";
    }

    private static string Why(ListingGroup group, FactView view)
    {
        var first = group.First;
        return first.Reason is { } reason
            ? $"{Sentence(group, view)} The ground given: {Stop(reason)}"
            : $"{Sentence(group, view)} My sources do not say why.";
    }

    private static Draft Rows(string title, string text, ImmutableArray<ListingGroup> groups, FactView view) => new(AnswerKind.List, title, text)
    {
        Rows = RowsOf(groups, view),
        Facts = [.. groups.SelectMany(g => g.Listings).Take(MostFacts)],
        // The enumeration that names them tells more here than the sentence that counts them.
        Citations = [.. groups.SelectMany(g => g.First.Citations.Reverse()).Distinct().Take(4)],
        Caveats = [$"These are the companies in my sources; {NoRecord.Extent(view)}.", NoRecord.AsOf(view)],
        Offers = [new("Why were they listed?", "Why were the companies listed?"), new("What are your sources?", "/sources")],
    };

    /// <summary>A row for each company of the groups: of a listing that stands, where it has one.</summary>
    public static ImmutableArray<AnswerRow> RowsOf(IEnumerable<ListingGroup> groups, FactView view) =>
    [
        .. groups.SelectMany(g => g.Listings).Select(l => (Listing: l, End: ListSteps.EndOf(l, view)))
            .GroupBy(l => l.Listing.CompanyId).Select(c => c.MinBy(l => l.End is not null))
            .Select(l => RowOf(l.Listing, l.End, view)),
    ];

    private static AnswerRow RowOf(Listing listing, Listing? end, FactView view)
    {
        var on = $"{listing.Authority ?? "authority not named"}{(listing.List is { } list ? ", " + list : "")}, {CompanyStatus.DayOf(listing) ?? "date not given"}";
        return new(
            Heading(view.CompanyOf(listing.CompanyId)),
            ListingVerdict.Of(end ?? listing),
            end is null ? on : $"{on}; {(end.IsUnsure ? "possibly " : "")}taken off {end.Date?.ToPhrase() ?? "on a day not given"}{end.DateCaveat}{(end.HasEffect ? ", with effects that last" : "")}");
    }

    /// <summary>"No longer listed of these: A and B." where a source tells of their removal.</summary>
    private static string? Ended(ImmutableArray<ListingGroup> groups, FactView view)
    {
        var ended = groups.SelectMany(g => g.Listings).GroupBy(l => l.CompanyId).Where(c => c.All(l => ListSteps.EndOf(l, view) is { } end && ListingVerdict.Of(end) == Verdict.NoLongerListed)).Select(c => Short(view.CompanyOf(c.Key))).ToList();
        return ended.Count == 0 ? null
            : ended.Count <= MostNames ? $"No longer listed of these: {Join(ended)}."
            : $"{Capital(Phrases.Count(ended.Count, "of these is", "of these are"))} no longer listed.";
    }
}
