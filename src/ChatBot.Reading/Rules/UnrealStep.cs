using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>Where words for a step tell none: what is denied, only supposed, claimed by somebody, told of a person, or of another kind of list.</summary>
internal static partial class UnrealStep
{
    /// <summary>Whether a sentence speaks of something else, or from hearsay.</summary>
    public static bool IsElsewhere(string text) => Hearsay.IsIn(text) || Denial().IsMatch(text) || OtherThing().IsMatch(text);

    // "Nor is NAME, at this date, on the list": whatever stands between.
    [GeneratedRegex(@"^(?:Nor|Neither|Not|None|Nobody)\b")]
    private static partial Regex Denial();

    /// <summary>Whether a text denies or supposes.</summary>
    public static bool IsIn(string text) => Unreal().IsMatch(text);

    /// <summary>Whether words in part of a sentence tell no step of a company.</summary>
    public static bool Is(Unit unit, SentencePart part, StepWords step)
    {
        var text = unit.Text;
        var end = Math.Min(step.Span.End, text.Length);
        var clause = part.ClauseOf(text, step.Span);
        return Person().IsMatch(text, end) || AsParty().IsMatch(text, end) || Doubt.IsPenalty(text, end) || Doubt.IsUnfounded(text[..step.Span.Start])
            // "is no longer carried" is a step off the list.
            // "remembers NAME from a draft; the name was struck out a week later": off no list.
            || step.Action.IsEnd() && Draft().IsMatch(text)
            || IsIn(step is { Action: ListingAction.Proposed, Span.IsEmpty: false } ? clause.Replace(step.Span.Of(text), "", StringComparison.Ordinal) : step.Action.IsEnd() ? clause.Replace("no longer", "", StringComparison.Ordinal) : clause)
            || unit.IsClaim(step.Span.Start) && !IsOfAside(unit, step.Span.Start) && !unit.IsAnnounced(step.Span.Start) && !(unit.SpeakerAt(step.Span.Start)?.Role is { } role && Reliable().IsMatch(role));
    }

    // "NAME, which boasts of its lamps, landed on the list": what it boasts of ends with the aside.
    private static bool IsOfAside(Unit unit, int step) =>
        unit.Utterances.FirstOrDefault(u => u.Clause.Contains(step)) is { } said && Aside().IsMatch(unit.Text[..said.Clause.Start]) && unit.Text.IndexOf(", ", said.Clause.Start, Math.Max(0, step - said.Clause.Start), StringComparison.Ordinal) >= 0;

    [GeneratedRegex(@"\b(?:drafts?|bill)\b")]
    private static partial Regex Draft();

    [GeneratedRegex(@", (?:which|who) [^,;]*$")]
    private static partial Regex Aside();

    // Who tells of an authority's steps and has to know: "the judgment notes that", "the Board announces that".
    [GeneratedRegex(@"\b(?:court|judges?|bench|judgment|ruling|notice|rule|act|Court|Board|Company)\b")]
    private static partial Regex Reliable();

    // "has designated a former director of the company": not the company.
    [GeneratedRegex(@"\G (?:an?|the|its|two|three|several) (?:[\p{L}-]+ ){0,3}(?:directors?|founders?|owners?|chairm[ae]n|chief|men|man|woman|business(?:men|man|woman)|tankers?|ships?|vessels?|aircraft|yachts?|people|persons|individuals)\b")]
    private static partial Regex Person();

    // "is named in the notice as a customer of the smuggler"
    [GeneratedRegex(@"\G[^,;]{0,50} as (?:an?|the|its|one of its) (?:\p{Ll}+ )?(?:customer|client|supplier|buyer|seller|owner|partner|agent|source|victim|witness|recipient|shareholder|investor)s?\b|(?<=\b(?:names|named|lists|listed))\G (?:(?:the )?\p{Lu}[\p{L}\p{N}’'&.-]* ){1,5}(?:as |the best |the largest |the winner )")]
    private static partial Regex AsParty();

    [GeneratedRegex(@"^\s*(?:Had|Being)\b|\b(?:it(?:['’]s| is| was) (?:high|about) time|not|never|nowhere|no(?!\.)|none|nobody|neither|nor|without|whether|unless|if|until|would|could|will(?! be (?:added|removed|deleted|included|placed|taken|struck|delisted)\b[^.;]{0,60}\b(?:with effect from|effective|as of|from|on) (?-i:[0-9]|\p{Lu}\p{Ll}+day|tomorrow|today|midnight))|shall|must|(?:is|are|was|were) to be|in vain|alias|spelling|merely|amend\w*|correct(?:s|ed|ion|ing)|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying) to|aim(?:s|ed|ing)?|working to|fight(?:s|ing)?|fought|wonder\w*|wrong to|far from|fear\w*|object(?:s|ed|ing|ion)|discuss\w*|debat\w*|risk\w*|fac(?:e|es|ed|ing) being|press(?:ed|es|ing)|demand\w*|oppos(?:e|es|ed|ing)|threat\w*|lobb(?:y|ies|ied|ying)|review of|prepar\w+|talk|(?-i:may)|might|should|can|cannot|propos\w+|draft\w*|consider\w*|weigh\w*|plan|plans|planned|planning|expect\w*|likely|rumou?r\w*|alleg\w+|claim\w*|den(?:y|ied|ies)|refus\w+|declin\w+|ask\w*|urg\w+|want\w*|call(?:s|ed)? (?:on|for)|petition\w*|appeal\w*|appl(?:y|ied|ies)|seek\w*|sought|request\w*|nearly|almost|escap\w+|avoid\w*|spared|wrongly|mistak\w+|error|untrue|false|similar|namesake|confus\w+|mix\w*|suppos\w+|stayed|suspended|reversed|restored|blocked|postponed|annul\w*|quash\w*|overturn\w*|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:stock|shares?|bourse|(?<!\bforeign )exchange|index|[\p{L}]+-listed|publicly listed|wish list|rumou?r\w*|whisper\w*|anonymous|divorce|lawsuit|on an? list of (?:firms|companies) that|only talk|hearsay|suggested that|purported|unconfirmed|sponsors|earlier (?:text|draft|version)|shortlist|(?:commercial|compan(?:y|ies)|trade|business|land|shipping|tax) (?:register|roll)|file (?:\p{L}+ )?accounts|into (?:the )?(?:\p{L}+ ){0,3}market|registrar|SWIFT|Nasdaq|(?:transparency|suppliers?|vendors?|heritage|court['’]s) (?:register|list)|(?:register|list|roster|roll) of (?:[\p{L}-]+ ){0,2}(?:lobbyists|payers|complaints|creditors|employers|caterers|growing|taxpayers)|(?:register|list) of (?:companies\b(?! (?:under|that|which|subject))|firms to be)|Commerce Control List|sanctions law|training case|exercise|plaintiffs?|of the year|approved (?:contractors|suppliers|vendors)|(?:list|register|roll) of (?:(?-i:\p{Lu}\p{L}+ ){0,3}(?:contractors|partners|shareholders|employers)|approved|qualified|preferred|authori[sz]ed|trusted|eligible|accredited|sponsors|suppliers|vendors|customers|exhibitors|speakers|winners|nominees|bidders|donors|members|participants)|listed (?:in|at) (?-i:(?!Annex|Schedule|Supplement|Part|Section|Appendix|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}+)|customer list|price list|waiting list|bidders)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThing();
}
