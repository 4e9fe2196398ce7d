using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"A listing of NAME is under discussion", "rumours that NAME could be next": what may come to be a listing.</summary>
internal sealed partial class ProspectRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (var match in Considered().Matches(text).Where(m => !IsDenied(text, m)))
        {
            var isOfBody = AuthorityFinder.Find(text, new(0, match.Index)).Any();
            // Who only expects has proposed nothing.
            var action = match.Value.StartsWith("expect", StringComparison.Ordinal) && !isOfBody ? ListingAction.Rumoured : ListingAction.Proposed;
            foreach (var mention in Named(unit, match.Groups["name"], context))
                yield return Prospect(unit, mention, match.Index, action, isOfBody && OfBody().IsMatch(text[..match.Index]));
        }
        foreach (var match in Next().Matches(text).Where(m => !IsDenied(text, m)))
            if (!ListingClauseReader.FindAll(text).Exists(c => c is { Action: ListingAction.Proposed, NamesOnly: false }) && unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index && match.Index - m.Span.End < 40) is { Company: not null } mention)
                yield return Prospect(unit, mention, match.Index, ListingAction.Rumoured);
        foreach (var match in Candidate().Matches(text).Where(m => !IsDenied(text, m) && (ListPhrase.Find(text, new(m.Index + m.Length, text.Length)) is not null || KnownLists.KeeperIn(text, new(m.Index + m.Length, text.Length)) is not null)))
            foreach (var company in unit.Mentions.Where(m => match.Groups["name"].Index <= m.Span.Start && m.Span.Start < match.Groups["name"].Index + match.Groups["name"].Length).DistinctBy(m => m.Company.Id))
                yield return Prospect(unit, company, match.Index, ListingAction.Rumoured);
        foreach (Match match in Whispered().Matches(unit.Sentence.Text))
            if (unit.Mentions.FirstOrDefault(m => m.Span.End == match.Groups["at"].Index) is { Company: not null } mention && !IsDenied(text, match))
                yield return Prospect(unit, mention, match.Groups["at"].Index, ListingAction.Rumoured);
    }

    /// <summary>The names of the companies that such a sentence speaks of, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text)
    {
        foreach (Match match in Considered().Matches(text))
            foreach (var name in ProperName.Find(text, Span.Of(match.Groups["name"])).Where(n => Nations.Find(n.Text) is null).Take(1))
                yield return name;
        foreach (Match match in Considered().Matches(text).Where(m => Antecedent.IsNoun(m.Groups["name"].Value)))
            if (ProperName.Find(text, new(0, match.Index)).Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(n.Text)).ToList() is [var subject])
                yield return subject;
        foreach (Match match in Candidate().Matches(text))
            foreach (var name in HeadNames.In(text, Span.Of(match.Groups["name"])))
                yield return name;
        foreach (Match match in Next().Matches(text))
            foreach (var name in HeadNames.In(text, Clause.Before(text, match.Index)).TakeLast(1))
                yield return name;
        foreach (Match match in Quoted().Matches(text))
            foreach (var name in ProperName.Find(text, new(0, match.Index)).TakeLast(1).Where(n => n.Span.End == match.Index))
                yield return name;
    }

    private static bool IsDenied(string text, Match match) => Wants().IsMatch(match.Value) && ByOutsiders().IsMatch(text[..match.Index]) || Denied().IsMatch(text[Math.Max(0, match.Index - 80)..(match.Index + match.Length)]);

    private static IEnumerable<CompanyMention> Named(Unit unit, Group name, ReadingContext context)
    {
        var inside = unit.Mentions.Where(m => m.Span.Start >= name.Index && m.Span.Start <= name.Index + name.Length).ToList();
        var heads = HeadNames.In(unit.Text, Span.Of(name)).Select(n => n.Span).ToList();
        if (inside.Count == 0 && Antecedent.Of(unit, new(name.Index, name.Index + (name.Value.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 ? of : name.Length)), context) is { } meant)
            return [meant];
        return inside.Where(m => heads.Exists(h => h.Overlaps(m.Span))).DefaultIfEmpty(inside.FirstOrDefault()).Where(m => m.Company is not null);
    }

    private static Listing Prospect(Unit unit, CompanyMention mention, int at, ListingAction action, bool isOfBody = false)
    {
        var date = unit.DateOf(at) is { } day && !Ahead().IsMatch(unit.Text[..day.Span.Start]) ? day : null;
        var all = new Span(0, unit.Text.Length);
        var list = ListPhrase.Find(unit.Text, all);
        var keeper = AuthorityFinder.Find(unit.Text, new(0, at)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).LastOrDefault()?.Name ?? AuthorityFinder.Find(unit.Text, all).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).FirstOrDefault()?.Name ?? KnownLists.KeeperIn(unit.Text, all) ?? unit.Label ?? list?.KeeperIn(unit.Text);
        // "The Commission has proposed listing NAME, two diplomats said": its own act, whoever tells of it.
        isOfBody = isOfBody || HasProposed().IsMatch(unit.Text[at..]) && AuthorityFinder.Find(unit.Text, new(0, at)).Any(f => Adjacent().IsMatch(unit.Text[f.Span.End..at]));
        var isHearsay = !isOfBody && (Hearsay().IsMatch(unit.Text) || Rules.Hearsay.IsIn(unit.Text) || Rules.Hearsay.Opens(unit.Text[..at]));
        var step = unit.Step(action == ListingAction.Proposed && isHearsay ? ListingAction.Rumoured : action, keeper, date, list?.Name);
        return step with { CompanyId = mention.Company.Id, ReportedBy = unit.SourceAt(at) };
    }

    // "Campaigners outside the ministry called for sanctions on NAME": who has no say.
    [GeneratedRegex(@"(?:^|[;:,] )(?:\p{L}+ ){0,3}" + NoKeepersStep.Outsiders + @"\b[^.;:,]{0,60}$")]
    private static partial Regex ByOutsiders();

    [GeneratedRegex("^(?:called|push)")]
    private static partial Regex Wants();

    [GeneratedRegex("^(?:propos|put forward|tabled|recommend)")]
    private static partial Regex HasProposed();

    [GeneratedRegex("^ (?:has |have |had )?(?:also |already )?$")]
    private static partial Regex Adjacent();

    [GeneratedRegex(@"\b(?:listing|designation|blacklisting|inclusion|addition|sanctioning) of (?<name>[^.;]{2,120}?) (?:was|is|had been|has been|were|are) (?:(?!(?:never|not|no)\b)\p{L}+ )?(?:considered|proposed|discussed|planned|debated|mooted|weighed|under (?:discussion|consideration|review)|on the table)|\b(?:weighing|considering|mulling|discussing|planning|preparing|drafting) (?:similar |further |new |possible |additional )?(?:steps|measures|sanctions|action|curbs|restrictions|a listing|listings|(?:an? )?(?:\p{Lu}\S* ){1,3}(?:[Ll]ist )?(?:entry|listing|designation)) (?:against|on|for|of) (?<name>(?=\p{Lu}|the )[^.;,]{2,80})|\b(?:weighing|considering|mulling|discussing|weighs|considers|plans?|proposes?|wants|looking at|votes? on|voting on) (?:on (?:adding|listing)|(?:the |an? )?(?:inclusion|addition|listing|designation) of|adding|listing|placing|putting|naming|sanctioning|designating|blacklisting|whether to (?:add|list|place|put|name|sanction|designate|blacklist)) (?<name>(?=\p{Lu}|the |an? )[^.;,]{2,80})|\b(?:will|may|might|could|would) (?:soon |also )?(?:introduce|impose|take|adopt|prepare) (?:\p{Ll}+ ){0,2}(?:measures|sanctions|restrictions|curbs) against (?<name>(?=\p{Lu}|the )[^.;,]{2,80})|\b[Ww]hisper\w*[^.;]{0,60} that [^.;,]{2,50} (?:will|would|is about to|may|might|could) (?:go after|target|sanction|blacklist|list|hit|designate) (?<name>(?=\p{Lu}|the )[^.;,]{2,80})|\b(?:put forward|puts forward|tabled|tables|floated|floats|proposed|proposes|suggested|recommended|pushed for|pushes for|called for) (?:the |an? |its |a new )?(?:(?:listing|designation|inclusion|blacklisting|sanctioning) of|(?:\p{Ll}+ ){0,2}(?:asset freezes?|sanctions|embargo|measures) (?:on|against)) (?<name>(?=\p{Lu}|the )[^.;,]{2,80})|\bexpects? (?:to see )?(?<name>(?=\p{Lu}|the |an? )[^.;,]{2,80}?) (?:on|to (?:be|land|end up|appear|go|join)\b[^.;,]{0,20}) (?=[^.;]{0,40}(?:[Ll]ist\b|sanction))|\b(?:considering|weighing|mulling|reviewing) (?<name>(?=\p{Lu}|the )[^.;,]{2,80}?) for (?=(?:its|the|inclusion|addition)\b[^.;]{0,60}(?:[Ll]ist\b|inclusion|sanction))|\b(?:eyeing|eye|eyes|(?:has|had|have) (?:its|their|an|one) eyes? on) (?:up )?(?<name>(?=\p{Lu}|the |an? )[^.;]{2,80})|\b(?:propos(?:al|ed)|plan|draft|bid|motion|move) (?:to (?:list|sanction|blacklist|add|designate)|for (?:the )?(?:listing|sanctioning|designation) of) (?<name>(?=\p{Lu}|the (?:\p{Lu}|\p{Ll}+ (?:\p{Ll}+ ){0,2}\p{Lu}))[^.;,]{2,80})")]
    private static partial Regex Considered();

    [GeneratedRegex(@"\b(?:could|(?-i:may)|might|is set to|is said to|is rumou?red to|is tipped to|looks set to) (?:soon |well |also )?(?:be (?:next|the next)|follow suit|be hit with sanctions|join(?= the [^.;]{0,30}list)|face sanctions|land on(?= [^.;]{0,30}list))\b|\b(?:will|would|is going to|is bound to|is sure to) be (?:the )?next (?:name|one|firm|company|target|to (?:go|fall|follow|be (?:listed|sanctioned|blacklisted|named)))\b|\bis (?:rumou?red|reportedly|said) to be next\b|\b(?:is|are|will be) next (?:in line|on (?:the|its|their)|in the)\b(?=[^.;]{0,40}\b(?:list|hit list|sanction|blacklist|crosshairs|sights|$))|\b(?:could|(?-i:may)|might) (?:soon |well |also )?be (?:added|included in the next|listed|sanctioned|blacklisted|designated|named|put on|placed on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    // "Traders mentioned NAME as a candidate for the list"
    [GeneratedRegex(@"\b(?:mention(?:s|ed)?|nam(?:es?|ed)|tip(?:s|ped)?|tout(?:s|ed)?|sees?|saw|float(?:s|ed)?|regard(?:s|ed)?|cit(?:es?|ed)) (?<name>(?:(?:the|an?) )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}[^;:.]{2,80}?) as (?:(?:an?|the|another|one of the|likely|possible|next|hot|further|strong) ){1,3}(?:candidates?|contenders?|targets?|additions?|entry) (?:for|of|on|to) ")]
    private static partial Regex Candidate();

    // "an insider whispers that NAME is 'next for the chop'": who has no name says so.
    [GeneratedRegex(@"\b(?:[Ii]nsiders?|[Ss]ources?|[Oo]fficials?|[Dd]iplomats?|[Aa]ides?|[Bb]rokers?|[Tt]raders?|[Pp]eople|[Pp]erson|[Ww]hisper\w*|[Rr]umou?r\w*|[Tt]alk)\b[^.;“”""]{0,90}?(?<at>),?(?: [^,.;“”""]{3,80},)? (?:(?:is|was|could be|may be|might be|will be) (?:\p{Ll}+ ){0,2}[“""‘']|[“""‘'](?:is|was|could be|may be|might be) )[^“”""]{0,40}\b(?:next|radar|crosshairs|firing line|sights|desk|hit list|target list|in line|on the list)\b")]
    private static partial Regex Whispered();

    [GeneratedRegex(@",?(?: [^,.;\uE000]{3,80},)? (?:is|was|could be|may be|might be|will be) (?:\p{Ll}+ ){0,2}(?=\uE000)| (?=\uE000)")]
    private static partial Regex Quoted();

    // "the Commission's proposal to list NAME stays on the table, diplomats say": that it was made, nobody doubts.
    [GeneratedRegex(@"['’]s? (?:\p{Ll}+ )?$")]
    private static partial Regex OfBody();

    [GeneratedRegex(@"\b(?:expected|due|planned|scheduled|package)\b[^.;]{0,20}$")]
    private static partial Regex Ahead();

    // "reports, citing two people": nobody who decides says so.
    [GeneratedRegex(@"\b(?:reportedly|reports?|reported|rumou?r\w*|people|persons|aides|diplomats|insiders?|sources?|brokers|traders|market talk|chatter|whisper\w*|talk that|passed around|eye(?:s|d|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hearsay();

    [GeneratedRegex(@"\b(?:not(?! rul(?:e|ed|ing) out| exclud)|never|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
