using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"Brokers hear that the ministry wants to freeze NAME's assets": a step to come, of which people or media without a say tell.</summary>
internal sealed partial class RumourRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (unit.IsStatement && Shown(unit) is { } shown)
            yield return shown;
        if (!unit.IsStatement || !Hearsay.IsIn(unit.Sentence.Text) || !context.SpokeOfLists && !OfSanctions().IsMatch(unit.Text))
            yield break;
        foreach (var claim in Claims(unit, context))
            yield return claim;
        var told = new HashSet<(string, string?)>();
        foreach (var step in ComingStep.FindAll(unit.Text, unit.Sentence.Text))
        {
            var keeper = KeeperOf(unit, step);
            if (step.HasActor && keeper is null)
                continue;
            foreach (var company in Companies(unit, step, context))
                if (told.Add((company, keeper)))
                    yield return unit.Step(ListingAction.Rumoured, keeper, DateOf(unit, step, context), ListPhrase.Find(unit.Text, new(step.Companies.End, unit.Text.Length))?.Name) with { CompanyId = company, ReportedBy = unit.SourceAt(step.At) };
        }
    }

    /// <summary>The names of the companies of which such a sentence speaks, for whoever has to find out that they are companies.</summary>
    /// <param name="text">The text without what is quoted.</param>
    /// <param name="quoted">The text.</param>
    public static IEnumerable<ProperName> Names(string text, string quoted) =>
        Hearsay.IsIn(quoted) ? ComingStep.FindAll(text, quoted).SelectMany(s => HeadNames.In(text, NarrowIn(text, s.Companies))) : [];

    /// <summary>"A screenshot in a chat group that showed NAME on the list": what goes round, whoever made it.</summary>
    private static Listing? Shown(Unit unit)
    {
        if (Picture().Match(unit.Text) is not { Success: true } picture || unit.Mentions.FirstOrDefault(m => m.Span.Start == picture.Groups["name"].Index) is not { Company: { } company } mention
            || OnList().Match(unit.Text, mention.Span.End) is not { Success: true } || ListPhrase.Find(unit.Text, new(mention.Span.End, unit.Text.Length)) is not { } list
            || (list.KeeperIn(unit.Text) ?? KnownLists.KeeperIn(unit.Text, new(mention.Span.End, unit.Text.Length)) ?? unit.Label) is not { } keeper)
            return null;
        return unit.Step(ListingAction.Rumoured, keeper, unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && d.Span.End < mention.Span.Start), list.Name) with { CompanyId = company.Id };
    }

    [GeneratedRegex(@"\b(?:screenshots?|pictures?|images?|photo(?:graph)?s?|print-?outs?|posts?|messages?|documents?|memos?|files?|PDFs?|slides?|clips?)\b(?=[^.;]*\b(?:chats?|chat[ -]?(?:group|room)s?|social media|forums?|messag\p{L}+|online|circulat\p{L}+|talk|rumou?rs?|WeChat|Weibo|Telegram|X|unverified|anonymous|forged|fake)\b|(?<=\b(?:talk|rumou?rs?|forged|fake|anonymous|unverified|doctored)\b[^.;]*))[^.;]{0,80}?\b(?:showed|showing|shows|show|purport\p{L}* to show|appear\p{L}* to show|seem\p{L}* to show|listing|placed|placing|put|putting) (?:the )?(?:[\p{Ll}-]+ ){0,3}(?<name>\p{Lu})")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\G(?:['’]s? name)? (?:on|in|among|as (?:part of|being on)) ")]
    private static partial Regex OnList();

    /// <summary>"A blog claimed that the ministry had listed NAME": that something was done, told by a medium that cannot know.</summary>
    private static IEnumerable<Listing> Claims(Unit unit, ReadingContext context)
    {
        foreach (var clause in ListingClauseReader.FindAll(unit.Text))
            if (clause is { Action: ListingAction.Added, NamesOnly: false, Predicate: { IsNegated: false, Modality: Modality.Done } } && Hearsay.IsClaim(unit.Text[..clause.Predicate.Group.Start])
                && ((AuthorityFinder.ActorIn(unit.Text, clause.Agent) is { } actor ? Authorities.Find(actor)?.Name : null) ?? clause.List?.KeeperIn(unit.Text) ?? KnownLists.KeeperIn(unit.Text, clause.Tail) ?? unit.Label) is { } keeper)
                foreach (var company in clause.Named(unit.Text).SelectMany(unit.CompaniesIn).Distinct().ToList() is { Count: > 0 } named ? named : Antecedent.Of(unit, clause.Companies, context) is { } meant ? [meant.Company.Id] : [])
                    yield return unit.Step(ListingAction.Rumoured, keeper, unit.DateOf(clause.Predicate.Group.Start), clause.List?.Name) with { CompanyId = company };
    }

    [GeneratedRegex(@"\G['’]s? (?:\p{Ll}[\p{L}-]* ){0,3}(?:unit|arm|subsidiary|parent|affiliate|branch|division|business|sister),? ")]
    private static partial Regex OfUnit();

    private static List<string> Companies(Unit unit, ComingStep step, ReadingContext context)
    {
        var phrase = NarrowIn(unit.Text, step.Companies);
        var companies = unit.CompaniesIn(phrase).ToList();
        // "an entry for NAME's laser unit, OTHER"
        if (unit.Mentions.FirstOrDefault(m => m.Span.End == phrase.End || phrase.Contains(m.Span.Start)) is { Company: not null } owner && OfUnit().Match(unit.Text, owner.Span.End) is { Success: true } part && unit.Mentions.FirstOrDefault(m => m.Span.Start == part.Index + part.Length) is { Company: { } other })
            return [other.Id];
        // "to freeze NAME's cash"
        if (companies.Count == 0 && WordScanner.IsPossessive(unit.Text, phrase.End))
            companies.AddRange(unit.Mentions.Where(m => m.Span.End == phrase.End).Select(m => m.Company.Id));
        if (companies.Count == 0 && Antecedent.Of(unit, phrase, context) is { } meant)
            companies.Add(meant.Company.Id);
        return companies;
    }

    // What stands before the company in its clause tells who says so, and a name of another kind is followed by its own.
    private static Span NarrowIn(string text, Span names)
    {
        var words = names.Of(text);
        var start = Opener().Matches(words).Select(m => m.Index + m.Length).DefaultIfEmpty(0).Last();
        return new(names.Start + start, names.End);
    }

    /// <summary>Who would take the step: the authority named last before it, or the one whose official speaks; null where the sentence names none.</summary>
    private static string? KeeperOf(Unit unit, ComingStep step)
    {
        var text = unit.Text;
        var before = new Span(0, step.HasActor ? step.At : step.Companies.End);
        if (step.HasActor && ActorIn(text, NarrowIn(text, Clause.Before(text, step.At))) is { } actor)
            return actor;
        var named = AuthorityFinder.Find(text, before).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).LastOrDefault();
        return named?.Name ?? (Official().Match(text[..before.End]) is { Success: true } official ? Nations.Find(official.Groups["nation"].Value) : null)
            ?? AuthorityFinder.Find(text, new(before.End, text.Length)).Select(f => f.Authority).FirstOrDefault(DocumentKeeper.KeepsLists)?.Name
            ?? KnownLists.KeeperIn(text, new(0, text.Length)) ?? unit.Label;
    }

    // An authority, "the Council", or a capital that acts as its government: "London is mulling".
    private static string? ActorIn(string text, Span subject) =>
        AuthorityFinder.ActorIn(text, subject) is { } actor ? Authorities.Find(actor)?.Name ?? (actor.Split(' ').Any(Offices.People.Contains) ? null : actor)
        : ProperName.Find(text, subject).LastOrDefault() is { Text: { } city } && Capitals.CountryOf(city) is { } country ? Authorities.Find(country)?.Name ?? country : null;

    // When it was told, not when it might come.
    private static DatePhrase? DateOf(Unit unit, ComingStep step, ReadingContext context) =>
        unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.Start < step.At && d.Date.Precision == DatePrecision.Day && d.Date.Start <= context.Published);

    [GeneratedRegex(@"\b(?:sanction|blacklist|asset freeze|[Ll]ist\b|designat|freez|delist)")]
    private static partial Regex OfSanctions();

    [GeneratedRegex(@"\b(?:that|says?|said|claims?|claimed|whispers?|whispered|hears?|tells? us|told [\p{L} ]{2,20}?|believes?|thinks?|reckons?|hints?|with|as|because|while|and)(?: that)? (?=\p{Lu}|an? |the |one |his |her |their |its )|\b(?:[Aa]n?|[Oo]ne|[Tt]he) (?:second|third|fourth|next|new|other|further) (?:name|firm|company|target), ")]
    private static partial Regex Opener();

    [GeneratedRegex(@"\b(?<nation>\p{Lu}\p{L}+) (?:[\p{Ll}-]+ )?(?:diplomat|official|insider|envoy|aide|source|minister|government|ministry|authorit(?:y|ies)|officials|diplomats|sources|insiders)\b")]
    private static partial Regex Official();
}
