using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What a document of state says, whoever made it says: "the rule states that", "OFAC's notice says", "the judgment reads".</summary>
internal static partial class SpeakingDocument
{
    /// <summary>Who made the document that a phrase is; null where it is none, or where several bodies can have.</summary>
    public static Speaker? Read(string text, Span phrase, ReadingContext context)
    {
        var words = phrase.Trim(text, ",.");
        if (Document().Match(words.Of(text)) is not { Success: true } document)
            return null;
        if (document.Groups["owner"] is { Success: true } owner)
            return SpeakerReader.Read(owner.Value, new(0, owner.Length), context) ?? SpeakingFirm.Read(text, new(words.Start + owner.Index, words.Start + owner.Index + owner.Length), context);
        // "NAME will appeal. Its circular says …": whoever "it" is.
        if (document.Groups["its"].Success && document.Groups["own"].Success && !IsOfFirm(words.Of(text), context) && text.LastIndexOf(';', words.Start) is var stop and > 0 && ListingClauseReader.FindAll(text[..stop], listInMind: true) is [var step, ..] && AuthorityFinder.ActorIn(text, step.Agent) is { } lister && Authorities.Find(lister) is { } keeper)
            return new(keeper.Name, null, null);
        if (document.Groups["its"].Success)
            // "OFAC placed NAME on its list. Its statement spoke of …": who acted there, and not whom it met.
            return context.LastNaming is { } acted && context.LastSteps.Count > 0 && acted.Citation == context.Previous?.Citation && AuthorityFinder.ActorIn(acted.Text, new(0, acted.Mentions.Count > 0 ? acted.Mentions[0].Span.Start : 0)) is { } actor && Authorities.Find(actor) is { } author && document.Groups["own"].Success && !IsOfFirm(words.Of(text), context) ? new(author.Name, null, null) : context.LastNaming is { } naming && context.CompaniesOf(naming).Select(m => m.Company).DistinctBy(c => c.Id).ToList() is [var firm] ? new(firm.Name, null, null) : null;
        // "NAME regrets it. “…,” the statement read."
        if (document.Groups["own"].Success)
            return context.Previous is { Utterances: [.., { Speaker: { Role: null } before }] } ? before : null;
        var issuer = document.Groups["court"].Success ? context.Bodies.Of("court") : context.Bodies.Last;
        // A court makes no rules.
        return document.Groups["court"].Success || issuer?.Name?.EndsWith("Court", StringComparison.Ordinal) != true ? issuer : null;
    }

    // "Its statement said: “We have never sold parts.”": whom it met speaks of itself.
    private static bool IsOfFirm(string words, ReadingContext context) =>
        words.Contains(" own ", StringComparison.Ordinal) || context.Current is { } unit && OfItself().IsMatch(unit.Sentence.Text);

    [GeneratedRegex(@"\b(?:[Ww]e|[Oo]ur|[Uu]s|I|[Mm]y)\b|\b(?:reject|den(?:y|ie)|regret|appeal|refut|disput|shock|sue)")]
    private static partial Regex OfItself();

    [GeneratedRegex(@"^(?:(?:But|And|but|and) )?(?:(?:[Pp]aragraph|[Pp]oint|[Aa]rticle|[Ss]ection) [0-9]+ (?:of|in) )?(?:(?<owner>(?:[Tt]he )?\p{L}[\p{L}.-]*(?: [\p{L}.-]+){0,5})['’]s? |(?:[Tt]he|(?<its>[Ii]ts)|[Tt]his|[Tt]hat|[Ss]uch) )(?:[\p{Ll}-]+ ){0,2}(?:(?<court>judgment|judgement|ruling|verdict)|(?<own>announcement|statement|release|letter)|rule|notice|act|order|document|decision|regulation|decree|communiqu[eé]|determination|reasoning|bulletin|circular|gazette)(?: itself)?$")]
    private static partial Regex Document();
}
