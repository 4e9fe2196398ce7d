using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words by which a text says that a step was not taken, not yet, not for good, or that nobody who knows says so.</summary>
internal static partial class Doubt
{
    /// <summary>Whether a step that a verb tells was only nearly taken, averted, undone at once, or agreed for the case that something happens.</summary>
    public static bool IsOf(string text, Predicate predicate) =>
        IsPenalty(text, predicate.Match.Span.End) || InError().IsMatch(text, predicate.Match.Span.End) || Nearly().IsMatch(predicate.Group.Of(text)) || Nowhere().IsMatch(text, predicate.Match.Span.End) || Planned().IsMatch(text[..predicate.Group.Start]) || predicate.Verb.Base == "put" && Postponed().IsMatch(text, predicate.Match.Span.End) || Averted().IsMatch(text[..predicate.Group.Start]) || Undone().IsMatch(text, predicate.Match.Span.End)
        || Effect().IsMatch(text[..predicate.Group.Start]) || Agreed().IsMatch(predicate.Group.Of(text)) && NextTime().IsMatch(text, predicate.Match.Span.End)
        || Agreed().IsMatch(predicate.Group.Of(text)) && Conditional().IsMatch(text[predicate.Match.Span.End..]);

    /// <summary>Whether what follows such words is a supposition, a forgery, or the word of somebody without a name: "posts claim that".</summary>
    public static bool IsUnfounded(string before) => Heard().IsMatch(before) || Unfounded().IsMatch(before[(before.LastIndexOfAny(['.', ';']) + 1)..].TrimStart());

    /// <summary>Whether a report tells it of which the sentence says that nothing is in it: "Reports according to which NAME is to be listed are without foundation".</summary>
    public static bool IsDeniedReport(string text, Predicate predicate) => Reported().IsMatch(text[..predicate.Group.Start]) && Baseless().IsMatch(text, predicate.Match.Span.End);

    [GeneratedRegex(@"\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Ss]tor(?:y|ies)|[Aa]llegations?|[Ss]uggestions?)\b[^.;]*\b(?:that|according to which|to the effect)\b(?:[^.;]|\.(?! \p{Lu}))*$")]
    private static partial Regex Reported();

    [GeneratedRegex(@"\G[^.;]*\b(?:is|are|was|were) (?:(?:entirely|completely|wholly|simply|plainly) )?(?:without (?:any )?(?:foundation|basis)|unfounded|baseless|untrue|false|invented|fabricated|incorrect|wrong|not (?:true|correct))\b")]
    private static partial Regex Baseless();

    /// <summary>Whether something is taken out of a draft, so that it never was on the list.</summary>
    public static bool IsOfDraft(string behind) => OfDraft().IsMatch(behind);

    /// <summary>Whether what follows makes it an office, a status or a part, and no entry in a list of sanctions: "designated NAME as a gatekeeper", "was listed as the consignee".</summary>
    public static bool IsStatus(string text, VerbMatch verb, bool isPassive) =>
        verb.Verb.Base is "designate" or "list" or "include" or "enter" or "record" or "register" or "name" && (isPassive ? AsStatus().IsMatch(text, verb.Span.End) : NameAsStatus().IsMatch(text, verb.Span.End));

    /// <summary>Whether a name behind a verb is told as a status: "lists NAME as a quota holder".</summary>
    public static bool IsNameAsStatus(string text, int end) => NameAsStatus().IsMatch(text, end);

    private const string Listed = @"(?!(?:\p{Ll}+ )?(?:[Ss]pecially|SDN|SDGT|CMIC|[Cc]hinese|[Cc]ommunist|[Ff]oreign [Tt]errorist|[Tt]errorist|[Bb]locked|[Mm]ilitary|[Ss]anctioned|[Pp]rohibited|[Rr]estricted|[Dd]enied|[Dd]ebarred|[Dd]esignated|[Uu]nreliable|[Uu]nverified|[Cc]overed|[Nn]ewcomers?|[Ss]ubjects?|[Oo]bjects?|[Tt]argets?|[Ee]ntit|[Oo]rgani[sz]|[Pp]ersons?|[Oo]ne of|[Pp]art of|[Aa]lias))";

    [GeneratedRegex(@"\G as (?:an?|the|its) " + Listed)]
    private static partial Regex AsStatus();

    [GeneratedRegex(@"\G (?:(?:the )?(?:\p{Ll}+ ){0,3}(?>\p{Lu}\S*)(?> \p{Lu}\S*){0,7})(?: as (?:an?|the|its)|(?<!,) an?(?! (?:day|week|month|year|few|fortnight|second|third|fourth)\b))(?: [“„""]?)" + Listed)]
    private static partial Regex NameAsStatus();

    /// <summary>Whether what follows makes it a fine or a duty: "hit NAME with a fine of 3 million dollars".</summary>
    public static bool IsPenalty(string text, int end) => Penalty().IsMatch(text, end);

    [GeneratedRegex(@"\G[^.;,]{0,80}\bwith (?:an? |the )?(?:[\p{L}\p{N}$€£.-]+ ){0,4}(?:fines?|sanctions of [$€£]|penalt(?:y|ies)|fees?|bill|tax(?:es)?|tariffs?|dut(?:y|ies)|lawsuit|subpoena|charges?|demands?|questions|complaint)\b")]
    private static partial Regex Penalty();

    // "that it had debarred it in error"
    [GeneratedRegex(@"\G(?: (?:it|them|the|\p{Lu}[^\s,;]*)){0,6} (?:in error|by mistake|by accident|mistakenly|erroneously)\b")]
    private static partial Regex InError();

