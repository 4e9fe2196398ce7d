using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"Annex IV now also names NAME", "the list includes NAME": the list as the one that acts.</summary>
internal sealed partial class ListSubjectRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in Holds().Matches(unit.Text))
        {
            if (!unit.IsStatement || unit.IsClaim(match.Index) || Doubt.IsUnfounded(unit.Text[..match.Groups["verb"].Index]) || Doubt.IsNameAsStatus(unit.Text, match.Index + match.Length) || ListOf(unit.Text, match) is not { } list)
                continue;
            // "Annex III gains NAME": of any treaty.
            var isGone = match.Groups["off"].Value.StartsWith("no", StringComparison.Ordinal);
            // "The list of firms proposed for sanctions no longer includes NAME", "no longer lists NAME under its old address": not taken off.
            if (isGone && (Proposed().IsMatch(match.Value) || Otherwise().IsMatch(unit.Text, match.Index + match.Length)))
                continue;
            if ((match.Groups["off"].Success && (!isGone || match.Groups["list"].Value.StartsWith("Annex", StringComparison.Ordinal)) || match.Groups["verb"].Value.StartsWith("gain", StringComparison.Ordinal)) && list.KeeperIn(unit.Text) is null && KnownLists.NameIn(match.Groups["list"].Value) is null)
                continue;
            var meant = list.Name is null ? context.Lists.Meant(unit) : null;
            if ((list.KeeperIn(unit.Text) ?? meant?.Keeper ?? unit.Label) is var keeper && keeper is null && !list.IsRestrictive)
                continue;
            // "the list names A, which B sold in 2019": another day.
            var date = unit.DateOf(match.Groups["verb"].Index) is { } day && !(day.Span.Start > match.Index + match.Length && Aside().IsMatch(unit.Text[(match.Index + match.Length)..day.Span.Start])) ? day : null;
            var step = unit.Step(match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, keeper, date, list.Name, meant);
            // What a list merely holds may have stood there for long.
            if (date is null && !match.Groups["now"].Success && !match.Groups["off"].Success)
                step = step with { DateKind = DateKind.ListedOn };
            foreach (var company in unit.CompaniesIn(NamesBehind(unit.Text, match)))
                yield return step with { CompanyId = company };
        }
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Holds().Matches(text).Where(m => ListOf(text, m) is { } list && (list.IsRestrictive || list.KeeperIn(text) is not null)).SelectMany(m => HeadNames.In(text, NamesBehind(text, m)));

    private static ListPhrase? ListOf(string text, Match match) =>
        ListPhrase.At(text, Span.Of(match.Groups["list"]));

    [GeneratedRegex(@"\b(?:proposed|draft|planned|candidates?|possible|requests?)\b")]
    private static partial Regex Proposed();

    [GeneratedRegex(@"\G[^,;.]*?(?: (?:under|as|at|with|by|among)\b|['’]s )")]
    private static partial Regex Otherwise();

    [GeneratedRegex(@", (?:which|who|where) [^;]*$")]
    private static partial Regex Aside();

    private static Span NamesBehind(string text, Match match) => Clause.After(text, match.Index + match.Length);

    [GeneratedRegex(@"(?<list>\bAnnex (?:[IVXL]+|[0-9]+)\b|\b[Tt]he UVL\b|\b[Tt]he (?:(?!(?:draft|proposed|leaked|planned)\b)[\p{L}\p{N}()-]+ ){0,5}(?:[Ll]ist|[Bb]lacklist)(?: \((?:SDN|UVL|MEU|UEL|UFLPA)\))?)(?: (?:of|to) [^,;.]{2,60})?(?:, which [^,;]{3,160},)? (?:(?<now>now) |also |then ){0,2}(?<verb>has (?:included|listed|named|carried|contained)|names|lists|includes|contains|covers|features|(?<now>gains|gained)|(?<off>loses|lost|sheds?|no longer (?:has|names|lists|includes|contains|carries|shows|features)))(?: (?<now>now)| also)?(?= (?:\p{Lu}|the \p{L}))|^(?:Also |Now |(?:What|Who) (?:is|stands) (?<now>now )?)?(?:[Oo]n|[Ii]n) (?<list>the (?:(?!(?:draft|proposed|leaked|planned)\b)[\p{L}\p{N}()-]+ ){0,5}(?:[Ll]ist|[Bb]lacklist))(?: (?:of|to) [^,;.]{2,40})? (?<now>now |also |again )?(?<verb>(?<now>appear(?:ed)?|figured?|(?:have |has )?turned (?:up|out to be)|(?:have |has )?(?:landed|ended up|fallen)|fell)|are|is|were|was|stand|stands|stood)(?= (?:\p{Lu}|the \p{L}))")]
    private static partial Regex Holds();
}
