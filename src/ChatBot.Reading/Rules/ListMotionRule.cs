using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME ended up on the list", "NAME was crossed off it": whatever the verb of motion, the preposition of the list tells which way.</summary>
internal sealed partial class ListMotionRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || StockListing.IsIn(unit.Text))
            yield break;
        foreach (var motion in FindAll(unit.Text))
        {
            var (keeper, meant) = KeeperOf(unit, motion, context);
            // Any list can be meant where nobody is said to keep it.
            if (unit.IsClaim(motion.Verb.Group.Start) || Hearsay.IsUnattributed(unit.Text[..motion.Verb.Group.Start]) || keeper is null && meant is null && !(context.SpokeOfLists && motion.List.IsRestrictive))
                continue;
            var since = IsState(motion.Verb) ? unit.Dates.FirstOrDefault(d => d.Span.Start > motion.Verb.Group.Start && d.IsSince) : null;
            var date = since ?? (motion.Verb.Verb.Base == "spend" ? null : unit.DateOf(motion.Verb)) ?? (motion.Verb.Verb.Base == "have" ? unit.Dates.LastOrDefault(d => !d.IsLimit) : null);
            var step = unit.Step(motion.IsOff ? ListingAction.Removed : ListingAction.Added, keeper, date, motion.List.Name, meant);
            if (motion.Verb.Verb.Base is "have" or "lead" or "spend" || since is not null || date is null && motion.IsAside)
                step = step with { DateKind = DateKind.ListedOn };
            var companies = Companies(unit, motion, context);
            // "brought two makers onto the list": which ones is told behind it.
            if (companies.Count == 0 && !motion.Verb.IsPassive && GroupPhrase.Find(unit.Text, motion.Object) is { } group)
                context.Groups.Add(new(step with { Group = group.Span.Of(unit.Text) }, group.Count));
            // "three firms go on the list. They are …"
            else if (companies.Count == 0 && (motion.Verb.IsPassive || motion.Object.Trim(unit.Text).IsEmpty) && GroupPhrase.Find(unit.Text, motion.Subject) is { } moved)
                context.Groups.Add(new(step with { Group = moved.Span.Of(unit.Text) }, moved.Count));
            var span = IsState(motion.Verb) && !motion.IsOff ? Stay(unit, context) : null;
            foreach (var company in companies)
                if (span is var (from, until))
                {
                    yield return step with { CompanyId = company, Date = from.Date, DateKind = DateKind.ListedOn, DateWords = from.Words };
                    yield return StepDate.On(step, until) with { CompanyId = company, Action = ListingAction.Removed };
                }
                else
                {
                    yield return step with { CompanyId = company };
                    foreach (var further in FurtherLists.Behind(unit, motion.List.Span.End, step with { CompanyId = company }))
                        yield return further;
                }
        }
    }

    /// <summary>"From May 2021 until June 2022 it stood on the list": since when, and till when; null where a sentence does not tell both, or the end is to come.</summary>
    private static (DatePhrase From, DatePhrase Until)? Stay(Unit unit, ReadingContext context) =>
        unit.Dates.Zip(unit.Dates.Skip(1)).FirstOrDefault(d => Stretch().IsMatch(unit.Text[Math.Max(0, d.First.Span.Start - 8)..d.First.Span.Start] + d.First.Words + "|" + unit.Text[d.First.Span.End..d.Second.Span.Start] + d.Second.Words)) is { First: { } from, Second: { } until } && until.Date.Start <= context.Published
            // "NAME, whose chairman from 2015 until 2020 was a colonel, …": somebody else's time.
            && !InAside().IsMatch(unit.Text[..from.Span.Start])
            ? (from, until) : null;

    [GeneratedRegex(@",? (?:which|who|whose|where|when)\b[^.;]*$|\([^)]*$")]
    private static partial Regex InAside();

    [GeneratedRegex(@"\b(?:from .*\| ?(?:until|to|till|through) |between .*\| ?and )", RegexOptions.IgnoreCase)]
    private static partial Regex Stretch();

    // "has stood in the annex since May": no step, but since when.
    private static bool IsState(Predicate verb) => verb.Verb.Base is "have" or "lead" or "stand" or "sit" or "figure" or "feature" or "appear" or "remain" or "spend";

    /// <summary>The names of those who move, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        FindAll(text).Where(m => m.List.KeeperIn(text) is not null || m.List.IsRestrictive || m.List.IsDefinite(text))
            .SelectMany(m => NamesIn(text, m).Concat(HeadNames.In(text, Companions.Behind(text, m.List.Span.End))));

    /// <summary>The objects of such clauses.</summary>
    public static IEnumerable<Span> Objects(string text) => FindAll(text).Where(m => !m.Verb.IsPassive).Select(m => m.Object);

    /// <summary>The subjects of such clauses.</summary>
    public static IEnumerable<Span> Subjects(string text) => FindAll(text).Select(m => m.Subject);

    /// <summary>A clause in which somebody gets onto a list or off it.</summary>
    /// <param name="Verb">Its verb.</param>
    /// <param name="Subject">The words before the verb.</param>
    /// <param name="Object">The words between the verb and the list.</param>
    /// <param name="List">The list.</param>
    /// <param name="IsOff">Whether it is left.</param>
    private sealed record Motion(Predicate Verb, Span Subject, Span Object, ListPhrase List, bool IsOff)
    {
        public Span Head { get; init; }

        /// <summary>Whether it is told aside, in a relative clause about who moves.</summary>
        public bool IsAside => !Head.IsEmpty && Subject.Length == 0 && Object.Length <= 1;
    }

    private static IEnumerable<Motion> FindAll(string text)
    {
        foreach (var list in ListPhrase.All(text, new(0, text.Length)).Concat(ListPhrase.MeantByIt(text)))
        {
            var preposition = Preposition().Match(text, list.Span.Start);
            if (!preposition.Success || MotionVerbs.All.Find(text[..list.Span.Start]).LastOrDefault(m => !IsNoun(text, m)) is not { Verb: not null } match || list.Span.Start - match.Span.End > 160)
                continue;
            if (Predicate.At(text, match) is not { IsNegated: false, Modality: Modality.Done } verb)
            {
                if ((match.Form & VerbForms.Third) == 0 && !((match.Form & VerbForms.Base) != 0 && OfSeveral().IsMatch(text[..match.Span.Start])) || Predicate.Present(text, match) is not { IsNegated: false } present || Plan().IsMatch(text[..match.Span.Start]))
                    continue;
                verb = present;
            }
            var between = new Span(match.Span.End, list.Span.Start);
            var moved = Place().Match(between.Of(text)) is { Success: true } place ? new Span(between.Start, between.Start + place.Index + 1) : between;
            // "NAME, a firm that shares a desk with OTHER, went onto the list in May and was struck from it in June": whose subject is that of the verb before.
            var before = Clause.Before(text, text[..verb.Group.Start].EndsWith(" and ", StringComparison.Ordinal) && DepartureRule.VerbBefore(text, verb.Group.Start) is >= 0 and var first ? first : verb.Group.Start);
            if (Breaks().IsMatch(between.Of(text)) || !IsOpen(text, between) || Unreal().IsMatch(Range().Replace(text[before.Start..verb.Group.Start], "")) || Doubt.IsOf(text, verb) || !Attaches(text, verb, before) || AnnulmentRule.IsAnnulled(text, verb.Match.Span.Start) || Doubt.IsUnfounded(text[..verb.Group.Start]))
                continue;
            // "removes NAME, designated in May, from the list": the list goes with the verb before the aside.
            if (verb.IsBare && text[..verb.Group.Start].EndsWith(", ", StringComparison.Ordinal) && between.Of(text).TrimEnd().EndsWith(','))
                continue;
            // "added two tankers, NAME and NAME, to the list": ships and persons are no firms.
            if (list.Name is { } called && DraftList().IsMatch(called) || Others().IsMatch((verb.IsPassive ? before : moved).Of(text)))
                continue;
            yield return new(verb, before, moved, list, preposition.Groups["off"].Success) { Head = RelativeClause.HeadOf(text, before.Start) };
        }
    }

    [GeneratedRegex(@"\b(?:draft|proposed|planned|leaked)\b")]
    private static partial Regex DraftList();

    // "From May 2021 until June 2022 it stood": till when, and no condition.
    [GeneratedRegex(@"\b[Ff]rom (?:\p{L}+ )?[\p{L}\p{N} ]{3,22} until [\p{L}\p{N} ]{3,18}(?= |,)")]
    private static partial Regex Range();

    // "takes one name off the list", "the cameras made by NAME"
    private static bool IsNoun(string text, VerbMatch match) =>
        match.Verb.Base == "make" && text.AsSpan(match.Span.End).StartsWith(" by ") || match.Verb.Base is "name" or "list" or "record" or "place" or "post" && WordScanner.Scan(text, new(Math.Max(0, match.Span.Start - 12), match.Span.Start)).LastOrDefault() is { IsEmpty: false } before
        && (FunctionWords.Determiners.Contains(before.Of(text)) || Numbers.Parse(before.Of(text)) is not null);

    /// <summary>Whether a participle without "was" goes with the subject: not with another noun before it, as in "customers of a firm added to the list".</summary>
    private static bool Attaches(string text, Predicate verb, Span before) =>
        !verb.IsBare || verb.IsPassive || !Transitive.IsForm(verb.Match.Span.Of(text), VerbForms.Participle) || HeadNames.In(text, before).LastOrDefault() is not { Text: not null } last
        || text[last.Span.End..verb.Group.Start] is var gap && (gap.Trim(' ', ',').Length == 0 || Apposition().IsMatch(gap)) || !verb.IsPassive && AuthorityFinder.ActorIn(text, before) is not null;

    private static VerbLexicon Transitive { get; } = new("add", "place", "put put", "include", "enter", "insert", "list", "remove", "strike struck", "delete", "take took taken", "drop dropped", "sanction", "designate");

    // ", a lender the ministry ": what the firm is, and right behind it who acts.
    [GeneratedRegex(@"^, (?:an?|the|one of the) (?:(?!(?:of|to|for|by|with|from|in|at|on|an?|the)\b)[\p{Ll}-]+ ){1,4}(?:that |which )?(?:the )?\p{Lu}[^,;]* $")]
    private static partial Regex ContactClause();

    [GeneratedRegex(@"^, (?:an?|the) (?:(?!of\b|by\b|for\b|with\b|to\b)[\p{L}-]+ )+$")]
    private static partial Regex Apposition();

    /// <summary>Whether the list goes with the verb: not with a noun right before it, as in "sold to firms on the list".</summary>
    private static bool IsOpen(string text, Span between)
    {
        var words = WordScanner.Scan(text, between).ToList();
        if (words.Count == 0 || text[..between.End].TrimEnd() is [.., ',' or ')'] || Place().IsMatch(between.Of(text)))
            return true;
        // "brings two makers into the list": a number and its noun, and nothing that the list could go with.
        if (GroupPhrase.Find(text, between) is { Count: not null } group && group.Span == new Span(words[0].Start, words[^1].End))
            return true;
        var word = words[^1].Of(text);
        // "spent two years on the list"
        if (word is "year" or "years" or "month" or "months" && words.Count < 4)
            return true;
        return char.IsUpper(word[0]) || char.IsDigit(word[0]) || FunctionWords.Pronouns.Contains(word) || Adjacent().IsMatch(word) || CompanyNouns.Singular.Contains(word) && words.Count is > 1 and < 5 && FunctionWords.Determiners.Contains(words[0].Of(text));
    }

    private static List<string> Companies(Unit unit, Motion motion, ReadingContext context)
    {
        if (Antecedent.OfPair(unit, motion.Subject) is { } one)
            return [one.Company.Id];
        // "repaid NAME, a lender the ministry put on its list": the name that the noun describes.
        if (!motion.Verb.IsPassive && motion.Object.Trim(unit.Text).IsEmpty && unit.Mentions.LastOrDefault(m => m.Span.End <= motion.Verb.Group.Start) is { Company: { } described } head
            && ContactClause().IsMatch(unit.Text[head.Span.End..motion.Verb.Group.Start]) && AuthorityFinder.Find(unit.Text, new(head.Span.End, motion.Verb.Group.Start)).Any(f => f.Span.End == motion.Verb.Group.Start - 1))
            return [described.Id];
        var names = NamesIn(unit.Text, motion).Select(n => n.Span).ToList();
        var companies = unit.Mentions.Where(m => names.Exists(n => n.Overlaps(m.Span))).Select(m => m.Company.Id).ToList();
        var companions = unit.CompaniesIn(Companions.Behind(unit.Text, motion.List.Span.End));
        // "wrote it into the annex together with NAME": both.
        return [.. (companies.Count > 0 || names.Count > 0 ? companies : Meant(unit, motion, context)).Concat(companions).Distinct()];
    }

    private static List<string> Meant(Unit unit, Motion motion, ReadingContext context)
    {
        List<string> companies = [];
        if (motion.Verb.IsPassive || motion.Object.Trim(unit.Text).IsEmpty)
            companies = context.MembersOf(motion.Subject.Of(unit.Text));
        if (companies.Count > 0 || IdentifiedRule.Tells(unit.Text))
            return companies;
        if (Antecedent.IsPlain(motion.Subject.Of(unit.Text)) && motion.Verb.IsBare && unit.Text[motion.Subject.End..motion.Verb.Group.Start].Trim().Length == 0 && (motion.Verb.Match.Form & VerbForms.Participle) != 0 && Restrictive().IsMatch(unit.Text, motion.List.Span.End))
            return [];
        // "The rule takes the company off the list": what moves somebody need be no keeper.
        var moved = motion.Object.Of(unit.Text);
        var isMoved = !motion.Verb.IsPassive && (AuthorityFinder.ActorIn(unit.Text, motion.Subject) is not null || Antecedent.IsIt(moved) || Antecedent.IsNoun(moved));
        var meant = Antecedent.Of(unit, isMoved ? motion.Object : motion.Subject, context);
        return meant is { } one ? [one.Company.Id] : [];
    }

    /// <summary>Who moves: the object of whoever moves it, else the subject, else whom a relative clause is about.</summary>
    private static IEnumerable<ProperName> NamesIn(string text, Motion motion)
    {
        var objects = motion.Verb.IsPassive ? [] : HeadNames.In(text, motion.Object).ToList();
        if (objects.Count > 0)
            return objects;
        // "takes one name off the list: NAME"
        if (Unnamed().IsMatch(motion.Object.Of(text)) && NamedBehind().Match(text, motion.List.Span.End) is { Success: true } behind)
            return HeadNames.In(text, Clause.After(text, behind.Index + behind.Length));
        // "copies the entry for NAME into its list", "wrote the equipment of NAME into it"
        if (!motion.Verb.IsPassive && Belonging().Match(text, motion.Object.Start, Math.Max(0, motion.Object.Length)) is { Success: true } whose)
            return HeadNames.In(text, new(whose.Index + whose.Length, motion.Object.End));
        var subjects = HeadNames.In(text, motion.Subject).ToList();
        // "it put NAME's rival on the list": who acts does not move.
        if (AuthorityFinder.ActorIn(text, motion.Subject) is not null && (subjects.Count == 0 || !motion.Verb.IsPassive && !motion.Object.Trim(text).IsEmpty))
            return RelativeClause.Names(text, motion.Head, several: false);
        return subjects.Count > 0 ? subjects : RelativeClause.Names(text, motion.Head, motion.Verb.IsPlural(text));
    }

    private static (string? Keeper, NamedList? Meant) KeeperOf(Unit unit, Motion motion, ReadingContext context)
    {
        var text = unit.Text;
        var meant = motion.List.Name is null && motion.List.IsDefinite(text) ? context.Lists.Meant(unit) ?? NamedBefore(unit, motion.List) : null;
        var follows = motion.Verb.IsPassive ? null : ListingKeeper.OfRelative(text, motion.Verb.Group.Start);
        // "follows the Union, which had put them on its list": on none that is spoken of.
        if (follows is not null && meant is { Keeper: { } other } && !ListingMerge.AreCompatible(other, follows))
            meant = null;
        // What is put somewhere does not act, whatever country it is named with.
        var actor = motion.Verb.IsPassive || HeadNames.In(text, motion.Subject).Any() ? null : follows ?? AuthorityFinder.ActorIn(text, motion.Subject);
        return ((actor is not null && AuthorityFinder.Known(actor) is { } known && (DocumentKeeper.KeepsLists(known) || motion.List.KeeperIn(text) is { } part && Authorities.IsWithin(part, actor)) ? actor : null) ?? motion.List.KeeperIn(text) ?? (motion.List.IsIt(text) ? ListPhrase.All(text, new(0, motion.List.Span.Start)).LastOrDefault() is { Span.IsEmpty: false } named ? named.KeeperIn(text) : null : null) ?? (motion.List.IsIt(text) ? KnownLists.KeeperIn(text, new(0, motion.List.Span.Start)) ?? AuthorityFinder.MostSpecific(text, new(0, motion.List.Span.Start))?.Name : null) ?? (actor is [_, ..] && char.IsUpper(actor[0]) && AuthorityFinder.Known(actor) is null && Offices.Bodies.Contains(actor) && meant?.Citation.Paragraph != unit.Sentence.Paragraph ? actor : null) ?? meant?.Keeper ?? unit.Label ?? actor ?? (unit.SpeakerAt(motion.Verb.Group.Start)?.Name is { } who && Authorities.Find(who) is { } speaking && DocumentKeeper.KeepsLists(speaking) ? speaking.Name : null), meant);
    }

    /// <summary>"included in the control list in May, is moved out from that list": the one that the sentence has named.</summary>
    private static NamedList? NamedBefore(Unit unit, ListPhrase list) =>
        ListPhrase.All(unit.Text, new(0, list.Span.Start)).LastOrDefault() is { Name: { } name } before && before.IsRestrictive ? new(name, before.KeeperIn(unit.Text), unit.Citation) : null;

    [GeneratedRegex(@"\G(?:(?<on>therein|there|on(?:to)?|into|in|to|under)|(?<off>off|OFF|from|(?<=\bout )of))\b")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^\s*(?:(?:[Tt]he|[Aa]n?|[Ii]ts|" + Numbers.ToTen + "|" + Numbers.ToTenOpening + @"|[0-9]+|[Ss]everal|[Ss]ome) ){0,2}(?:(?!of\b)\p{L}+[- ]){0,2}(?:tankers?|vessels?|ships|freighters?|trawlers?|longliners?|jiggers?|reefers?|seiners?|bulk carriers?|aircraft|planes|helicopters|yachts?|individuals?|persons?|people|men|women|businessmen|oligarchs?|tycoons?)\b(?! (?:owner|operator|manager|firm|company|compan|maker|builder|broker|agent))(?![^.;]{0,80}\b(?:and|with|through) (?:(?:its|their|the|two|three|a) ){1,2}(?:[\p{L}-]+ ){0,3}(?:owners?|managers?|operators?|charterers?|compan|firms?|entit))")]
    internal static partial Regex Others();

    // "gave it a line in the Entity List", "earned NAME a place on the list"
    [GeneratedRegex(@" (?:an?|its own|the dubious honour of an?) (?:\p{Ll}+ )?(?:line|place|entry|spot|slot|berth|row|number) $")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\s*(?:one|another|" + Numbers.TwoToTen + @"|[0-9]{1,2}) (?:\p{Ll}+ )?(?:names?|compan(?:y|ies)|firms?|entit(?:y|ies)|entr(?:y|ies)) $")]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"\b(?:(?:entr(?:y|ies)|listings?|designations?) (?:for|of)|(?:equipment|gear|products|devices|services|routers|cameras|drones|hardware|software|modules|technology) (?:of|from|made by|supplied by)) (?:the )?")]
    private static partial Regex Belonging();

    [GeneratedRegex(@"\G(?: (?:of|to) (?:its|the|their|that) [^,:;.–—]{2,50})?(?:,|:| [–—-]) (?=\p{Lu}|the )")]
    private static partial Regex NamedBehind();

    // "The firm placed there in May is NAME": another than the one spoken of.
    [GeneratedRegex(@"\G[^,;:]{0,40} (?:is|was) (?:the )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}")]
    private static partial Regex Restrictive();

    // Another clause begins between the verb and the list.
    [GeneratedRegex(@"[;:\uE000]|\b(?:that|because|after|before|when|while|if|although|but|was|were|is|are|has|have|had|said|says|will|would|could|may|might|to|been|not|never|neither|nor|any|over|about|against)\b")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\b(?:whether|unless|until|not|never|no(?!\.)|none|nobody|neither|nor|few|if)\b|^(?:Should|Had|Were) ", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:to|will|would|may|might|could|should|can|must)(?: \p{Ll}+)? $")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^(?:back|out|straight|names?|way|now|today|yesterday|again|itself|themselves|newly|formally|quietly|\p{Ll}+ly)$")]
    private static partial Regex Adjacent();

    // "A and B now appear": the base form with a subject of several.
    [GeneratedRegex(@"(?:\band [^,.;]{2,60},?|\b(?:both|all|they|names|firms|companies)) (?:now |also |both |all |still |again )?$")]
    private static partial Regex OfSeveral();
}
