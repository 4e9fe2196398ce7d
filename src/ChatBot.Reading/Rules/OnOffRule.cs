using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"It went on in May and came off in June", "NAME was struck off in July": onto the list that the text speaks of, or off it, without a word for it.</summary>
internal sealed partial class OnOffRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists && !ListPhrase.All(unit.Text, new(0, unit.Text.Length)).Any(l => l.IsRestrictive))
            yield break;
        foreach (var match in Moves().Matches(unit.Text).Concat(Out(unit.Text)))
        {
            var verb = match.Groups["verb"].Index;
            if (unit.IsClaim(verb) || Doubt.IsUnfounded(unit.Text[..verb]) || Unreal().IsMatch(OnlyTo().Replace(unit.Text[..verb], "")) || Elsewhere().IsMatch(unit.Text))
                continue;
            // "its owner let it go in May": only who keeps a list lets go so.
            if (match.Groups["off"].Value == "go" && AuthorityFinder.ActorIn(unit.Text, Clause.Before(unit.Text, verb)) is null)
                continue;
            var date = DateOf(unit, match);
            if (date is null && !IsOut(match))
                continue;
            // A list named farther off need not be the one that somebody leaves.
            var meant = context.Lists.Meant(unit) is { } list && unit.Sentence.Paragraph - list.Citation.Paragraph <= 1 ? list : null;
            var action = match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added;
            // "It went on the British list in May. It came off in June.": off the list of the step told last.
            var step = (ActorOf(unit.Text, match) ?? KeeperAside(unit.Text, match)) is { } actor ? unit.Step(action, actor, date)
                : context.LastSteps is [.., var last]
                ? unit.Step(action, last.Authority, date, last.List) with { Citations = [unit.Citation, last.Citations[0]] }
                : unit.Step(action, meant?.Keeper ?? unit.Label, date, null, meant);
            foreach (var company in Companies(unit, match, context))
                yield return step with { CompanyId = company };
        }
    }

    // "NAME, which had been in the annex since May, is out."
    private static IEnumerable<Match> Out(string text) =>
        Gone().Match(text) is { Success: true } gone && ListPhrase.All(text, new(0, gone.Index)).Any() ? [gone] : [];

    private static bool IsOut(Match match) => match.Groups["out"].Success;

    [GeneratedRegex(@"(?<=, (?:[^;:.,]{3,60} )?(?:that|which|on|in|under|until now on) [^;:.]{3,100}, )(?<verb>(?:is|are|was|were) (?:now |also |finally |today )?(?<out>(?<off>out|off|gone|off it|off the list)))(?=[.;]|$)")]
    private static partial Regex Gone();

    /// <summary>The names before such words in a text about lists, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Moves().Matches(text).SelectMany(m => HeadNames.In(text, Clause.Before(text, m.Groups["verb"].Index))).Where(n => n.Text.Contains(' ', StringComparison.Ordinal));

    // "struck off in July", and behind "and" without a subject of its own whoever the clause before is about.
    private static List<string> Companies(Unit unit, Match match, ReadingContext context)
    {
        if (match.Groups["whom"].Success)
            return Antecedent.Of(unit, Span.Of(match.Groups["whom"]), context) is { } moved ? [moved.Company.Id]
                // "put the firm on its list, only to take it off a year later"
                : context.CompaniesOf(unit).Select(m => m.Company.Id).Distinct().ToList() is [var spoken] ? [spoken] : [];
        var subject = Clause.Before(unit.Text, match.Groups["verb"].Index);
        var named = unit.CompaniesIn(subject).ToList();
        return named.Count > 0 ? named : Antecedent.Of(unit, subject, context) is { } meant ? [meant.Company.Id] : [];
    }

    // "Canada listed NAME in May and took it off in June": whoever did the one did the other.
    private static string? ActorOf(string text, Match match) =>
        match.Groups["whom"].Success && Clause.Before(text, match.Groups["verb"].Index) is var subject
        && AuthorityFinder.Find(text, subject).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).Select(a => a.Name).Distinct().ToList() is [var only] ? only
        // "… put NAME on its list in March and took it off in May": behind "and", who acted before it.
        : match.Groups["whom"].Success && OnlyTo().IsMatch(text[..match.Groups["verb"].Index]) || match.Groups["whom"].Success && text[..match.Groups["verb"].Index].EndsWith(" and ", StringComparison.Ordinal) ? DocumentKeeper.In(text, new(0, match.Groups["verb"].Index)) ?? Nations.Find(text.Split(' ')[0]) : null;

    // "NAME, which the Treasury blacklisted in 2018, was taken off": off the list of who is said aside to have put it there.
    private static string? KeeperAside(string text, Match match) =>
        match.Groups["off"].Success && Aside().Match(text[..match.Groups["verb"].Index]) is { Success: true } aside && ListingClauseReader.FindAll(aside.Value, listInMind: true).Exists(c => c is { Action: ListingAction.Added, Predicate.IsNegated: false })
            ? DocumentKeeper.In(text, Span.Of(aside)) : null;

    // "put the firm on its list in 2022, only to take it off a year later": it did.
    [GeneratedRegex(@",? only to $")]
    private static partial Regex OnlyTo();

    [GeneratedRegex(@", (?:which|that|whom|listed|sanctioned|blacklisted|designated|added|put)\b[^;:]{3,140}, $")]
    private static partial Regex Aside();

    // What moved when is all that is told, so the day stands right behind it or opens the sentence.
    private static Dates.DatePhrase? DateOf(Unit unit, Match match)
    {
        var end = match.Index + match.Length;
        return unit.Dates.FirstOrDefault(d => d.Span.Start >= end && d.Span.Start - end <= 12 && !d.IsLimit && !Next().IsMatch(unit.Text[end..d.Span.Start]))
            ?? (IsOut(match) ? null : unit.Dates.Where(d => !d.IsLimit && !unit.IsAside(d, match.Index) && Clause.Before(unit.Text, match.Index).Contains(d.Span.Start) && d.Span.End <= match.Index && !d.IsSince).ToList() is [var only] ? only : unit.Dates.FirstOrDefault(d => d.Span.End <= match.Index && !d.IsLimit && unit.Dates.Length == 1 && !d.IsSince && !unit.IsAside(d, match.Index)));
    }

    // "took it off, and on 7 May": of what follows.
    [GeneratedRegex(@"[,;] (?:and|but) |;")]
    private static partial Regex Next();

    [GeneratedRegex(@"(?<verb>\b(?:(?:went|came|comes|goes|got|gets|was put|were put|was placed|has come|have come|had come|has gone) (?:back )?(?:on(?= (?:in|on|again) )|(?<off>off))|(?:was|were|has been|have been|had been) (?:taken|struck|crossed|dropped|scrubbed|wiped) (?<off>off)|(?:took|(?<=\bonly to )take|struck|(?<=\bonly to )strike|crossed|scrubbed|wiped) (?<whom>it|them|the [\p{Ll}-]+(?: [\p{Ll}-]+)?) (?<off>off)|(?:let|lets) (?<whom>it|them|the [\p{Ll}-]+(?: [\p{Ll}-]+)?) (?<off>go))(?: again| too| as well)?)(?=[,.;]| (?:in|on|that|the|a (?:day|week|month|year)|two|three|four|after|because|having|when|last|this|only|again|once|for)\b)")]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|none|nobody|neither|few|if|whether|could|(?-i:may)|might|would|will|to|before|until|unless)\b[^.;,]{0,25}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    // Ships, lights and lawyers come off and are struck off as well.
    [GeneratedRegex(@"\b(?:went on (?:in|on) [^.;]{3,24} to|merger|shares?|accounts|fil(?:e|ing)|off (?:the|its|a) (?!list|blacklist)|register|rolls?|production|production line|stage|alarm|coast|rails|better|best|lights?|call|phone|air|sale|strike|trial|holiday)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
