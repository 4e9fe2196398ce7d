using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>What authorities and bodies did besides listing: passed an act, revoked a licence, talked about a step.</summary>
internal sealed partial class EventRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (var match in EventVerbs.All.Find(text))
        {
            if (Predicate.At(text, match) is not { IsNegated: false } predicate || unit.IsClaim(predicate.Group.Start) || ListPhrase.Find(text, Clause.After(text, match.Span.End)) is not null)
                continue;
            var deliberates = EventVerbs.Deliberating.IsForm(match.Verb.Lemma, VerbForms.Base) && (match.Form & (VerbForms.Gerund | VerbForms.Past)) != 0;
            if (predicate.Modality != Modality.Done || (match.Form & VerbForms.Gerund) != 0 && !deliberates)
                continue;
            if (Happened(unit, predicate, context) is not { } happened)
                continue;
            yield return happened;
            if (happened is { CompanyId: { } company, Effect: { } effect } && Unique().Match(effect) is { Success: true } unique && Description.IsOfCompany(unique.Groups["words"].Value))
                yield return new Relation { Id = "", Citations = [unit.Citation], CompanyId = company, Kind = RelationKind.DescribedAs, Other = unique.Groups["words"].Value };
        }
    }

    /// <summary>What they do matters by the day until which.</summary>
    private static VerbLexicon Prolonging { get; } = new("extend", "prolong", "renew");

    private static Event? Happened(Unit unit, Predicate predicate, ReadingContext context)
    {
        var text = unit.Text;
        var before = Clause.Before(text, predicate.Group.Start);
        var tail = Clause.After(text, predicate.Match.Span.End);
        var agent = predicate.IsPassive ? Agent().Match(text, tail.Start, tail.Length) is { Success: true } by ? Span.Of(by.Groups["who"]) : default : before;
        var actor = agent.IsEmpty ? null : AuthorityFinder.ActorIn(text, agent);
        var thing = (predicate.IsPassive ? LastSegment(text, before) : ObjectOf(text, tail, unit)).Trim(text, ",.");
        // "extended the list by two makers: A and B": what goes on with names behind a colon is no thing that has a name.
        if (thing.Of(text).Contains(':', StringComparison.Ordinal))
            return null;
        var (company, noun) = CompanyIn(text, thing, unit);
        var until = Prolonging.IsForm(predicate.Verb.Lemma, VerbForms.Base) ? unit.Dates.FirstOrDefault(d => d.IsLimit && d.Span.Start > predicate.Group.Start) : null;
        if (actor is null && until is null && !(predicate.IsPassive && company is not null && noun is not null))
            return null;
        var date = until ?? unit.DateOf(predicate.Group.Start);
        return new()
        {
            Id = "",
            Citations = [unit.Citation],
            Type = predicate.Verb.Done,
            Actor = actor,
            Object = noun ?? (thing.IsEmpty ? null : Article().Replace(thing.Of(text), "")),
            CompanyId = company,
            Effect = EffectOf(unit.Sentence.Text, tail.End, thing.End),
            Text = new Span(LastSegment(text, before).Start, tail.End).Trim(text, ",.").Of(unit.Sentence.Text),
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
            ReportedBy = unit.ReportedBy,
        };
    }

    private static Span LastSegment(string text, Span before) => Clause.Segments(text, before) is [.., var last] ? last : before;

    private static Span ObjectOf(string text, Span tail, Unit unit)
    {
        var end = ObjectEnd().Match(text, tail.Start, tail.Length) is { Success: true } stop ? stop.Index : tail.End;
        foreach (var date in unit.Dates)
            if (date.Span.Start > tail.Start && date.Span.Start < end)
                end = date.Span.Start;
        return new(tail.Start, end);
    }

    /// <summary>The company whose permission, or who itself, is the object: "NAME's licence", "the licence of NAME", "ways to target NAME".</summary>
    private static (string? Company, string? Noun) CompanyIn(string text, Span thing, Unit unit)
    {
        var inside = unit.Mentions.Where(m => thing.Contains(m.Span.Start)).ToList();
        if (inside.Count == 0 || inside.Any(m => m.Company.Id != inside[0].Company.Id))
            return (null, null);
        var mention = inside[0];
        var before = text[thing.Start..mention.Span.Start];
        var after = text[mention.Span.End..Math.Max(thing.End, mention.Span.End)];
        if (PermissionOf().Match(before) is { Success: true } of)
            return (mention.Company.Id, of.Groups["noun"].Value);
        if (Possessed().Match(after) is { Success: true } has)
            return (mention.Company.Id, has.Groups["noun"].Value);
        return (mention.Company.Id, null);
    }

    /// <summary>What the object does ("…, which bans …") or what followed ("…, forcing …").</summary>
    private static string? EffectOf(string text, int tailEnd, int objectEnd)
    {
        var match = Effect().Match(text, Math.Min(objectEnd, tailEnd));
        return match.Success ? match.Groups["words"].Value.TrimEnd('.', ' ') : null;
    }

    [GeneratedRegex(@"^(?:the|a|an) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\G[^,;]{0,60}?\bby (?<who>[^,;.]{2,100})")]
    private static partial Regex Agent();

    [GeneratedRegex(@", (?=\p{Ll}{2,20}ing\b)| due to | over | because | amid | after | by (?=\p{Ll}+ing )|, (?:a|an|the) (?=\w+ (?:that|which)\b)| and (?=\w+ed\b)|, and ")]
    private static partial Regex ObjectEnd();

    [GeneratedRegex(@"^(?:the |its |their )?(?:\w+ ){0,3}(?<noun>(?:\w+ )?(?:authori[sz]ations?|licen[cs]es?|permits?|permission|registration|accreditation|approval|charter)) (?:of|for|from|held by|granted to) (?:the )?(?:[\w’'-]+ ){0,6}$")]
    private static partial Regex PermissionOf();

    [GeneratedRegex(@"^['’]s? (?<noun>[\w -]{3,60})$")]
    private static partial Regex Possessed();

    [GeneratedRegex(@"\G,? ?(?:[^,.;]{0,80})?, (?:which |that |a (?:law|step|move|measure|decision|bill|rule) (?:that|which) |thereby |thus )?(?<words>(?:\p{Ll}{2,20}ing|\p{Ll}{2,20}s|\p{Ll}{2,20}ed|will|would) [^;\uE000]{3,400})$")]
    private static partial Regex Effect();

    // A superlative names one company only: the one that the event concerns.
    [GeneratedRegex(@"^\p{Ll}+ing (?:the |(?=\p{Lu}[\p{L}.]{1,30}['’]s ))(?<words>(?:\p{Lu}[\p{L}.]{1,30}['’]s )?(?:biggest|largest|top|leading|only|main|oldest|second-largest|third-largest|foremost|\p{Ll}{3,12}est) [^,;]{3,120})$")]
    private static partial Regex Unique();
}
