using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Listing verbs in another sense, or in a form that tells no step: "barred from the premises", "the listed companies", "had it been listed".</summary>
internal static partial class OtherSense
{
    /// <summary>Whether the words around a verb give it another sense.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">The verb.</param>
    /// <param name="sense">What it would tell.</param>
    public static bool IsOf(string text, VerbMatch match, ListingSense sense) =>
        // "barred NAME from its tenders"; from anything else is no list.
        IsBar(match, sense) && !IsOutOfTenders(text, match)
        // "declared NAME, of Goiânia, ineligible"
        || match.Verb is { Base: "declare", Particle: null } && sense.NeedsList && !Ineligible().IsMatch(text, match.Span.End)
        // "a ban to be carried out from May"
        || match.Verb.Base == "carry" && (text.AsSpan(match.Span.End).StartsWith(" out") || !OnList().IsMatch(text, match.Span.End) && !Carrier().IsMatch(text[..match.Span.Start]))
        // "let it sell": only off a list that it was put on.
        || match.Verb is { Base: "let", Particle: null } && !Reversal.IsOfMeasure(text[..match.Span.Start], text[match.Span.End..].TrimEnd('.'))
        || match.Verb.Base == "release" && IsPublished(text, match)
        || IsAttributive(text, match)
        // "struck off" without an object is a register's or the list's that the text speaks of.
        || match.Verb.Lemma == "strike off" && !OfName().IsMatch(text, match.Span.End);

    /// <summary>Whether the predicate of a verb makes it no step: a mere state, a thing that did not happen, a part of an entry.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">The verb.</param>
    /// <param name="predicate">Its predicate.</param>
    /// <param name="action">What it would tell.</param>
    public static bool IsOf(string text, VerbMatch match, Predicate predicate, ListingAction action) =>
        Doubt.IsOf(text, predicate) || Doubt.IsStatus(text, match, predicate.IsPassive)
        || !predicate.IsPassive && (Inverted().IsMatch(text, match.Span.End) || OfEntry().IsMatch(text, match.Span.End))
        || action == ListingAction.Proposed && predicate.Modality == Modality.Done
        || Unreal().IsMatch(text[..predicate.Match.Span.Start]);

    /// <summary>Whether a verb bars somebody, which lists it where it is barred from tenders.</summary>
    public static bool IsBar(VerbMatch match, ListingSense sense) =>
        sense is { Action: ListingAction.Added, NeedsList: true } && ListingVerbs.Bar.IsForm(match.Verb.Base, VerbForms.Base);

    // "the list of firms released by the ministry", "the update released on 28 January": what is published is freed of nothing.
    private static bool IsPublished(string text, VerbMatch release) =>
        text[..release.Span.Start] is var before && (PublishedList().IsMatch(before) && text.AsSpan(release.Span.End).StartsWith(" by ") || Publication().IsMatch(before));

