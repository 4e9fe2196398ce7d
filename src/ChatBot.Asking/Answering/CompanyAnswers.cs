using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about the listing of named companies.</summary>
internal static class CompanyAnswers
{
    /// <summary>Answers for one company or name, or compares several.</summary>
    public static Draft Answer(Question question, FactView view)
    {
        var subjects = question.Companies.Length + question.Strangers.Length;
        if (subjects > 1)
            return CompareAnswers.Answer(question, view);
        if (question.Companies.IsEmpty)
            return Stranger(question.Strangers[0], question, view);
        var status = CompanyStatus.Of(question.Companies[0], view).AskedOf(question);
        return status.Verdict != Verdict.NoRecord ? Known(question, status, view)
            : status.Facts.IsEmpty ? Stranger(status.Company.Name, question, view) : Spared(status, question, view);
    }

    private static Draft Known(Question question, CompanyStatus status, FactView view)
    {
        var name = Short(status.Company);
        var sentence = status.Sentence(view);
        var correction = Premises.Correct(question, status, view);
        var days = AsksWhen(question) ? Days(question, status, view) : [];
        // "When may the Pentagon no longer buy from it?" asks of no removal.
        var asksOfRemoval = days.IsEmpty && question.Has(Cues.Removal) && !Consequences.AreAskedBy(question) && status.Listing?.Action == ListingAction.Added;
        var text = question.Intent switch
        {
            _ when asksOfRemoval => status.Removal is { } removal ? $"{status.RemovalSentence(removal, view)} What stands, as no source here says that it ended: {sentence}" : $"No source here says that {name} was removed from a list. {sentence}",
            Intent.Why when correction is null => Why(status, view),
            _ when correction is null && !days.IsEmpty && (!question.Has(Cues.Removal) || days.Any(d => d.Action.IsEnd())) => string.Join(' ', days.Select(d => d.Action.IsEnd() ? status.RemovalSentence(d, view) : status.DatedSentence(d, view))) + status.ElsewhereSentence(view),
            Intent.When when correction is null && status.EndedThere is { } ended && DatedSteps(question, status, view).All(d => d.Action.IsEnd()) => $"I have no day on record on which {KeeperOf(ended)} listed {name}. {sentence}",
            Intent.When when correction is null => When(question, status, view),
            Intent.WhoListed when correction is null => Who(status, view),
            Intent.WhichList when correction is null && status.MoreLists(view) is { } more => $"{sentence} {more}",
            _ => correction is null ? sentence : $"{correction} {sentence}",
        };
        // What is said of the authority that the question wrongly names belongs to the correction.
        var aside = correction is null ? [] : Aside(question, status, view);
        return new(AnswerKind.Status, Heading(status.Company), string.Join(' ', aside.OfType<Listing>().Select(l => status.ProposalSentence(l, view)).Prepend(text)))
        {
            Verdict = status.Shown,
            Rows = status.Rows(view),
            Facts = [.. aside, .. days, .. status.Facts.Except(days)],
            Caveats = CaveatsOf(status, view),
            Offers = OffersFor(status, question.Intent),
            LookupName = ReferenceEquals(text, sentence) ? status.Company.Name : null,
            LeavesOpen = asksOfRemoval || correction is not null || LeavesOpen(question, status, text, days),
            // What is quoted next may tell of one in words of its own.
            BeforeQuote = asksOfRemoval && status.Removal is null ? $"I have read of no such removal. {sentence}" : null,
        };
    }

    private static string KeeperOf(Listing step) => step.Authority is { } by ? Definite(by) : "that authority";

    /// <summary>Whether the text leaves open what was asked, so that the sources' own words are wanted.</summary>
    private static bool LeavesOpen(Question question, CompanyStatus status, string text, ImmutableArray<Listing> days) =>
        // What is not surely read may be told better, or taken back, in another sentence.
        status.Listing is { IsUnsure: true }
        || question.Words.Any(w => Effects.Contains(w.Text))
        || (question.Intent == Intent.Removal && question.Has(Cues.Why) && status.Verdict == Verdict.NoLongerListed)
        || (days.IsEmpty && (AsksOfDays(question) || (question.Intent is Intent.When or Intent.Why or Intent.WhichList && status.Verdict != Verdict.Listed)))
        || text.StartsWith("My sources do not say", StringComparison.Ordinal) || text.StartsWith("No source here", StringComparison.Ordinal);

