using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"The court annulled the listing of NAME", "NAME's designation was revoked": a listing that is undone as such.</summary>
internal sealed partial class AnnulmentRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (var only in OfOnly(unit).Concat(OfToldStep(unit, context)))
            yield return only;
        foreach (Match match in Active().Matches(text).Concat(OfActs().Matches(text)).Concat(OfPart().Matches(text)).Concat(Passive().Matches(text)))
        {
            var ahead = text[..match.Groups["verb"].Index];
            if (unit.IsClaim(match.Index) || Prospective().IsMatch(ahead) || Present().IsMatch(ahead) && OnCondition().IsMatch(ahead))
                continue;
            var judged = unit with { Dates = [.. unit.Dates.Where(d => !OfPeriod().IsMatch(text[..d.Span.Start]) && !Made().IsMatch(text[..d.Span.Start] + d.Words))] };
            var companies = match.Groups["names"].Success
                ? unit.CompaniesIn(Clause.After(text, match.Index + match.Length))
                : unit.Mentions.Where(m => m.Span.End <= match.Index && match.Index - m.Span.End <= 3).TakeLast(1).Select(m => m.Company.Id);
            // "NAME v Council: the court annulled the listing of the Serbian toolmaker"
            if (match.Groups["names"].Value == "of" && !companies.Any() && unit.Mentions is [{ Span.Start: 0 } applicant, ..] && text.AsSpan(applicant.Span.End).StartsWith(" v") && OfFirm().IsMatch(text, match.Index + match.Length))
                companies = [applicant.Company.Id];
            // "annulled the entry of 21 July 2022 for NAME": made then.
            var made = match.Groups["day"] is { Success: true } day ? unit.Dates.FirstOrDefault(d => d.Span.End > day.Index && d.Span.Start < day.Index + day.Length) : null;
            var step = unit.Step(ListingAction.Revoked, KeeperOf(text) ?? unit.Label, (DayBehind(judged, match.Groups["verb"]) ?? judged.DateOf(match.Index)) is var date && date == made ? null : date ?? (context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph && Judgment().IsMatch(before.Text) ? before.Dates.LastOrDefault(d => !d.IsLimit) : null));
            foreach (var company in companies)
            {
                yield return step with { CompanyId = company };
                if (made is not null)
                    yield return unit.Step(ListingAction.Added, step.Authority, made) with { CompanyId = company, DateKind = DateKind.ListedOn };
            }
        }
    }

    [GeneratedRegex(@"\G(?<=\bthe )(?:\p{Lu}\p{L}+ )?(?!(?:[\p{Ll}-]+ ){0,2}(?:parent|owner|holding|subsidiary|shareholder|exchange)\b)(?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]+(?=[,.;]|$| (?:in|on|after|because|for)\b)")]
    private static partial Regex OfFirm();

    // "As to NAME, she found a mistake and quashed the designation."
    private static IEnumerable<Listing> OfOnly(Unit unit) =>
        unit.IsStatement && unit.Mentions.Select(m => m.Company.Id).Distinct().ToList() is [var only] && Bare().Match(unit.Text) is { Success: true } undone && !unit.IsClaim(undone.Index) && !Prospective().IsMatch(unit.Text[..undone.Index])
            ? [unit.Step(ListingAction.Revoked, KeeperOf(unit.Text) ?? unit.Label, DayBehind(unit, undone.Groups["verb"]) ?? unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start == undone.Index + undone.Length + 1) ?? unit.DateOf(undone.Index)) with { CompanyId = only }] : [];

    // "The notice listed NAME. On Monday the ministry revoked that entry."
    private static IEnumerable<Listing> OfToldStep(Unit unit, ReadingContext context) =>
        unit.IsStatement && unit.Mentions.Count == 0 && context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph
        && context.LastSteps.Where(s => s.Action == ListingAction.Added).DistinctBy(s => s.CompanyId).ToList() is [{ } told]
        && (KeeperOf(unit.Text) is not { } named || ListingMerge.AreCompatible(named, told.Authority)) && TheEntry().Match(unit.Text) is { Success: true } undone && !unit.IsClaim(undone.Index) && !Prospective().IsMatch(unit.Text[..undone.Index])
            ? [unit.Step(ListingAction.Revoked, told.Authority ?? KeeperOf(unit.Text) ?? unit.Label, DayBehind(unit, undone.Groups["verb"]) ?? unit.DateOf(undone.Index)) with { CompanyId = told.CompanyId, IsUnsure = told.IsUnsure, Citations = [unit.Citation, .. told.Citations] }] : [];

    // Not "withdrew the sanctions on three banks".
    [GeneratedRegex(@"\b(?<verb>" + Undone + @") (?:the|its|that|this) (?:listing|designation|entry|inclusion)(?=[.;,]|$| and\b| (?:on|in) (?:[0-9]|\p{Lu}\p{Ll}+(?:day| [0-9])))")]
    private static partial Regex TheEntry();

    [GeneratedRegex(@"\b(?<verb>" + Undone + ") (?:the|its) " + Noun + "(?=[.;,]|$| (?:on|in|as|because|since|before|after|when)\\b)")]
    private static partial Regex Bare();

    // "The listing of NAME in 2012 was annulled by the court in 2014": in 2014.
    private static DatePhrase? DayBehind(Unit unit, Group verb) =>
        unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start > verb.Index) is { } day && verb.Index + verb.Length is var end && (day.Span.Start <= end + 1 || day.Span.Start > end && ByCourt().IsMatch(unit.Text[end..day.Span.Start])) ? day : null;

    [GeneratedRegex(@"^ by (?:the |an? )?[^,;:]{3,50} $")]
    private static partial Regex ByCourt();

    // "annulled the listing for the period from September to March": when it had applied.
    [GeneratedRegex(@"\b(?:for|covering|during|in respect of|as regards) (?:the |that )?(?:periods?|term|time|months)\b[^,;]*$")]
    private static partial Regex OfPeriod();

    // "until the listing of NAME is revoked"
    [GeneratedRegex(@"\b(?:is|are)(?: hereby)? $")]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:if|unless|until|once|when|whenever|whether|before|as soon as|provided|should)\b[^.;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnCondition();

    // "The entry of NAME, made in May 2025, is annulled": when it was made.
    [GeneratedRegex(@", (?:(?:which|that) )?(?:(?:was|had been) )?(?:first |originally )?(?:made|adopted|imposed|dated|dates|dating)(?: back)? (?:(?:in|on|from|of|to) )?(?:(?!\b(?:and|was|were|is|are|has|had)\b)[^,;])*$")]
    private static partial Regex Made();

    // "rulings on the Russia list": who keeps lists, and not whom they are against.
    private static string? KeeperOf(string text) =>
        (AuthorityFinder.Find(text, new(0, text.Length)).Where(f => DocumentKeeper.KeepsLists(f.Authority)).Select(f => f.Authority.Name).Distinct().ToList() is [var only] ? only : null)
        // "told the House that the minister had revoked it": who makes laws keeps no list.
        ?? (AuthorityFinder.MostSpecific(text, new(0, text.Length)) is { } any && !Authorities.IsWithin(any.Name, "US Congress") ? any.Name : null)
        ?? (OfUnion().IsMatch(text) ? "European Union" : null);

    // Its courts annul its own acts.
    [GeneratedRegex(@"\b(?:(?<!\b(?:Massachusetts|the Massachusetts) )General Court|(?<!\b(?:High|International|Caribbean|Superior|Royal|EFTA) )Court of Justice|EU courts?|[Jj]udges in Luxembourg|Luxembourg (?:court|judges))\b")]
    private static partial Regex OfUnion();

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Active().Matches(text).Concat(OfActs().Matches(text)).SelectMany(m => HeadNames.In(text, Clause.After(text, m.Index + m.Length)))
            // "NAME went to court, and in March the ministry withdrew its listing."
            .Concat(Bare().IsMatch(text) && Subject().Match(text) is { Success: true } subject ? ProperName.Find(text, new(subject.Index + subject.Length, text.Length)).Where(n => n.Span.Start == subject.Index + subject.Length).Take(1) : []);

    [GeneratedRegex(@"^(?:A: (?:[^.?!]{2,40}[.!] )?)?(?=\p{Lu}\S* \p{Lu}[^,;:.]{2,80} (?:went|sued|took|appealed|complained|challenged|fought|won|filed|brought|protested|had|has)\b)")]
    private static partial Regex Subject();

    // "Joined Cases T-1/23 and T-2/23, judgment of 11 June 2025."
    [GeneratedRegex(@"\b(?:[Jj]udge?ments?|[Rr]ulings?|[Oo]rder) of (?:[0-9]{1,2} \p{Lu}|\p{Lu}\p{Ll}+ [0-9]|yesterday|today)")]
    private static partial Regex Judgment();

    /// <summary>Whether what a verb tells was annulled: "annulled the decision by which the Council put NAME on its list", "the acts by which it had included NAME were set aside".</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="verb">Where the verb stands.</param>
    public static bool IsAnnulled(string text, int verb) => ByWhich().IsMatch(text[..verb]) || SetAside(text, verb) is not null;

    /// <summary>Whether part of a sentence tells that a listing was undone: "vacating the inclusion of NAME in the list".</summary>
    public static bool IsIn(string part) => Active().IsMatch(part) || OfActs().IsMatch(part) || OfPart().IsMatch(part);

    /// <summary>The words behind a verb by which the act that it is told of was set aside; null where none are.</summary>
    public static Span? SetAside(string text, int verb) =>
        OfSuch().IsMatch(text[..verb]) && Behind().Match(text, verb) is { Success: true } undone ? Span.Of(undone.Groups["verb"]) : null;

    [GeneratedRegex(@"\b(?:[Aa]cts?|[Dd]ecisions?|[Dd]ecrees?|[Oo]rders?|[Rr]egulations?|[Mm]easures?|[Rr]ules?|[Nn]otices?) (?:by|with|under|in|through) which [^;.]*$")]
    private static partial Regex OfSuch();

    [GeneratedRegex(@"\G(?:(?!\b(?:whose|which|after|and|was|were|is|are|had)\b)[^;.,])*? (?:was|were|has been|have been) (?:(?:then|now|both|all|also) )?(?<verb>" + Undone + @")\b")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b" + Undone + @" (?:(?:the|an?|its) )?(?:[\p{L}’']+ ){0,3}(?:decision|act|order|measure|regulation|rule)s? (?:(?:by|with|under|in|through) which [^;.]*|to )$|\b" + Undone + @" (?:the |that )?" + Part + @"[^;,.]*? (?:that|which|by which) [^;,.]*$")]
    private static partial Regex ByWhich();

    /// <summary>Whether a noun behind such words is of what was undone: "annulled the listing".</summary>
    public static bool IsUndone(string before) => OfNoun().IsMatch(before);

    [GeneratedRegex(@"\b" + Undone + @" (?:the |its |their |an? )?(?:\p{L}+ )?$")]
    private static partial Regex OfNoun();

    private const string Undone = "(?:annulled|vacated|quashed|(?<=, |\\b(?:[Rr]uling|[Jj]udge?ment|[Oo]rder) )(?:annulling|vacating|quashing|overturning|voiding|setting aside|striking down)|declared (?:unlawful|void|invalid)|threw out|thrown out|struck down|overturned|revoked|rescinded|cancelled|canceled|voided|set aside|nullified|withdrawn|withdrew|invalidated|tore up|torn up|had to (?:tear up|withdraw|revoke|cancel|rescind))";
    // Not past another statement: "the designation was upheld and its appeal was withdrawn" undoes none.
    private const string Through = @"(?:(?!\b(?:was|were|is|are|has|have|had|stays?|remains?|stands?|and (?:its|his|her|their|the|an?|it))\b)[^.;])";
    private const string Noun = "(?:listings?|designations?|entry|entries|inclusion|blacklisting|sanctions)";

    [GeneratedRegex(@"\b(?<verb>" + Undone + ") (?:the |its |their )?(?:(?:[A-Z]{2,5}|[0-9]{4}|original|first|initial|earlier|sanctions|\\p{Lu}\\p{L}+['’]s?) ){0,2}" + Noun + "(?: (?:of|from|dated|made on) (?<day>(?:[0-9]{1,2} )?\\p{Lu}\\p{Ll}+ (?:[0-9]{1,2}, )?[0-9]{4}))? (?<names>of|on|against|for) (?:the )?", RegexOptions.None)]
    private static partial Regex Active();

    [GeneratedRegex(@"\b(?<verb>" + Undone + ") (?:the |its |their |all |two |three |four ){0,2}(?:[\\p{Ll}-]+ )?(?:acts|decisions|measures|regulations|act|decision|measure) (?<names>maintaining|keeping|retaining|placing|putting|including|listing|adding) (?:the (?:name|entry|listing) of )?(?:the )?")]
    private static partial Regex OfActs();

    private const string Part = @"(?:part|provision|passage|line|item|section|point)s? of (?:the |its )?(?:[\p{Ll}-]+ ){0,2}(?:decree|decision|act|order|regulation|rule|notice|annex)s?\b";

    // "declared unlawful the part of the decree that put NAME on the list"
    [GeneratedRegex(@"\b(?<verb>" + Undone + @") (?:the |that )?" + Part + @"[^;,.]{0,40}? (?:that|which|by which [^;,.]{3,60}?) (?:had |has )?(?:put|placed|added|entered|inscribed|sanctioned|blacklisted|designated) (?<names>)(?:the )?")]
    private static partial Regex OfPart();

    [GeneratedRegex(@"['’]s? (?:[\p{L}]+ ){0,2}" + Noun + "(?: " + Through + @"{0,40})? (?:(?:is|are)(?: hereby)?|was|were|has been|have been|had been) (?<verb>" + Undone + @")\b|\b" + Noun + @" (?<names>of) (?:the )?(?=" + Through + @"{2,100}(?:, which (?:was|had been) (?:first )?(?:made|adopted) [^,;]{3,40},)? (?:(?:is|are)(?: hereby)?|was|were|has been|have been) (?<verb>" + Undone + @")\b)")]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(?:[Nn]o|[Nn]or|[Nn]either|[Nn]ot|[Nn]ever|[Ii]f|may|might|could|would|will|should|asked|wants?|seeks?|refused|failed)\b(?: \p{L}+){0,4} $|(?<!\bhad )\bto(?: \p{L}+)? $")]
    private static partial Regex Prospective();
}
