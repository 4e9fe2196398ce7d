using System.Text.RegularExpressions;

namespace ChatBot.Reading.Rules;

/// <summary>What a forged letter, a hoax, a novel or an exercise tells: nobody's step, though it is told like one.</summary>
internal static partial class Fabrication
{
    private const string Document = "(?:press releases?|releases?|letters?|e-?mails?|notices?|messages?|posts?|tweets?|screenshots?|documents?|memos?|decrees?|statements?|sites?|websites?|accounts?|headlines?|articles?|stor(?:y|ies)|images?|pictures?|videos?|clips?|lists?)";

    /// <summary>Words that call what is told made up wherever they stand, as a pattern.</summary>
    public const string Fake = "(?:fake|forged|hoax|satirical)";

    private const string Forged = "(?:fakes?|faked|forged|forger(?:y|ies)|hoax(?:es)?|bogus|doctored|fabricated|fabrications?|spoofs?|spoofed|parod(?:y|ies)|satirical|satires?|deepfakes?|inventions?|invented)";

    private const string Fiction = "(?:novel|thriller|film|movie|sitcom|screenplay|video game|comic(?: book| strip)?|short story|stage play|(?:television|TV|drama|crime|streaming) series|season of the [^.;,]{2,40}|war game|simulation|(?:training|table-?top|desk|staff) exercise|role-?play|mock (?:trial|tribunal|council))";

    /// <summary>Whether a sentence tells what is made up, by its own words or by those of its neighbours.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="next">The sentence behind it.</param>
    /// <param name="previous">The sentence before it; null at the start.</param>
    public static bool Tells(Unit unit, string next, Unit? previous) =>
        Source().IsMatch(unit.Text) || Setting().IsMatch(unit.Text) || OfDocument().IsMatch(unit.Text) && Exposed().IsMatch(next)
        || previous is not null && unit.Sentence.Paragraph - previous.Sentence.Paragraph <= 1 && GoesOn().IsMatch(unit.Text) && Introduced().IsMatch(previous.Text);

    // "according to a forged letter", "a parody site wrote that", "a notice that … was forged"; not "listed for forged letters of credit".
    [GeneratedRegex(@"\b(?:[Aa]ccording to|say|says|said|claims?|claimed|in the words of) (?:an?|the|this|one|several|some) (?:[\p{L}-]+ ){0,2}" + Forged + @" (?:[\p{L}-]+ ){0,2}" + Document + @"\b|^(?:\W*\p{Lu}\p{L}+['’]s note: )?(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]his|[Ss]everal|[Ss]ome) (?:[\p{L}-]+ )?" + Forged + @" (?:[\p{L}-]+ ){0,2}" + Document + @"\b[^.;:]*\b(?:that|says?|said|claims?|claimed|wrote|announc\w+|shows?|showed)\b|(?:^(?:\W*\p{Lu}\p{L}+['’]s note: )?(?:An?|One|The|That) (?:[\p{L}-]+ ){0,3}" + Document + @"\b[^.;,]{0,40}? (?:that|saying|claiming|stating|announcing|purporting|alleging|according to which)\b[^.;]*|\b(?:[Aa]ccording to|[Ss]ays?|[Ss]aid) (?:an?|the|one) (?:[\p{L}-]+ ){0,3}" + Document + @"\b[^.;]{0,60}?) (?:is|was|were|are|be|as|called|calls) (?:in fact |actually |later |since |found to be |shown to be |a |an ){0,2}" + Forged + @"\b")]
    private static partial Regex Source();

    // "In a novel that came out on Monday, …", "An exercise at the ministry had the office add …"
    [GeneratedRegex(@"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Aa]s part of) (?:an?|the|his|her|its|their|this|that|one) (?:[\p{L}-]+ ){0,3}" + Fiction + @"\b|^(?:An?|The|One|That|This) (?:[\p{L}-]+ ){0,3}" + Fiction + @"\b[^.;:]* (?:had|has|let|lets|made|makes|sees|saw|shows|showed|imagines|imagined)\b")]
    private static partial Regex Setting();

    // A sentence that has it from some document or post.
    [GeneratedRegex(@"\b" + Document + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfDocument();

    // "The screenshot is doctored.", "The Treasury said that the post was a fabrication."
    [GeneratedRegex(@"^(?:But |Yet )?(?:[^.;:,]{3,50} (?:said|says|called|calls|confirmed|told \p{L}+) (?:that )?)?(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]t|[Bb]oth|[Ii]ts) ?(?:" + Document + @")?,? ?(?:is|was|were|are|to be|turned out to be|proved to be|proved|turned out)? ?(?:an? |the work of |entirely |simply ){0,2}" + Forged + @"\b")]
    private static partial Regex Exposed();

    // "It said that", "According to it,", "In the letter,"
    [GeneratedRegex(@"^(?:(?:It|They|This|That|Both|The (?:same |first |second )?(?:" + Document + "|book|plot|story|" + Fiction + @")) (?:also )?(?:said|says?|claim(?:s|ed)?|state[sd]?|showed|shows?|told|tells?|reads?|has|had|announce[sd]?|imagines?)\b|(?:According to|[Ii]n) (?:it|them|the (?:" + Document + "|book|plot|story|" + Fiction + @"))\b)")]
    private static partial Regex GoesOn();

    // "A hoax e-mail reached reporters.", "A novel by a former spy came out."
    [GeneratedRegex(@"^(?:An?|One|The|Two|Several|Some|Another|That|This) (?:[\p{L}-]+ ){0,3}(?:(?:" + Forged + @") (?:[\p{L}-]+ ){0,2}" + Document + "|(?:hoax|forgery|spoof|parody|satire|fabrication)|" + Fiction + @")\b")]
    private static partial Regex Introduced();
}
