using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A clause that says that something is put on a list or taken off, whoever it is.</summary>
/// <param name="Predicate">Its verb.</param>
/// <param name="Action">What is done.</param>
/// <param name="Agent">The words that name who does it; empty where nobody is named.</param>
/// <param name="Companies">The words that name whom it is done to.</param>
/// <param name="Tail">What follows the verb.</param>
/// <param name="List">The list; null where none is mentioned.</param>
/// <param name="NamesOnly">Whether the verb merely names: it lists only what was announced before.</param>
internal sealed partial record ListingClause(
    Predicate Predicate, ListingAction Action, Span Agent, Span Companies, Span Tail, ListPhrase? List, bool NamesOnly)
{
    private static readonly string[] Ends = [" for ", " over ", " because of ", " due to ", ", saying ", ", accusing ", ", citing ", " on suspicion", ", accused "];

    /// <summary>Whether nobody who knows says so: "posts claim that NAME was listed".</summary>
    public bool IsUnfounded(string text) => Action != ListingAction.Proposed && Doubt.IsUnfounded(text[..Predicate.Match.Span.Start]);

    /// <summary>Where whom it is about is named before it, for a relative clause; empty for any other.</summary>
    public Span Head { get; init; }

    /// <summary>The names before a relative clause that it is about; none for another clause, nor where it names its object itself.</summary>
    public IEnumerable<ProperName> Related(string text) =>
        Predicate.IsPassive ? RelativeClause.Names(text, Companies.Trim(text).IsEmpty ? Head : default, Predicate.IsPlural(text))
        : HasObject(text) || Predicate.IsBare && AsideBefore().IsMatch(text[..Predicate.Group.Start]) ? [] : RelativeClause.Names(text, Head, several: false);

    // "which had been on the list and changes the entry for OTHER, first listed in 2022": the participle is said of that.
    [GeneratedRegex(@", (?:first |already |originally |previously )$")]
    private static partial Regex AsideBefore();

    /// <summary>Whether the verb is followed by whom or what it is done to: "adds paperwork to the list", not "put on the list".</summary>
    public bool HasObject(string text) =>
        WordScanner.Scan(text, Companies).FirstOrDefault() is { IsEmpty: false } first && first.Of(text) is var word
        && !FunctionWords.Prepositions.Contains(word) && !PlanningWords.Adverbs.Contains(word) && !char.IsDigit(word[0]) && word is not ("last" or "earlier" or "sanctions" or "therefrom" or "again");

    /// <summary>The parts of a text that name whom the clause is about: its object, the members of a group, and who was treated likewise.</summary>
    public IEnumerable<Span> Named(string text) =>
        Companions.Behind(text, Tail.Start) is { IsEmpty: false } companions ? Objects(text).Append(companions) : Objects(text);

    /// <summary>Those of them that hold its object, or the members of a group.</summary>
    public IEnumerable<Span> Objects(string text)
    {
        if (GroupPhrase.Find(text, Companies) is { } group)
        {
            yield return new(Companies.Start, group.Span.Start);
            var members = group.MembersIn(text);
            yield return members.Start < Predicate.Group.Start && members.End > Predicate.Group.Start ? new(members.Start, Predicate.Group.Start) : members;
        }
        else
            yield return Companies;
    }

    /// <summary>The listing clauses of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listInMind">Whether the sentence before spoke of a list, so that this one need not.</param>
    public static List<ListingClause> FindAll(string text, bool listInMind = false)
    {
        var clauses = new List<ListingClause>();
        Find(ListingVerbs.Add, ListingAction.Added);
        Find(ListingVerbs.AddToList, ListingAction.Added, needsList: true);
        Find(ListingVerbs.PutOntoList, ListingAction.Added, needsList: true);
        Find(ListingVerbs.Bar, ListingAction.Added, needsList: true);
        Find(ListingVerbs.Sanction, ListingAction.Added, needsSanctions: true);
        Find(ListingVerbs.Name, ListingAction.Added, namesOnly: true);
        Find(ListingVerbs.Label, ListingAction.Added, asListed: true);
        Find(ListingVerbs.Remove, ListingAction.Removed);
        Find(ListingVerbs.RemoveFromList, ListingAction.Removed, needsList: true);
        Find(ListingVerbs.Target, ListingAction.Proposed);
        clauses.Sort((a, b) => a.Predicate.Group.Start.CompareTo(b.Predicate.Group.Start));
        for (var i = 1; i < clauses.Count; i++)
            clauses[i] = GoingOn(text, clauses[i - 1], clauses[i]);
        return clauses;

        void Find(VerbLexicon verbs, ListingAction action, bool needsList = false, bool namesOnly = false, bool needsSanctions = false, bool asListed = false)
        {
            foreach (var match in verbs.Find(text))
                if ((!needsSanctions || OfSanctions().IsMatch(text, match.Span.End)) && (!asListed || CalledListed().IsMatch(text, match.Span.End) && AsListed().IsMatch(text, match.Span.End) && match.Form != VerbForms.Base) && Read(text, match, action, needsList, listInMind, namesOnly) is { } clause
                    // "banks treat NAME as an SDN": only who keeps the list can make it one.
                    && (!asListed || (AuthorityFinder.ActorIn(text, clause.Agent) ?? (clause.Agent.Trim(text).Of(text) is "it" ? DocumentKeeper.In(text, new(0, clause.Agent.Start)) : null)) is { } actor && AuthorityFinder.Known(actor) is { } known && DocumentKeeper.KeepsLists(known)))
                    clauses.Add(clause);
        }
    }

    /// <summary>A clause with what it leaves out because the one before has said it.</summary>
    private static ListingClause GoingOn(string text, ListingClause before, ListingClause clause)
    {
        // "NAME was first listed in 2022 and relisted in 2023"
        if (clause is { Action: ListingAction.Added, Predicate: { IsBare: true, IsPassive: false, Verb.Base: "relist" or "list" or "designate" or "sanction" } } && before.Predicate.IsPassive && !clause.HasObject(text) && text[..clause.Predicate.Group.Start].EndsWith(" and ", StringComparison.Ordinal))
            clause = clause with { Predicate = clause.Predicate with { IsPassive = true }, Agent = default, Companies = default };
        // "NAME was added in 2019 and removed from it in 2022"
        if (clause is { Action: ListingAction.Removed, Predicate: { IsBare: true, IsPassive: false } } && before.Predicate.IsPassive && !clause.HasObject(text))
            clause = clause with { Predicate = clause.Predicate with { IsPassive = true }, Agent = ByAgent(text, clause.Tail) is { IsEmpty: false } own ? own : before.Agent, Companies = default };
        if (!clause.Predicate.IsPassive)
            return !IsCoordinated(text, clause.Agent) ? clause
                // "which the bank debarred in 2017 and released in 2020": of the same firm.
                : clause.Head.IsEmpty && !clause.HasObject(text) ? clause with { Agent = before.Agent, Head = before.Head } : clause with { Agent = before.Agent };
        return before.Predicate.IsPassive && (clause.Companies.Trim(text) is var subject && (subject.IsEmpty || OnlyWhen().IsMatch(subject.Of(text))) || TakenBack().IsMatch(text[..clause.Predicate.Group.Start])) && (clause.Head.IsEmpty || clause.Head == before.Head && !before.Companies.Trim(text).IsEmpty) ? clause with { Companies = before.Companies, Head = before.Head } : clause;
    }

    private static ListingClause? Read(string text, VerbMatch match, ListingAction action, bool needsList, bool listInMind, bool namesOnly)
    {
        // "barred NAME from its tenders"; from anything else is no list.
        var isBar = action == ListingAction.Added && ListingVerbs.Bar.IsForm(match.Verb.Base, VerbForms.Base);
        if (isBar && !IsOutOfTenders(text, match))
            return null;
        // "declared NAME, of Goiânia, ineligible"
        if (match.Verb is { Base: "declare", Particle: null } && needsList && !Ineligible().IsMatch(text, match.Span.End))
            return null;
        // "a ban to be carried out from May"
        if (match.Verb.Base == "carry" && text.AsSpan(match.Span.End).StartsWith(" out") || IsAttributive(text, match) || PredicateOf(text, match) is not { } predicate)
            return null;
        // "struck off" without an object is a register's or the list's that the text speaks of.
        if (match.Verb.Lemma == "strike off" && !OfName().IsMatch(text, match.Span.End))
            return null;
        // "The former was put on one list, the latter on another": the auxiliary is said once, and the latter is another.
        var isElided = predicate is { IsBare: true, IsPassive: false } && (match.Form & VerbForms.Participle) != 0 && Elided().IsMatch(text[..predicate.Group.Start]);
        if (isElided)
            predicate = predicate with { IsPassive = true };
        if (Doubt.IsOf(text, predicate) || Doubt.IsStatus(text, match, predicate.IsPassive) || !predicate.IsPassive && Inverted().IsMatch(text, match.Span.End) || !predicate.IsPassive && OfEntry().IsMatch(text, match.Span.End))
            return null;
        if (action == ListingAction.Proposed && predicate.Modality == Modality.Done || Unreal().IsMatch(text[..predicate.Match.Span.Start]))
            return null;
        var tail = Clause.After(text, match.Span.End);
        var before = Clause.Before(text, predicate.Group.Start);
        // "NAME, which the office listed, bought another": a relative clause ends at its comma.
        if (!text[..before.Start].EndsWith(" that ", StringComparison.Ordinal) && !RelativeClause.HeadOf(text, before.Start).IsEmpty && text.IndexOf(", ", tail.Start, tail.Length, StringComparison.Ordinal) is var comma and >= 0)
            tail = new(tail.Start, comma);
        // "When the office listed NAME in May, OTHER held a third of its shares": what opens a sentence ends before its main clause.
        if (Opening().IsMatch(text[..match.Span.Start]) && MainClause().Match(text, tail.Start, tail.Length) is { Success: true } main)
            tail = new(tail.Start, main.Index);
        // "taken off the list": the particle is the list's preposition.
        var list = ListPhrase.Find(text, match.Verb.Particle is { } particle ? new(match.Span.End - particle.Length, tail.End) : tail);
        // "introduced a bill against the list"
        if (action == ListingAction.Added && ListingVerbs.PutOntoList.IsForm(match.Verb.Base, VerbForms.Base) && !(list is { } place && Onto().IsMatch(text, place.Span.Start)))
            return null;
        // "moved from one list to another": it is put on the other.
        if (action == ListingAction.Added && list is { } first && Away().IsMatch(text, first.Span.Start))
        {
            list = ListPhrase.All(text, tail).Cast<ListPhrase?>().FirstOrDefault(l => Onto().IsMatch(text, l!.Value.Span.Start));
            // "blacklisted NAME, which has been fighting to get off that list": not where it was put.
            if (list is null && needsList)
                return null;
        }
        if (action == ListingAction.Removed && match.Verb.Base == "take" && list is { } taken && Onto().IsMatch(text, taken.Span.Start))
            action = ListingAction.Added;
        // What is taken out of a draft was never on the list.
        if (needsList && action == ListingAction.Removed && Doubt.IsOfDraft(tail.Of(text)))
            return null;
        // "released a rule that adds A to the list"
        if (action == ListingAction.Removed && needsList && list is { } onto && Onto().IsMatch(text, onto.Span.Start) && match.Verb.Base is "release" or "drop" or "strike" or "exclude" or "remove" or "take")
            return null;
        if (action == ListingAction.Removed && match.Verb is { Base: "take", Particle: null } && !isElided && (list is not { } left || !Away().IsMatch(text, left.Span.Start)))
            return null;
        if (namesOnly && AsListed().IsMatch(text, match.Span.End))
            (namesOnly, needsList) = (false, false);
        // "a rule naming NAME to the Entity List"
        if (namesOnly && list is { IsRestrictive: true } named && match.Verb.Base == "name" && text.AsSpan(named.Span.Start).StartsWith("to "))
            (namesOnly, needsList) = (false, true);
        if (list is null && isElided && action == ListingAction.Added)
            list = ListPhrase.All(text, new(0, predicate.Group.Start)).Cast<ListPhrase?>().LastOrDefault();
        // "had put it there": on the list spoken of before.
        if (list is null && ThereBehind().IsMatch(tail.Of(text)) && (listInMind || ListPhrase.Find(text, new(0, predicate.Group.Start)) is not null))
            needsList = false;
        // "had been on the list since 2019, and the same rule deletes that entry"
        if (list is null && ThatEntry().IsMatch(tail.Of(text)) && (ByAct().IsMatch(text[..predicate.Group.Start]) || AuthorityFinder.ActorIn(text, before) is not null))
            list = ListPhrase.All(text, new(0, predicate.Group.Start)).Cast<ListPhrase?>().LastOrDefault();
        // "the list, to which it was added"
        if (list is null && ToWhich().IsMatch(text[..before.Start]))
            list = ListPhrase.All(text, new(0, before.Start)).Cast<ListPhrase?>().LastOrDefault() ?? ListPhrase.At(text, new(0, before.Start));
        // "added to the list in May and removed from it in June"
        if (list is null && needsList && action == ListingAction.Removed && Back().IsMatch(text[..predicate.Group.Start]) && Bare().IsMatch(tail.Of(text)))
            list = ListPhrase.All(text, new(0, predicate.Group.Start)).Cast<ListPhrase?>().LastOrDefault();
        var isTakenBack = action == ListingAction.Removed && predicate.IsPassive && (TakenBack().IsMatch(text[..predicate.Group.Start]) || match.Verb.Base is "release" or "remove" or "delete" or "take" && Back().IsMatch(text[..predicate.Group.Start]) && Bare().IsMatch(tail.Of(text)));
        // "which the bank debarred in 2017 and released in 2020"
        isTakenBack |= action == ListingAction.Removed && predicate is { IsPassive: false, IsBare: true } && match.Verb.Base is "release" or "remove" or "delete" or "clear" && DebarredAnd().IsMatch(text[..predicate.Group.Start]) && Bare().IsMatch(tail.Of(text));
        // "was debarred by the bank in 2016 and released in 2019"
        isTakenBack |= action == ListingAction.Removed && predicate.IsBare && match.Verb.Base is "release" or "remove" or "delete" or "clear" && Back().IsMatch(text[..predicate.Group.Start]) && Bare().IsMatch(tail.Of(text));
        // "Until May it was on the British list too; London dropped it in October."
        isTakenBack |= action == ListingAction.Removed && match.Verb.Base is "drop" or "remove" or "delete" or "strike" or "release" && OnlyIt().IsMatch(tail.Of(text)) && AuthorityFinder.ActorIn(text, before) is not null && ListPhrase.All(text, new(0, before.Start)).Any(l => l.IsDefinite(text) || l.Name is not null);
        var mentionsList = list is not null || isBar || match.Verb is { Base: "declare", Particle: null } || isTakenBack || WithSanctions().IsMatch(tail.Of(text)) || ListEntries().IsMatch(before.Of(text)) || predicate.IsPassive && (SanctionsBefore().IsMatch(before.Of(text)) || Measures().IsMatch(before.Of(text)) && OnWhom().IsMatch(text, match.Span.End)) || EntryFor().IsMatch(tail.Of(text)) || ByList().IsMatch(before.Of(text)) || SanctionsOn().IsMatch(tail.Of(text))
            || match.Verb.Base == "freeze" && AssetsOf().IsMatch(text, match.Span.End)
            || match.Verb.Base == "freeze" && predicate.IsPassive && (AssetsBefore().IsMatch(before.Of(text)) || OwnAssets().IsMatch(before.Of(text)))
            || match.Verb.Base == "freeze" && predicate.IsPassive && AuthorityFinder.Find(text, ByAgent(text, tail)).Any()
            || match.Verb.Base is "enter" or "inscribe" or "record" or "insert" && !predicate.IsPassive && OnceMore().IsMatch(tail.Of(text)) && AuthorityFinder.ActorIn(text, before) is not null
            || BySameAct().IsMatch(tail.Of(text)) || NameOff().IsMatch(text[..before.Start]) || match.Verb.Base == "release" && FromDebarment().IsMatch(text, match.Span.End)
            || OnWhich().IsMatch(text[..before.Start]) && Sanctions().IsMatch(tail.Of(text)) || WithinSubject(text, before);
        if (needsList && !mentionsList && (!listInMind || Elsewhere().IsMatch(tail.Of(text))) || StockExchange().IsMatch(text))
            return null;
        if (namesOnly && (predicate.IsPassive && !Cited().IsMatch(match.Verb.Lemma) || predicate.Modality != Modality.Done || AsOffice().IsMatch(tail.Of(text))))
            return null;
        // A removal that is only planned stays one: it changes nothing about the list, and is no proposal to list either.
        action = predicate.Modality == Modality.Done || action == ListingAction.Removed ? action : ListingAction.Proposed;
        // "Sanctions were imposed on NAME by Canada"
        if (predicate.IsPassive && action != ListingAction.Removed && Measures().IsMatch(before.Of(text)) && OnWhom().Match(text, tail.Start, tail.Length) is { Success: true } on)
            return new(predicate with { IsNegated = predicate.IsNegated || NobodyIn().IsMatch(before.Of(text)) }, action, ByAgent(text, tail) is { IsEmpty: false } agent ? agent : AuthorityFinder.Find(text, before).Any() ? before : default, new(on.Index + on.Length, Cut(text, new(on.Index + on.Length, tail.End), [.. Ends, " by ", " in ", " last ", " under "])), tail, list, namesOnly);
        if (predicate.IsPassive || predicate.IsBare && tail.Of(text).StartsWith("by ", StringComparison.Ordinal))
            return new(predicate with { IsNegated = predicate.IsNegated || NobodyIn().IsMatch(before.Of(text)) }, action, ByAgent(text, tail), WithoutEntry(text, before), tail, list, namesOnly) { Head = RelativeClause.HeadOf(text, before.Start) };
        var companies = namesOnly ? new Span(match.Span.End, text.Length).Trim(text, ".") : ObjectOf(text, tail, list);
        return new(predicate with { IsNegated = predicate.IsNegated || NobodyIn().IsMatch(text[..predicate.Group.Start][(text[..predicate.Group.Start].LastIndexOfAny([';', ':', ',']) + 1)..]) }, action, before, companies, tail, list, namesOnly) { Head = RelativeClause.HeadOf(text, before.Start) };
    }

    // "disqualified NAME" is what a bank does with bidders.
    private static bool IsOutOfTenders(string text, VerbMatch match) =>
        FromTenders().IsMatch(text, match.Span.End)
        || !FromAnything().IsMatch(text, match.Span.End) && (AuthorityFinder.ActorIn(text, Clause.Before(text, match.Span.Start)) ?? AuthorityFinder.ActorIn(text, ByAgent(text, Clause.After(text, match.Span.End)))) is { } actor && actor.EndsWith("bank", StringComparison.OrdinalIgnoreCase);

    // "NAME, on the list since 2019, was let off"
    private static bool WithinSubject(string text, Span before) =>
        ListPhrase.Find(text, before) is not null && before.Of(text).Contains(',', StringComparison.Ordinal);

    private static Predicate? PredicateOf(string text, VerbMatch match) =>
        Predicate.At(text, match)
        ?? ((match.Form & VerbForms.Base) != 0 && OnlyThenDid().IsMatch(text[..match.Span.Start]) ? Predicate.Present(text, match) : null)
        ?? ((match.Form & VerbForms.Base) != 0 && CoordinatedPlan().Match(text[..match.Span.Start]) is { Success: true } plan
            ? new Predicate(match, new(plan.Groups["modal"].Index, match.Span.End), IsPassive: false, IsBare: false, PlanningWords.Possibility.Contains(plan.Groups["modal"].Value) ? Modality.Possible : Modality.Planned, plan.Groups["not"].Success) : null)
        ?? (match.Form == VerbForms.Gerund && (match.Verb.Base != "include" || IntoList().IsMatch(text, match.Span.End)) && InPassing().IsMatch(text[..match.Span.Start]) ? InPassingOf(text, match) : null)
        ?? ((match.Form & VerbForms.Third) != 0 && ListingVerbs.ClearInPresent.Contains(match.Verb.Lemma) && HasSubject(text, match.Span.Start) || (match.Form & VerbForms.Base) != 0 && ListingVerbs.ClearInPresent.Contains(match.Verb.Lemma) && HasPluralSubject(text, match.Span.Start) ? Predicate.Present(text, match) : null);

    // "would recognise the decision and debar NAME"
    [GeneratedRegex(@"\b(?<modal>would|will|shall|must|should|may|might|could) (?:(?:also|now|then|soon) )?(?<not>not )?\p{Ll}+ [^,;.:]{2,60} and (?:also |then )?$")]
    private static partial Regex CoordinatedPlan();

    // "China will retaliate by putting NAME on its list": no more done than what it would be done by.
    private static Predicate InPassingOf(string text, VerbMatch match) =>
        Predicate.Present(text, match) is var present && ToCome().IsMatch(Clause.Before(text, match.Span.Start).Of(text)) ? present with { Modality = Modality.Planned } : present;

    [GeneratedRegex(@"\b(?:will|would|shall|should|could|might|may|can|wants? to|plans? to|intends? to|hopes? to|threatens? to|threatened to|is to|are to|going to|about to|ready to|set to)\b[^,;]*,? (?:by |and )?$")]
    private static partial Regex ToCome();

    // "froze NAME's assets"
    [GeneratedRegex(@"\G (?:whatever|everything|all (?:that )?)(?: the)? (?=\p{Lu}[^,;]{2,60}? (?:possess|own|held|hold|has|had)\w*\b)|\G ?(?:(?:\p{Lu}[^,;]{1,60}?)['’]s?|(?<its>its|their)) (?:\p{L}+ )?(?:assets|funds|accounts)\b")]
    internal static partial Regex AssetsOf();

    // "the assets of NAME are frozen"
    [GeneratedRegex(@"\b(?:assets|funds|accounts|economic resources|property)(?: and (?:\p{L}+ ){0,2}(?:assets|funds|resources|property|interests))? (?:of|belonging to|owned by|held by) (?:the )?(?=[^,;]*\p{Lu})")]
    private static partial Regex AssetsBefore();

    // "NAME's assets are frozen"
    [GeneratedRegex(@"(?:(?<=\p{L}\.?)(?<whose>)['’]s?|\b(?<its>[Ii]ts)) (?:\p{L}+ )?(?:assets|funds|accounts|property)(?: (?:in|within) (?:the )?\p{Lu}\p{L}+)?,? $")]
    internal static partial Regex OwnAssets();

    // "Only in May did the Union remove NAME"
    [GeneratedRegex(@"\b(?:[Nn]ot until|[Nn]ot before|[Oo]nly (?:in|on|after|when|last|this|then|now|at))\b[^.;]{0,60}\bdid (?:the )?\p{Lu}[^,;.]{1,40} $")]
    private static partial Regex OnlyThenDid();

    // "amended its rules by adding NAME", "moved first, putting it on its list"
    [GeneratedRegex(@"(?:, |,? by |, and )(?:also )?$|\b(?<!(?:draft|proposed|planned|possible) (?:\p{Ll}+ )?)(?:rule|notice|order|decision|regulation|amendment|act|instrument|resolution)s? (?:formally |also )?$")]
    private static partial Regex InPassing();

    // "issued an announcement, including NAME in the list": a step, where "firms, including NAME," tells none.
    [GeneratedRegex(@"\G (?![^.;]{0,120}\b(?:is|are|was|were|has|have|had)\b)[^.;]{2,160}? (?:in|on) (?:the|its|their) [^.;]{0,60}?\b[Ll]ist\b")]
    private static partial Regex IntoList();

    // "the commissioners add NAME"
    private static bool HasPluralSubject(string text, int at) =>
        WordScanner.Scan(text, new(Math.Max(0, at - 40), at)).LastOrDefault(w => !PlanningWords.Fillers.Contains(w.Of(text)) && w.Of(text) is not ("also" or "now" or "then" or "further")) is { IsEmpty: false } before
        && (Offices.People.Contains(before.Of(text)) || before.Of(text) is "amendments" or "changes" or "measures" or "authorities" or "rules" or "orders" or "notices");

    // "US sanctions" has no subject; "the rule sanctions" has one.
    private static bool HasSubject(string text, int at) =>
        WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, at - 2))), at)).LastOrDefault() is { IsEmpty: false } before
        && !FunctionWords.Prepositions.Contains(before.Of(text)) && (!FunctionWords.Determiners.Contains(before.Of(text)) || before.Of(text) == "that") && (text[at..].StartsWith("sanctions ", StringComparison.Ordinal) ? before.Of(text) is "rule" or "order" or "action" or "it" : true);

    // "the listed companies": an adjective, unless an authority right before it does the listing.
    private static bool IsAttributive(string text, VerbMatch match)
    {
        var words = WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, match.Span.Start - 2))), match.Span.Start)).ToList();
        var before = words.Count > 0 ? words[^1].Of(text) : "";
        return FunctionWords.Determiners.Contains(before) && before != "that" || FunctionWords.Prepositions.Contains(before) && StartsWithNoun(text, match.Span.End) || Numbers.Parse(before) is not null || Numbers.IsVague(before)
            || before.ToLowerInvariant() is "newly" or "already" or "other" or "recently" or "previously" && StartsWithNoun(text, match.Span.End);
    }

    private static bool StartsWithNoun(string text, int at)
    {
        var word = WordScanner.Scan(text, new(at, text.Length)).FirstOrDefault().Of(text);
        return CompanyNouns.Plural.Contains(word) || CompanyNouns.Singular.Contains(word);
    }

    // "and in January of this year was removed"
    [GeneratedRegex(@"(?:^|,? and )(?:in|on|last|this|later|then) ?(?:[\p{L}\p{N}]+ ?){0,6}$")]
    private static partial Regex OnlyWhen();

    private static bool IsCoordinated(string text, Span before)
    {
        var words = before.Trim(text).Of(text);
        return words.EndsWith(" and", StringComparison.Ordinal) || words.EndsWith(" then", StringComparison.Ordinal) || words is "and" or "";
    }

    private static Span ByAgent(string text, Span tail)
    {
        var words = tail.Of(text);
        var at = words.StartsWith("by ", StringComparison.Ordinal) ? 0 : words.IndexOf(" by ", StringComparison.Ordinal);
        if (at < 0 || Ends.Any(e => words.IndexOf(e, StringComparison.Ordinal) is var i && i >= 0 && i < at))
            return default;
        var start = tail.Start + at + (at == 0 ? 3 : 4);
        return new(start, Cut(text, new(start, tail.End), [.. Ends, " on ", " in ", ", ", " from ", " last "]));
    }

    private static Span ObjectOf(string text, Span tail, ListPhrase? list)
    {
        if (When().Match(text, tail.Start, tail.Length) is { Success: true } when)
            tail = new(when.Index + when.Length, tail.End);
        var end = list is { } phrase && phrase.Span.Start > tail.Start ? phrase.Span.Start : tail.End;
        if (WithSanctions().Match(text, tail.Start, Math.Max(0, end - tail.Start)) is { Success: true } with)
            end = with.Index;
        var words = tail.Of(text);
        if (EntryFor().Match(words) is { Success: true } entry)
            return new(tail.Start + entry.Length, Cut(text, new(tail.Start + entry.Length, end), Ends));
        // "imposed sanctions on A", "lifted its sanctions against A": the companies follow the list.
        foreach (var on in (string[])["assets of ", "sanctions on ", "sanctions from ", "freeze from ", "sanctions against ", "embargo on ", "embargo against ", "freeze on ", "freeze against ", "freezes on ", "freezes against ", "measures on ", "measures against ", "restrictions on ", "restrictions against ", "debarment of ", "exclusion of "])
            if (words.IndexOf(on, StringComparison.OrdinalIgnoreCase) is var at && at is >= 0 and < 60)
                return new(tail.Start + at + on.Length, Cut(text, new(tail.Start + at + on.Length, tail.End), Ends));
        // "the entry, carried on the list since 2009, now reads NAME": another clause.
        if (end == tail.End && NextVerb().Match(text, tail.Start, tail.Length) is { Success: true } next)
            end = next.Index;
        return new(tail.Start, Cut(text, new(tail.Start, end), [.. Ends, " there ", " a Chinese military ", " a Communist Chinese ", " an SDN", " a Specially Designated ", " a military end"]));
    }

    [GeneratedRegex(@", (?:now |also |then |thus |today )?(?:reads|names|says|shows|is|are|was|were|has|have|had|will|becomes?|became)\b")]
    private static partial Regex NextVerb();

    // "added on Monday the maker NAME", "included, last week, NAME"
    [GeneratedRegex(@"\G,? ?(?:(?:on|in|late|early|just) )?(?:this |last |the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?: \([0-9]{1,2}\))?|yesterday|today|week|month|year|(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2})?(?:,? [0-9]{4})?),? (?=(?:the|an?|its|another|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|more|several|both) |\p{Lu})")]
    private static partial Regex When();

    /// <summary>"the name of NAME", "the entry for NAME": what is listed is the company.</summary>
    private static Span WithoutEntry(string text, Span subject) =>
        AssetsBefore().Match(text, subject.Start, subject.Length) is { Success: true } assets ? new(assets.Index + assets.Length, subject.End) : EntryOf().Match(text, subject.Start, subject.Length) is { Success: true } entry ? new(entry.Index + entry.Length, subject.End) : subject;

    private static int Cut(string text, Span span, string[] marks)
    {
        var end = span.End;
        foreach (var mark in marks)
            if (text.IndexOf(mark, span.Start, Math.Max(0, end - span.Start), StringComparison.Ordinal) is var at && at >= 0)
                end = at;
        return end;
    }

    // "Had the Treasury listed NAME, …", "If it had …", "If Ottawa were serious it would …", "would have …, had it …": it did not.
    [GeneratedRegex(@"^(?:Had|Should) [^,;]*$|\bwould (?:never )?have (?:had|seen) [^.;]*$|\b[Nn]o (?:such |final )?decision (?:(?:has|had) (?:yet )?been |was |is )?(?:made |taken |reached )?(?:yet )?(?:to|on) $|\b[Ii]f\b[^,.;]*\bhad\b[^,.;]*$|\b[Ii]f\b[^.;]*\b(?:were|had)\b[^.;]*\bwould\b[^,.;]*$|\bwould have\b[^.;]*\bhad (?:the )?\p{Lu}[^,;]*$")]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:names?|entry|entries|listings?|designations?|inclusion) (?:of|for) |\b(?:sanctions|embargo|(?:asset )?freeze|assets|funds|accounts) (?:on|against|of|from|imposed on|imposed against) ", RegexOptions.IgnoreCase)]
    private static partial Regex EntryOf();

    [GeneratedRegex(@"\G(?:on|onto|into|to|in) ")]
    private static partial Regex Onto();

    [GeneratedRegex(@"\G(?:off|from|(?<=\bout )of)\b")]
    private static partial Regex Away();

    // "identified NAME as a Chinese military company": the name of a list of such firms.
    [GeneratedRegex(@"\G[^.;]{0,80}?\b(?:Chinese [Mm]ilitary [Cc]ompan(?:y|ies)|Communist Chinese [Mm]ilitary|Specially Designated (?:National|Person)|SDN|military end[- ]users?)\b")]
    private static partial Regex AsListed();

    [GeneratedRegex(@"\G[^.;]{0,70}?\b(?:(?:as|among) |an? (?:Chinese [Mm]ilitary|Communist Chinese|SDN\b|Specially Designated|military end[- ]user))")]
    private static partial Regex CalledListed();

    // "Also hit was NAME": whom the verb is about follows another.
    [GeneratedRegex(@"\G (?:was|were|is|are)\b")]
    private static partial Regex Inverted();

    // "adds the alias NAME": a part of an entry, and no firm.
    [GeneratedRegex(@"\G\s+(?:(?:the|an?|its|their|new|one|another|further|second|third|two|three|several|more|additional|known|other) ){0,3}(?:alias(?:es)?|address(?:es)?|spellings?|identifiers?|identification|also[- ]known[- ]as|a\.?k\.?a\.?|vessels?|ships?|tankers?|aircraft|passport|website|phone|footnote|remark|names? (?:variant|spelling))\b(?<!\b(?:vessels?|ships?|tankers?|aircraft)(?=[^.;]{0,80}\b(?:and|with) (?:its|their|the) (?:[\p{L}-]+ ){0,3}(?:owners?|managers?|operators?|charterers?)\b))")]
    private static partial Regex OfEntry();

    // "approved sanctions against NAME", "announced on Monday an asset freeze on NAME"
    [GeneratedRegex(@"\G(?: on)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,? (?:(?:its|their|the|an?|new|fresh|further|additional|more|targeted|financial|economic|trade|immediate|\p{Lu}\p{L}+) ){0,4}(?:sanctions|asset[- ]freezes?|embargo(?:es)?) (?:on|against) ")]
    private static partial Regex OfSanctions();

    // "neither the firm nor its unit NAME has been listed"
    [GeneratedRegex(@"\b(?:[Nn]either|[Nn]or|[Nn]one of|[Nn]obody)\b|(?:^\s*|[“""] ?)[Nn]o (?!\.|[0-9])(?:[\p{L}-]+ ){1,4}(?:in \p{Lu}\p{L}+ )?$")]
    private static partial Regex NobodyIn();

    [GeneratedRegex(@"\b(?:added|put|placed|listed|included|entered|inscribed|designated|debarred|sanctioned|blacklisted|declared ineligible)\b[^;]*,? (?:and|but)(?: then| later)?(?: (?:in|on) [\p{L}\p{N} ]{3,24})? (?:was |were )?$")]
    private static partial Regex Back();

    [GeneratedRegex(@"^\s*(?:it|them|that (?:firm|company|name)|the (?:firm|company|name)) ?(?:again|in|on|last|this|a (?:month|year)|two|three|yesterday|today|$)")]
    private static partial Regex OnlyIt();

    // By whoever keeps the list, in the active.
    [GeneratedRegex(@"(?<!\b(?:was|were|is|are|been|being) )\b(?:listed|designated|debarred|sanctioned|blacklisted)\b[^;,]*,? (?:and|but)(?: then| later)?(?: (?:in|on) [\p{L}\p{N} ]{3,24})? $")]
    private static partial Regex DebarredAnd();

    // "designated in 2007, but this was lifted in 2016"
    [GeneratedRegex(@"\b(?:added|put|placed|listed|included|entered|sanctioned|designated|blacklisted)\b[^;]*,? (?:and|but|though) (?:this|that|the (?:designation|listing|entry|step)) $")]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"^\s*(?:again|therefrom|from (?:it|there)|in|on|last|this|after|when|$)")]
    private static partial Regex Bare();

    // "deleted the entry for NAME", "the same notice drops NAME"
    [GeneratedRegex(@"^\s*(?:the |its |one |an? )?(?:(?:entry|entries|listings?|designations?|names?) (?:of|for|on) |(?:[Ii]tem|[Ee]ntry|[Nn]umber|[Nn]o\.|[Ll]ine|[Rr]ow) [0-9]{1,4}[a-z]?(?:,| \(| for| of|:) ?(?=\p{Lu}|the ))")]
    internal static partial Regex EntryFor();

    [GeneratedRegex(@"\b(?:rule|notice|order|act|update|revision|amendment|regulation|decision|package)s? (?:also |then )?$")]
    private static partial Regex ByAct();

    // "was removed by the same notice"
    [GeneratedRegex(@"^\s*(?:by|in|with|under|through) (?:the|this|that) same (?:notice|rule|act|update|order|revision|announcement|regulation|decision|package)\b")]
    private static partial Regex BySameAct();

    [GeneratedRegex(@"\G(?: early)?(?: by [^,;.]{3,40}?)? from (?:its |the )?(?:debarment|ineligibility|exclusion)\b")]
    private static partial Regex FromDebarment();

    // "The same order takes one name off: NAME has been removed"
    [GeneratedRegex(@"\b(?:takes?|took|drops?|dropped|removes?|removed|deletes?|deleted|strikes?|struck|frees?|freed) (?:one|two|three|four|five|a single|several|another) (?:\p{Ll}+ )?(?:names?|entr(?:y|ies))(?: off| out)?(?: (?:the|its) (?:\p{L}+ )?list)?: $")]
    private static partial Regex NameOff();

    [GeneratedRegex(@"\G (?!ineligible)[^;:]{3,120}?,? ineligible\b")]
    private static partial Regex Ineligible();

    [GeneratedRegex(@"^\s*(?:(?:that|this)|its (?=[A-Z]{2,5} |\p{Lu}\p{L}+ List ))(?: [A-Z]{2,5}| \p{Lu}\p{L}+ List)? ?(?:entry|listing|designation)\b")]
    private static partial Regex ThatEntry();

    [GeneratedRegex(@"\b(?:notice|rule|update|revision|annex|amendments?) (?:also |then )?$")]
    private static partial Regex ByList();

    [GeneratedRegex(@"^\s*(?:it|them|(?:the |\p{Lu})[^,.;]{2,40}) (?:on |from |off )?there\b")]
    private static partial Regex ThereBehind();

    [GeneratedRegex(@"\b(?:[Ll]ist|[Bb]lacklist|[Rr]egister|[Aa]nnex|[Ss]chedule)(?: (?:of|to) [^,;.]{2,60})?, (?:on|onto|to|from|into) which $")]
    private static partial Regex ToWhich();

    [GeneratedRegex(@"\b(?:on|against) (?:which|whom) $")]
    private static partial Regex OnWhich();

    [GeneratedRegex(@"^\s*(?:(?:its|the|new|fresh|financial|economic|trade|an?) ){0,3}(?:sanctions|embargo|asset freeze)\b")]
    private static partial Regex Sanctions();

    // Entries, unlike firms, can only be added to a list or removed from one.
    [GeneratedRegex(@"\b(?:entry|entries|names|designations?|listings?)\b(?!.*\b(?:was|were|is|are|has|have|had)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ListEntries();

    [GeneratedRegex(@"(?<!\b(?:[Nn]o|[Nn]either|[Nn]or|[Nn]one of the|[Ff]ew)\b[^,;]{0,40})(?:^|[ ,])(?:[Ss]anctions|[Aa]sset [Ff]reezes?|[Ee]mbargo|[Rr]estrictive [Mm]easures|[Cc]ountermeasures) $")]
    private static partial Regex Measures();

    [GeneratedRegex(@"\G ?(?:on|against|upon) (?=(?:the |an? |its )?(?:[\p{L}-]+ ){0,5}\p{Lu})")]
    private static partial Regex OnWhom();

    // "The sanctions against NAME were lifted"
    [GeneratedRegex(@"^\s*(?:[Tt]he |[Ii]ts )?(?:\p{L}+ ){0,2}(?:[Ss]anctions|[Ee]mbargo|[Aa]sset [Ff]reeze|[Aa]ssets|[Ff]unds) (?:on|against|of|imposed on|imposed against) ")]
    private static partial Regex SanctionsBefore();

    [GeneratedRegex(@"^\s*(?:(?:its|the|all|new|fresh|financial|economic|trade|an?|any|\p{Lu}\p{L}+) ){0,3}(?:(?:sanctions|measures|restrictions|embargo|embargoes|(?:asset )?freezes?) (?:on|against|from)|assets of|(?:debarment|exclusion|ineligibility) of) ", RegexOptions.IgnoreCase)]
    private static partial Regex SanctionsOn();

    [GeneratedRegex(@"\bwith (?:\p{L}+ ){0,3}(?:sanctions|asset freeze|asset freezes|embargo)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithSanctions();

    [GeneratedRegex(@"\G[^,;.]{2,80}? (?:from|out of) (?:(?:all|any|its|the|new|further|\p{Lu}\S*|bank-financed) ){1,4}(?:projects|contracts|tenders|procurement|bidding|bids)\b|\G (?:by [^,;.]{3,40} )?(?:from|out of) (?:(?:all|any|its|the|new|further|\p{Lu}\S*|bank-financed) ){1,4}(?:projects|contracts|tenders|procurement|bidding|bids)\b")]
    private static partial Regex FromTenders();

    [GeneratedRegex(@"\G[^,;.]{0,80}? (?:from|out of) ")]
    private static partial Regex FromAnything();

    [GeneratedRegex(@"^(?:When|After|Once|As soon as|Before|While|Since|Because|Although|Though|By the time) [^,;]*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@", (?:the |its |an? |all |most )?[^,;]{2,60}? (?:held|had|has|was|were|is|are|fell|rose|said|lost|stopped|sold|bought|ended|would|will|did|owned|made|closed|cut|dropped|broke|moved|continued)\b")]
    private static partial Regex MainClause();

    [GeneratedRegex(@"\G (?:the )?\p{Lu}")]
    private static partial Regex OfName();

    [GeneratedRegex(@"\b(?:was|were|is|are|been)\b[^;]*[,;] (?:and |but )?the (?:former|latter|first|second|third|other) $")]
    private static partial Regex Elided();

    // "The Council entered it a second time": where it had been entered before.
    [GeneratedRegex(@"^\s*(?:it|them|(?:the )?[^,;.]{2,50}?) (?:for )?(?:a|the) (?:second|third) time\b|^\s*(?:it|them|(?:the )?[^,;.]{2,50}?) (?:again|anew|afresh|once more|once again)\b")]
    private static partial Regex OnceMore();

    // "added to the index": something else than the list that the sentence before spoke of.
    [GeneratedRegex(@"^\s*(?:to|from|off|in|into|on|onto|at|as|under|with)\s(?!it\b|(?:(?:the|that) same (?:\p{L}+ )?(?:update|notice|rule|act|action|order|round|package|amendment|step|announcement|revision|edition)\b|(?:this|the (?:latest|present|current|new)) (?:update|notice|rule|act|order|round|amendment|announcement|revision|edition)\b|[0-9]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December))")]
    private static partial Regex Elsewhere();

    // A share is listed in another sense.
    [GeneratedRegex(@"\b(?:stock exchange|stock market|bourse|nasdaq|nyse|publicly listed|listed (?:there |here )?(?:in|at) (?!(?:the|its|Annex|Schedule|[0-9]|early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December|Britain|Switzerland|Canada|Australia|America)\b)(?-i:\p{Lu}\w*)|dual[- ]listed|initial public offering|\bIPO|shares? (?:are|is|were|was) listed|(?:de)?listed (?:from|on|in) the (?:(?-i:\p{Lu}\w*) )?(?:stock |main |junior )?(?:market|bourse|exchange))\b", RegexOptions.IgnoreCase)]
    internal static partial Regex StockExchange();

    // What several firms of a group just announced are cited for is why they were listed.
    [GeneratedRegex("^(?:name|cite|accuse|identify|single out)$")]
    private static partial Regex Cited();

    // "named her as its director" appoints, it does not list.
    [GeneratedRegex(@"(?<!known) as (?:an?|the|its|their|one) ")]
    private static partial Regex AsOffice();
}
