using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME did not respond", "NAME declined to comment", "NAME could not be reached": silence is an answer that may be asked for.</summary>
internal sealed partial class NoCommentRule : IRule
{
    /// <summary>The type of the events that say so.</summary>
    public const string Type = "no comment";

    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in Silence().Matches(unit.Text))
        {
            var mention = unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index && match.Index - m.Span.End < 40);
            if ((mention.Company ?? Antecedent.Of(unit, Clause.Before(unit.Text, match.Index), context)?.Company) is { } company)
                yield return new Event { Id = "", Citations = [unit.Citation], Type = Type, CompanyId = company.Id, Text = unit.Sentence.Text };
        }
    }

    [GeneratedRegex(@"\b(?:(?:did|has|have|had|would|could|does)(?: not|n['’]t)(?: immediately| yet)? (?:answer(?:ed)?|respond(?:ed)?|reply|replied|comment(?:ed)?|return(?:ed)?|be reached|be contacted)|could not (?:immediately )?be reached|(?:declined|refused) to (?:comment|answer|respond)|(?:was|were) not available for comment|gave no (?:comment|answer|reply)|made no comment|offered no comment|kept silent|remained silent)\b")]
    private static partial Regex Silence();
}
