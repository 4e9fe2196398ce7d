using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about acts and about what authorities did.</summary>
internal static class EventAnswers
{
    /// <summary>What an act is, what it does, who passed it when.</summary>
    public static Draft Act(Question question, FactView view)
    {
        var named = question.Parties.Where(p => p.IsAct).Select(p => p.Name).ToArray();
        var acts = view.Events.Where(e => e.Object is not null && (named.Length > 0 ? named.Contains(e.Object) : IsLaw(e.Object))).ToImmutableArray();
        if (acts.IsEmpty)
            return NoRecord.Answer("No record", $"My sources do not mention such an act. {Capital(NoRecord.Extent(view))}.", view) with { Verdict = null };
        var act = acts[0];
        var effect = act.Effect is { } e ? $"The {act.Object} {Stop(e)} " : "";
        return new(AnswerKind.Event, act.Object!, $"{Premise(question, act, view)}{effect}{Events.Sentence(act, view)}")
        {
            Facts = [act],
            Offers = [new("Which companies are listed?", "/list")],
        };
    }

    /// <summary>What the named authorities did, or what was done to the named company.</summary>
    public static Draft? Happened(Question question, FactView view)
    {
        var events = view.Events.Where(e => Fits(e, question)).OrderBy(e => e.Date is null).ToImmutableArray();
        var groups = question.Authorities.IsEmpty ? [] : ListingGroup.All(view).Concat(ListingGroup.All(view, ListingAction.Removed))
            .Where(g => g.First.Authority is { } by && question.Authorities.Any(a => Authorities.IsWithin(by, a.Name))
                && (question.Dates.IsEmpty || g.First.Date is not { } on || question.Dates.Any(d => d.Overlaps(on)))
                && (question.Companies.IsEmpty || g.Listings.Any(l => question.Companies.Any(c => c.Id == l.CompanyId)))).ToImmutableArray();
        if (events.IsEmpty && groups.IsEmpty)
            return null;
        var sentences = events.Select(e => Events.Sentence(e, view)).Concat(groups.Select(g => GroupAnswers.Sentence(g, view))).ToArray();
        var effect = events.Length == 1 && events[0].Effect is { } followed ? $" The source adds: {Quoted(followed)}." : "";
        var note = events.Any(e => e.CompanyId is not null) && groups.IsEmpty ? " This is no listing on a blacklist." : "";
        return new(AnswerKind.Event, question.Authorities.IsEmpty ? Heading(question.Companies[0]) : question.Authorities[0].Name, string.Join(' ', sentences.Take(MostSentences)) + effect + note)
        {
            Rows = question.Companies.IsEmpty ? GroupAnswers.RowsOf(groups, view) : [],
            Facts = [.. events.Take(4), .. groups.SelectMany(g => question.Companies.IsEmpty ? g.Listings : [g.First])],
        };
    }

    private const int MostSentences = 5;

    /// <summary>What happened on the dates of a question, listings and other events; null where nothing did.</summary>
    public static Draft? On(Question question, FactView view)
    {
        bool IsThen(Fact fact) => fact.Date is { } on && (question.Period?.Holds(on) ?? question.Dates.Any(d => d.Overlaps(on)));
        var groups = ListingGroup.All(view).Concat(ListingGroup.All(view, ListingAction.Removed)).Where(g => IsThen(g.First)).ToImmutableArray();
        var events = view.Events.Where(IsThen).ToImmutableArray();
        if (groups.IsEmpty && events.IsEmpty)
            return null;
        var sentences = groups.Select(g => GroupAnswers.Sentence(g, view)).Concat(events.Select(e => Events.Sentence(e, view)));
        return new(AnswerKind.Event, "What happened", string.Join(' ', sentences.Take(4)))
        {
            Rows = GroupAnswers.RowsOf(groups, view),
            Facts = [.. groups.Select(g => g.First), .. events.Take(4)],
            Caveats = [NoRecord.AsOf(view)],
        };
    }

    /// <summary>Until when something was extended; null where no source says so.</summary>
    public static Draft? Prolonged(Question question, FactView view)
    {
        var extended = view.Events.Where(e => e.Type is "extended" or "prolonged" or "renewed" && e.Date is not null && IsEnd(e.DateWords) && (e.Actor is null || question.Authorities.IsEmpty || question.Authorities.Any(a => Authorities.IsWithin(e.Actor, a.Name)))).ToImmutableArray();
        return extended.IsEmpty ? null : new(AnswerKind.Event, "Until when", string.Join(' ', extended.Take(2).Select(e => $"Until {e.Date!.Value.ToWords()}, {view.SourceOf(e).Publisher} reports: {Quoted(e.Text)}.")))
        {
            Facts = [.. extended.Take(2)],
        };
    }

    // "extended on 14 March" tells when, "until 14 March" how long.
    private static bool IsEnd(string? words) =>
        words is not null && Array.Exists(["until", "till", "by", "before", "through", "to"], start => words.StartsWith(start + " ", StringComparison.OrdinalIgnoreCase));

    private static bool Fits(Event happened, Question question) =>
        (question.Dates.IsEmpty || happened.Date is not { } on || question.Dates.Any(d => d.Overlaps(on))) &&
        (question.Authorities.IsEmpty || (happened.Actor is { } actor && question.Authorities.Any(a => Authorities.IsWithin(actor, a.Name))))
        && (question.Companies.IsEmpty || question.Companies.Any(c => c.Id == happened.CompanyId))
        && (!question.Authorities.IsEmpty || !question.Companies.IsEmpty);

    /// <summary>Corrects what the question takes for granted about the act: another body, another date, things the sources do not tell.</summary>
    private static string Premise(Question question, Event act, FactView view)
    {
        var publisher = view.SourceOf(act).Publisher;
        var wrongBody = question.Authorities.Where(a => act.Actor is not null && !Authorities.IsWithin(act.Actor, a.Name)).ToArray();
        if (wrongBody.Length > 0)
            return $"My sources do not say that {Definite(wrongBody[0].Name)} did that; {publisher} names only {Definite(act.Actor!)}. ";
        // "Did Congress pass it?": what one chamber did, the whole may not have done.
        if (question.Authorities.Any(a => a.Within is not null && act.Actor is not null && Authorities.Find(act.Actor)?.Name != a.Name))
            return $"My sources do not say more than that {Definite(act.Actor!)} did. ";
        if (act.Date is { } date && question.Dates.Any(d => !d.Overlaps(date)))
            return $"My sources do not date it to {question.Dates.First(d => !d.Overlaps(date)).ToWords()}. ";
        if ((question.Cues & (Cues.HowMany | Cues.Duration)) != 0)
            return "My sources do not say how many or how long. What they say: ";
        if (question.Has(Cues.Who) && question.Words.Any(w => w.Text is "against"))
            return "My sources do not say who was against it. ";
        return question.Unaccounted.IsEmpty || !question.IsYesNo ? ""
            : $"My sources do not say anything about {Quoted(string.Join(' ', question.Unaccounted))}. What they say: ";
    }

    private static bool IsLaw(string name) =>
        name.Split(' ')[^1] is "Act" or "Bill" or "Law" or "Order" or "Regulation" or "Directive";
}
