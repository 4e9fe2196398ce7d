using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>What the facts say about one company and lists.</summary>
/// <param name="Company">The company.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Facts">The listings and events behind it, the deciding one first.</param>
internal sealed record CompanyStatus(Company Company, Verdict Verdict, ImmutableArray<Fact> Facts)
{
    /// <summary>The type of the events by which a source says outright that there was no listing.</summary>
    public const string NotListed = "not listed";

    /// <summary>The type of the events by which a source says that somebody did not answer.</summary>
    public const string NoComment = "no comment";

    /// <summary>Events that are no step against a company.</summary>
    private static readonly string[] Remarks = [NotListed, NoComment, "corrected", "announced"];

    /// <summary>The listing that decides; null where none does.</summary>
    public Listing? Listing => Facts.OfType<Listing>().FirstOrDefault();

    /// <summary>A listing that is taken as ended although it is not said that it was of the list that the company was taken off; null where there is none.</summary>
    public (Listing Listing, Listing End)? Assumed { get; private init; }

    /// <summary>The latest removal of a company that is listed, from another list or before it was listed again; null where no source tells of one.</summary>
    public Listing? Removal { get; private init; }

    /// <summary>How it stands on the lists that a question does not ask of, where it stands or may stand there and does not surely stand on those asked of; else null.</summary>
    public CompanyStatus? Elsewhere { get; private init; }

    /// <summary>The verdict to show: off the lists asked of is not off all, where it stands or may stand on others.</summary>
    public Verdict Shown => Verdict == Verdict.NoLongerListed && Elsewhere is not null ? Verdict.ListedElsewhere : Verdict;

    /// <summary>The removal from the lists that a question asks of, where others' listings stand; null without one.</summary>
    public Listing? EndedThere => Elsewhere is not null && Listing is { } step && step.Action.IsEnd() ? step : null;

    /// <summary>The listing that the deciding removal ended, if it did, which is not sure; null where none is told.</summary>
    private Listing? Ended { get; init; }

    /// <summary>The steps on the lists that count.</summary>
    public IEnumerable<Listing> Steps => Lists.SelectMany(l => l.Steps);

    private ImmutableArray<ListSteps> Lists { get; init; } = [];

    // A step by the keeper and on the list that a question names.
    private const int BothNamed = 3;

    /// <summary>The same status by what was done by the keepers and on the lists that a question asks of, even where that is less sure than what others did.</summary>
    public CompanyStatus AskedOf(Question question)
    {
        var nearest = Lists.Select(l => l.NearnessTo(question)).DefaultIfEmpty().Max();
        if (nearest == 0)
            return this;
        // "on the Treasury's SDN list" asks of one, "OFAC's list or the Entity List" of two.
        var lists = Lists.ToLookup(l => l.NearnessTo(question) is var near && (nearest == BothNamed ? near == BothNamed : near > 0));
        var (there, others) = (Of(Company, [.. lists[true]], []), Of(Company, [.. lists[false]], []));
        return there with
        {
            Facts = [.. there.Facts, .. Facts.Except(there.Facts)],
            Removal = there.Removal ?? Removal,
            Elsewhere = there.Verdict != Verdict.Listed && others.Verdict is Verdict.Listed or Verdict.PossiblyListed ? others : null,
        };
    }

    /// <summary>Derives the status: the latest listing step of each list counts (<see cref="ListSteps"/>); one standing listing is enough for "listed".</summary>
    public static CompanyStatus Of(Company company, FactView view) =>
        Of(company, ListSteps.ByList(view.ListingsOf(company.Id), view), [.. view.EventsOf(company.Id)]);

