using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"The Union, joined by Japan, listed NAME", "Both the Union and Japan listed NAME": two keepers as subjects of one verb.</summary>
internal static partial class JointSubjects
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        for (var i = 0; i + 1 < sentence.Keepers.Count; i++)
        {
            var (first, second) = (sentence.Keepers[i].Span, sentence.Keepers[i + 1].Span);
            var gap = text[first.End..second.Start];
            if (Joined().IsMatch(gap) && Closed().Match(text, second.End) is { Success: true } end)
                foreach (var keeper in (string[])[sentence.WithArticle(first), sentence.WithArticle(second)])
                    yield return Proposition.Saying(0, $"{text[..sentence.StartOf(first)]}{keeper} {text[(end.Index + end.Length)..]}");
            else if (And().IsMatch(gap) && BothBefore().Match(text[..first.Start]) is { Success: true } both)
                foreach (var keeper in (string[])[sentence.WithArticle(first), sentence.WithArticle(second)])
                    yield return Proposition.Saying(0, $"{text[..both.Index]}{keeper}{text[second.End..]}");
        }
    }

    [GeneratedRegex(@"^, (?:joined by|together with|along with|alongside|as well as|followed by|acting with|in step with|jointly with) (?:the )?$")]
    private static partial Regex Joined();

    [GeneratedRegex(@"^ and (?:the )?$")]
    private static partial Regex And();

    [GeneratedRegex(@"\b[Bb]oth (?:the )?$")]
    private static partial Regex BothBefore();

    [GeneratedRegex(@"\G, ")]
    private static partial Regex Closed();
}