    [GeneratedRegex(@"\b(?:updates?|lists?|notices?|statements?|rules?|versions?|editions?|reports?|figures|data|documents?|papers?|letters?|announcements?|press releases?) (?:(?:that |which )?(?:was|were) )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(@"\b[Ll]ists?\b(?: (?!(?:was|were|is|are|been|be|has|have|had)\b)[^ ,;]+){0,10} (?<!\b(?:was|were|is|are|been|be) )$")]
    private static partial Regex PublishedList();

    // "disqualified NAME" is what a bank does with bidders.
    private static bool IsOutOfTenders(string text, VerbMatch match) =>
        FromTenders().IsMatch(text, match.Span.End)
        || !FromAnything().IsMatch(text, match.Span.End) && (AuthorityFinder.ActorIn(text, Clause.Before(text, match.Span.Start)) ?? AuthorityFinder.ActorIn(text, ClauseRoles.ByAgent(text, Clause.After(text, match.Span.End)))) is { } actor && (actor.EndsWith("bank", StringComparison.OrdinalIgnoreCase) || Authorities.Find(actor) is { IsFund: true });

    // "the listed companies": an adjective, unless an authority right before it does the listing.
    private static bool IsAttributive(string text, VerbMatch match)
    {
        var words = WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, match.Span.Start - 2))), match.Span.Start)).ToList();
        var before = words.Count > 0 ? words[^1].Of(text) : "";
        return FunctionWords.Determiners.Contains(before) && before != "that" || FunctionWords.Prepositions.Contains(before) && StartsWithNoun(text, match.Span.End) || Numbers.Parse(before) is not null || Numbers.IsVague(before)
            || before.ToLowerInvariant() is "newly" or "already" or "other" or "recently" or "previously" && StartsWithNoun(text, match.Span.End);
    }

    private static bool StartsWithNoun(string text, int at)
    {
        var word = WordScanner.Scan(text, new(at, text.Length)).FirstOrDefault().Of(text);
        return CompanyNouns.Plural.Contains(word) || CompanyNouns.Singular.Contains(word);
    }

    // "Had the Treasury listed NAME, …", "If it had …", "If Ottawa were serious it would …", "would have …, had it …": it did not.
    [GeneratedRegex(@"^(?:Had|Should) [^,;]*$|\bwould (?:never )?have (?:had|seen) [^.;]*$|\b[Nn]o (?:such |final )?decision (?:(?:has|had) (?:yet )?been |was |is )?(?:made |taken |reached )?(?:yet )?(?:to|on) $|\b[Ii]f\b[^,.;]*\bhad\b[^,.;]*$|\b[Ii]f\b[^.;]*\b(?:were|had)\b[^.;]*\bwould\b[^,.;]*$|\bwould have\b[^.;]*\bhad (?:the )?\p{Lu}[^,;]*$")]
    private static partial Regex Unreal();

    // "Also hit was NAME": whom the verb is about follows another.
    [GeneratedRegex(@"\G (?:was|were|is|are)\b")]
    private static partial Regex Inverted();

    // "adds the alias NAME": a part of an entry, and no firm.
    [GeneratedRegex(@"\G\s+(?:(?:the|an?|its|their|new|one|another|further|second|third|two|three|several|more|additional|known|other) ){0,3}(?:alias(?:es)?|address(?:es)?|spellings?|identifiers?|identification|also[- ]known[- ]as|a\.?k\.?a\.?|vessels?|ships?|tankers?|aircraft|passport|website|phone|footnote|remark|names? (?:variant|spelling))\b(?<!\b(?:vessels?|ships?|tankers?|aircraft)(?=[^.;]{0,80}\b(?:and|with) (?:its|their|the) (?:[\p{L}-]+ ){0,3}(?:owners?|managers?|operators?|charterers?)\b))")]
    private static partial Regex OfEntry();

    [GeneratedRegex(@"\G (?!ineligible)[^;:]{3,120}?,? ineligible\b")]
    private static partial Regex Ineligible();

    [GeneratedRegex(@"\G[^,;.]{2,80}? (?:from|out of) (?:(?:all|any|its|the|new|further|\p{Lu}\S*|bank-financed|public|state|government|federal|municipal|investable|investment|(?:fund|bank|company)['’]s) ){0,4}(?:projects|contracts|tenders|procurement|bidding|bids|investments?|portfolios?|universe|fund|holdings)\b|\G (?:by [^,;.]{3,40} )?(?:from|out of) (?:(?:all|any|its|the|new|further|\p{Lu}\S*|bank-financed|public|state|government|federal|municipal) ){0,4}(?:projects|contracts|tenders|procurement|bidding|bids)\b")]
    private static partial Regex FromTenders();

    [GeneratedRegex(@"\G[^,;.]{0,80}? (?:from|out of) ")]
    private static partial Regex FromAnything();

    [GeneratedRegex(@"\G (?:on|in|by|since|under|there)\b")]
    private static partial Regex OnList();

    // "the annex carries NAME", "has been carried since May"; "buyers carried NAME 7 percent higher" lists nobody.
    [GeneratedRegex(@"\b(?:\p{L}*[Ll]ists?|[Aa]nnexe?s?|[Uu]pdates?|[Dd]ocuments?|[Pp]ackages?|[Ss]chedules?|[Nn]otices?|[Oo]rders?|[Rr]ules?|[Gg]azette|[Rr]egisters?|[Jj]ournal|[Bb]ulletin|[Ss]upplement|[Rr]oster|[Ee]dition|[Vv]ersion|it|which|be|been|being|was|is|were|are)\b[^.;]{0,80}$")]
    private static partial Regex Carrier();

    [GeneratedRegex(@"\G (?:the )?\p{Lu}")]
    private static partial Regex OfName();
}
