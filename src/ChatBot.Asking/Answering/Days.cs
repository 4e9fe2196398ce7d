using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Finds the sentence that dates the act by which a text's companies are listed, where none dates the listing of one of them.</summary>
internal static partial class Days
{
    /// <summary>"The rule was published on 4 May and takes effect on 6 May": the first such sentence, with the next where that goes on; null where there is none.</summary>
    public static Citation? OfAct(ImmutableArray<Line> lines, Knowledge knowledge)
    {
        for (var i = 0; i < lines.Length; i++)
            if (IsOfAct(lines[i].Sentence.Quote) && (lines[i].About > 0 || !knowledge.Names.Find(lines[i].Sentence.Quote).Any()))
                return i + 1 < lines.Length && lines[i + 1].Passage.Paragraph == lines[i].Passage.Paragraph && IsOfAct(lines[i + 1].Sentence.Quote)
                    ? Joined(lines[i], lines[i + 1]) : lines[i].Sentence;
        return null;
    }

    private static bool IsOfAct(string sentence) => Wanted.HasDay(sentence) && Act().IsMatch(sentence) && Step().IsMatch(sentence) && !Deadline().IsMatch(sentence);

    private static Citation Joined(Line first, Line second) =>
        first.Sentence with { Quote = first.Passage.Quote[(first.Sentence.Start - first.Passage.Start)..(second.Sentence.Start + second.Sentence.Quote.Length - first.Passage.Start)] };

    [GeneratedRegex(@"\b(?:[Rr]ule|[Nn]oti(?:ce|fication)|[Oo]rdinances?|[Aa]ct|[Aa]mendments?|[Aa]nnouncement|[Cc]hanges|[Mm]easures?|[Rr]egulations?|[Dd]ecision|[Pp]ackage|[Uu]pdate|[Rr]evision|Official Journal|Federal Register|[Ii]t|[Ii]nstrument)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    [GeneratedRegex(@"\b(?:effect|effective|force|appl(?:y|ies|ied)|publi(?:sh\w*|cation|c)|print\w*|releas\w*|issu\w*|adopt\w*|announc\w*|amend\w*|(?:came|comes|is) out|bit|bites|signed|implement\w*|revis\w*|approv\w*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    /// <summary>Deadlines and removals date something else.</summary>
    [GeneratedRegex(@"\b(?:until|comes? off|came off|deleted|struck|removed|en route|appeal)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();
}
