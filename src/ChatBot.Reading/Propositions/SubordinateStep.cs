using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"… until the office placed the latter on its list", "weeks after the office had listed the borrower": a clause whose pronoun means a company of its own sentence.</summary>
internal static partial class SubordinateStep
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match match in Clauses().Matches(text))
            if (match.Groups["clause"] is var clause && StepVerbs.Find(clause.Value, VerbForms.Past | VerbForms.Participle).FirstOrDefault() is { Verb: not null } verb
                && AuthorityFinder.Find(clause.Value, new(0, clause.Length)).Any() && sentence.Resolve(clause.Value, clause.Index) is { } told && told != clause.Value)
                yield return Proposition.Saying(clause.Index, told);
    }

    [GeneratedRegex(@"(?:(?:^|[ ,])(?:[Uu]ntil|[Bb]efore|[Aa]fter|[Ww]hen|[Bb]ecause|[Ss]ince|[Oo]nce)|, and|, but|;|\b(?:said|says|told [^,;]{2,40}?|confirmed|announced|disclosed|informed [^,;]{2,40}?|admitted|acknowledged)(?: (?:in|on) [^,;]{2,30}?)? that) (?<clause>" + ComplexSentence.Word + @"{6,160})(?=[,;.]|$)")]
    private static partial Regex Clauses();
}
