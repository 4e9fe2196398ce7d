using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A sentence with what was found in it before any rule looks at it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Citation">The citation of the whole sentence.</param>
/// <param name="Dates">The dates in its narration.</param>
/// <param name="Mentions">The companies in its narration.</param>
/// <param name="ReportedBy">Whom the sentence names as its own source; null when nobody.</param>
/// <param name="Utterances">What somebody says in it.</param>
internal sealed partial record Unit(
    Sentence Sentence,
    Citation Citation,
    ImmutableArray<DatePhrase> Dates,
    List<CompanyMention> Mentions,
    string? ReportedBy,
    ImmutableArray<Utterance> Utterances)
{
    public string Text => Sentence.Narration;

    /// <summary>The authority that the passage opens with as its label; null without one.</summary>
    public string? Label { get; init; }

    /// <summary>The date of what a verb says; those of its own part of the sentence, between semicolons, go before the others.</summary>
    public DatePhrase? DateOf(int verb)
    {
        var start = Text.LastIndexOf(';', Math.Max(0, verb - 1)) + 1;
        var end = Text.IndexOf(';', verb) is var at and >= 0 ? at : Text.Length;
        // "NAME, added in 2022, came off the list": what stands between commas is of another day.
        var own = Dates.Where(d => !IsAside(d, verb) && !(d.Span.Start > verb && Where().IsMatch(Text[verb..d.Span.Start]))).ToList();
        return DatePhrase.For([.. own.Where(d => d.Span.Start >= start && d.Span.End <= end)], verb) ?? DatePhrase.For(own, verb);
    }

    // "leaves the list, where it had stood since May"
    [GeneratedRegex(@", (?:where|on which|which) [^,;]{0,40}\b(?:had|has|have) ")]
    private static partial Regex Where();

    [GeneratedRegex(@"\b(?:with effect|commencing|starting|beginning|running|counting|effective) (?:as )?(?:of |on )?$")]
    private static partial Regex Applying();

    // "OFSI added it on 8 December, and the Ministry of Economy, Trade and Industry added it with effect from 19 January": of what follows.
    [GeneratedRegex(@", (?:and|while|but) [^;]{3,100}? (?:added|put|placed|listed|included|entered|sanctioned|designated|imposed|removed|froze)\b")]
    private static partial Regex NextStep();

    // Past one relative clause, and no step of its own in it.
    [GeneratedRegex(@"^,? (?:which|who|where|whose) [^,;]{3,80}, (?:(?:from|off) (?:the|its) (?:\p{L}+ ){0,2}[Ll]ist )?(?:and )?(?:with effect )?(?:from|as of|effective|starting) [^,;]{3,40}\.?$")]
    private static partial Regex AfterRelative();

    /// <summary>Whether a date stands between commas before a verb, as of another day than its own: "NAME, added in 2022, came off the list".</summary>
    public bool IsAside(DatePhrase date, int verb)
    {
        // "The ministry yesterday issued an order, adding NAME": what stands before a participle goes on with it.
        if (Participle().IsMatch(Text, verb))
            return false;
        // "listed on August 9, 2021, is repealed": the comma inside the date opens no aside.
        if (IsInRelative(date, verb) || IsInApposition(date, verb))
            return true;
        var aside = Text[..verb].TrimEnd() is [.., ','] between ? between[..Math.Min(date.Span.Start, between.Length - 1)].LastIndexOf(',') : -1;
        return aside >= 0 && date.Span.Start > aside + 2 && date.Span.Start < verb && Text.IndexOf(',', date.Span.End) >= Text[..verb].TrimEnd().Length - 1;
    }

    // "NAME, which the office put on one list on March 14, 2023, is removed from it and added to another": what a relative clause between commas dates is not what follows it.
    private bool IsInRelative(DatePhrase date, int verb) =>
        date.Span.End < verb && OpenRelative().Match(Text[..date.Span.Start]) is { Success: true }
        && CloseRelative().Match(Text, date.Span.End, verb - date.Span.End) is { Success: true } close && close.Index == date.Span.End;

    // "NAME, a trader listed in June 2018, and OTHER were taken off": when the trader was listed.
    private bool IsInApposition(DatePhrase date, int verb) =>
        date.Span.End < verb && Text[date.Span.End] == ',' && InApposition().IsMatch(Text[..date.Span.Start]);

    [GeneratedRegex(@"(?<!^(?:In|On|At|By|Since) [^,]{2,40}), (?:an?|the|its|their|one|another) [^,;:]{2,80} (?:first |already |itself |also |once |originally )?(?:added|listed|placed|put|included|entered|designated|sanctioned|debarred|blacklisted|inscribed)(?: [^,;:]{2,40})? $")]
    private static partial Regex InApposition();

    [GeneratedRegex(@", (?:which|who|whom|whose|where|on which|(?:first |already |itself |once )?(?:added|listed|placed|put|included|entered|designated|sanctioned|debarred|blacklisted|inscribed|carried)) [^,;]*$")]
    private static partial Regex OpenRelative();

    [GeneratedRegex(@"[^,;]*, (?:is|are|was|were|has|have|had|will|now|also|came|comes|went|goes|left|leaves|no longer|drops?|dropped)\b")]
    private static partial Regex CloseRelative();

    [GeneratedRegex(@"\G\p{Ll}{2,}ing\b")]
    private static partial Regex Participle();

    /// <summary>The date of a step: one of its own clause goes before the others, the one behind a participle before the one ahead, and since when something stands is no day of a step.</summary>
    public DatePhrase? DateOf(Predicate predicate)
    {
        if (predicate.IsDecision)
            return null;
        var verb = predicate.Group.Start;
        var clause = new Span(Clause.Before(Text, verb).Start, Clause.After(Text, predicate.Match.Span.End).End);
        // "NAME, which was designated on 5 April 2022, is removed with effect from 25 June": a relative clause ends at its comma.
        if (InRelative().IsMatch(Text[..clause.Start]) && Comma().Match(Text, predicate.Match.Span.End) is { Success: true } end && end.Index < clause.End)
            clause = new(clause.Start, end.Index);
        var own = Dates.Where(d => !d.IsLimit && clause.Contains(d.Span.Start) && !d.IsSince).ToList();
        var behind = own.Find(d => d.Span.Start > verb);
        // "has listed NAME since May": not on another day that the sentence names.
        if ((predicate.Group.Of(Text).StartsWith("ha", StringComparison.Ordinal) || predicate.IsBare && Text.AsSpan(predicate.Match.Span.End).StartsWith(" since ")) && Dates.FirstOrDefault(d => d.Span.Start > verb && !d.IsLimit) is { } since && clause.Contains(since.Span.Start) && since.IsSince)
            return since.Kind is DateKind.HistoricalMonth or DateKind.HistoricalYear ? since : since with { Kind = DateKind.ListedOn };
        // "Since 1 February its funds have been frozen."
        if (own.Count == 0 && predicate.Group.Of(Text).StartsWith("ha", StringComparison.Ordinal) && predicate.Group.Of(Text).Contains("been", StringComparison.Ordinal) && Dates is [{ IsSince: true, Date.Precision: DatePrecision.Day, Span.Start: 0 } opened])
            return opened with { Kind = DateKind.ListedOn };
        // "became subject to it with effect from 24 April": whatever other day the clause names.
        if (own.Find(d => d.Span.Start > verb && Applying().IsMatch(Text[..d.Span.Start]) && !NextStep().IsMatch(Text[predicate.Match.Span.End..Math.Max(predicate.Match.Span.End, d.Span.Start)])) is { } applying)
            return applying with { Kind = DateKind.Effective };
        // "goes into the annex, which bars its tools, from tomorrow": what closes the sentence goes back to its verb.
        if (own.Count == 0 && Dates.LastOrDefault(d => d is { IsLimit: false, IsSince: false } && d.Span.Start > verb && Text[d.Span.End..].Trim('.', ' ').Length == 0) is { } closing && AfterRelative().IsMatch(Text[clause.End..]))
            return closing with { Kind = DateKind.Effective };
        // "was added to the list, which bars its shares, in June 2021, and …"
        if (own.Count == 0 && Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start > clause.End && OneRelative().IsMatch(Text[clause.End..d.Span.Start]) && Closed().IsMatch(Text, d.Span.End)) is { } late)
            return late;
        // "It sanctioned NAME, on 4 March."
        if (own.Count == 0 && !predicate.IsPastPerfect && Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start - clause.End is 1 or 2 && d.Words.StartsWith("on ", StringComparison.Ordinal)) is { } apart && Closed().IsMatch(Text, apart.Span.End))
            return apart;
        if (own.Count == 0 && predicate.Group.Of(Text).Contains("been", StringComparison.Ordinal))
            own = [.. Dates.Where(d => !d.IsLimit && d.Span.Start > verb && clause.Contains(d.Span.Start))];
        // "was founded on 12 May 2011 and sanctioned by the EU": the day of the first verb.
        var first = behind is null && AndThen().Match(Text[..verb]) is { Success: true } and ? and.Index : -1;
        own.RemoveAll(d => d.Span.End == first);
        // "As disclosed on 20 December, NAME was added on 15 December": the day on which it was told is another.
        own.RemoveAll(d => IsOfEvent(d));
        // "NAME, listed in 2022, was taken off in 2024": what stands between commas is of another day.
        own.RemoveAll(d => IsAside(d, verb) || IsOfOther(d, predicate));
        // "added in 2019 and removed in 2022": the second verb has the day behind it.
        if (behind is not null && (Coordinated().IsMatch(Text[..verb]) || AndThen().IsMatch(Text[..verb]) && (behind.Span.Start - predicate.Match.Span.End <= 12 || Dates.Any(d => d.Span.End < verb && verb - d.Span.End <= 20 && AndThen().Match(Text[..verb]).Index <= d.Span.End))))
            return behind;
        // "was on no list until May, when …": in May.
        if (own.Count == 0 && Text[..clause.Start].EndsWith(", when ", StringComparison.Ordinal) && Dates.LastOrDefault(d => d.Span.End <= clause.Start && (!d.IsLimit || d.Span.End + ", when ".Length == clause.Start)) is { } then)
            return then;
        // "It was as early as 2022 that NAME was included": in 2022.
        if (own.Count == 0 && Cleft().Match(Text[..clause.Start]) is { Success: true } cleft && Dates.FirstOrDefault(d => d.Span.Start >= cleft.Index && d.Span.End <= clause.Start) is { } told)
            return told;
        // "On 20 August BIS removed A from the list and added B to it": on that day too.
        if (own.Count == 0 && Same().IsMatch(Text[..verb]) && Dates.FirstOrDefault(d => !d.IsLimit) is { } opening && Opening().IsMatch(Text[..opening.Span.Start]))
            return opening;
        // "a notice of 4 March by which OFAC listed NAME", "That was when …", "On 4 March, after the article had appeared, …": the day before such words.
        if (own.Count == 0 && !predicate.IsPastPerfect && Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= clause.Start && (LeadingOn().IsMatch(Text[d.Span.End..clause.Start]) || Text[clause.Start..verb].Contains(',', StringComparison.Ordinal) && AfterWhat().IsMatch(Text[d.Span.End..clause.Start]))) is { } ahead)
            return ahead;
        // "4 March: OFAC lists NAME"
        if (own.Count == 0 && Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End <= clause.Start) is { } label && Text[..clause.Start].Trim(' ', ':', '–', '-', '•') == label.Words)
            return label;
        // "since 4 March they have had the same problem: OFAC has put both on its list"
        if (own.Count == 0 && !predicate.IsPastPerfect && Text[..clause.Start].TrimEnd().EndsWith(':') && Dates.Where(d => !d.IsLimit && d.Span.End < clause.Start && d.Date.Precision == DatePrecision.Day && OnOrSince().IsMatch(d.Words)).ToList() is [var before])
            return before with { Kind = before.IsSince ? DateKind.ListedOn : before.Kind };
        // "The only change, made on Tuesday, went the other way: OFAC removed NAME": on that day.
        if (own.Count == 0 && !predicate.IsPastPerfect && OfChange().IsMatch(Text[..clause.Start]) && Dates.Where(d => !d.IsLimit && d.Span.End < clause.Start && !d.IsSince).ToList() is [var announced])
            return announced;
        return predicate is { IsBare: true, IsPassive: false } && behind is not null && FollowsName(verb) ? behind
            : own.Count > 0 ? DatePhrase.For(own, verb)
            // "Two years after the committee had listed it, NAME was released on 6 June": of the main clause.
            : predicate.IsPastPerfect && Subordinate().IsMatch(Text[clause.Start..verb]) ? null
            : clause.Start == 0 || ReportedBy is not null || SpeakerAt(verb) is not null ? DatePhrase.For([.. Dates.Where(d => d.Span.End != first && !d.IsSince && !IsOfEvent(d) && !IsAside(d, verb) && !IsOfOther(d, predicate) && !Aside().IsMatch(Text[Math.Min(clause.End, d.Span.Start)..d.Span.Start]))], verb) : null;
    }

    [GeneratedRegex(@"^\W*(?:\p{L}+|[0-9]+) (?:years?|months?|weeks?|days?) (?:after|before) ")]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b(?:was|were|been|is|are)\b[^;]* (?:and|but)(?: then| later| was| were)? $")]
    private static partial Regex Coordinated();

    [GeneratedRegex(@"\b[Ii]t was (?:[\p{L}-]+ ){0,4}[^,;:]{4,30} that $")]
    private static partial Regex Cleft();

    [GeneratedRegex(@"^(?:The|One|Its|A) (?:only |other |second |first |last |next |single )?(?:change|step|move|addition|removal|deletion|listing|action|exception)\b[^:;.]*: $")]
    private static partial Regex OfChange();

    [GeneratedRegex(@"^(?:,? (?:by|with|in|under|through) which|,? when|, while [^,;:]{4,80},) ?$")]
    private static partial Regex LeadingOn();

    // "On 4 March, after a long debate, OFAC …": the aside holds no verb of its own before the comma.
    [GeneratedRegex(@"^, (?:[\p{L}]+ ){0,3}(?:after|before|following|ahead of|amid) ?$")]
    private static partial Regex AfterWhat();

    [GeneratedRegex("^(?:[Oo]n|[Ss]ince) ")]
    private static partial Regex OnOrSince();

    private bool IsOfOther(DatePhrase date, Predicate predicate) =>
        date.Span.Start > predicate.Match.Span.End && Text[predicate.Match.Span.End..date.Span.Start] is var between && (AsideBehind().IsMatch(between) || Reason().IsMatch(between));

    // "was removed after it rewrote its rules in January": when it did that.
    [GeneratedRegex(@"^[^,;]{0,40} (?:after|because|once|as) (?:it|they|he|she) (?:had |has )?\p{Ll}+(?:ed|t|te|ld|id)\b[^,;]*$")]
    private static partial Regex Reason();

    // "removes NAME and changes the entry for OTHER, first listed in 2022": when that was listed.
    [GeneratedRegex(@"(?<!\b(?:[Ll]ists?|[Bb]lacklist|[Aa]nnex|[Rr]ule|[Nn]otice|[Oo]rder|[Aa]ct)), (?:(?:which|who) (?:(?:it|they|the \p{L}+) )?(?:had|has|was|were) [^,;]*|(?:(?<=\p{Lu}[\p{L}.]*(?: of \p{Lu}\p{L}+)?, )|first |already |itself |once |previously |originally )(?:added|listed|placed|put|included|entered|designated|sanctioned|debarred|blacklisted|inscribed) [^,;]*|(?:the|an?) [^,;]{3,60} (?:that|which|who) (?:had |has )?(?!(?:was|were|is|are|been|had|has|will)\b)[^,;]*|(?:the|an?) [^,;]{3,60} (?:it|they|(?:[Tt]he|[Ii]ts) \p{L}+) (?:had|has) [^,;]*)$")]
    private static partial Regex AsideBehind();

    [GeneratedRegex(@"\b(?:which|who|whom) $")]
    private static partial Regex InRelative();

    [GeneratedRegex(@",(?! ?[0-9])")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\bas (?:we|this (?:newspaper|paper|site|agency)|(?:(?:wrongly|previously|first|earlier|incorrectly) )?(?:reported|stated|disclosed|announced))\b[^,;]{0,40} $|^As (?:previously |already |earlier |first )?(?:disclosed|announced|reported|noted|stated|mentioned)(?: (?:in|by) [^,;]{3,60}?)? ?$")]
    private static partial Regex AsTold();

    // "As disclosed on 20 December", "After a check in June the rule takes it off": the day of something else.
    private bool IsOfEvent(DatePhrase date) => AsTold().IsMatch(Text[..date.Span.Start]) || date.IsOfOpening(Text);

    [GeneratedRegex(@"\G(?:[,;]| and |\.?$)")]
    private static partial Regex Closed();

    [GeneratedRegex(@"^,? (?:which|who|where|whose) [^,;:]{3,90}, $")]
    private static partial Regex OneRelative();

    // "listed it in May 2022 and removed it from its list on 3 February"
    [GeneratedRegex(@",? (?:and|but)(?: then| later)? $")]
    private static partial Regex AndThen();

    [GeneratedRegex(@", (?:(?:from|to|of|in|on|with|by|for|against) )?(?:which|who|whom|whose|where)\b|\b(?:due|will|to be|scheduled|expected|until|when|having)\b|, (?:following|so)\b|\b(?:and|but|then) (?:(?:then|later|finally|it|was|were) ){0,3}(?:struck|removed|took|taken|deleted|delisted|dropped|lifted|withdrew|withdrawn|crossed|scrubbed|released)\b|^,? (?:as|since|given that) (?:it|its|he|she|they|there|the|this|that|their)\b")]
    private static partial Regex Aside();

    [GeneratedRegex(@",? and (?:also |then )?$")]
    private static partial Regex Same();

    [GeneratedRegex(@"^(?:\p{L}+, )?$")]
    private static partial Regex Opening();

    // "NAME, a broker sanctioned by Britain in May": the participle stands behind a noun.
    private bool FollowsName(int verb) =>
        Text[..verb].TrimEnd() is var before && (before.EndsWith(',') || WordScanner.Scan(before).LastOrDefault().Of(before) is var last && CompanyNouns.Singular.Contains(last));

    /// <summary>The speaker whose indirect speech a place stands in; null when the publisher speaks there.</summary>
    public Speaker? SpeakerAt(int position) =>
        Utterances.FirstOrDefault(u => u.Clause.Contains(position))?.Speaker;

    /// <summary>Whom the text names as its source for what stands at a place: an authority that says so, or a paper that reports it.</summary>
    public string? SourceAt(int position) => (SpeakerAt(position)?.Name is { } who ? Authorities.Find(who)?.Name ?? who : null) ?? ReportedBy;

    /// <summary>Whether an official announces or confirms what stands at a place, though not under an authority's name: "the minister announced that …".</summary>
    public bool IsAnnounced(int position) =>
        Utterances.FirstOrDefault(u => u.Clause.Contains(position)) is { } said && (said.Verb is "announce" or "confirm" || said.Verb is "say" or "tell" or "state" && SpeaksForKeeper(said))
        && $"{said.Speaker.Role} {said.Speaker.Name}".Split(' ').Any(w => Offices.Bodies.Contains(w) || w.ToUpperInvariant() is "MINISTER" or "SECRETARY");

    // "Foreign Minister NAME tells reporters that Canada has listed it": of what his own government does.
    private bool SpeaksForKeeper(Utterance said) =>
        said.Speaker.Role?.Contains("inister", StringComparison.Ordinal) == true
        && AuthorityFinder.Find(Text, said.Clause).Any(f => DocumentKeeper.KeepsLists(f.Authority) && (said.Speaker.Country is null || said.Speaker.Country == f.Authority.Country));

    /// <summary>The companies that part of it names, each once, and not those that are named only to describe another.</summary>
    public IEnumerable<string> CompaniesIn(Span phrase)
    {
        if (phrase.IsEmpty)
            return [];
        var heads = HeadNames.In(Text, phrase).Select(n => n.Span).ToList();
        return Mentions.Where(m => heads.Exists(h => h.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct();
    }

    /// <summary>A step that it tells, of whatever company.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="keeper">By whom; null where nobody is named.</param>
    /// <param name="date">When; null where no day is told.</param>
    /// <param name="list">The list, as its words name it; null where they do not.</param>
    /// <param name="meant">The list that it only refers to; null where it refers to none.</param>
    public Listing Step(ListingAction action, string? keeper, DatePhrase? date, string? list = null, NamedList? meant = null) => new()
    {
        Id = "",
        Citations = date?.ToldIn is { } told && !Citing(meant).Contains(told) ? [.. Citing(meant), told] : Citing(meant),
        CompanyId = "",
        Action = action,
        Authority = keeper,
        List = list ?? meant?.Name,
        Date = date?.Date,
        DateKind = date?.Kind ?? DateKind.Unknown,
        DateWords = date?.Words,
        ReportedBy = ReportedBy,
    };

    /// <summary>The citations of what it says of a list: its own, and that of the sentence that names the list where it does not.</summary>
    public ImmutableArray<Citation> Citing(NamedList? list) => list is null || list.Citation == Citation ? [Citation] : [Citation, list.Citation];

    /// <summary>Whether it asks, perhaps in bold type or quotation marks.</summary>
    public bool IsQuestion => Text.TrimEnd(' ', '*', '”', '"').EndsWith('?');

    /// <summary>Whether it states something: it does not ask, nor tell what was said wrongly before.</summary>
    public bool IsStatement => !IsQuestion && !RetellsEarlier && !CorrectionRule.IsOfEarlierVersion(Text);

    /// <summary>Whether it goes on with what an earlier version of its text said: "It also named NAME."</summary>
    public bool RetellsEarlier { get; init; }

    /// <summary>Whether what stands at a place is no more than a claim: somebody who is no authority says it, or somebody denies it.</summary>
    public bool IsClaim(int position) =>
        Utterances.FirstOrDefault(u => u.Clause.Contains(position)) is { } said
        // "according to the Official Journal": what is printed there was done.
        && !(said.Speaker.Name is { } document && Gazette().IsMatch(document))
        // Who informs others of what an authority did claims nothing.
        && said.Verb is not ("inform" or "notify" or "note" or "acknowledge" or "disclose" or "recall" or "remind" or "observe" or "confirm" or "admit")
        && (SpeechVerbs.Denying.Contains(said.Verb) || (said.Speaker.Name is null ? !IsBody(said.Speaker.Role) : Authorities.Find(said.Speaker.Name) is null && !ActingCapital.Knows(said.Speaker.Name)));

    // "the Council said": a body of state is believed as an authority is, though not told by its name.
    private static bool IsBody(string? role) => role is not null && (Spokesman().IsMatch(role) && AuthorityFinder.Find(role, new(0, role.Length)).Any(f => DocumentKeeper.KeepsLists(f.Authority)) || Offices.Bodies.Contains(role[(role.LastIndexOf(' ') + 1)..]));

    [GeneratedRegex("\\b(?:Official Journal|Federal Register|(?:Official |London |Canada )?Gazette)$")]
    private static partial Regex Gazette();

    [GeneratedRegex(@"\bspokes\p{L}+")]
    private static partial Regex Spokesman();
}
