using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Words for a step in part of a sentence, whatever its grammar: onto a list, off it, or on it since some day.</summary>
/// <param name="Action">What they tell: added (or barred for a term), removed, revoked or proposed.</param>
/// <param name="Span">The words.</param>
/// <param name="NeedsList">Whether they tell a step only where the text has just spoken of a list: "joins", "came off".</param>
internal readonly partial record struct StepWords(ListingAction Action, Span Span, bool NeedsList)
{
    /// <summary>Whether they only tell that a name is missing, which is a step only where it stood there before.</summary>
    public bool IsAbsence { get; private init; }

    /// <summary>Whether they are a verb of whoever takes the step, so that the company can only stand behind them: "OFAC froze the assets of NAME".</summary>
    public bool IsActive { get; private init; }

    /// <summary>The one step that words tell; null where they tell none, or one onto a list and one off it.</summary>
    public static StepWords? In(string text, Span part)
    {
        if (Proposed().Match(text, part.Start, part.Length) is { Success: true } proposed)
            return Of(ListingAction.Proposed, proposed, needsList: false);
        // "struck off by the Bank for two years": barred, and from no list.
        if (Barred().Match(text, part.Start, part.Length) is { Success: true } barred)
            return Of(ListingAction.Added, barred, needsList: false);
        var off = Off().Match(text, part.Start, part.Length);
        var vaguelyOff = off.Success ? off : OffIt().Match(text, part.Start, part.Length);
        var on = On().Match(text, part.Start, part.Length);
        // "went onto the list in May and was struck from it in July": two steps.
        return vaguelyOff.Success ? on.Success && !(on.Index > vaguelyOff.Index && OffList().IsMatch(text[vaguelyOff.Index..on.Index])) && !(on.Index <= vaguelyOff.Index + vaguelyOff.Length && on.Index >= vaguelyOff.Index) && !OfListing().IsMatch(text[part.Start..vaguelyOff.Index]) ? null : Of(Revoked().IsMatch(vaguelyOff.Value) ? ListingAction.Revoked : ListingAction.Removed, vaguelyOff, !off.Success && !on.Success)
            : on.Success ? Of(ListingAction.Added, on, needsList: false)
            : Absent().Match(text, part.Start, part.Length) is { Success: true } absent ? Of(ListingAction.Removed, absent, needsList: false) with { IsAbsence = true }
            : OnIt().Match(text, part.Start, part.Length) is { Success: true } onIt ? Of(ListingAction.Added, onIt, needsList: true) : null;
    }

    [GeneratedRegex(@"\b(?:(?:is|are|was|were|has gone|have gone|gone) (?:now |also |since )?(?:missing|gone|absent|out)\b|(?:has|have|had) (?:now |since )?(?:gone|vanished|disappeared|dropped out)\b|(?:vanished|disappeared) from\b|missing from\b)")]
    private static partial Regex Absent();

    /// <summary>What a keeper does with a company, where nobody says with which list: "the EU hit NAME in May".</summary>
    public static StepWords? ByKeeper(string text, Span part) =>
        Done().Matches(text[part.Start..part.End]).FirstOrDefault(m => AuthorityFinder.Find(text, new(part.Start, part.Start + m.Index)).Any(f => Adverbs().IsMatch(text[f.Span.End..(part.Start + m.Index)])) || Body().IsMatch(text[part.Start..(part.Start + m.Index)])) is { } match
            ? new(ListingAction.Added, new(part.Start + match.Index, part.Start + match.Index + match.Length), NeedsList: false) { IsActive = true } : null;

    [GeneratedRegex(@"\b(?:enter(?:s|ed)|nail(?:s|ed)|block(?:s|ed)|hits?|target(?:s|ed)|list(?:s|ed)|nam(?:es|ed)|add(?:s|ed)|plac(?:es|ed)|punish(?:es|ed)|inscrib(?:es|ed)|has (?:had|treated|listed|counted|carried)|treats|counts|moved against|acted against)(?= (?:it|both|(?:the|that) (?:firm|company|group|yard|bank|trader)|(?:(?:the|a|its) )?(?:\p{Ll}[\p{L}-]* ){0,4}\p{Lu}))")]
    private static partial Regex Done();

    /// <summary>Words by which a sentence tells of another company what the one before told: "So did NAME", "NAME went in with it".</summary>
    public static Span? Same(string text, Span part) =>
        SameStep().Match(text, part.Start, part.Length) is { Success: true } match ? Span.Of(match) : null;

    /// <summary>Whether a sentence says outright that the same was done to another: "So was NAME".</summary>
    public static bool IsSame(string text) => So().IsMatch(text);

    [GeneratedRegex(@"^So (?:did|was|were|are|is)\b")]
    private static partial Regex So();

    /// <summary>Whether a sentence opens with one more who was listed: "Also caught in yesterday's net is NAME".</summary>
    public static bool IsAlso(string text) => Also().IsMatch(text);

    [GeneratedRegex(@"^Also (?:caught|named|listed|added|new) ")]
    private static partial Regex Also();

    [GeneratedRegex(@"^So (?:did|was|were|are|is)\b|\bwent (?:in|down|on|onto it) with it\b|^Also (?:caught|named|listed|added|new) (?:in|on|to|is|are|was|were)\b")]
    private static partial Regex SameStep();

    [GeneratedRegex(@"^\s*[Tt]he (?:Council|[Mm]inistry|[Dd]epartment|[Bb]ureau|[Aa]gency) (?:has |had |also |then )*$")]
    private static partial Regex Body();

    // Between a keeper and what it does.
    [GeneratedRegex(@"^(?:['’]s (?:\p{L}+ ){1,4})?(?:,[^,]{1,40},)? ?(?:\([^()]*\) )?(?:(?:also|then|too|itself|has|had|only|first|now|yesterday|already|in \p{Lu}\p{Ll}+(?: [0-9]{4})?|on (?:[0-9]{1,2} )?\p{Lu}\p{Ll}+(?: [0-9]{1,2})?) )*$")]
    private static partial Regex Adverbs();

    private static StepWords Of(ListingAction action, Match match, bool needsList) =>
        new(action, Span.Of(match), needsList) { IsActive = Active().IsMatch(match.Value) };

    [GeneratedRegex(@"^(?:froze|freezes|unfroze|unfreezes|sanctions|blacklists|designates|debars|did |lift|deletes|removes|strikes|propos|recommend)", RegexOptions.IgnoreCase)]
    private static partial Regex Active();

    private const string Lists = @"(?:lists?|blacklists?|annex(?:es)?|schedules?|rolls?|registers?|registry|roster|supplement|regulations)";

    private const string Named = @"(?:(?:Entity|SDN|Unverified|Covered|MEU|NS-CMIC|CMIC|UVL|1260H|Consolidated|Denied Persons|Unreliable Entity|End[- ]User|Control) [Ll]ist\b|Specially Designated Nationals|Annex (?:[IVXL]+|[0-9]+)\b|Schedule [0-9]+\b)";

    [GeneratedRegex(@"^[^,;]{0,60}\b(?:out of|from|off)\b[^,;]{0,80}$")]
    private static partial Regex OffList();

    [GeneratedRegex(@"\b(?:(?:debars?|bars|bans|disqualif(?:y|ies|ied)|disabled?s?|suspend(?:s|ed)|locks? out|barred|banned|excluded|shut out)(?![^.;]{2,70} from (?!(?:(?:all|any|its|the|public|state|new) )?(?:tenders|bidding|bids|procurement|contracts|projects|business)\b))(?= (?:the (?:\p{Ll}+ )?)?(?-i:\p{Lu})[^.;]{2,80} for (?:a (?:term|period) of )?(?:[0-9]+|an?|" + Numbers.ToTen + @"|eighteen) (?:and a half )?(?:years?|months?)\b)|(?:disabled|disqualified)(?= for (?:[0-9]+|an?|" + Numbers.ToTen + @") (?:years?|months?)\b))|\b(?:debarred|ineligible|shut (?:\p{L}+ ){0,4}out|(?<=\b(?:was|were|been|is|are|stands|got|being) (?:itself |also |then )?)(?:struck off|barred|excluded|banned|cut off|declared ineligible))\b[^.;]{0,80}\bfor (?:a (?:term|period) of )?(?:[0-9]+|an?|" + Numbers.ToTen + @") (?:and a half )?(?:years?|months?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Barred();

    // "the FCC proposed adding NAME"
    [GeneratedRegex(@"\b(?:propos|recommend)(?:es|s|ed) (?:adding|listing|including|putting|to (?:add|list|include|put|exclude|debar)|the (?:addition|inclusion|listing|exclusion|debarment|designation) of)(?= (?:(?:the|its) )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu})")]
    private static partial Regex Proposed();

    [GeneratedRegex(@"\b(?:revoke[sd]|annul(?:s|led)|rescind(?:s|ed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Revoked();

    // "the asset freeze on NAME was lifted"
    [GeneratedRegex(@"\b(?:freeze|sanctions|entry|listing|designation|debarment|ban)\b[^,;]*$")]
    private static partial Regex OfListing();

    [GeneratedRegex(@"\b(?:(?:moved|taken|struck|left) out of|(?:transferred|moved|promoted|upgraded) (?:up )?from|(?:taken|struck|crossed|scrubbed|wiped|stricken) (?:off|from)\b|(?<!\b(?:keep|keeps|kept|keeping|stay|stays|stayed|staying)(?: it| them)? )off (?:the|its|their|(?-i:\p{Lu})\S*) (?:\p{L}+ ){0,3}" + Lists + @"\b|(?:removed|removes|deleted|deletes|erased|expunged|released|struck|strikes|crossed|scrubbed|pulled|dropped)(?= (?:[^,;]{1,60} )?(?:from|off) (?:the|its|their|(?-i:\p{Lu})\S*) (?:[\p{L}\p{N}’'-]+ ){0,4}" + Lists + @"\b)|(?:removed|delisted|de-listed|deleted|deletes|removes|struck out)(?! (?:from|off) (?!(?:it|them|there|the list)\b|(?:(?:the|its|their|that|this|this|\p{L}+['’]s) )?(?:[\p{L}\p{N}’'().-]+ ){0,6}(?:list|blacklist|annex|schedule|roll|roster|supplement|Annex|Schedule)\b))|struck from|(?:left|leaves|leave|exits?|exited|quits?|disappeared from|vanished from|dropped out of) (?:the|its|their|(?-i:\p{Lu})\S*) (?:\p{L}+ ){0,3}list\b|lift(?:s|ed) (?:its |the |their )?(?:sanctions|freeze|asset freeze|debarment)|(?:goes|went|go|walks|walked|gone) free|regain(?:s|ed) (?:its )?eligibility|eligible again|(?:lift|revok|scrapp?|cancel|withdr[ae]w|end|annull?|rescind|repeal)(?:s|ed|n)? (?:the|its) (?:[\p{Ll}-]+ ){0,2}(?:(?:exclusion|listing|debarment|ban|freeze|entry|designation|suspension)(?= (?:of|on|against|for) )|order(?= against ))|let (?:it |them )?off(?=[.,;]|$| (?:the (?:list|hook)|in|on|after|again|last|this|yesterday)\b)|(?:lets?|letting) go of|unfroze|unfrozen|unfreezes|(?:sanctions|entry|listing|designation|debarment|freeze|exclusion|inclusion)\b(?![^,.;]*\bled to\b)[^,.;]{0,80} (?:(?:was |were |has been |have been |is |are )(?:then |also )?(?:lifted|repealed|rescinded|revoked|annulled|withdrawn|cancelled|deleted)|expired|lapsed|ran out)|(?:was|were|been) released(?= (?:in|on|from|after|early|ahead)\b)|release[sd](?= [^,;]{1,60} from (?:debarment|the list|sanctions|its list))|no longer (?:carried|listed|included|inscribed|designated|sanctioned|blacklisted|debarred|on (?:the|its|their|any) (?:\p{L}+ ){0,3}" + Lists + @")|ceas(?:e|es|ed) to (?:be (?:carried|listed|included|inscribed|designated|on)|appear|figure))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Off();

    [GeneratedRegex(@"\b(?:(?:came|comes?|fell|falls|get|gets|got|goes|went|is|was|are|were|taken|took|takes|drops?|dropped|slips?|slipped) (?:it |them |\p{Lu}\S* (?:\p{Lu}\S* ){0,4})?off(?=[,.;:]| (?:the list|it|there|after|on|in|because|following|as|again|for|from|once|when|this|last|yesterday|today|too|now|by)\b|$)|let back in|crossed (?:it |them )?out|struck (?:it |them )?(?:out|off)|no longer (?:appears?|figures?|features?|there|on it|in it|among them)|ceas(?:e|es|ed) to (?:appear|figure) (?:there|on it|in it))\b")]
    private static partial Regex OffIt();

    [GeneratedRegex(@"\b(?:(?:re-?)?(?:sanctioned|blacklisted|blackballed|designated|debarred)|(?:sanctions|blacklists|designates|debars)(?= (?-i:\p{Lu}))|(?:on|onto|to|in|into|among|under|within|upon) (?:the|its|their|an?|(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar(?:ch)?\b|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec)\p{Lu})\S*) (?:(?!(?:that|which|who|whose|when|after|before|and|but|as|if|than|because|where|while|on|onto|in|into|under|by|from|off|with|at)\b)[\p{L}\p{N}’'().-]+ ){0,6}" + Lists + @"\b(?! (?:rules?|requirements?|regime|restrictions|programmes?|programs?|licen[cs]es?)\b)|(?:on|onto|to|in|into|among|under|within) " + Named + "|" + Lists + @"(?: [0-9IVXL]+)?(?: \([^()]*\))?(?: of [^,;]{3,60})? (?:now |also |newly |has |have |which |then )*(?:carries|carried|carry|names|named|covers|covered|contains|contained|includes|included|adds|added|lists|listed|gained|gains|holds|shows|extends to|takes in|reaches|does carry)\b|asset freezes?\b|\ba freeze\b(?! on (?!(?:it|its|them|the (?:firm|company)|the assets)\b)(?-i:\p{Ll}))|(?:joins?|joined|joining|enters?|entered|made) (?:the|its|their|(?-i:\p{Lu})\S*) (?:[\p{L}\p{N}’'().-]+ ){0,4}" + Lists + @"\b|figures? (?:there|on it|in it)|hit with (?:\p{L}+ ){0,3}sanctions|brought (?:with)?in(?:to)? (?:the )?(?:scope|ambit|reach) of|(?:got|gets?|received|receives|given|earned|won) (?:an?|its|their) (?:own )?(?:line|place|entry|spot|slot|berth)s? (?:of (?:its|their) own|(?:on|in) (?:the|its|\p{Lu}))|under (?:\p{L}+ ){0,3}sanctions|sanctions (?:on|against) (?=(?-i:\p{Lu}))|(?:an|new|fresh|further) SDNs?|assets (?:of [^,;]{3,60} )?(?:are|were|have been|has been) (?:now )?frozen|frozen\b|froze(?= (?:the|all|any|its|their|every|whatever|(?-i:\p{Lu}))\b)|freezes the assets|inscribed|(?:the|its) (?:designation|listing|inclusion|blacklisting)(?= (?:of [^,;]{3,60} )?by (?:the )?(?-i:\p{Lu}|[0-9]))(?![^.;]*\b(?:put off|dropped|shelved|postponed|planned|delayed|put on hold)\b)|(?:copied|copies|mirrored|mirrors|took over|takes over) [^,;]{0,40}\b(?:entry|entries|listing|designation)s?\b|did (?:designate|list|sanction|blacklist)|(?<=\b(?:exports|sales|transfers|supplies)(?: of [^,;]{3,40})? to [^;]{3,90} (?:are|were|is) (?:now )?)(?:prohibited|banned|forbidden|barred)|(?:its|own|the|['’]s) (?:listing|entry|designation|inclusion|debarment)(?= [^,;]{0,40}\b(?:since|dates|dating|made|of (?:[0-9]{1,2} )?(?-i:[JFMASOND])\p{L}+ (?:[0-9]{1,2}, )?[0-9]{4})\b))", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    [GeneratedRegex(@"\b(?:[Tt]here,? (?:[^,]{3,24}, )?(?:stands?|stood|sits?|figures?|appears?)|(?:version|edition|update|revision|notice|rule|act|package|order|announcement)\b[^,;:]{0,40} (?:carries|names|adds|lists|covers|includes|brings in)|join(?:s|ed|ing)(?= (?:it|them|the list)\b)|enter(?:s|ed)(?= (?:it|them|there)\b)|(?:went|goes|gone) (?:in|on|down)(?=[,.;]| (?:because|after|it|too|as well|with it|since|alongside)\b|$)|(?:put|puts|placed|stood|stands|sat|sits|been|landed|ended up|arrived|added|entered|inscribed|appears?|appeared|figures?|figured|features?|featured) (?:there|on it|in it|therein|among them)\b|has been (?:there|on it|in it)\b|(?:appears?|appeared|figures?|features?)(?=[,.;]| (?:there|for|now|also|again|since|among|on it|in it)\b|$)|(?<=\b(?:was|were|is|are|been|newly|also|both|all|those|had|has) )(?:(?:listed|named|included|carried|written)\b|entered(?= by\b))|(?:newly (?:printed|entered|listed|named))\b|(?:parties|companies|entities|firms|names|organi[sz]ations|enterprises) (?:newly )?(?:added|listed|designated|named|included|concerned|affected) (?:are|is|were)\b|(?:are|is|was|were) (?:new|newcomers?)\b|[Nn]ew (?:(?:names?|entries|entry|additions?)(?! of\b)|on the list|is|are)|[Nn]ewly (?:added|listed|entered|named|printed|designated|included|carried|inscribed)|copped|slapped|(?:woke|woken) up(?= (?:\p{L}+ )?on (?:the|its|an?) )|(?:makes?|making|made) (?:its|their) debut)")]
    private static partial Regex OnIt();
}