    /// <summary>A company of which a source says outright that it was not listed.</summary>
    private static Draft Spared(CompanyStatus status, Question question, FactView view)
    {
        var said = (Event)status.Facts[0];
        var draft = Stranger(status.Company.Name, question, view);
        return draft with
        {
            Text = $"No source here says that {status.Company.Name} was listed, and {(said.ReportedBy is { } by ? $"{Definite(by)} says, according to {view.SourceOf(said).Publisher}," : view.SourceOf(said).Publisher + " says")} that it was not: {Quoted(said.Text)} {Capital(NoRecord.Extent(view))}, so check the official lists.",
            BeforeQuote = null,
            Facts = status.Facts,
        };
    }

    private static Draft Stranger(string name, Question question, FactView view)
    {
        var premise = question.Intent switch
        {
            Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList => $"No source here says that {name} was listed.",
            Intent.Removal => $"No source here says that {name} was listed or removed.",
            _ => "",
        };
        var text = premise.Length == 0 ? NoRecord.Sentence(name, view) : $"{premise} That does not mean that it is on no list: {NoRecord.Extent(view)}, so check the official lists.";
        return NoRecord.Answer(name, text, view) with { LookupName = premise.Length == 0 ? name : null, BeforeQuote = NoRecord.BeforeQuote(name, view) };
    }

    private static ImmutableArray<Fact> Aside(Question question, CompanyStatus status, FactView view) =>
    [
        .. view.ListingsOf(status.Company.Id).Where(l => l.Action.IsTalk() && l.Authority is { } by && question.Authorities.Any(a => Authorities.IsWithin(by, a.Name))),
        .. view.EventsOf(status.Company.Id).Where(e => e.Type == CompanyStatus.NotListed),
    ];

    private static string Why(CompanyStatus status, FactView view)
    {
        if (status.Verdict == Verdict.NoLongerListed && status.Listing is { } ended)
            return ended.Reason is { } ground ? $"{status.RemovalSentence(ended, view)} The ground given: {Stop(ground)}{status.ElsewhereSentence(view)}" : $"My sources do not say why. {status.Sentence(view)}";
        if (status.Verdict != Verdict.Listed)
            return status.Sentence(view);
        var listing = status.Facts.OfType<Listing>().FirstOrDefault(l => l.Reason is not null);
        if (listing is null)
            return $"My sources do not say why {Short(status.Company)} was listed. {status.Sentence(view)}";
        var by = listing.Authority is { } authority ? Capital(Definite(authority)) : "The authority";
        return $"{by} {Blacklisted(listing.Authority)} {Short(status.Company)}{Phrases.When(listing.Date)} for {listing.Reason!.TrimEnd('.')}, {CompanyStatus.SourcePhrase(listing, view)}.";
    }

    private static string When(Question question, CompanyStatus status, FactView view)
    {
        if (status.Facts[0].Date is null)
            return $"My sources do not say when. {status.Sentence(view)}";
        if (status.Verdict != Verdict.Listed)
            return status.Sentence(view);
        var listing = status.Listing!;
        // "since when?" of no keeper in particular: since when with each.
        return string.Join(' ', (question.Authorities.IsEmpty ? status.Standing(view).Skip(1).Where(l => l.Date is not null).Select(l => status.DatedSentence(l, view)) : []).Prepend(status.DatedSentence(listing, view)));
    }

