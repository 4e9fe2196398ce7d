using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The ministry blacklisted NAME for …", "NAME was added to the list by …", and groups whose members are named later.</summary>
internal sealed partial class ListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement)
            yield break;
        foreach (var clause in ListingClauseReader.FindAll(unit.Text, listInMind: GoesWithoutList(unit, context)))
        {
            if (Asked().IsMatch(unit.Text[..clause.Predicate.Group.Start]) || IsAside(unit.Text, clause.Predicate.Match) || NoKeepersStep.IsToldBy(unit, clause, context) || ListingAnnouncement.Of(unit, clause, context) is not { } announcement)
                continue;
            foreach (var listing in ListedCompanies.Of(unit, clause, announcement, context))
            {
                var told = listing with { DateKind = clause.Predicate.IsPastPerfect && !unit.IsAnnounced(clause.Predicate.Group.Start) && !IsPrecise(listing.DateKind) ? DateKind.ListedOn : listing.DateKind };
                yield return told;
                foreach (var other in JointKeepers.Beside(unit.Text, clause, told))
                    yield return told with { Authority = other, List = null };
                if (clause.List is { } list && !clause.NamesOnly)
                    foreach (var further in FurtherLists.Behind(unit, list.Span.End, told))
                        yield return further;
            }
        }
    }

    // "A reader asks whether NAME was delisted": that it was, nobody says.
    [GeneratedRegex(@"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|want(?:s|ed)? to know|(?:en|in)quir(?:es?|ed|ing)) (?:[^,;.]{0,40} )?(?:whether|if) (?:(?!\b(?:when|after|since|that)\b)[^,;.])*$")]
    private static partial Regex Asked();

    // "NAME of Belarus, a maker of radios, added in September 2023, and OTHER": nobody in Belarus added OTHER.
    private static bool IsAside(string text, VerbMatch verb) =>
        text.AsSpan(0, verb.Span.Start).EndsWith(", ") && DatedAside().IsMatch(text, verb.Span.End);

    [GeneratedRegex(@"\G (?:in|on) (?:early |late |mid-)?(?:[0-9]{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:[0-9]{1,2}, )?(?:19|20)[0-9]{2}, and ")]
    private static partial Regex DatedAside();

    // What a step is about need not be said again behind a list, in the same act, or of who only keeps lists.
    private static bool GoesWithoutList(Unit unit, ReadingContext context) =>
        HasListInMind(unit, context) || context.Lists.Meant(unit) is not null || context.SpokeOfLists && (BySameAct().IsMatch(unit.Text) || IsOfKeeper(unit.Text));

    /// <summary>Whether the sentence before, in the same passage, spoke of a list and its keeper.</summary>
    internal static bool HasListInMind(Unit unit, ReadingContext context) =>
        context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph
        && (KnownLists.NameIn(previous.Text) is not null || context.LastSteps.Any(s => !s.IsUnsure && s.Authority is not null) || InMind().IsMatch(previous.Text) && (context.SpokeOfLists && SuchLists().IsMatch(previous.Text) || AuthorityFinder.Find(previous.Text, new(0, previous.Text.Length)).Any()));

    // "The 1533 Committee added A and B": to what, need not be said of who only keeps lists.
    private static bool IsOfKeeper(string text) =>
        Adds().Match(text) is { Success: true } adds && AuthorityFinder.Find(text, Clause.Before(text, adds.Index)).Any(f => DocumentKeeper.KeepsLists(f.Authority));

    [GeneratedRegex(@"\b(?:added|adds|removed|removes|deleted|deletes) (?=(?:it|them) (?:by|in|on)\b|(?:the |an? )?(?:[\p{Ll}-]+ ){0,4}\p{Lu})(?![^.;]* (?:to|from|in|into|as|with) (?:(?:the|its|their|an?|his|her|our) |\p{Ll}))")]
    private static partial Regex Adds();

    [GeneratedRegex(@"^(?:(?:In|By|With|At|Under|Through) t|T)he same (?:" + ActNouns.All + @")\b|\b(?:removed|added|deleted|included|listed|delisted) (?:by|in|with|under) the same (?:" + ActNouns.All + @")\b")]
    private static partial Regex BySameAct();

    // "is no stranger to such lists", "stays on other lists"
    [GeneratedRegex(@"\b(?:such|other|these|sanctions) lists\b")]
    private static partial Regex SuchLists();

    private static bool IsPrecise(DateKind kind) => kind is DateKind.HistoricalMonth or DateKind.HistoricalYear;

    [GeneratedRegex(@"\b[Ll]ists?\b|\b[Ss]anctions\b|\b(?:published|released|issued|renewed|brought out) (?:a|an|the|its) (?:(?:new|latest|updated|revised|annual) )?(?:version|edition|update|revision)\b(?! of)|\b(?:has|had|have) (?:also |first |already )?(?:listed|sanctioned|blacklisted|designated|debarred)\b")]
    private static partial Regex InMind();
}