    private static CompanyStatus Of(Company company, ImmutableArray<ListSteps> lists, ImmutableArray<Event> told)
    {
        var latest = lists.Select(l => l.Latest).ToArray();
        var listed = latest.Where(l => l.Action == ListingAction.Added).OrderBy(l => l.IsUnsure).ThenBy(l => l.Date is null).ThenByDescending(l => l.Date?.Start).ToArray();
        var ended = lists.Where(l => l.Latest.Action.IsEnd()).OrderBy(l => ListingVerdict.Of(l.Latest)).ThenByDescending(l => l.Latest.Date?.Start).ToArray();
        var removed = ended.Select(l => l.Latest).ToArray();
        var proposed = latest.Where(l => l.Action.IsTalk()).ToArray();
        var events = told.Where(e => !Remarks.Contains(e.Type)).ToArray();
        var spared = told.Where(e => e.Type == NotListed).ToArray();
        var assumed = lists.Select(l => l.Assumed).OfType<(Listing Listing, Listing End)>().ToArray();
        CompanyStatus status = listed.Length > 0 ? new(company, ListingVerdict.Of(listed[0]), [.. listed, .. removed]) { Removal = lists.Select(l => l.Removal).OfType<Listing>().MaxBy(l => l.Date?.Start ?? DateOnly.MinValue) }
            : removed.Length > 0 && ListingVerdict.Of(removed[0]) == Verdict.PossiblyListed ? new(company, Verdict.PossiblyListed, [.. removed, .. ended.SelectMany(l => l.Additions)]) { Ended = ended[0].Additions.FirstOrDefault() }
            : removed.Length > 0 ? new(company, Verdict.NoLongerListed, [.. removed, .. assumed.Select(a => a.Listing)]) { Assumed = assumed.Length > 0 ? assumed[0] : null }
            : proposed.Length > 0 ? new(company, Verdict.ProposedOnly, [.. proposed, .. events])
            : events.Length > 0 ? new(company, Verdict.OtherAction, [.. events])
            : new(company, Verdict.NoRecord, [.. spared]);
        return status with { Lists = lists };
    }

    /// <summary>The status in a sentence; what is not a listing says so.</summary>
    public string Sentence(FactView view)
    {
        var name = Short(Company);
        return Verdict switch
        {
            Verdict.Listed => ListingSentences(Standing(view), view),
            Verdict.PossiblyListed when Listing!.HasEffect => $"{RemovalSentence(Listing, view)} But the listing has effect for now: {Quoted(Listing.Citations[^1].Quote)}",
            Verdict.PossiblyListed when Listing.Action.IsEnd() => RemovalSentence(Listing, view) + (Ended is { } ended ? " " + ListingSentence(ended, view) : ""),
            Verdict.PossiblyListed => ListingSentence(Listing, view),
            Verdict.NoLongerListed => RemovalSentence(Listing!, view),
            Verdict.ProposedOnly => ProposalSentence(Listing!, view) + $" No source here says that {name} was listed.",
            Verdict.OtherAction => Events.Sentence((Event)Facts[0], view) + $" No source here says that {name} was put on a list.",
            _ => NoRecord.Sentence(Company.Name, view),
        } + ElsewhereSentence(view);
    }

    /// <summary>" It stands on another list: …", where the lists asked of do not surely tell that it stands on one; else empty.</summary>
    public string ElsewhereSentence(FactView view) =>
        Elsewhere is null ? ""
            : Elsewhere.Verdict == Verdict.Listed ? $" It stands on another list: {ListingSentences(OfEachKeeper(Elsewhere.Sure), view)}"
            : $" It may stand on another list: {Elsewhere.Sentence(view)}";

    /// <summary>The listings that running text tells and that <see cref="Sentence"/> repeats.</summary>
    public IEnumerable<Listing> Told(FactView view) =>
        Verdict == Verdict.Listed ? Standing(view)
            : new[] { Listing, Ended }.OfType<Listing>().Where(l => l.Action == ListingAction.Added).Concat(Elsewhere?.Told(view) ?? []);

    /// <summary>The listings that stand and that running text tells, one of each keeper, the deciding one first.</summary>
    public IEnumerable<Listing> Standing(FactView view) =>
        OfEachKeeper(Sure.Where(l => l == Listing || (!view.IsRow(l) && !view.IsRow(Listing!))));

    private IEnumerable<Listing> Sure => Facts.OfType<Listing>().Where(l => l is { Action: ListingAction.Added, IsUnsure: false });

    private static IEnumerable<Listing> OfEachKeeper(IEnumerable<Listing> listings) => listings.DistinctBy(KeeperOf).Take(MostStanding);

