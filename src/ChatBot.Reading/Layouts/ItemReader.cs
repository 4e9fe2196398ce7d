using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads items that tell the step against the company that they open with in a few words: "- NAME (Norway). World Bank. Ineligible for two years from 4 March 2024.", "- NAME: out of the register since 4 March".</summary>
internal sealed partial class ItemReader(Source source, CompanyBook book, DateResolver dates)
{
    /// <summary>The listings of such items; the companies that they name go into the book.</summary>
    public IEnumerable<Listing> Read()
    {
        Lead? lead = null;
        foreach (var line in source.Passages)
        {
            if (LinePrefix.OfItem(line.Text) == 0)
                lead = LeadOf(line);
            else if (SectionItem.Of(line) is var item && PartsBehindName(item) is { } parts)
                foreach (var listing in Steps(line, parts, KeeperWords.In(item.Label.Of(item.Text)), lead))
                    yield return listing with { CompanyId = book.Introduce(item.Names[0].Text, item.AliasesOf(item.Names[0])).Id };
        }
    }

    // The line above the items, which may say whose list they are of.
    private sealed record Lead(Passage Line, string? Keeper, bool IsOfLists);

    private Lead LeadOf(Passage line)
    {
        var isOpen = line.Text.EndsWith(':');
        return new(line, isOpen || Heading.IsHeading(line.Text) ? KeeperWords.In(line.Text) : null, isOpen && Heading.Of(line, line.Text, dates).IsOfLists);
    }

    /// <summary>Whether an item tells a step of its own, so that the line above it does not.</summary>
    public static bool TellsStep(SectionItem item) =>
        PartsBehindName(item) is { } parts && parts.TakeWhile(p => !Told().IsMatch(p)).Any(p => Ended().IsMatch(p) || On().IsMatch(p) || Off().IsMatch(p));

    private IEnumerable<Listing> Steps(Passage line, List<string> parts, string? labelled, Lead? lead)
    {
        if (parts.TakeWhile(p => !Told().IsMatch(p)).ToList() is not { Count: > 0 } brief || brief.Exists(p => ActionWords.Deny(Clause().Match(MayNot().Replace(p, "")).Value) || StepPhrase.IsOfTalk(p) || Spared().IsMatch(p)))
            yield break;
        var keeper = labelled ?? brief.Where(KeeperWords.AreAll).Select(KeeperWords.In).FirstOrDefault(k => k is not null) ?? brief.Select(KeeperWords.In).FirstOrDefault(k => k is not null);
        var above = keeper is null && lead?.Keeper is not null ? lead : null;
        if (keeper is null && above is null && lead is not { IsOfLists: true })
            yield break;
        foreach (var part in brief)
        {
            if (Ended().Match(part) is { Success: true } ended)
            {
                yield return Step(ListingAction.Removed, part, ended.Index + ended.Length);
                if (Since().Match(part) is { Success: true } since && DateBehind(part, since.Index) is not null)
                    yield return Step(ListingAction.Added, part, since.Index) with { DateKind = DateKind.ListedOn };
            }
            // "listed by a magazine": by no keeper.
            else if (On().Match(part) is { Success: true } on && (!By().IsMatch(part, on.Index + on.Length) || KeeperWords.In(part[(on.Index + on.Length)..]) is not null))
                yield return Step(ListingAction.Added, part, on.Index + on.Length);
            else if (Off().Match(part) is { Success: true } off)
                yield return Step(ListingAction.Removed, part, off.Index + off.Length);
        }

        Listing Step(ListingAction action, string part, int at)
        {
            var date = DateBehind(part, at) ?? brief.Where(p => p != part).Select(p => DateBehind(p, 0)).FirstOrDefault(d => d is not null);
            return new()
            {
                Id = "",
                Citations = [new(source.Id, line.Number, 0, line.Text), .. above is null ? Array.Empty<Citation>() : [new(source.Id, above.Line.Number, 0, above.Line.Text)]],
                CompanyId = "",
                Action = action,
                Authority = keeper ?? above?.Keeper,
                List = KeeperWords.ListIn(part) ?? (above is null ? null : KeeperWords.ListIn(above.Line.Text)),
                Date = date?.Date,
                DateKind = date?.Kind ?? DateKind.Unknown,
                DateWords = date?.Words,
            };
        }
    }

    private DatePhrase? DateBehind(string part, int at) => dates.Find(part).FirstOrDefault(d => d.Span.End > at && !Until().IsMatch(part[..d.Span.Start] + d.Words));

