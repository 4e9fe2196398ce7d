using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Parts a speaker from what the sentence opens with: "On NAME the judges", "In a letter of 3 May NAME".</summary>
internal static partial class SpeakingSubject
{
    /// <summary>The words of a phrase without a preposition and its noun ahead of the speaker.</summary>
    public static Span In(string text, Span phrase)
    {
        var words = phrase.Of(text);
        if (!Lead().IsMatch(words) || words.Contains(',', StringComparison.Ordinal))
            return phrase;
        var at = Math.Max(words.LastIndexOf(" the ", StringComparison.Ordinal), Math.Max(words.LastIndexOf(" a ", StringComparison.Ordinal), words.LastIndexOf(" an ", StringComparison.Ordinal)));
        if (at < 0 || Bound().IsMatch(words[..at]) || Clause.Segments(text, new(phrase.Start + at, phrase.End)) is not [var rest])
            return phrase;
        var noun = WordScanner.Scan(text, rest).Last().Of(text);
        return Offices.Bodies.Contains(noun) || CompanyNouns.Singular.Contains(noun) || Callings.IsPerson(noun) || Callings.ArePeople(noun) ? rest : phrase;
    }

    /// <summary>The name with which such a phrase ends; null where it begins otherwise or ends in none.</summary>
    public static Speaker? NamedLast(string text, Span phrase, ReadingContext context) =>
        Lead().IsMatch(phrase.Of(text)) && ProperName.Find(text, phrase).LastOrDefault() is { Text: not null, IsPossessive: false } name && name.Span.End == phrase.End
        && !Bound().IsMatch(text[phrase.Start..name.Span.Start].TrimEnd()) ? Known(text, name, context) : null;

    /// <summary>The name that stands right before a place: "the broker NAME, which wrote that"; null where none does.</summary>
    public static Speaker? NameAt(string text, int end, ReadingContext context) =>
        ProperName.Find(text, new(0, end)).LastOrDefault() is { Text: not null, IsPossessive: false } name && name.Span.End == end ? Known(text, name, context) : null;

    private static Speaker? Known(string text, ProperName name, ReadingContext context) =>
        SpeakerReader.Read(text, name.Span, context);

    [GeneratedRegex(@"^(?:[0-9]{1,2}\. )?(?:(?:But|And|Yet),? )?(?:[Oo]n|[Ii]n|[Oo]f|[Aa]s (?:for|to)|[Ff]or|[Aa]gainst|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Aa]t|[Aa]fter|[Dd]uring|[Uu]nder|[Bb]y|[Ww]ith) ")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:of|for|from|by|in|at|to|with|and|or|on|against|between|under|into|than)$")]
    private static partial Regex Bound();
}
