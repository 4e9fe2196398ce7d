using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The measures take effect on 3 May": from when what a source announces applies.</summary>
/// <param name="Citation">The sentence that says so.</param>
/// <param name="Date">The day.</param>
/// <param name="Words">The words for it.</param>
/// <param name="Companies">The companies that the sentence names; empty where it speaks of all.</param>
internal sealed partial record EffectiveDate(Citation Citation, FactDate Date, string Words, ImmutableArray<string> Companies)
{
    // In days: no act waits longer, and none that is news applied longer before.
    private const int Ahead = 200, Back = 60;

    // In days: how long an act may have applied when it is made known.
    private const int Late = 14;

    /// <summary>The effective date that a sentence gives; null when it gives none.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="previous">The sentence before, which may ask for it where it is of the same paragraph; null at the start.</param>
    /// <param name="dates">Resolves the days of the source.</param>
    public static EffectiveDate? In(Unit unit, Unit? previous, DateResolver dates)
    {
        var text = unit.Text;
        if (!unit.IsStatement || Denied().IsMatch(text))
            return null;
        if (previous?.Sentence.Paragraph != unit.Sentence.Paragraph)
            previous = null;
        // "is dated 27 November and took effect on 28 November"
        var markers = Marker().Matches(text);
        if ((markers.FirstOrDefault(m => InForce().IsMatch(m.Value)) ?? markers.FirstOrDefault()) is not { } match)
            return Answer(unit, previous);
        if (unit.IsClaim(match.Index) || Other().IsMatch(text[..match.Index]))
            return null;
        // "is in force since that evening; it was published only yesterday": not of what follows.
        var isThen = Then().IsMatch(text, match.Index + match.Length);
        var border = isThen && text.IndexOf(';', match.Index) is >= 0 and var end ? end : text.Length;
        var behind = unit.Dates.FirstOrDefault(d => d.Span.End > match.Index && d.Span.Start < border && d.Date.Precision == DatePrecision.Day && !d.IsLimit);
        var ahead = unit.Dates.LastOrDefault(d => d.Span.Start < match.Index && d.Date.Precision == DatePrecision.Day);
        // "will be published on 3 May and enter into force on the day of publication"
        var date = isThen && (ahead ?? PublishedIn(previous) ?? (previous?.Dates.Where(d => d.Date.Precision == DatePrecision.Day && !d.IsLimit).ToList() is [var only] ? only : null)) is { } then ? then
            : behind ?? (Publication().IsMatch(text, match.Index) || OpensWithDay().IsMatch(text) ? ahead ?? PublishedIn(previous) : null);
        if (date is null && OfThis().Match(text, match.Index) is { Success: true } today)
            return Of(unit, match.Index, FactDate.OnDay(dates.Published), today.Value) with { IsOfPublication = (today.Value.EndsWith("publication", StringComparison.OrdinalIgnoreCase) || today.Value.Contains("issu", StringComparison.OrdinalIgnoreCase)) && !today.Value.Contains("this", StringComparison.OrdinalIgnoreCase) };
        if (date is null)
            return null;
        var day = Of(unit, match.Index, Coming(date, match.Value, dates), date.Words);
        // "METI revised its list. The revised list applies from the 12th.": of that keeper's steps.
        day = day with { IsOfAct = previous is not null && Act().IsMatch(previous.Text), Announced = [.. unit.Dates.Where(d => d != date && d.Date.Precision == DatePrecision.Day && !d.IsLimit).Select(d => d.Date)] };
        return day.Keeper is null && (General().IsMatch(text) || Pronoun().IsMatch(text)) && previous is not null ? day with { Keeper = KeeperIn(previous.Text) } : day;
    }

