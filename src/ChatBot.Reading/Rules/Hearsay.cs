using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words by which a text says that what is to come it has from people or media without a say in it: "two traders say", "there is talk that", "a blog claims".</summary>
internal static partial class Hearsay
{
    // Who may be anybody's, and never speaks for an office.
    private const string People = @"(?:people|persons?|sources?|insiders?|moles?|diplomats?|envoys?|aides?|brokers?|traders?|dealers?|bankers?|lobbyists?|shippers?|investors?|informants?|leakers?)";

    private const string Media = @"(?:blog(?:ger)?s?|(?:web ?|news )?sites?|websites?|portals?|channels?|(?:news)?papers?|tabloids?|dail(?:y|ies)|weekl(?:y|ies)|newsletters?|outlets?|magazines?|broadcasters?|media|posts?|press|messages?|tweets?|threads?|forums?|chats?|videos?|podcasts?)";

    private const string Says = @"(?:said|says?|saying|told|tells?|claim(?:s|ed)?|whisper(?:s|ed)?|hint(?:s|ed)?|suggest(?:s|ed)?|expects?|expected|believes?|believed|thinks?|fears?|feared|predict(?:s|ed)?|report(?:s|ed)?|wr(?:ites?|ote)|allege[sd]?|insist(?:s|ed)?|reckons?|reckoned|did not (?:rule out|exclude))";

    /// <summary>Whether a text has it from such people or media.</summary>
    public static bool IsIn(string text) => Talk().IsMatch(text) || Nameless().IsMatch(text) || Claimed().IsMatch(text);

    /// <summary>Whether a text ends behind a colon that says what is rumoured: "A second rumour did the rounds: the ministry was about to".</summary>
    public static bool Opens(string before) => Told().IsMatch(before);

    [GeneratedRegex(@"(?:\b(?:[Rr]umou?rs?|[Gg]ossip|[Tt]alk|[Tt]ale|[Ww]hispers?|[Hh]earsay)\b[^.;:]*\b(?:did the rounds|does the rounds|(?:went|goes|made|makes) (?:a?round|the rounds)|is|was|ran|runs|says|said|had it|has it|circulat\w+|spread|followed|emerged|reached|swirl\w+)\b|\b(?:[Cc]hat ?rooms?|[Ff]orums?|[Bb]logs?|[Pp]osts?|[Bb]rokers|[Tt]raders|[Mm]essage boards?)\b[^.;:]*\b(?:spun|spread|went further|had it|told|passed on|circulated)\b)[^.;:]*: [^.;:]*$")]
    private static partial Regex Told();

    /// <summary>Whether a text goes on with a rumour of which the sentence before tells: "A second rumour was going around. It said that".</summary>
    public static bool IsOf(string before, Unit unit, ReadingContext context) =>
        ItSaid().IsMatch(before) && context.Previous is { } told && told.Sentence.Paragraph == unit.Sentence.Paragraph && Rumour().IsMatch(told.Text);

    [GeneratedRegex(@"^(?:It|This|That|Another|The (?:rumou?r|story|post|message|tip|tale)) (?:said|says|claimed|claims|had it|has it|went|was|held|alleged)(?: that)? [^;:]*$")]
    private static partial Regex ItSaid();