    /// <summary>All days of the steps that are asked for, the oldest first; empty where one is enough or known.</summary>
    private static ImmutableArray<Listing> Days(Question question, CompanyStatus status, FactView view)
    {
        if (!AsksOfDays(question) && status.Verdict != Verdict.NoLongerListed)
            return [];
        ImmutableArray<Listing> days = [.. DatedSteps(question, status, view).DistinctBy(l => (l.Action, l.Date, l.List)).OrderBy(l => l.Date!.Value.Start)];
        return days.Length is > 1 and <= MostDays ? days : [];
    }

    /// <summary>The steps with a day by the keepers asked of, or by nobody who is named, on the lists asked of.</summary>
    private static IEnumerable<Listing> DatedSteps(Question question, CompanyStatus status, FactView view) => view.ListingsOf(status.Company.Id)
        .Where(l => !l.Action.IsTalk() && l.Date is not null && (question.Lists.IsEmpty || status.Steps.Contains(l)) && (question.Authorities.IsEmpty || l.Authority is null || question.Authorities.Any(a => Authorities.IsWithin(l.Authority, a.Name))));

    private const int MostDays = 4;

    /// <summary>What a listing does, which may last when the listing is annulled: no step tells it.</summary>
    private static readonly FrozenSet<string> Effects = "free frozen freeze unfrozen effect effects bite".Split(' ').ToFrozenSet();

    private static bool AsksWhen(Question question) => question.Intent == Intent.When || (question.Intent == Intent.Removal && question.Has(Cues.When));

    /// <summary>Whether a question asks for more than one day, or for one of several: "added … and removed", "decided … and in force", "first".</summary>
    public static bool AsksOfDays(Question question) =>
        AsksWhen(question) && (question.Words.Count(w => w.Text is "when") > 1 || question.Words.Any(w => OfSeveral.Contains(w.Text)) || Wanted.AsksOfAnnouncement(question) || Wanted.AsksOfEffect(question));

    private static readonly FrozenSet<string> OfSeveral = "first originally initially second commence".Split(' ').ToFrozenSet();

    private static string Who(CompanyStatus status, FactView view) =>
        status.Listing?.Authority is null && status.Verdict == Verdict.Listed ? $"My sources do not say which authority. {status.Sentence(view)}" : status.Sentence(view);

    /// <summary>Whose allegation the ground is, and up to when the sources reach.</summary>
    public static ImmutableArray<string> CaveatsOf(CompanyStatus status, FactView view) =>
        status.Verdict == Verdict.NoRecord ? []
            : GroundsOf(status, view) is { IsEmpty: false } grounds ? [Alleged(grounds, view), NoRecord.AsOf(view)]
            : status.Assumption(view) is { } assumption ? [assumption, NoRecord.AsOf(view)]
            : [NoRecord.AsOf(view)];

    // Whatever listing the status tells with a ground, not only the one that decides.
    private static ImmutableArray<Listing> GroundsOf(CompanyStatus status, FactView view) =>
        [.. status.Told(view).Where(l => l.Reason is not null).DistinctBy(l => l.Authority)];

    private static string Alleged(ImmutableArray<Listing> grounds, FactView view)
    {
        var who = Join([.. grounds.Select(l => l.Authority is { } a ? Definite(a) : "the authority")]);
        var publishers = grounds.Select(l => view.SourceOf(l).Publisher).Distinct().ToArray();
        return grounds.Length == 1 ? $"The ground is what {who} alleges, as {publishers[0]} reports it; it is not a finding of mine."
            : $"The grounds are what {who} allege, as {Join(publishers)} {(publishers.Length == 1 ? "reports" : "report")} it; they are not findings of mine.";
    }

    private static ImmutableArray<Offer> OffersFor(CompanyStatus status, Intent asked)
    {
        var name = Short(status.Company);
        var offers = ImmutableArray.CreateBuilder<Offer>();
        if (status.Verdict == Verdict.Listed && asked != Intent.Why)
            offers.Add(new("Why?", $"Why was {name} listed?"));
        if (status.Verdict == Verdict.Listed)
            offers.Add(new("Who else was listed?", $"Who else was listed together with {name}?"));
        offers.Add(new("What do the sources know?", $"What is known about {name}?"));
        return offers.ToImmutable();
    }
}
