using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME left the list", "NAME joined the list": the company as the one that moves.</summary>
internal sealed partial class DepartureRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in Moves().Matches(unit.Text))
        {
            if (ListingIn(unit, match, context) is not { } listing)
                continue;
            var subject = Clause.Before(unit.Text, match.Index);
            var companies = unit.CompaniesIn(subject).ToList();
            if (companies.Count == 0 && RelativeClause.HeadOf(unit.Text, subject.Start) is { IsEmpty: false } head)
                companies.AddRange(RelativeClause.Names(unit.Text, head, several: false).SelectMany(n => unit.CompaniesIn(n.Span)));
            // "NAME sold a laboratory and in December came off the list"
            if (companies.Count == 0 && And().Match(unit.Text[..match.Index]) is { Success: true } and)
                companies.AddRange(unit.CompaniesIn(Clause.Before(unit.Text, and.Index)).Take(1));
            if (companies.Count == 0 && Antecedent.Of(unit, subject, context) is { } meant)
                companies.Add(meant.Company.Id);
            companies.AddRange(unit.CompaniesIn(Companions.Behind(unit.Text, match.Index + match.Length)));
            foreach (var company in companies.Distinct())
                yield return listing with { CompanyId = company };
        }
    }

    /// <summary>The names before such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Moves().Matches(text).Where(m => Restrictive().IsMatch(m.Groups["list"].Value)).SelectMany(m => HeadNames.In(text, Clause.Before(text, m.Index)).Concat(HeadNames.In(text, Companions.Behind(text, m.Index + m.Length))));

    [GeneratedRegex(@" and (?:in|on|by|since|last|this) [^,;.]{3,24} $")]
    private static partial Regex And();

    /// <summary>Where the last such words before a place stand; -1 where there are none.</summary>
    public static int VerbBefore(string text, int at) => Moves().Matches(text[..at]).LastOrDefault()?.Index ?? -1;

    /// <summary>"Two shipbuilders left the list": the removal, without a company, of firms that the sentence does not name; null when it tells none.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="count">How many firms the sentence behind it names.</param>
    /// <param name="context">What was read so far.</param>
    public static Listing? OfUnnamedFirms(Unit unit, int count, ReadingContext context) =>
        unit.Mentions.Count == 0 && Moves().Match(unit.Text) is { Success: true } match && match.Groups["off"].Success
        && Several().Match(unit.Text[..match.Index]) is { Success: true } several && Numbers.Parse(several.Groups["count"].Value) == count
            ? ListingIn(unit, match, context) : null;

    private static Listing? ListingIn(Unit unit, Match match, ReadingContext context)
    {
        var (text, list) = (unit.Text, Span.Of(match));
        if (unit.IsClaim(match.Index) && !unit.IsAnnounced(match.Index))
            return null;
        var coming = Will().IsMatch(text[..match.Index]) && match.Groups["join"].Success ? ComingDay(unit, match) : null;
        if (coming is null && Undone().IsMatch(text[..match.Index]))
            return null;
        var keeper = AuthorityFinder.MostSpecific(text, list)?.Name ?? KnownLists.KeeperIn(text, list) ?? unit.Label;
        // Any list can be meant: "joined the growing list of firms", "left the Fortune 500 list".
        var words = new Span(match.Groups["list"].Index, list.End);
        var phrase = ListPhrase.At(text, words);
        var meant = phrase is { Name: null } ? context.Lists.Meant(unit) : null;
        if (phrase is null || (keeper ??= meant?.Keeper) is null && meant is null && !Restrictive().IsMatch(words.Of(text)))
            return null;
        return unit.Step(match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, keeper, coming ?? unit.DateOf(match.Index) ?? ByThen(unit, match), phrase.Value.Name, meant) is var step && (coming is null || coming.Span.Start < match.Index) ? step : step with { DateKind = DateKind.Effective };
    }

    // "was off the list by April": then it was done.
    private static Dates.DatePhrase? ByThen(Unit unit, Match match) =>
        Gone().IsMatch(match.Value) && unit.Dates.FirstOrDefault(d => d.Span.Start > match.Index) is { IsLimit: true } by && by.Words.StartsWith("by ", StringComparison.Ordinal) && by.Span.Start - match.Index - match.Length <= 2 ? by with { IsLimit = false } : null;

    [GeneratedRegex(@"^(?:was|were|is|are|left|exited|quit|came|dropped|fell)\b")]
    private static partial Regex Gone();

    // "The department announced that NAME would join the list on 26 March": decided, where it has a say and names the day.
    private static Dates.DatePhrase? ComingDay(Unit unit, Match match) =>
        unit.SpeakerAt(match.Index)?.Name is { } who && Authorities.Find(who) is not null || unit.IsAnnounced(match.Index)
            ? unit.Dates.FirstOrDefault(d => d.Span.Start > match.Index && !d.IsLimit && d.Date.Precision == DatePrecision.Day)
                // "On 13 January the task force announced that NAME would join the list."
                ?? (unit.Text.AsSpan(0, match.Index).EndsWith("would ") ? unit.Dates.LastOrDefault(d => d.Span.End < match.Index && !d.IsLimit && d.Date.Precision == DatePrecision.Day) : null) : null;

    [GeneratedRegex(@"\b(?:will|would|shall) $")]
    private static partial Regex Will();

    [GeneratedRegex(@"\b(?:(?<off>left(?! on)|leaves|exited|exits|quit|(?:came|comes|dropped|drops|fell|falls|(?:is|are|was|were)(?: now| finally| at last)?) off(?= the\b)|(?:is|are) no longer(?= (?:on|in) ))|joined|joins|(?<join>join)|entered(?= (?:the|its) [^,.;]{0,40}(?:[Ll]ist|annex|schedule))|landed(?= on)|lands(?= on)|ended up(?= on)|(?:is|are|was|were)(?: now| again| once more)? back(?= on(?:to)? (?:the|its)\b)|(?:went|goes)(?= on(?:to)? the)) (?:(?:on|onto|in) )?(?<list>(?:the|its|their|[\p{Lu}][\p{L}’']*) (?:(?!(?:of|by|on|in|at|for|with|from|and|that|which|a|an)\b)[\p{L}\p{N}()'’.&-]{1,30} ){0,8}(?:[Ll]ist|[Bb]lacklist|UVL|annex|schedule))\b")]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|none|nobody|neither|few|if|whether|could|(?-i:may)|might|would|will|to)\b[^.;,]{0,25}$", RegexOptions.IgnoreCase)]
    private static partial Regex Undone();

    [GeneratedRegex(@"^(?<count>Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[0-9]+) (?:\p{Ll}[\p{L}-]* |\p{Lu}\p{L}+ ){0,3}(?!oligarchs|officials|persons|individuals|executives|businessmen|weeks|days|months|years)\p{Ll}+s $")]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:entity|unverified|SDN|sanctions?|blacklist|denied|export|military|restrict\w*|debarred|prohibited|designated|investment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Restrictive();
}