    // "The rule was published on 17 January. It took effect upon publication."
    private static DatePhrase? PublishedIn(Unit? previous) =>
        previous?.Dates.FirstOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && BeenPublished().IsMatch(previous.Text[..d.Span.Start]))
            ?? previous?.Dates.FirstOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && MadePublic().IsMatch(previous.Text, d.Span.End));

    [GeneratedRegex(@"\b(?:published|gazetted|promulgated|issued|printed)(?: in [^,;.]{3,50})? $")]
    private static partial Regex BeenPublished();

    // "From the 7th of this month the revised list is applied."
    [GeneratedRegex(@"^(?:From|As of|As from|Starting) ")]
    private static partial Regex OpensWithDay();

    // "yesterday issued an announcement"
    [GeneratedRegex(@"\G (?:published|gazetted|promulgated|issued|released) ")]
    private static partial Regex MadePublic();

    // "Britain listed A on 3 May; Australia's entry of B takes effect on 5 May.": of the part between semicolons that names somebody.
    private static EffectiveDate Of(Unit unit, int marker, FactDate date, string words)
    {
        var text = unit.Text;
        var part = new Span(text.LastIndexOf(';', marker) + 1, text.IndexOf(';', marker) is var end and >= 0 ? end : text.Length);
        var own = unit.Mentions.Where(m => part.Contains(m.Span.Start)).Select(m => m.Company.Id).Distinct().ToImmutableArray();
        // "OFSI added it on 8 December, and METI added it with effect from 19 January": METI's alone.
        if (AuthorityFinder.Find(text, new(part.Start, marker)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).ToList() is [var first, .., var last] && !ListingMerge.AreCompatible(first.Name, last.Name) && And().IsMatch(text[part.Start..marker]))
            return new(unit.Citation, date, words, own) { IsOfPart = true, Keeper = last.Name };
        return own.IsEmpty || part.Length == text.Length
            ? new(unit.Citation, date, words, [.. unit.Mentions.Select(m => m.Company.Id).Distinct()])
            : new(unit.Citation, date, words, own) { IsOfPart = true, Keeper = KeeperIn(part.Of(text)) ?? KeeperIn(unit.Citation.Quote) };
    }

    [GeneratedRegex(", (?:and|while|but) ")]
    private static partial Regex And();

    // Whether it is said of one part of its sentence, and not of what the rest tells.
    private bool IsOfPart { get; init; }

    /// <summary>"When does it take effect? On 3 May, with publication."</summary>
    private static EffectiveDate? Answer(Unit unit, Unit? previous) =>
        previous is not null && Question().IsMatch(previous.Text)
        && unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day) is { } date && !unit.Text[..date.Span.Start].Contains(',', StringComparison.Ordinal) && !MadeKnown().IsMatch(unit.Text)
            ? new(unit.Citation, date.Date, date.Words, []) { IsAnswer = true } : null;

    // "Since when does it count? The office made the names known on Friday.": no answer yet.
    [GeneratedRegex(@"\b(?:made (?:[\p{L}]+ ){0,3}(?:known|public)|announced|unveiled|(?:came|went) out|named)\b")]
    private static partial Regex MadeKnown();

    // "takes effect on Thursday": the one to come.
    private static FactDate Coming(DatePhrase date, string marker, DateResolver dates) =>
        (date.Kind == DateKind.RelativeResolved && !date.IsSince && Present().IsMatch(marker) ? date.Coming(dates.Published) : date).Date;

    /// <summary>Whether it is only "the date of publication": of an act that a report tells of, the day on which that was issued.</summary>
    public bool IsOfPublication { get; private init; }

    private bool IsAnswer { get; init; }

    /// <summary>Whose listings alone it speaks of: "the EU listings apply from tomorrow"; null where it does not say.</summary>
    public string? Keeper { get; init; } = KeeperIn(Citation.Quote);

    // "Canada will list it with effect from 3 May": no other keeper's step applies from then. An act in a journal is no list of it.
    private static string? KeeperIn(string text) =>
        Whose().Match(text) is { Success: true } match ? AuthorityFinder.MostSpecific(match.Value, new(0, match.Length))?.Name
        // "Everything the Council adopted today applies from tomorrow"
        : TheCouncil().IsMatch(text) ? "European Union"
        : DocumentKeeper.In(text, new(0, text.Length)) ?? (text.Contains("Journal", StringComparison.Ordinal) ? null : KnownLists.KeeperIn(text, new(0, text.Length)));

    [GeneratedRegex(@"\b[Tt]he Council (?:has |had )?(?:adopted|announced|decided|published|approved|agreed)\b")]
    private static partial Regex TheCouncil();

    [GeneratedRegex(@"\b[Tt]he (?:\p{Lu}[\p{L}.]*['’]?s? ){1,3}(?:listings|measures|sanctions|additions|designations|restrictions|freezes?)\b")]
    private static partial Regex Whose();

    /// <summary>Whether it speaks of an act in the Official Journal, which is the European Union's where the source tells of its steps.</summary>
    public bool IsOfJournal => Keeper is null && Citation.Quote.Contains("Official Journal", StringComparison.Ordinal);

    /// <summary>Whether the sentence speaks of all that was announced: "the measures take effect …", not "the ban on dealing with it".</summary>
    public bool IsOfAll => IsAnswer || General().IsMatch(Citation.Quote) || Pronoun().IsMatch(Citation.Quote);

    /// <summary>Whether it only says "it", so that it speaks of what its own passage tells.</summary>
    public bool IsOfPassage => (Pronoun().IsMatch(Citation.Quote) || Dealing().IsMatch(Citation.Quote)) && !IsOfAct;

    // "Exports to it are prohibited from 1 August": what may not be done with whom the passage has just named.
    [GeneratedRegex(@"\b(?:to|with|by|for|from) (?:it|them|(?:this|that|the said) (?:company|firm|entity|enterprise|organi[sz]ation)|these (?:companies|firms|entities|enterprises|organi[sz]ations))\b[^.;]{0,60}\b(?:prohibited|banned|forbidden|barred|not allowed|subject to)\b")]
    private static partial Regex Dealing();

    // "The final rule was published on 17 January. It took effect upon publication.": it is the act that the text reports.
    private bool IsOfAct { get; init; }

    /// <summary>The other days that the sentence gives.</summary>
    private ImmutableArray<FactDate> Announced { get; init; } = [];

    /// <summary>Whether it speaks of one announcement, where a source may tell of several: what is told later is not meant.</summary>
    public bool IsOfOne => One().IsMatch(Citation.Quote);

    /// <summary>Whether it can be the day from which a listing applies: it is not long before it, and not long after.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="own">The day that the source gives for the listing itself; null where it gives none.</param>
    /// <param name="published">The day of publication.</param>
    public bool Fits(Listing listing, FactDate? own, DateOnly published) =>
        // A judgment is of the day on which it was given, whenever what it ends may end; what an act itself revokes ends with it.
        !listing.Action.IsTalk() && (listing.Action != ListingAction.Revoked || ByAct().IsMatch(listing.Citations[0].Quote)) && (listing.Action.IsEnd() || !OfEnd().IsMatch(Citation.Quote))
        && listing.DateKind is not (DateKind.Effective or DateKind.ListedOn or DateKind.HistoricalMonth or DateKind.HistoricalYear)
        && (Companies.IsEmpty && !NamesAnother().IsMatch(Citation.Quote) || Companies.Contains(listing.CompanyId) || !IsOfPart && listing.Citations.Contains(Citation))
        && (Keeper is not { } keeper || ListingMerge.AreCompatible(keeper, listing.Authority))
        && (own is not { } on || IsRecent(on, listing, published) && !IsOfOtherDay(on, listing))
        && IsNear((own?.Start ?? published).DayNumber, own is null ? Back : IsOfAll && published.DayNumber - own.Value.Start.DayNumber <= Late ? Late : 0);

    [GeneratedRegex(@"\b(?:is|are)(?: hereby)? (?:revoked|withdrawn|cancelled|canceled|rescinded)\b")]
    private static partial Regex ByAct();

    // "The revocation takes effect on 3 February": no day of what is added.
    [GeneratedRegex(@"^(?:The|This|Its|Their|Both|These) (?:revocations?|removals?|delistings?|deletions?)\b(?! and\b)")]
    private static partial Regex OfEnd();

    private bool IsRecent(FactDate on, Listing listing, DateOnly published)
    {
        var (age, wait) = (published.DayNumber - on.End.DayNumber, Date.Start >= on.Start ? Date.Start.DayNumber - on.End.DayNumber : int.MaxValue);
        return age <= Late
            // "announced on 12 September and in force since 19 September": in one sentence, or one passage, however long ago.
            || wait <= Ahead && listing.Citations[0] == Citation || wait <= Late && listing.Citations[0].Paragraph == Citation.Paragraph
            || age <= Back && (!Companies.IsEmpty || listing.Citations.Any(c => Math.Abs(c.Paragraph - Citation.Paragraph) <= 1));
    }

    // "It was announced on the 12th and took effect on the 14th": nothing of a step of the 10th that is told elsewhere.
    private bool IsOfOtherDay(FactDate on, Listing listing) =>
        on.Precision == DatePrecision.Day && !Announced.IsEmpty && !Announced.Contains(on) && !Companies.Contains(listing.CompanyId) && listing.Citations.All(c => Math.Abs(c.Paragraph - Citation.Paragraph) > 1);

    private bool IsNear(int day, int back) => Date.Start.DayNumber - day is var days && days >= -back && days <= Ahead;

    // "NAME Bank is placed under a ban that starts on 29 October": that ban, of whoever it is.
    [GeneratedRegex(@"\bban (?:that|which) (?:starts|begins|applies|takes effect)\b")]
    private static partial Regex NamesAnother();

    [GeneratedRegex(@"\b(?:everything|measures?|debarments?|prohibition|listings?|designations?|changes|change(?! (?:of|in)\b)|amendments|rules?|update|entries|additions?|sanctions|lists?|orders?|notice|restrictions|freezes?|revision|regulations?|instruments?|names|acts?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    [GeneratedRegex(@"^(?:The|This) (?:final |new |same )?(?:rule|act|package|notice|decision|regulation|order|announcement|revision|amendment|update)\b|\b(?:adopted|approved|published|issued) (?:the|a|its) (?:\p{L}+ )?(?:package|act|rule|decision|revision)\b")]
    private static partial Regex Act();

    [GeneratedRegex(@"^(?:They|It|This|These|Both|All of (?:it|this|them))\b(?! (?:list|annex|schedule|licen))")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:This|The|That|The (?:first|second|latter|former|said)) (?:announcement|notice|notification|circular|decree|bulletin)\b|^(?:Announcement|Notice|Notification|Circular|Decree|Order|Bulletin) (?:No\.? ?)?[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:tak(?:es?|en|ing)|took|com(?:es?|ing)|came|enter(?:s|ed|ing)?|will be|go(?:es)?|went|put) (?:in)?(?:to )?(?:legal )?(?:effect|force|operation)\b|\b(?:has|have) been in (?:effect|force)\b|\bkick(?:s|ed) in\b|\b(?:is|are|becomes?|became|was|were) effective\b|\beffective (?:already |as early as )?(?:(?:as of|from|on)\b|(?=(?-i:\p{Lu}\p{Ll}+) [0-9]{1,2}\b|[0-9]{1,2} (?-i:\p{Lu}\p{Ll}+)\b))|\b(?:bites?|bit|bitten) (?=(?:only )?(?:on |from |at |since |as of |today|tomorrow|tonight|now))|\b(?:works?|holds?|enforce[sd]?|has effect) (?:only )?(?:from|as of) (?=today|tomorrow|(?-i:\p{Lu})|[0-9])|\btook hold on\b|\bmay (?:not|no longer) (?:deal|trade|do business|contract|transact|sell|buy|supply|bid)\b[^.;]{0,40}? (?:from|as of|after) (?=(?-i:\p{Lu})|[0-9]|today|tomorrow)|(?<=^(?:From|As of|As from|Starting) [^,.;]{3,30},? (?:the|this) [^,;.]{3,40} )(?:is|will be) (?:applied|valid|in force)\b|\bwith effect (?:from|on|as of)\b|(?<=\b(?:revis|amend|updat)\w*\b[^.;]{3,80})\bas (?:of|from) (?=(?-i:\p{Lu})|[0-9]|today|tomorrow)|\b(?:applies|apply|applied|applicable|valid|implemented|enforced|in force|counts?|binding) (?:from|since|as of|starting)\b|\b(?:applies|apply|applied) to (?:all )?(?:shipments|exports|deliveries|sales|contracts|transactions|goods|orders) (?:from|since|as of|starting) (?=today|tomorrow|[0-9]|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec))|\b(?:legally|formally|officially),? (?:it|they|both|all|the \p{Ll}+) (?:is|are|will be|becomes?|goes?) (?:on (?:the|its) (?:\p{L}+ ){0,2}list|listed|sanctioned)\b|\bimplemented on\b|\brequires? (?:a )?(?:permission|licen[cs]e|authori[sz]ation) (?=(?:as of|as from|from|starting) )|\bin force (?=(?:on )?(?:[0-9]|(?-i:\p{Lu})\p{Ll}+ [0-9]))|\bprohibited (?=from the (?:day|date) of (?:(?:this|the present) )?(?:release|publication|announcement))|(?<=\b(?:exports?|re-exports?|suppl(?:y|ies)|deliver(?:y|ies)|shipments?|imports?|dealings?|business|sales)\b[^.;]{0,80})(?<!\b(?:not|no longer|was|were|been)\b[^.;]{0,20})\b(?:prohibited|banned|forbidden|barred|not allowed|subject to (?:a |an )?(?:licen[cs]e|ban)) (?:from|as of|as from|starting|since) (?=(?:on )?(?:today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9]|(?-i:\p{Lu})\p{Ll}+ [0-9]))|\bapplication is from\b|(?<=\b(?:entry|entries|listings?|designations?|names)\b[^.;]{0,40})\b(?:carr(?:y|ies|ied)|bears?|bore|(?:is|are|was|were) (?:given )?under) the date(?: of)?\b|(?<=\b(?:entry|entries|listings?|designations?|debarments?|term|period|exclusion|ineligibility)\b[^.;]{0,40})\b(?:counts?|(?:is|are) counted|runs?|(?:is|are) dated) (?=from\b|[0-9])|\bentry into force\b|(?<=^(?:It|This|They)\b[^.;]{0,80})\bcommence[sd] on (?=[0-9]|(?-i:\p{Lu}))|(?<=\b(?:measures?|sanctions|restrictions|bans?|freeze|listings?|designations?|debarments?|exclusions?|rules?|orders?|instruments?|acts?|amendments?|regulations?|decisions?|notices?|announcements?|decrees?|prohibitions?)\b[^.;]{0,60})\b(?:commences?|commenced|commencing|starts?|started|begins?|began|runs?) (?:to (?:act|apply|operate|run) )?(?:on|from|(?=yesterday|today|tomorrow|(?-i:\p{Lu})\p{Ll}+day))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\b(?:effect|force)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InForce();

    [GeneratedRegex(@"^(?:take|takes|taking|come|comes|coming|enter|enters|entering|will|goes?|is|are|becomes?|appl(?:y|ies|icable)|valid|counts?|commences?|commencing|starts?|begins?|runs?|effective|binding|entry)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:(?:day|date|moment) of (?:its |their |the |this )?(?:publication|release|promulgation|issuance|issue|announcement|signature|registration)|(?:up)?on (?:its |their )?(?:publication|registration|signature)|the same day|that day|since then)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(@"\b(?:on|from|with) (?:the )?(?:day|date) of (?:(?:this|the present) (?:publication|announcement|notice|release)|(?:its )?(?:issuance|issue|promulgation|announcement|notice|release|disclosure|publication))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThis();

    [GeneratedRegex(@"\G(?: as of| from| on| with| since)? (?:then|that (?:same )?(?:day|date|evening|night|morning|afternoon)|the same (?:day|date|evening|night|morning|afternoon)|its appearance there)\b(?! (?:on|from) \p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Then();

    [GeneratedRegex(@"\b(?:when|what (?:day|date)|how soon)\b[^?]{0,60}\b(?:effect|force|appl(?:y|ies)|start|begin|valid|binding|count|bite|commence)\w*\b[^?]{0,30}\?", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    // What ends, or what is allowed for a while, has days of its own; so has what applied before.
    [GeneratedRegex(@"\b(?:licen[cs]es?|permits?|wind(?:ing)?[- ]down|savings? clause|exemptions?|derogations?|exceptions?|(?:grace|transition(?:al)?) period|(?:rule|regulation|law|tax|quota|ban|tariff|duty|embargo) (?:on|for|about) (?!(?:its|their)\b)\p{L}+|(?:previous|earlier|original|prior|old) (?:\p{L}+ )?(?:measures?|rules?|acts?|orders?|listings?|sanctions)|(?:changes?|transfer) of (?:management|name|ownership|owner|control|address|auditors?|directors?|seat|legal form)|resignations?|appointments?|mergers?|takeovers?|redundanc(?:y|ies)|price (?:rises?|increases?))\b[^.;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:not (?:yet )?(?:taken?|come|entered|effective)|did not|does not|do not|earlier version|previous version|said that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
