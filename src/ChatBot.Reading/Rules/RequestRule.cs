using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"Senators asked for NAME to be added", "the Commission has proposed adding NAME", "which was in the proposal of May": whom officials want on a list.</summary>
internal sealed partial class RequestRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (!unit.IsStatement || !context.SpokeOfLists && !ListPhrase.All(text, new(0, text.Length)).Any())
            yield break;
        foreach (var (match, names) in Find(text))
        {
            if (Taken().IsMatch(text[..match.Groups["verb"].Index]) || Denied().IsMatch(text[Math.Max(0, match.Index - 60)..match.Groups["verb"].Index]) || !match.Groups["draft"].Success && !IsOfficial(text[..match.Groups["verb"].Index]) && !(Theirs().IsMatch(text) && context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph && Officials().IsMatch(before.Text)))
                continue;
            // "A motion to recommend the listing of NAME was rejected."
            if (Motion().IsMatch(text[..match.Groups["verb"].Index]) && Rejected().IsMatch(text, match.Index))
                continue;
            var companies = unit.CompaniesIn(names).ToList();
            if (companies.Count == 0 && Antecedent.Of(unit, names, context) is { } meant)
                companies.Add(meant.Company.Id);
            var action = Hearsay.IsIn(text[(text.LastIndexOfAny([':', ';'], match.Index) + 1)..match.Index]) ? ListingAction.Rumoured : ListingAction.Proposed;
            foreach (var company in companies)
                yield return unit.Step(action, KeeperOf(unit, match), DateOf(unit, match, context), ListPhrase.Find(text, new(match.Index, text.Length))?.Name) with { CompanyId = company, ReportedBy = unit.SourceAt(match.Index) };
        }
    }

    /// <summary>The names of the companies of which such a sentence speaks, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => Find(text).SelectMany(f => HeadNames.In(text, f.Names));

    /// <summary>Whether a verb stands in what somebody asks for: "campaigners asked for NAME to be added".</summary>
    public static bool IsAskedFor(string text, int verb) => Asked().Matches(text).Any(m => m.Index < verb && verb < m.Index + m.Length);

    private static IEnumerable<(Match Match, Span Names)> Find(string text)
    {
        foreach (var pattern in (Regex[])[Asked(), Adding(), InDraft()])
            foreach (Match match in pattern.Matches(text))
            {
                var name = Span.Of(match.Groups["name"]);
                // "proposed adding modules made by NAME"
                yield return (match, Product().Match(text, name.Start, name.Length) is { Success: true } product ? new(product.Index + product.Length, name.End) : name);
            }
    }

    [GeneratedRegex(@"\b(?:[Mm]otion|[Pp]roposal|[Rr]equest|[Pp]etition|[Bb]id|[Aa]mendment|[Rr]esolution|[Rr]ecommendation)\b")]
    private static partial Regex Motion();

    [GeneratedRegex(@"\G(?:(?!, (?:who|whose|which|after|because)\b)[^;:])*\b(?:(?:was|were|has been|have been|is) (?:then |narrowly |later |also )?(?:rejected|defeated|voted down|turned down|dismissed|thrown out|not adopted)|did not (?:pass|carry)|failed to (?:pass|carry))\b")]
    private static partial Regex Rejected();

    private static bool IsOfficial(string before) =>
        Officials().IsMatch(before) || AuthorityFinder.Find(before, new(0, before.Length)).Any();

    // "Five senators have written to the Treasury. Their letter asks …"
    [GeneratedRegex("^(?:Their|His|Her|The) (?:letter|petition|paper|note|statement)\\b|^(?:They|He|She) ")]
    private static partial Regex Theirs();

    // Who asks for it need not keep the list: "Congress asked the Treasury for NAME to be added".
    private static string? KeeperOf(Unit unit, Match match)
    {
        var all = new Span(0, unit.Text.Length);
        return ListPhrase.Find(unit.Text, new(match.Index, unit.Text.Length))?.KeeperIn(unit.Text) ?? KnownLists.KeeperIn(unit.Text, all)
            ?? AuthorityFinder.Find(unit.Text, all).Select(f => f.Authority).Where(a => DocumentKeeper.KeepsLists(a) && !Parliament().IsMatch(a.Name)).Select(a => a.Name).FirstOrDefault() ?? unit.Label;
    }

    private static DatePhrase? DateOf(Unit unit, Match match, ReadingContext context) =>
        unit.Dates.Where(d => !d.IsLimit && d.Date.Start <= context.Published).ToList() is var past
            ? past.Find(d => match.Index <= d.Span.Start && d.Span.End <= match.Index + match.Length) ?? past.LastOrDefault(d => d.Span.End <= match.Index) ?? past.FirstOrDefault(d => Paper().IsMatch(unit.Text[..d.Span.Start])) : null;

    private const string Listed = @"(?:added|listed|included|put|placed|designated|sanctioned|blacklisted|entered|named)\b";

    // "ask the ministry to put NAME on the list", "asked for NAME to be added", "proposed in June that NAME be listed"
    [GeneratedRegex(@"\b(?<verb>(?:ask|urge?|press|petition|invit|call(?:ed|s)? (?:up)?on)(?:ed|es|s|ing)?) (?:the |its )?(?:\p{Lu}[\p{L}.'’-]*|of|and|\p{Ll}+ry|task force|agency|bureau|office|minister|ministers|authorities|commissioners|regulators?|council|department|treasury|government|commission)(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|for|the|to(?= \p{Lu}))){0,6}(?: (?:in|on|last|this) [\p{L}\p{N} ]{3,18}?)? to (?:also )?(?:add|put|place|list|designate|include|sanction|blacklist|enter) (?<name>[^;\uE000]{2,140}?)(?= (?:to|on|onto|in|into|under|over|for) (?:the|its|that|their|an?|this|\p{Lu})|;|\.?$)|\b(?<verb>(?:ask|call|press|push|petition|lobb(?:y|i)|appeal|campaign)(?:ed|s|ing)?) (?:\p{L}+ ){0,5}for (?<name>[^;\uE000]{2,120}?),? to (?:also )?be " + Listed + @"|\b(?<verb>(?:propos|recommend|suggest|demand|request|ask|urg|advis|mov)(?:ed|es|ing|s)?)(?: (?:again|also|(?:in|on|last|this|back in) [\p{L}\p{N} ]{3,20}?))? that (?<name>[^;\uE000]{2,120}?),? (?:should )?be (?:also )?" + Listed + @"|\b(?<verb>(?:propos|recommend|suggest|demand|request|ask|urg)(?:ed|es|ing|s)?)(?: (?:again|also|(?:in|on|last|this|back in) [\p{L}\p{N} ]{3,20}?))? that (?:the )?(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}+ry|department|council|commission|agency|bureau|office|government)(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|for)){0,5} (?:also )?(?:add|put|place|list|designate|include|sanction|blacklist) (?<name>[^;\uE000]{2,140}?)(?=,? (?:to|on|onto|in|under|over|for|but|because) |;|\.?$)|\b(?<verb>(?:propos|recommend|request|urg)(?:ed|es|ing|s)?) (?:the |an? )?(?:listing|addition|inclusion|designation|sanctioning|blacklisting) of (?<name>[^;\uE000]{2,120}?)(?= (?:to|on|in|onto|for|over|under) |;|\.?$)")]
    private static partial Regex Asked();

    // "has proposed adding NAME to the Union's list"
    [GeneratedRegex(@"\b(?<verb>(?:propos|recommend|suggest|advis)(?:ed|es|ing|s)?)(?: (?:in|on|last) [\p{L}\p{N} ]{3,20}?)? (?:to )?(?:add|plac|putt?|includ|list|designat|blacklist|sanction)(?:ing|e)? (?<name>[^;\uE000]{2,140}?)(?=,? (?:to|on|onto|in|under) (?:the|its|their|an?|\p{Lu}[\p{L}’']*)\b[^.;,]{0,60}(?:[Ll]ist|[Aa]nnex|[Ss]anctions|[Bb]lacklist|Schedule)|(?<=\b(?:FCC|OFAC|BIS|Commerce Department|Treasury|Pentagon|Council|Commission|ministry|METI|SECO|OFSI)\b[^.;:]{0,80})(?:\.?$|(?=,? and (?:takes?|is|will|has|asks?|invites?|seeks?|opened|set)\b)))")]
    private static partial Regex Adding();

    [GeneratedRegex(@"\b(?:equipment|gear|products|devices|services|routers|cameras|drones|hardware|software|modules|technology|modems|vessels) (?:of|from|made by|produced by|supplied by|sold by) (?:the )?")]
    private static partial Regex Product();

    // "NAME, which was in the Commission's proposal of May,", "NAME stood in the Council's first draft"
    [GeneratedRegex(@"(?<name>\p{Lu}[^;:\uE000]{1,90}?),? (?:(?:which|that) )?(?<verb>(?:was|were|is|are|had been|has been|have been|stood|stands|figure[ds]?|appear(?:s|ed)?|feature[ds]?)) (?:also |still |originally |once |already |named |included |listed |mentioned )*in (?<draft>(?:the|an?|its|their|that|this) (?:[\p{L}’'-]+ ){0,4}(?:proposal|draft|working paper|discussion paper|shortlist)\b(?: (?:of|from|dated) [\p{N}\p{L} ]{3,20})?)")]
    private static partial Regex InDraft();

    // Whose proposals come before who decides; campaigners and firms only ask.
    [GeneratedRegex(@"\b(?:[Mm]embers? of (?:[Cc]ongress|(?:the )?(?:\p{Lu}\p{L}+ )?[Pp]arliament|the (?:Bundestag|Senate|House))|[Ll]awmakers?|[Ss]enators?|Sen\.|Rep\.|[Rr]epresentatives?|[Cc]ongress(?:men|man|women|woman)|MPs?|MEPs?|[Dd]eput(?:y|ies)|[Mm]inist(?:er|ers|ry)|[Cc]ommission(?:er|ers)?|[Cc]ommittees?|[Tt]ask[- ]force|[Cc]ouncil|[Gg]overnments?|[Cc]apitals?|[Mm]ember states?|[Aa]mbassadors?|[Aa]genc(?:y|ies)|[Bb]ureau|[Dd]epartment|[Pp]resident|[Gg]overnors?|[Pp]anel|[Mm]otions?|[Rr]esolutions?|[Ww]orking group|[Rr]apporteur)\b")]
    private static partial Regex Officials();

    [GeneratedRegex(@"\b(?:Congress|Senate|Representatives|Parliament)\b")]
    private static partial Regex Parliament();

    [GeneratedRegex(@"\b(?:paper|document|draft|proposal|letter|text|note|memo|motion|bill)\b[^.;,]{0,30}$")]
    private static partial Regex Paper();

    // "we said that NAME was in the draft": what a publisher takes back.
    [GeneratedRegex(@"\b[Ww]e (?:said|wrote|reported|named|mentioned|called|stated)\b")]
    private static partial Regex Taken();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|nobody|none|neither|nor|if|whether|refused to|declined to)\b[^.;,]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