    // More is told by the rows and by what is known about it.
    private const int MostStanding = 3;

    /// <summary>The lists on which it stands beside those of the sentence; null where that tells all that running text does.</summary>
    public string? MoreLists(FactView view)
    {
        if (Verdict != Verdict.Listed)
            return null;
        var told = Standing(view).ToArray();
        // A listing without the name of its list may be one of those told.
        var others = Sure
            .Where(l => l.Authority is not null && !told.Contains(l) && !view.IsRow(l) && (l.List is not null || told.All(t => KeeperOf(t) != KeeperOf(l))))
            .Select(l => l.List is null ? Possessive(Definite(l.Authority!)) + " list" : ListPhrase(l)).Distinct().ToArray();
        return others.Length == 0 ? null : $"My sources name {Phrases.Count(others.Length, "more list", "more lists")} that it is on: {Join(others)}.";
    }

    private static string KeeperOf(Listing listing) => listing.Authority is { } by ? Authorities.Find(by)?.Country ?? by : "";

    /// <summary>The listings side by side where there are several, each with its date and source; no winner is made where they disagree.</summary>
    public ImmutableArray<AnswerRow> Rows(FactView view)
    {
        var listings = Facts.OfType<Listing>().Where(l => !l.Action.IsTalk()).ToArray();
        return listings.Length < 2 || (Assumed is null && !listings.Any(view.IsRow)) ? [] : [.. listings.Select(l => Row(l, view))];
    }

    /// <summary>What is taken for granted where a listing is told as ended; null where the sources say it outright.</summary>
    public string? Assumption(FactView view)
    {
        if (Assumed is not var (listing, end))
            return null;
        var (open, step) = listing.List is null || listing.Authority is null ? (listing, "listing") : (end, "removal");
        return $"{view.SourceOf(open).Publisher} does not say {(open.List is null ? "of which list" : "by whom")} the {step}{WhenOf(open)} was; I take both steps to be of the same list, which no source says outright.";
    }

    private static AnswerRow Row(Listing listing, FactView view)
    {
        var where = (listing.Authority ?? "authority not named") + (listing.List is { } list ? ", " + list : "");
        var source = view.IsRow(listing) ? $"in its {VersionOf(listing, view)}" : $"{view.SourceOf(listing).Publisher}, {FactDate.OnDay(view.SourceOf(listing).Published).ToWords()}";
        var step = listing.Action == ListingAction.Added ? "listed" : "off the list";
        return new(where, ListingVerdict.Of(listing), $"{step} {DayOf(listing) ?? "on a day not given"}; {source}");
    }

    /// <summary>"16 December 2021", and where it is open to doubt that this is the date, that it is; null where the source gives none.</summary>
    internal static string? DayOf(Listing listing) =>
        listing.Date is { } date ? date.ToWords() + listing.DateCaveat : null;

    private string ListingSentences(IEnumerable<Listing> listings, FactView view) => string.Join(' ', listings.Select(l => ListingSentence(l, view)));

    /// <summary>Who listed it when, according to whom, and on what ground.</summary>
    private string ListingSentence(Listing listing, FactView view)
    {
        if (view.IsRow(listing))
            return $"{Short(Company)} {(listing.Date is { } since ? $"has been on {ListPhrase(listing)} since {since.ToWords()}" : $"is on {ListPhrase(listing)}")}, in its {VersionOf(listing, view)}.";

        var who = listing.Authority is { } authority ? Capital(Definite(authority)) : "An authority that the source does not name";
        var list = listing.List is { } l ? $" put {Short(Company)} on {TheList(l)}" : $" {Blacklisted(listing.Authority)} {Short(Company)}";
        return $"{who}{list}{When(listing.Date)}, {SourcePhrase(listing, view)}.{Ground(listing)}";
    }

