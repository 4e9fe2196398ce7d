using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The predicate of a listing verb, also where its auxiliary stands apart or it has none: "by adding NAME", "the rule adds", "did the Union remove".</summary>
internal static partial class ListingPredicate
{
    /// <summary>The predicate of a verb; null where it is none.</summary>
    public static Predicate? Of(string text, VerbMatch match) =>
        // "never proposed that the committee list NAME"
        Wished().Match(text[..match.Span.Start]) is { Success: true } wish && Denied().IsMatch(text[..wish.Index]) ? null : Predicate.At(text, match)
        ?? ((match.Form & VerbForms.Base) != 0 && OnlyThenDid().IsMatch(text[..match.Span.Start]) ? Predicate.Present(text, match) : null)
        ?? ((match.Form & VerbForms.Base) != 0 && CoordinatedPlan().Match(text[..match.Span.Start]) is { Success: true } plan
            ? new Predicate(match, new(plan.Groups["modal"].Index, match.Span.End), IsPassive: false, IsBare: false, PlanningWords.Possibility.Contains(plan.Groups["modal"].Value) ? Modality.Possible : Modality.Planned, plan.Groups["not"].Success) : null)
        ?? ((match.Form & VerbForms.Base) != 0 && Wished().IsMatch(text[..match.Span.Start]) ? new Predicate(match, match.Span, IsPassive: false, IsBare: true, Modality.Planned, IsNegated: false) : null)
        ?? (match.Form == VerbForms.Gerund && (match.Verb.Base != "include" || IntoList().IsMatch(text, match.Span.End)) && InPassing().IsMatch(text[..match.Span.Start]) ? InPassingOf(text, match) : null)
        ?? ((match.Form & VerbForms.Third) != 0 && ListingVerbs.ClearInPresent.Contains(match.Verb.Lemma) && HasSubject(text, match.Span.Start) || (match.Form & VerbForms.Base) != 0 && ListingVerbs.ClearInPresent.Contains(match.Verb.Lemma) && HasPluralSubject(text, match.Span.Start) || (match.Form & VerbForms.Third) != 0 && match.Verb.Lemma == "list" && IsOfKeeper(text, match) ? Predicate.Present(text, match) : null);

    // "Australia's Department of Foreign Affairs (DFAT) lists NAME"
    private static bool IsOfKeeper(string text, VerbMatch match) =>
        Whom().IsMatch(text, match.Span.End) && AuthorityFinder.Find(text, new(0, match.Span.Start)).Any(f => DocumentKeeper.KeepsLists(f.Authority) && text[f.Span.End..match.Span.Start] is " " or ") ");

    [GeneratedRegex(@"\G (?:(?:the|an?|its|two|three|four|five) )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}")]
    private static partial Regex Whom();

    /// <summary>Whether the auxiliary of a participle is said once for two: "The former was put on one list, the latter on another".</summary>
    public static bool IsElided(string text, Predicate predicate) =>
        predicate is { IsBare: true, IsPassive: false } && (predicate.Match.Form & VerbForms.Participle) != 0 && Elided().IsMatch(text[..predicate.Group.Start]);

    // "Britain proposed that the committee list NAME"
    [GeneratedRegex(@"\b(?:propos|request|recommend|ask|urg|suggest|demand|mov)(?:e|es|ed|ing|s)?\b[^;.]{0,60} that (?:(?:the|its|their) )?(?:[\p{L}\p{N}'’-]+ ){0,4}(?:[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Mm]inistry|[Tt]reasury|[Dd]epartment|[Oo]ffice|[Bb]ureau|[Gg]overnment|[Uu]nion|EU|UN|OFAC|BIS|METI) (?:also |now )?$")]
    private static partial Regex Wished();

    [GeneratedRegex(@"\b(?:not|never|n['’]t|refused to|declined to|stopped short of)(?: (?:yet|ever|formally))? $")]
    private static partial Regex Denied();

    // "would recognise the decision and debar NAME"
    [GeneratedRegex(@"\b(?<modal>would|will|shall|must|should|may|might|could) (?:(?:also|now|then|soon) )?(?<not>not )?\p{Ll}+ [^,;.:]{2,60} and (?:also |then )?$")]
    private static partial Regex CoordinatedPlan();

    // "China will retaliate by putting NAME on its list": no more done than what it would be done by.
    private static Predicate InPassingOf(string text, VerbMatch match) =>
        Predicate.Present(text, match) is var present && ToCome().IsMatch(Clause.Before(text, match.Span.Start).Of(text)) ? present with { Modality = Modality.Planned } : present;

    [GeneratedRegex(@"\b(?:will|would|shall|should|could|might|may|can|wants? to|plans? to|intends? to|hopes? to|threatens? to|threatened to|is to|are to|going to|about to|ready to|set to)\b[^,;]*,? (?:by |and )?$")]
    private static partial Regex ToCome();

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
        && (Offices.People.Contains(before.Of(text)) || before.Of(text) is "amendments" or "acts" or "decisions" or "regulations" or "updates" or "instruments" or "changes" or "measures" or "authorities" or "rules" or "orders" or "notices");

    // "under US sanctions." has no subject; "the rule sanctions" has one.
    private static bool HasSubject(string text, int at) =>
        WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, at - 2))), at)).LastOrDefault() is { IsEmpty: false } before
        && !FunctionWords.Prepositions.Contains(before.Of(text)) && (!FunctionWords.Determiners.Contains(before.Of(text)) || before.Of(text) == "that") && (text.AsSpan(at).StartsWith("sanctions") ? before.Of(text) is "rule" or "order" or "action" or "it" : true);

    [GeneratedRegex(@"\b(?:was|were|is|are|been)\b[^;]*[,;] (?:and |but )?the (?:former|latter|first|second|third|other) $")]
    private static partial Regex Elided();
}