    [GeneratedRegex(@"\b(?:rumou?rs?|gossip|whispers?|talk|posts?|messages?|screenshots?|tip|tale)\b[^.;]*\b(?:going a?round|went a?round|circulat\w+|did the rounds|doing the rounds|making the rounds|made the rounds|spread\w*|followed|surfaced|appeared|emerged|reached|in circulation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rumour();

    /// <summary>Whether a text ends in what a medium claims of its own knowledge: "a blog claimed that the ministry had".</summary>
    public static bool IsClaim(string before) => OwnClaim().IsMatch(before) && !False().IsMatch(before);

    // "there is talk in the port that", "word has it that", "the Herald hears that"
    [GeneratedRegex(@"\b(?:(?:[Aa]|[Tt]he|[Aa]nother) (?:\p{L}+ )?(?:story|tale|theory|claim),? that|rumou?r\w*|speculat\w+|gossip\w*|whisper\w*|chatter|hearsay|grapevine|tipped|reportedly|unconfirmed|(?:market|bazaar|corridor|dockside|pub|barroom|street|town|terrace|dressing[- ]room|canteen) talk|(?:boards?|forums?|rooms?|groups?|blogs?|gossip|word|story|talk|posts?) (?:also |even |now )?(?:has|have|had) it that|talk (?:(?:in|on|at|among|around|from) [^.;,]{2,40} )?(?:that|of)|word (?:(?:in|around|at|among) [^.;,]{2,40} )?(?:has it|is that|on the street)|hears?(?: from [^.;,]{2,40})? that|(?:has|have) heard that|(?:swapped|traded|told|spread|passed on|repeated) (?:an?|the|this|that) (?:story|tale|yarn|tip)\b[^.;]{0,40} that|the (?:story|tale|word|tip|talk) (?:in|on|at|around|among|went|is|was) [^.;]{0,40}that|(?:is|are|was|were) (?:for (?:a while|a time|weeks|months|years|some time) )?(?:said|understood|believed|thought) to|(?:doing|making|going) the rounds|(?:they|everybody|everyone|locals|people|old hands) (?:tell|will tell|told) (?:you|me|us)|(?:about|on|amid|to|of) (?:press |media )?reports? that|(?:press|media|newspaper|news|market|agency) (?:reports?|coverage|articles?|commentary)(?: (?:of|on|from|dated|in) [^.;,]{2,40}?)? (?:that|according to which|suggesting|claiming|saying))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Talk();

    // "two diplomats said", "according to a person who …", "the people said, asking not to be identified"
    [GeneratedRegex(@"\b(?:(?:" + People + "|^(?i:" + People + @"))(?! of [Cc]ongress)\b(?:[^.;:“”""\uE000]{0,80}?,)?(?: \p{L}+){0,7} " + Says + @"|(?:[Aa]ccording to|citing|cites|quoting|quotes) (?:[\p{L}-]+ ){0,4}" + People + @"|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Aa] (?:second|third|fourth)|[Aa]nother|[Bb]oth|[Oo]thers) of (?:them|the people|the persons|the sources|the diplomats) " + Says
        + @"|(?:[Oo]ne|[Aa]nother|[Aa]n?|[Tt]wo|[Tt]hree|[Ss]everal|[Uu]nnamed|[Aa]nonymous) (?:[\p{L}-]+ ){0,3}(?:officials?|clerks?)\b[^.;:]{0,60}\b(?:(?:on|under) (?:the )?condition of anonymity|(?:not|un)[ -]?(?:to be |be )?(?:named|identified|quoted)|(?:un)named|anonymously|not for naming|not authori[sz]ed)"
        + @"|[Aa]nonymous officials?|[Uu]nnamed (?:officials?|people|persons|sources)|(?:on|under) (?:the )?condition of anonymity|(?:asked|asking|wish\w*|want\w*|prefer\w*) (?:to remain unnamed|(?:to remain |to stay )?anonym\w+|not to be (?:named|identified)))\b")]
    private static partial Regex Nameless();

    // "a news site claimed that": a medium, of its own knowledge.
    [GeneratedRegex(@"\b(?:[Tt]elegram |[Ll]ocal |[Ss]ocial |\p{Lu}\p{Ll}+ )?(?:channels|newspapers|papers|tabloids|outlets|blogs|bloggers|websites|forums) (?:have |has |had )?(?:also )?(?:claimed|claim|reported|report|speculated?|allege[sd]?)\b|\b[Tt]he (?:trade|local|business|daily|weekly|financial) (?:paper|newsletter|blog|site|portal|magazine|daily|weekly)(?: \p{Lu}[\p{L}’'-]*){0,4} (?:claimed|reported|said|wrote)\b|\b(?:[Aa]n?|[Oo]ne) (?:[\p{L}-]+ ){0,2}(?:message|post|screenshot|e-?mail|note)\b [^.;:,]{3,80}? (?:claim(?:s|ed)?|said|alleged)\b|\b(?:[Mm]essages|[Pp]osts|[Ss]creenshots) (?:in|on|from) [^.;:,]{2,40} (?:said|say|claimed|claim|had it)\b|\b(?:[Aa]n?|[Ss]everal|[Ss]ome|[Oo]ne|[Ll]ocal|[Ss]ocial|[Ss]tate) (?:[\p{L}-]+ ){0,3}" + Media + @"\b(?: [^.;:,]{1,40}?)? (?:claim(?:s|ed)?|report(?:s|ed)?|said|says?|wr(?:ites?|ote)|speculate[sd]?|allege[sd]?|predict(?:s|ed)?)\b")]
    private static partial Regex Claimed();

    [GeneratedRegex(@"\b[Tt]he (?:same )?(?:chat |text |anonymous |social media |forged )?(?:messages?|posts?) (?:also )?(?:claim(?:s|ed)?|said|says?|alleged)(?: that)?\b[^.;]*$|\b(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome|[Ll]ocal) (?:[\p{L}-]+ ){0,3}(?:(?:blog(?:ger)?s?|(?:news )?sites?|websites?|portals?|channels?|tabloids?|newsletters?|(?:chat |text |anonymous |social media )(?:messages?|posts?)|tweets?|threads?)\b(?: [^.;:,]{1,40}?)? (?:claim(?:s|ed)?|report(?:s|ed)?|said|says?|wr(?:ites?|ote)|allege[sd]?)|(?:news)?papers?(?: [^.;:,]{1,40}?)? (?:claim(?:s|ed)?|allege[sd]?))(?: that)?\b[^.;]*$|\b(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome) (?:[\p{L}-]+ ){0,2}(?:messages?|posts?|screenshots?|e-?mails?|leaflets?|notes?|videos?)\b [^.;:,]{3,80}? (?:claim(?:s|ed)?|said|says?|wr(?:ites?|ote)|allege[sd]?)(?: that)?\b[^.;]*$|\b(?:[Rr]umou?rs?|[Cc]hatter|[Ss]peculation|[Gg]ossip|[Hh]earsay|(?:[Mm]arket|[Uu]nconfirmed|[Uu]nverified) (?:talk|reports?|posts?))(?: [^.;,]{2,40}?)? that\b[^.;]*$")]
    private static partial Regex OwnClaim();

    [GeneratedRegex(@"\b(?:false|falsely|wrong|wrongly|untrue|mistaken\w*|erroneous\w*|" + Fabrication.Fake + @"|not|never|in error)\b", RegexOptions.IgnoreCase)]
    private static partial Regex False();

    /// <summary>Whether nobody with a name stands behind what a text tells: "reportedly", "there is talk that".</summary>
    public static bool IsUnattributed(string text) => Unattributed().IsMatch(text);

    /// <summary>Whether a text opens with a paper that reports what is to come: "The Morning Ledger reports that NAME".</summary>
    public static bool IsOfMedium(string before) =>
        Medium().Match(before) is { Success: true } medium && !AuthorityFinder.Find(before, Span.Of(medium.Groups["who"])).Any();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[:.][0-9]{2}(?: [–—-])? )?(?:The )?(?<who>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}) (?:newspaper |magazine )?(?:reports?|reported|writes|wrote)(?: (?:on \p{Lu}\p{L}+|today|yesterday))? that ")]
    private static partial Regex Medium();

    /// <summary>Whether what somebody denies was told by a source with a name: "NAME denied a report in the Herald newspaper that …".</summary>
    public static bool IsDeniedReport(Unit unit, Utterance said) => SpeechVerbs.Denying.Contains(said.Verb) && unit.ReportedBy is not null;

    // Nobody with a name stands behind it.
    [GeneratedRegex(@"\b(?:(?:passing|passed|handing|handed|spreading|circulating|repeating) (?:it )?(?:on|round|around|along),? that|(?:[Pp]osts?|[Mm]essages?|[Tt]hreads?|[Ss]creenshots?|[Tt]weets?) (?:on|in|from|by) [^.;:,]{2,50}? (?:claim(?:s|ed)?|said|says?|alleged?|had it)|rumou?r(?:s|ed)?|(?:passed around|amid|on|by|fresh|market) talk (?:that|of)|talk (?:(?:in|on|at|around|among|doing) [^,.;]{2,40}? )?that|reportedly|unconfirmed|speculat(?:ion|ed)|gossip|whisper(?:s|ed)?|(?:a|the|media|press|newspaper|news|market|agency|about|amid) reports?(?: (?:in|of|on|from|dated|by) [^,.]{2,40}?)? (?:(?:claim|say|suggest|allege)(?:s|ed|ing)? )?that|(?:press|media|newspaper|news|agency) reports (?:claim|say|suggest|allege)\w*|people (?:familiar|briefed)|insiders?|(?:[Aa]|[Tt]he|[Oo]ne|[Aa]nother) (?:second |third |fourth )?(?:person|source)\b|market talk|(?:two|three|several|unnamed|anonymous) (?:people|sources|officials|persons|brokers|traders)|sources (?:said|say|told)|sources familiar|is understood to|said to be)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unattributed();
}
