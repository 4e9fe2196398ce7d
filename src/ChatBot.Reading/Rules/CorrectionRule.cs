using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"An earlier version said …", "CORRECTION: …": what a publisher takes back.</summary>
internal sealed partial class CorrectionRule : IRule
{
    /// <summary>The type of the events that say so.</summary>
    public const string Type = "corrected";

    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        // "NAME is not a new name": it was told as one by mistake.
        if (unit.IsStatement && OldName().Match(unit.Text) is { Success: true } old && unit.Mentions.Where(m => m.Span.End <= old.Index).Select(m => m.Company.Id).Distinct().ToList() is [var known])
            context.Retractions.Add(Retraction.OfNewEntry(known));
        if (!Begins(unit, context))
            yield break;
        var company = unit.Mentions.Select(m => m.Company.Id).Distinct().ToArray() is [var only] ? only : null;
        yield return new Event { Id = "", Citations = [unit.Citation], Type = Type, CompanyId = company, Text = unit.Sentence.Text };
    }

    /// <summary>Whether a sentence tells what was said wrongly, so that nothing in it is a fact.</summary>
    public static bool IsOfEarlierVersion(string text) => Earlier().IsMatch(text);

    /// <summary>Whether a sentence can go on with what an earlier version said: "It also named NAME."</summary>
    public static bool CanRetell(string text) => Retold().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:[0-9]+[.)] )?It (?:also |further |then )?(?:said|named|counted|reported|stated|described|misspelled)\b")]
    private static partial Regex Retold();

    /// <summary>How long the label is that a correction opens with, "CORRECTION, 17 September, 15:40: ", with the day of the correction; 0 without one.</summary>
    public static int LabelOf(string text) => Label().Match(text).Length;

    [GeneratedRegex(@"^\W*(?:correction|corrected|clarification|update)\b[^.;]{0,60}?: (?=\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>Whether a sentence says of the one before that it is not true: "That is wrong."</summary>
    public static bool TakesBack(string text) => Untrue().IsMatch(text) && !Voice().IsMatch(text);

    /// <summary>Whether a sentence tells what its publisher said before, and the next one what is so: "We said last week that NAME was listed. The committee merely amended its address."</summary>
    public static bool IsSetRight(string text, string next) => OwnReport().IsMatch(text) && Right().IsMatch(next);

    [GeneratedRegex(@"\b(?:[Ww]e|I) (?:(?:have|had) )?(?:said|wrote|written|reported|stated|told (?:you|readers))\b[^.;:]{0,40} that\b|^(?:[-•*] )?(?:[Aa]n?|[Oo]ur) (?:\p{Ll}+ )?(?:report|story|article|item|piece|dispatch|brief|column|note|post) (?:on|in|of|about|published)\b[^.;]{0,80}?\b(?:said|stated|reported|had|gave|claimed)\b")]
    private static partial Regex OwnReport();

    /// <summary>Whether a sentence tells what was done instead of a step: "The committee merely amended its address."</summary>
    public static bool IsNoStep(string text) => Instead().IsMatch(text);

    [GeneratedRegex(@"^[^.;]{0,60}\b(?:merely|only) (?:amended|corrected|updated|renewed|extended|changed)\b")]
    private static partial Regex Instead();

    [GeneratedRegex(@"^Only (?:the )?\p{Lu}[^.;]{2,80}? (?:was|were|is|are|had been|has been)\b|\b\p{Lu}\p{L}+ (?:has|had|did) (?:not|never) (?:listed?|sanctioned?|blacklisted?|designated?) (?:it|them|the \p{Ll}+)\b|^(?:In fact|In truth),? (?:it|the|that|they|both)\b|^[^.;]{0,60}\b(?:merely|(?:only|just) (?:amended|proposed|extended|renewed|named|corrected|updated|changed))\b")]
    private static partial Regex Right();

    /// <summary>Whether a sentence says that a keeper of lists denied what the one before told: that it was rumoured stays true.</summary>
    public static bool IsDenial(string text) => Untrue().Match(text) is { Success: true } untrue && untrue.Groups["keeper"].Success;

    /// <summary>Whether a sentence tells what others pass on, so that it stays told by them whatever comes of it.</summary>
    public static bool IsOfTalk(string text) => Passed().IsMatch(text);

    [GeneratedRegex(@"\b(?:rumou?r\w*|talk|chatter|gossip|whisper\w*|messages?|screenshots?|did the rounds|doing the rounds|circulat\w+|social media|posts? (?:on|in|by)|chat (?:groups?|rooms?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Passed();

    /// <summary>Whether a paragraph is a correction, behind its hour if it has one.</summary>
    public static bool Opens(string paragraph) => Marker().IsMatch(paragraph[LinePrefix.OfTime(paragraph)..].TrimStart(' ', '-', '–'));

    [GeneratedRegex(@"\b(?:is|was) not (?:an? |one of the )?(?:new (?:name|names|addition|additions|entry|entries|listing|designation|newcomer)|newcomers?|newly (?:listed|added))\b")]
    private static partial Regex OldName();

    /// <summary>Whether a sentence is one of a correction.</summary>
    public static bool Begins(Unit unit, ReadingContext context) =>
        Earlier().IsMatch(unit.Text) || Marker().IsMatch(unit.Text)
        || context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph && (Marker().IsMatch(previous.Text) || Earlier().IsMatch(previous.Text));

    [GeneratedRegex(@"^(?:[-•*] )?(?:An?|Our|The) (?:graphic|infographic|chart|map|table|caption|headline|timeline) (?:on|of|in) (?:last )?\p{Lu}\p{L}+day(?:['’]s \p{L}+)? (?:said|stated|showed|listed|named|gave|marked|had)\b|^\W*(?:Owing|Due|Thanks) to (?:an? |our )?(?:editing|production|transcription|typing|copying|layout|editor['’]s) (?:error|mistake|slip)\b|\b[Oo]ur (?:\p{L}+ ){0,2}(?:headline|alert|edition|bulletin|newsletter|ticker|push message)\b[^.]{0,60}?\b(?:said|stated|named|reported|had|gave|called|listed|claimed)\b|\b(?:[Oo]ur|[Tt]he|[Aa]n?) [0-9]{1,2}[.:][0-9]{2} (?:version|item|entry|post|update|report|story|headline|text)\b[^.]{0,60}?\b(?:said|stated|reported|named|had|gave|called|listed|claimed)\b|\b(?:(?:earlier|previous|original|first|initial) (?:version|edition|draft|post|report|entry)[^.]{0,60}?\b(?:said|stated|gave|named|misstated|misspelled|misidentified|misnamed|wrongly|incorrectly|reported|listed|mentioned)|[Ww]e had (?:written|reported|said|stated|named|told)|[Ww]e (?:earlier |first |initially |originally |wrongly |incorrectly |mistakenly )?(?:said|wrote|reported|stated)(?: at [0-9.:]+| earlier| wrongly| incorrectly)? that|[Aa]t [0-9]{1,2}[.:][0-9]{2},? we (?:said|wrote|reported|named|had|gave|called|listed))\b|\b(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|suggested|claimed|(?<!\b(?:was|were|is|are|been|being) \w+ )(?:named|identified|listed))\b|\b(?:said|stated|reported|named) (?:in error|by mistake)\b")]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^(?:But |Yet )?(?:(?<keeper>[Tt]he (?:Pentagon|Treasury|Council|Commission|ministry|department|office|agency|bureau|government|Commerce Department|Foreign Office)) (?:denied|withdrew) (?:it|this|that|the (?:report|claim|post|story|rumou?r))\b|(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]hose|[Tt]hey|(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:reports?|messages?|posts?|story|rumou?rs?|information|statements?|sentences?|announcements?|claims?|assertions?|passages?|descriptions?|news|item)) (?:(?:is|are|was|were) (?:simply |plainly |entirely )?(?:not (?:true|correct|so|right|accurate|the case)(?! that)|wrong|incorrect|inaccurate|erroneous|misleading|withdrawn|retracted|untrue|false|fake|a mistake|an error|a hoax|baseless|unfounded)|do(?:es)? not correspond to|did not happen|has no basis)\b)|^(?:But |Yet )?(?:(?:[Ii]t|[Tt]hat|[Tt]his) (?:has|had|did|was|is|does) not|(?:[Ii]t|[Tt]hat|[Tt]his) (?:has|had|did|was|is|does)n['’]t|[Tt]hey (?:have|had|did|were|are|do) not|(?:[Ii]t|[Tt]hat|[Tt]his) (?:has )?never (?:happened|came|came about|materiali[sz]ed))(?:\.?$|(?=[;:]|, (?:and|but) ))|^(?:But |Yet )?(?<keeper>[Nn]o such (?:listing|entry|step|decision|designation|order|notice) (?:has )?(?:followed|c[ao]me|was (?:made|taken|published)|(?:is|was) (?:known|on record))|[Nn]othing (?:has )?(?:so far )?c[ao]me of (?:it|that|this))\b|^(?:Wrong|Untrue|Not so|Not true)(?=[.:,!])")]
    private static partial Regex Untrue();

    // A firm that calls it false does not take it back.
    [GeneratedRegex(@"\b(?:said|says|told|tells|called|calls|argued?s?|according to|insists?|insisted)\b|\uE000")]
    private static partial Regex Voice();

    [GeneratedRegex(@"^\**(?:correction|corrected|clarification|erratum|update and correction)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();
}
