using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The effects of the listing are maintained until the time for an appeal has run out": an annulment that frees nobody yet.</summary>
/// <remarks>The Court of Justice of the European Union may maintain the effects of what it annuls, and they last until the time for an appeal has passed
/// (Treaty on the Functioning of the European Union, article 264; Statute of the Court, articles 56 and 60).</remarks>
internal static partial class LastingEffect
{
    /// <summary>The facts, removals by a court marked where the text says behind them that the listing has effect for now.</summary>
    public static List<Fact> Complete(IEnumerable<Fact> facts, IEnumerable<Unit> units)
    {
        var all = facts.ToList();
        foreach (var unit in units.Where(u => u.IsStatement && Lasts().Match(u.Text) is { Success: true } lasting && !u.IsClaim(lasting.Index)))
        {
            var annulled = all.OfType<Listing>().Where(l => l.Action.IsEnd() && !l.HasEffect && l.Citations[0].Paragraph <= unit.Sentence.Paragraph && l.Citations.Any(c => Undone().IsMatch(c.Quote))).ToList();
            // Of those whom the court freed, the ones that the sentence names; all where it names nobody.
            foreach (var listing in unit.Mentions.Count > 0 ? annulled.FindAll(l => unit.Mentions.Exists(m => m.Company.Id == l.CompanyId)) : annulled)
                all[all.IndexOf(listing)] = listing with { HasEffect = true, Citations = [.. listing.Citations.Remove(unit.Citation), unit.Citation] };
        }
        return all;
    }

    [GeneratedRegex(@"\b(?:annul|quash|set aside|struck down|strike down|overturn|void|invalidat)", RegexOptions.IgnoreCase)]
    private static partial Regex Undone();

    private const string Measure = @"(?:listings?|entry|entries|designations?|inclusion|freeze|acts?|decisions?|measures?|sanctions|regulation|annulled \p{L}+)";

    private const string Until = @"[^.;]*?\b(?:until|till|pending|while|for (?:two|2) months|as long as|time (?:limit )?for an? appeal)\b";

    [GeneratedRegex(@"\beffects? of (?:the |its |their |that )?(?:\p{L}+ ){0,2}" + Measure + @"(?: (?:on|against|of) [^.;,]{2,60}?)? (?:(?:is|are|was|were|will be|be|have been) (?:to be )?(?:maintained|preserved|kept|continued|suspended)|(?:will )?(?:continues?|remains?|stays?|lasts?|persists?))\b"
        + @"|\b(?:maintained|preserved|kept) the effects? of (?:the |its |their )?(?:\p{L}+ ){0,2}" + Measure
        + @"|\b(?:annulment|ruling|judge?ment|quashing|decision) (?:itself )?(?:(?:only |will |does not |do not |will not |won['’]t |doesn['’]t )*)(?:bites?|takes? effect|appl(?:y|ies)|has effect|have effect|becomes? (?:final|effective)|works)\b[^.;]*?\b(?:until|till|(?<!at )once|after|when|not before)\b"
        + @"|\b(?:remains?|stays?|(?:is|are|will be) still|continues? to be|will remain|will stay) (?:\p{L}+ ){0,2}(?:frozen|blocked|listed|sanctioned|in force|in effect|in place|on the (?:\p{L}+ ){0,3}list|bound)\b" + Until)]
    private static partial Regex Lasts();
}