    // What an item says of the one company that it opens with, in the pieces between its full stops and semicolons; null where it opens with none or several.
    private static List<string>? PartsBehindName(SectionItem item) =>
        item.Names is [var name] && Separator().Match(item.Text, name.Span.End) is { Success: true } behind
            ? [.. Stop().Split(item.Text[(behind.Index + behind.Length)..]).Select(p => p.Trim(' ', '.', '*')).Where(p => p.Length > 0)] : null;

    [GeneratedRegex(@"(?<!\b(?:No|Nos|Ltd|Co|Inc|St|Mr|Ms|art|para))[.;]\s+(?=[\p{Lu}0-9])")]
    private static partial Regex Stop();

    [GeneratedRegex("^[^,]*")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^[Mm]ay not (?=bid|tender)")]
    private static partial Regex MayNot();

    // Behind the name, its seat and its other names.
    [GeneratedRegex(@"\G[*”""]*(?:\s\([^()]*\))?(?:, (?:(?:of|in) )?\p{Lu}[\p{L}’' -]{2,30}(?:\s\([^()]*\))?(?=\.))?(?:, (?:second|third|further|other) entry)?(?:[:.;]|,(?= \p{Ll})| [–—-])\**\s+")]
    private static partial Regex Separator();

    // Why, and what came of it, is no step.
    [GeneratedRegex(@"^(?:Grounds?|Reasons?|Why|Notes?|Remarks?|Because|Background|Comment)\b|\b(?:said|says|told)\b")]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:no (?:new )?entry|reprimand\w*|letter of|may go on|goes on bidding|cleared before|not (?:out|in|on)|unchanged|renewed|extended|amended|altered|corrected)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spared();

    [GeneratedRegex(@"\G by\b")]
    private static partial Regex By();

    private const string When = "(?: (?:on|from|since|as of|until) (?:[0-9]|(?-i:\\p{Lu}))| [0-9])";

    [GeneratedRegex(@"^(?:(?:is|was|has been|now|newly|also) ){0,2}(?:(?:entered|added|listed|debarred|cross-debarred|barred|excluded|blacklisted|designated|sanctioned|inscribed|included|suspended|frozen|disqualified|warned)(?=$|[.,;]|" + When + @"|(?<!warned|included) (?-i:by (?:the )?\p{Lu})| for (?:an?|[0-9]+|" + Numbers.ToTen + @"|eighteen|life)\b| (?:to|on|in) (?:the|its) [^,;]{0,40}(?:[Ll]ist|[Rr]egister|[Aa]nnex|[Ss]chedule))|(?:placed|put) on (?=(?:the|its) [^,;]{0,40}(?:[Ll]ist|[Rr]egister))|in(?= (?:since|from|as of) [^,;]{3,24}$)|new(?= (?:since|from|on|as of) [^,;]{3,24}$)|ineligible(?= for\b|" + When + @")|assets frozen|may not (?:bid|tender)|no bids)|\b(?:sanction|debarment|decision) (?:is |was |has been )?recogni[sz]ed\b", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    [GeneratedRegex(@"^(?:(?:is|was|has been|now|also) ){0,2}(?:(?:removed|deleted|delisted|de-listed|released|dropped|reinstated|taken off|struck off|cleared)\b|out (?:of (?:the|its) [\p{L} ]{3,40} )(?:since|from|as of|on)\b|out(?= (?:since|from|as of) [^,;]{3,24}$)|off (?:the|its) (?=[^,;]{0,40}(?:[Ll]ist|[Rr]egister)))", RegexOptions.IgnoreCase)]
    private static partial Regex Off();

    // "Its debarment, pronounced in February 2021, ran out on 27 August"
    [GeneratedRegex(@"\b(?:debarment|ban|bar|listing|entry|exclusion|freeze|sanctions?|suspension|term)\b.*\b(?:ran out|(?:has|had) run out|expired|lapsed|ended|came to an end|(?:was|were|has been|is) (?:lifted|withdrawn|revoked|cancelled|ended|deleted))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:pronounced|imposed|in place|in force|dating|running|of|since)(?: from| since| in| on)? (?=[0-9\p{Lu}])")]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:until|till|through|and ends?|ending) [^,;.]*$|\bto (?=[^ ]*[0-9\p{Lu}]|the end|early|late|mid)(?:the end of |early |late |mid-|end-)?(?:[0-9]{1,2}(?:st|nd|rd|th)? ?)?(?:\p{Lu}\p{Ll}+ ?)?(?:[0-9]{1,2},? ?)?(?:[0-9]{4})?$")]
    private static partial Regex Until();
}
