using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A verb with its predicate, and what stands before and behind it in its clause.</summary>
/// <param name="Text">The text.</param>
/// <param name="Match">The verb.</param>
/// <param name="Predicate">Its predicate.</param>
/// <param name="Before">The clause before the predicate.</param>
/// <param name="Tail">The clause behind the verb.</param>
internal readonly partial record struct ClauseParts(string Text, VerbMatch Match, Predicate Predicate, Span Before, Span Tail)
{
    /// <summary>The words of the clause before the predicate.</summary>
    public string WordsBefore => Before.Of(Text);

    /// <summary>The words of the clause behind the verb.</summary>
    public string WordsBehind => Tail.Of(Text);

    /// <summary>All the text before the predicate.</summary>
    public string TextBefore => Text[..Predicate.Group.Start];

    /// <summary>All the text before the clause.</summary>
    public string TextBeforeClause => Text[..Before.Start];

    /// <summary>Finds what stands around a verb.</summary>
    public static ClauseParts Around(string text, VerbMatch match, Predicate predicate)
    {
        var before = Clause.Before(text, predicate.Group.Start);
        return new(text, match, predicate, before, TailOf(text, match, before));
    }

    private static Span TailOf(string text, VerbMatch match, Span before)
    {
        var tail = Clause.After(text, match.Span.End);
        // "NAME, which the office listed, bought another": a relative clause ends at its comma.
        if (!text[..before.Start].EndsWith(" that ", StringComparison.Ordinal) && !RelativeClause.HeadOf(text, before.Start).IsEmpty && text.IndexOf(", ", tail.Start, tail.Length, StringComparison.Ordinal) is var comma and >= 0)
            tail = new(tail.Start, comma);
        // "When the office listed NAME in May, OTHER held a third of its shares": what opens a sentence ends before its main clause.
        if (Opening().IsMatch(text[..match.Span.Start]) && MainClause().Match(text, tail.Start, tail.Length) is { Success: true } main)
            tail = new(tail.Start, main.Index);
        return tail;
    }

    [GeneratedRegex(@"^(?:When|After|Once|As soon as|Before|While|Since|Because|Although|Though|By the time) [^,;]*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@", (?:the |its |an? |all |most )?[^,;]{2,60}? (?:held|had|has|was|were|is|are|fell|rose|said|lost|stopped|sold|bought|ended|would|will|did|owned|made|closed|cut|dropped|broke|moved|continued)\b")]
    private static partial Regex MainClause();
}
