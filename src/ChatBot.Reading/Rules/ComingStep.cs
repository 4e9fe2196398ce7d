using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Words for a step that somebody may take: "wants to freeze NAME's cash", "is weighing the removal of NAME", "with NAME among the targets".</summary>
/// <param name="At">Where the words begin.</param>
/// <param name="Companies">The words that name whom it is about.</param>
/// <param name="HasActor">Whether the subject of the words is who would take it.</param>
internal readonly partial record struct ComingStep(int At, Span Companies, bool HasActor)
{
    private const string Intent = @"(?:(?:(?:wants?|wanted|plans?|planned|intends?|intended|hopes?|hoped|aims?|aimed|prepares?|prepared|threatens?|threatened|seeks?|sought)|(?:is|are|was|were) (?:now |also |soon |already |actively |reportedly )?(?:about|going|preparing|set|ready|poised|looking|keen|planning|moving|due|getting ready|gearing up|minded)) (?:soon |also |now |next )?to|(?:will|would|may|might|could|is to|are to|was to)(?: (?:now|soon|also|well|next|yet|even|shortly|then))*) ";

    private const string Weighing = @"(?:weighing|weighs|weighed|mulling|mulls|mulled|considering|considers|considered|contemplating|contemplates|discussing|discusses|preparing|planning|plans|examining|debating|studying|favou?rs|wants|wanted|seeks?|sought|(?:is|are|was|were) (?:close to|on the verge of|thinking of|thinking about|looking at|looking into|leaning towards?|bent on))(?: (?:again|also|now|next))? ";

    /// <summary>All such words of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quoted">The text with what is quoted.</param>
    public static IEnumerable<ComingStep> FindAll(string text, string quoted)
    {
        foreach (Match match in Intended().Matches(text))
            if (!IsDenied(text, match))
                yield return new(match.Index, NamesIn(text, match.Groups["name"]), true);
        foreach (var pattern in (Regex[])[Among(), Next(), Sighted()])
            foreach (Match match in pattern.Matches(pattern == Among() ? text : quoted))
                if (!IsDenied(text, match))
                    yield return new(match.Groups["verb"].Index, pattern == Sighted() ? Span.Of(match.Groups["name"]) : NamesIn(text, match.Groups["name"]), false);
    }

    // Where, when, why and onto what end the names.
    private static Span NamesIn(string text, Group name)
    {
        var span = Span.Of(name);
        return End().Match(text, span.Start, span.Length) is { Success: true } end ? new(span.Start, end.Index) : span;
    }

    private static bool IsDenied(string text, Match match)
    {
        var verb = match.Groups["verb"] is { Success: true } group ? group.Index : match.Index;
        return Denied().IsMatch(text[Math.Max(0, verb - 70)..(match.Index + match.Length)]) || Unreal().IsMatch(text[..match.Index]);
    }

    [GeneratedRegex(@"\b(?:(?:said|understood|believed|thought|rumou?red|reported) to be (?:drafting|preparing|weighing|considering|planning|working on|mulling) (?:an? )?(?:fresh |new |second |further )?(?:sanctions )?(?:entry|listing|designation|asset freeze) (?:for|of|on|against)|" + Intent + @"(?:(?:freeze|seize|block)(?: the (?:assets|funds|accounts|money|cash) of)?|(?:the|a|an) (?:debarment|exclusion|listing|designation|blacklisting|sanctioning) of|target|hit|punish|penali[sz]e|exclude|debar|go after|come for|act against|move against|clamp down on|crack down on|take (?:\p{Ll}+ )?(?:action|measures|steps) against|(?:introduce|impose|adopt|slap|bring in|announce|issue|copy|take) (?:[\p{L}-]+ ){0,3}(?:measures|sanctions|restrictions|curbs|an asset freeze|a freeze|a listing) (?:against|on|for)|sanction|blacklist|designate|list(?! of\b)|delist|(?:add|put|place|include|name)(?=[^.;]{2,90} (?:to|on|in|onto|next\b)[^.;]{0,40}(?:[Ll]ist|[Aa]nnex|[Ss]anctions|blacklist|next))|(?:remove|strike|take|drop|delete)(?=[^.;]{2,90} (?:from|off|out of) [^.;]{0,60}(?:[Ll]ist|[Aa]nnex|[Ss]anctions|blacklist))|lift (?:[\p{L}-]+ ){0,3}(?:sanctions|measures|freeze) (?:on|against|from))|(?:is|are|was|were|be) (?:now |also |next )?(?:going after|coming for|moving against|acting against|cracking down on|eyeing(?: up)?|sizing up|weighing up|sniffing around|taking aim at|training (?:its|their) sights on|zeroing in on|closing in on|circling|targeting|lining up)"
        + @"|" + Weighing + @"(?:(?:the |an? |its |possible )*(?:inclusion|addition|listing|designation|blacklisting|removal|delisting|deletion) of|sanctions (?:on|against)|(?:an? )?(?:\p{Ll}+ )?(?:entry|listing|designation|asset freeze) (?:for|of|on|against)|freezing(?: the (?:assets|funds|accounts) of)?|sanctioning|blacklisting|designating|listing|delisting|targeting|whether to (?:sanction|blacklist|designate|list|delist|freeze|target)|(?:whether to )?(?:add|put|plac|includ|nam)(?:ing|e|ting)?(?=[^.;]{2,90} (?:to|on|in|onto) [^.;]{0,40}(?:[Ll]ist|[Aa]nnex|blacklist))|(?:whether to )?(?:remov|strik|tak|dropp?|delet)(?:ing|e)?(?=[^.;]{2,90} (?:from|off) [^.;]{0,60}(?:[Ll]ist|[Aa]nnex|blacklist))))"
        + @" (?<name>[^;:\uE000]{2,140})")]
    private static partial Regex Intended();

    // "with NAME and NAME among the targets", "the targets include NAME", "NAME is among the names that …"
    [GeneratedRegex(@"\b(?<verb>(?:expects?|expected|expecting)) (?<name>(?:(?:the )?(?:[\p{Ll}-]+ ){1,3})?\p{Lu}[^;:]{2,80}?) to (?:be|feature|figure|appear|end up) (?:(?:in|on|part of|among) )(?=[^.;]{0,40}\b(?:package|[Ll]ist|round|[Aa]nnex|targets|names)\b)|\bwith (?<name>\p{Lu}[^;,]{2,80}(?:, [^;,]{2,60}){0,2}),? (?<verb>(?:also |likely |expected )?(?:among|one of)) (?:the |its |their |those )(?:[\p{L}-]+ ){0,2}(?:targets|names|firms|companies|candidates|entries|additions|listed|sanctioned|blacklisted)\b|\b(?<verb>(?:expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|bet(?:s|ting)?) (?:also )?(?:to see|on seeing)|(?:tip(?:s|ped|ping)?|see(?:s|ing)?)) (?<name>\p{Lu}[^;:]{2,80}?) (?:to (?:be|join|follow|land|go|come)\b|among|on|added|listed|sanctioned|join|next)\b(?=[^;]{0,60}(?:\b[Ll]ist|[Ss]anction|[Bb]lacklist|[Aa]nnex|next))|\b(?<verb>ha[sd]|have) (?:the )?\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*){0,3} (?:putting|adding|placing|listing|sanctioning|blacklisting) (?<name>(?:(?:the )?(?:[\p{Ll}-]+ ){1,3})?\p{Lu}[^;:]{2,80}?)(?: (?:on|to|onto|next)\b|[.,;]|$)|\b(?<verb>ha[sd]|have) (?<name>(?:(?:the )?(?:[\p{Ll}-]+ ){1,3})?\p{Lu}[^;:]{2,80}?) (?:going|landing|heading|headed|bound|ending up|winding up|joining)\b(?=[^;]{0,40}(?:\b[Ll]ist|[Ss]anction|[Bb]lacklist|[Aa]nnex))|\b(?:targets?|candidates|names) (?<verb>(?:would |will |could |may |might |are (?:said|expected) to |is (?:said|expected) to )?(?:include|be|is|are)) (?<name>\p{Lu}[^;:]{2,80})")]
    private static partial Regex Among();

    // "next for the chop could be NAME"
    [GeneratedRegex(@"\b[Nn]ext (?:for the chop|in line|up|target|on (?:the|its|their) (?:hit )?list|to (?:be (?:hit|listed|sanctioned|added|blacklisted|named)|fall|go)|in the (?:firing line|crosshairs)|name|victim)[’”'""]?,?(?: [^.;,“”""]{2,50},| (?:for|on|to|in) [^.;,“”""]{2,50}?)? (?<verb>(?:is|could be|may be|might be|will be|would be|is (?:likely|tipped|said|expected) to be)) (?<name>(?:\p{Lu}|the |an? )[^;:]{2,80})")]
    private static partial Regex Next();

    // "NAME is tipped to follow", "a third name, broker NAME, could be “next for the chop”", "NAME is in Washington's sights"
    [GeneratedRegex(@"(?<name>[^;:“”""\uE000]{3,160}?),? (?<verb>(?:is|are|was|were|could be|may be|might be|will be|would be|has been|stands?|sits?)) (?:\p{Ll}+ ){0,3}(?:[“""‘'](?:[^“”""]{0,30} )?(?:next|on (?:the|our|their|its) (?:desk|radar|list|pile|table)|in (?:the|our|their|its) (?:sights|crosshairs|firing line))\b|tipped (?:to|for|as)\b|(?:for (?:a while|a time|weeks|months|years|some time) )?(?:said|rumou?red|thought|believed|understood|reported) to be (?:headed|heading|bound|destined|earmarked|slated|in line|next in line|due|down) (?:for|on) (?=[^.;]{0,60}(?:[Ll]ist|[Aa]nnex|[Ss]anctions|blacklist))|(?:the )?next (?:name|firm|company|entry|target)(?= (?:on|to|for) )|next (?:for the chop|in line|to be (?:hit|listed|sanctioned|added|blacklisted|named)|in the (?:firing line|crosshairs)|on (?:the|its|their) (?:hit )?list)\b|(?:in|on) (?:the |its |their |\p{Lu}\p{L}+['’]s? )(?:sights|crosshairs|radar|hit list|target list|firing line|shortlist)\b)|(?<name>[^;:“”""\uE000]{3,160}?),? (?<verb>(?:will|would|could|might|may|is to|(?:is|was|were|are) (?:about|set|due|bound) to|stood to) (?:soon |also |next )?(?:go|land|come|be|end up|follow|wind up|join)(?: (?:it|them))?) (?:on|onto) (?=[^.;]{0,60}(?:[Ll]ist|[Aa]nnex))|(?<name>[^;:“”""\uE000]{3,160}?),? (?<verb>(?:will|would|could|might|may|is to|are to) (?:soon |also |next |shortly )?(?:enter|join|be (?:among|one of|part of))) (?=(?:the|its|those) [^.;]{0,60}(?:[Ll]ist|[Aa]nnex|[Ss]anction|blacklist))|(?<name>[^;:“”""\uE000]{3,160}?),? [“""‘'](?<verb>(?:is|are|was|could be|may be|might be|will be)) [^“”""]{0,30}\b(?:next|radar|crosshairs|firing line|sights|desk|hit list|pile|in line|on the list)\b|(?<name>[^;:“”""\uE000]{3,160}?),? [“""‘'](?<verb>(?:goes|is going|will go|will be|will come|comes|lands|will land|joins|will join|gets|will get|ends up|will end up)) [^“”""]{0,30}\b(?:[Ll]ist|[Bb]lacklist)\b")]
    private static partial Regex Sighted();

    [GeneratedRegex(@",? (?:to|on|onto|in|into|off|out of|for|over|as (?:soon|early|well)|before|next|after|under|within|later|too|because|when|if|once|this|by (?:the )?(?:end|spring|summer|autumn|winter|\p{Lu}))\b|, (?:where|which|who|but|though|although|while|according|maybe|perhaps|possibly|the |an? [\p{L}-]+ (?:said|says)|two |three |several )[^,]*$|['’]s? (?:\p{Ll}+ ){0,2}(?:cash|assets|accounts?|funds|money|holdings|property|billions|millions)\b|, (?:where|which|who|but|though|although|while|according|maybe|perhaps|possibly)\b")]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:not(?! (?:rul(?:e[ds]?|ing) out|exclud\w*|(?:for|to be) (?:nam|identif|quot)\w*|authori[sz]ed))|never|no longer|nobody|none|neither|nor|without|cannot|denied|denies|dismiss\w+|rejected|refus\w+|false|wrongly)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:[Ii]f|[Uu]nless|[Ww]hether) [^,;]{3,80}$|\bhad (?:once )?(?:feared|hoped)\b")]
    private static partial Regex Unreal();
}