    /// <summary>The same with its date first, and in the words of the source where it tells the day otherwise: "On Thursday".</summary>
    public string DatedSentence(Listing listing, FactView view)
    {
        if (view.IsRow(listing) || listing.Date is not { } date)
            return ListingSentence(listing, view);
        var who = listing.Authority is { } authority ? Definite(authority) : "an authority that the source does not name";
        var step = listing.List is { } l ? $"put {Short(Company)} on {TheList(l)}" : $"{Blacklisted(listing.Authority)} {Short(Company)}";
        var words = listing.DateWords is { } w && !w.Any(char.IsDigit) ? $" (in its words: {Quoted(w)})" : "";
        return $"{Capital(date.ToPhrase())} {who} {step}, {SourcePhrase(listing, view)}{words}.{Ground(listing)}";
    }

    /// <summary>Who took it off which list when, according to whom.</summary>
    public string RemovalSentence(Listing listing, FactView view)
    {
        if (view.IsRow(listing))
            return listing.DateKind == DateKind.ListedOn
                ? $"{Short(Company)} was taken off {ListPhrase(listing)}{When(listing.Date)}, by its {VersionOf(listing, view)}."
                : $"{Short(Company)} was on {ListPhrase(listing)} and is no longer in the version of {listing.Date!.Value.ToWords()}.";

        var who = listing.Authority is { } authority ? Capital(Definite(authority)) : "An authority that the source does not name";
        return $"{who} took {Short(Company)} off {(listing.List is { } l ? TheList(l) : "its list")}{When(listing.Date)}, {SourcePhrase(listing, view)}.";
    }

    /// <summary>Who is said to discuss steps, according to whom.</summary>
    public string ProposalSentence(Listing listing, FactView view)
    {
        var who = listing.Authority is { } authority ? $" by {Definite(authority)}" : "";
        var publisher = view.SourceOf(listing).Publisher;
        var reporter = listing.ReportedBy is { } by ? $"{Definite(by)} reported{WhenOf(listing)}, according to {publisher}, that" : $"{publisher} reports that{WhenOf(listing)}";
        // What nobody who decides is said to plan is not told as if an authority discussed it.
        if (listing.Action == ListingAction.Rumoured)
            return $"Only a rumour: {reporter} people or media without a say expect steps against {Short(Company)}{who}; no authority is said to have announced any.";
        return $"Only under discussion: {reporter} steps against {Short(Company)} are being discussed{who}.";
    }

    private static string WhenOf(Listing listing) => When(listing.Date) + listing.DateCaveat;

    /// <summary>"The ground it gave: misusing …"; empty where none is given.</summary>
    private static string Ground(Listing listing) =>
        listing.Reason is { } reason ? $" The ground given: {Stop(reason)}" : "";

    /// <summary>"OFAC’s NS-CMIC list".</summary>
    private static string ListPhrase(Listing listing) => $"{Possessive(Definite(listing.Authority!))} {ListName(listing.List!)}";

    /// <summary>"version of 19 December 2025"; of a list that gives no date, "file of" the day of the file.</summary>
    internal static string VersionOf(Fact fact, FactView view) =>
        (view.SourceOf(fact).IsDatedByFile ? "file of " : "version of ") + FactDate.OnDay(view.SourceOf(fact).Published).ToWords();

    /// <summary>"Statecraft reports", with whom the publisher cites; what the reader is not sure of says so.</summary>
    public static string SourcePhrase(Fact fact, FactView view) =>
        view.IsRow(fact) ? $"by its {VersionOf(fact, view)}"
        : fact is Listing { IsUnsure: true } ? $"if I understand {view.SourceOf(fact).Publisher} right, which I am not sure of: read its words"
        : view.SourceOf(fact).Publisher + " reports" + (fact.ReportedBy is { } by ? ", citing " + Definite(by) : "") + (fact is Listing { IsDateUnsure: true } ? ", though I am not sure of the date: read its words" : "");

    /// <summary>"the Entity List", but "Britain's sanctions blacklist".</summary>
    private static string TheList(string list) =>
        list.Split(' ')[0] is var first && (first.EndsWith("'s", StringComparison.Ordinal) || first.EndsWith("’s", StringComparison.Ordinal)) && first[..^2].Any(char.IsLower) ? ListName(list) : "the " + ListName(list);

    /// <summary>A list's name with the word "list" in it.</summary>
    private static string ListName(string list) =>
        list.Contains("list", StringComparison.OrdinalIgnoreCase) ? list : list + " list";
}