    // "put on no list", "sanctioned by neither London nor Bern"
    [GeneratedRegex(@"\G(?: \p{L}+){0,3} (?:by|on|onto|to|in|into|under|from|off) (?:no|neither|nobody|none|no-one)\b")]
    private static partial Regex Nowhere();

    // "The designation, planned for Monday, was dropped"
    [GeneratedRegex(@"\b(?:[Dd]esignation|[Ll]isting|[Aa]ddition|[Ii]nclusion)s?\b[^.;]{0,80}\b(?:planned|proposed|expected|intended|scheduled)\b[^.;]{0,40}$")]
    private static partial Regex Planned();

    [GeneratedRegex(@"\G off\b")]
    private static partial Regex Postponed();

    [GeneratedRegex(@"\b(?:almost|nearly|all but|narrowly|accidentally|mistakenly|temporarily|conditionally|partly|partially)\b")]
    private static partial Regex Nearly();

    // "avoided being added"
    [GeneratedRegex(@"\b(?:almost|nearly|all but|avoid\w*|escap\w*|dread\w*|fear\w*|risk\w*|prevent\w*|against|without|instead of|short of)(?: it| them)?(?: from)? $")]
    private static partial Regex Averted();

    // "voted to add NAME, but the president blocked it", "removed NAME, and a court restored it"
    [GeneratedRegex(@"\G[^.;]*\b(?:but|and|until|however)\b[^.;]{0,60}\b(?:blocked|put off|called off|abandoned|shelved|vetoed|changed (?:its|his|her|their) mind|reversed|postponed|stayed|restored|re-?added|reinstated|retracted|cancelled the plan)\b|\G[^.;]*\b(?:was (?:stayed|reversed|suspended)|did not come true|(?:is|are|was|were) (?:wrong|incorrect|inaccurate|untrue|false|not (?:correct|accurate|true|right))|do(?:es)? not correspond to|proved (?:to be )?(?:wrong|false))\b")]
    private static partial Regex Undone();

    // "The designation led to contracts being withdrawn": what came of it.
    [GeneratedRegex(@"\b(?:led to|resulted in|caused|brought about) [^.;,]{2,80}? (?:being )?$")]
    private static partial Regex Effect();

    // "agreed to remove NAME next month": not yet.
    [GeneratedRegex(@"\G[^.;,]*\bnext (?:week|month|year|\p{Lu}\p{Ll}+day)\b")]
    private static partial Regex NextTime();

    [GeneratedRegex(@"\b(?:agreed|agrees|voted|decided)\b")]
    private static partial Regex Agreed();

    [GeneratedRegex(@"\b" + Condition.Word + @"\b")]
    private static partial Regex Conditional();

    // "I read that NAME was listed as well.": a reader's question put as a statement.
    [GeneratedRegex(@"^(?:(?:So|But|And|Well|Hang on|Wait),? )?(?:I|We)(?:['’]ve| have)? (?:keep |also |just )?(?:read|reading|heard|hear|see|saw|seen|thought|was told|were told|understood) (?:somewhere |elsewhere |online |on the \p{L}+ )?(?:that )?")]
    private static partial Regex Heard();

    [GeneratedRegex(@"^(?:Suppose|Imagine|Assume|Pretend|What if)\b|^(?:In|For|During|As part of) (?:the|an?|our|this|their) (?:\p{L}+ |\p{L}+-\p{L}+ ){0,2}(?:exercise|training case|case study|scenario|simulation|novel|film|drill|quiz|sketch)\b|\b(?:wrong|incorrect|untrue|misleading) to (?:say|claim|suggest|write|assume)\b|\b(?:I|[Ss]omebody|[Rr]eaders?) (?:have |had )?(?:also )?(?:read|heard|saw|seen|was told|were told)\b[^.;]{0,60}\bthat\b|\b(?:" + Fabrication.Fake + @"|myth|not true|untrue|no evidence|chatbot|war game|no suggestion)\b"
        + @"|(?<!\b(?:said|says|announced|stated|wrote|confirmed) in an? )\b(?:reports?|media|press|channels?|blogs?|posts?|newspapers?|papers|outlets?|bloggers?|users|messages?|documents?|websites?|sites?|headlines?|stor(?:y|ies)|critics|drafts?|(?:first|earlier|leaked) version|accounts?|recording|markets|investors|newsletters?|articles?)\b[^.;:]{0,60}\b(?:said|say|says|wrote|read|believed?|that|adds?|added|lists?|listed|treat|claims?|claiming|according to which|as saying)\b"
        + @"|\b(?:[Dd]raft|[Pp]roposal|[Bb]ill|[Mm]emo|[Nn]ovel|[Ss]poof|[Ff]irst version|[Ee]arlier version)\b[^.;]{0,40}$"
        + @"|\b(?:claim|claims|claimed|claiming|posts?|chatter|falsely|wrongly|mistakenly|erroneously|hoax)\b[^.;]{0,200}?\b(?:that|of)\b|\b(?:falsely|wrongly|mistakenly|erroneously) $")]
    private static partial Regex Unfounded();

    [GeneratedRegex(@"\bfrom (?:an? |the |its |their )?(?:[\p{L}\p{N}-]+ ){0,3}(?:draft|drafts|package|proposal|shortlist|agenda)\b|\blist of [^.;]{0,40} to be\b")]
    private static partial Regex OfDraft();
}
