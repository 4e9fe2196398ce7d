using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Removed was NAME", "Struck off, by contrast, were A and B": the step first, and whom it met behind it.</summary>
internal sealed partial class InvertedStepRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (!unit.IsStatement || unit.IsClaim(0) || Step().Match(text) is not { Success: true } match || !context.SpokeOfLists && !ListPhrase.All(text, new(0, match.Length)).Any() || Unreal().IsMatch(Behind(text, match).Of(text)))
            yield break;
        var list = ListPhrase.Find(text, new(0, match.Length));
        var meant = list is null or { Name: null } ? context.Lists.Meant(unit) : null;
        var keeper = list?.KeeperIn(text) ?? DocumentKeeper.In(text, new(0, match.Length)) ?? meant?.Keeper ?? unit.Label;
        foreach (var company in unit.CompaniesIn(Behind(text, match)))
            yield return unit.Step(match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, keeper, unit.Dates.FirstOrDefault(d => d.Span.Start < match.Length && (!d.IsLimit || d.IsSince)) ?? unit.DateOf(match.Length), list?.Name, meant) with { CompanyId = company };
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Step().Match(text) is { Success: true } match && Behind(text, match) is var names && !Unreal().IsMatch(names.Of(text)) ? HeadNames.In(text, names) : [];

    private static Span Behind(string text, Match match) => Clause.After(text, match.Length);

    private const string Aside = "by contrast|in turn|however|meanwhile|too|as well|in addition|on the other hand|at the same time|for its part|last|finally";

    [GeneratedRegex(@"^(?:(?:Also|Newly|And|But) )?(?:(?:Together|Along) with (?:it|her|him|them|[^,;.:]{2,60}?),? (?:was|were|is|are) (?:also )?(?:included|added|entered|put|placed|inscribed|listed|sanctioned|designated|debarred|blacklisted)(?: (?:to|in|on|into|onto|under) (?:the|its|\p{Lu}[\p{L}’']*) [^,;.:]{2,50}?)? (?=the (?:\p{Ll}+ ){1,4}\p{Lu}|\p{Lu})|(?:[Ii]n|[Ii]nto|[Tt]o|[Oo]n|[Oo]nto|(?<off>[Ff]rom)) (?:the|its|\p{Lu}[\p{L}’']*) [^,;.:]{0,50}?(?:[Ll]ist|[Rr]egister|[Aa]nnex|[Bb]lacklist)(?: of [^,;.:]{3,50}?)?(?:, (?:at the same time|in turn|also|by contrast|on the other hand),)? (?:was|were|has been|have been) (?:also )?(?:included|added|entered|placed|put|inscribed|excluded|removed|deleted|struck|taken) (?=[\p{L}""“«])|(?:(?<off>[Oo]ff|[Oo]ut of|[Gg]one from|[Mm]issing from)|(?:[Nn]ew |[Bb]ack |[Nn]ewly )?(?:[Oo]n|[Oo]nto|[Ii]n)) (?:the|its|\p{Lu}[\p{L}’']*) (?:[^,;.:]{2,50}?)(?:,? since [^,;.:]{3,20}?|, which [^,;.:]{3,100})?,? (?:is|are|stands?|figures?|appears?) (?:(?:also|now|again) )?(?=\p{Lu}|(?:the|an?) \p{L})|(?:(?<off>[Rr]emoved|[Ss]truck (?:out|off)|[Dd]eleted|[Dd]elisted|[Tt]aken off|[Cc]rossed off|[Cc]rossed out)|[Aa]dded|[Nn]ewly (?:listed|added|entered|included|inserted|inscribed|recorded|printed|posted|published|designated|sanctioned|named|placed|taken up)|[Ii]nscribed|[Dd]esignated|[Bb]lacklisted|[Ss]anctioned|[Ll]isted)(?: (?:to|from|off|on) (?:the|its|\p{Lu}[\p{L}’']*) [^,;.]{2,40}?)?,?(?: (?:" + Aside + @"),?)? (?:was|were|is|are)(?:, (?:" + Aside + @"),)? (?:(?:also|now|finally|instead) )?(?:(?:(?:with|by|in|under|on) (?:the same \p{Ll}+|[^,;.]{2,40}?[0-9]|\p{Lu}\p{Ll}+day),? ))?(?:(?:one|two|three|four|five|six|seven|eight|[0-9]+) (?:[\p{Ll}-]+ ){0,2}(?:compan(?:y|ies)|firms?|entit(?:y|ies)|names?|organi[sz]ations?|enterprises?)(?::|,) (?!one |two |both |neither ))?(?:\((?:i|1|a)\) )?(?=\p{Lu}|(?:the|an?) \p{L}|\p{Ll}[\p{L}-]+ (?:[\p{Ll}-]+ )?\p{Lu}))")]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|whether|nobody|drafts?|untrue|false|claims?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
