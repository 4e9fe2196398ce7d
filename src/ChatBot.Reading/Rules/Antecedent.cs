using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Finds the company that a pronoun stands for, where only one can be meant.</summary>
internal static partial class Antecedent
{
    /// <summary>The company meant by a phrase such as "it" or "the company"; null where the phrase is none of these or several can be meant.</summary>
    public static CompanyMention? Of(Unit unit, Span phrase, ReadingContext context)
    {
        if (End().Match(unit.Text, phrase.Start, Math.Max(0, phrase.Length)) is { Success: true } end)
            phrase = new(phrase.Start, end.Index);
        if (!Pronoun().IsMatch(phrase.Trim(unit.Text, ",.").Of(unit.Text)))
            return null;
        var here = unit.Mentions.Where(m => m.Span.End <= phrase.Start).ToList();
        if (here.Count > 0)
            return One(here);
        // "the firm" may look back past the end of a paragraph, "it" may not.
        var reach = Definite().IsMatch(phrase.Of(unit.Text)) ? 1 : 0;
        var before = reach == 1 ? context.LastNaming : context.Previous;
        return before is not null && unit.Sentence.Paragraph - before.Sentence.Paragraph <= reach ? One(before.Mentions) : null;
    }

    private static CompanyMention? One(List<CompanyMention> mentions) =>
        mentions.Count > 0 && mentions.All(m => m.Company.Id == mentions[0].Company.Id) ? mentions[0] : null;

    // Where, when and why follow the pronoun and do not change whom it means.
    [GeneratedRegex(@"(?: (?:on|in|for|from|to|over|after|under|since|last)|,) ")]
    private static partial Regex End();

    [GeneratedRegex(@"\bthe ", RegexOptions.IgnoreCase)]
    private static partial Regex Definite();

    [GeneratedRegex(@"^(?:and )?(?:it|the (?:[\p{L}-]+ ){0,2}(?:company|firm|bank|group|carrier|maker|trader|supplier|manufacturer|entity|business|outfit))$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
