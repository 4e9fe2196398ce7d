using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Who said what: one statement for the indirect speech, one for each quotation.</summary>
internal sealed partial class SpeechRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Sentence.Text;
        foreach (var utterance in unit.Utterances)
        {
            if (!utterance.Clause.IsEmpty)
                yield return Said(unit, context, utterance, utterance.Clause.Of(text), BorrowedWords(unit.Sentence, utterance));
            foreach (var quote in utterance.Quotes)
                yield return Said(unit, context, utterance, quote.Of(text), quote.Of(text));
        }
        if (unit.Utterances.IsEmpty && Unattributed(unit, context) is { } continued)
            yield return continued;
    }

    /// <summary>The words that indirect speech quotes: the longest quotation inside the clause; null where it has none but a name.</summary>
    private static string? BorrowedWords(Sentence sentence, Utterance utterance) =>
        utterance.Quotes.IsEmpty
            ? sentence.Quotations.Where(q => !q.IsSpeech && utterance.Clause.Contains(q.Whole.Start) && IsTelling(q.Inner.Of(sentence.Text)) && !IsTerm(sentence.Text, q))
                .OrderByDescending(q => q.Inner.Length).Select(q => q.Inner.Of(sentence.Text)).FirstOrDefault()
            : null;

    // A word alone in marks may be a name or a term; one written small tells something.
    private static bool IsTelling(string words) => words.Contains(' ', StringComparison.Ordinal) || words.Length > 5 && words.All(char.IsLower);

    // "appears as a “Chinese military company”", "an “is informed” letter", "the battery “Nine Lives”": what something is called.
    internal static bool IsTerm(string text, Quotation quotation) =>
        !char.IsLower(text[quotation.Inner.Start]) && Naming().IsMatch(text[..quotation.Whole.Start]) || Named().IsMatch(text, quotation.Whole.End);

    [GeneratedRegex(@"\b(?:as|called|named|titled|entitled|headed|marked|the words?|the terms?|labelled|labeled) (?:an? |the )?$|\((?:the |an? )?$")]
    private static partial Regex Naming();

    [GeneratedRegex(@"\G (?:letters?|lists?|notices?|rules?|clauses?|labels?|marks?|sections?|designations?|category|status)\b")]
    private static partial Regex Named();

    /// <summary>A sentence that is nothing but a quotation goes on with what was quoted before it in the same passage.</summary>
    private static Statement? Unattributed(Unit unit, ReadingContext context)
    {
        var sentence = unit.Sentence;
        // "A: “We sold it in 2018.”"
        var label = Answer().Match(sentence.Text).Length;
        var isQuotation = sentence.Quotations is [{ IsSpeech: true } only] && only.Whole.Length >= sentence.Text.TrimEnd('.').Length - label;
        if (!isQuotation)
            return null;
        var words = sentence.Quotations[0].Inner.Of(sentence.Text);
        // "How did you hear of it? “From our bank.”": who is interviewed answers.
        if ((label > 0 || context.Previous is { IsQuestion: true, Utterances.IsEmpty: true }) && (context.People.Interviewee ?? context.People.Only) is { } interviewed)
            return Said(unit, context, new(interviewed, "say", default, [], false), words, words);
        // "He laughs. “…”": whom the sentence before spoke of.
        if (context.Previous is { Utterances.IsEmpty: true } before && before.Sentence.Paragraph == sentence.Paragraph && context.People.SubjectOf(before.Sentence) is { } subject)
        {
            context.Hear(subject);
            return Said(unit, context, new(subject, "say", default, [], false), words, words);
        }
        // "“Whom?” NAME asks. “…”"
        if (context.Previous is { Utterances: [.., { Quotes.IsEmpty: true, Clause.IsEmpty: true, Speaker: var asking }] } asked && asked.Sentence.Paragraph == sentence.Paragraph)
            return Said(unit, context, new(asking, "say", default, [], false), words, words);
        if (context.LastStatement is not { } last || last.Citations[0].Paragraph != sentence.Paragraph)
            return null;
        var speaker = new Speaker(last.Speaker, last.Role, last.Country);
        return Said(unit, context, new(speaker, "say", default, [], last.IsReaction), words, words);
    }

    [GeneratedRegex(@"^\**A(?:nswer)?[:.]\** ")]
    private static partial Regex Answer();

    /// <summary>Whose office it is in "NAME objected … its director said".</summary>
    private static string? Employer(Unit unit, string? speaker, string role, ReadingContext context)
    {
        if (!unit.Text.Contains("its " + role, StringComparison.OrdinalIgnoreCase))
            return null;
        // "Its largest shareholder, NAME, said": not of itself.
        var others = unit.Mentions.FindAll(m => m.Company.Name != speaker);
        var mentions = others.Count > 0 ? others : context.Previous?.Mentions ?? [];
        return mentions.Count > 0 && mentions.TrueForAll(m => m.Company.Id == mentions[0].Company.Id) ? mentions[0].Company.ShortName : null;
    }

    private static Statement Said(Unit unit, ReadingContext context, Utterance utterance, string gist, string? quote)
    {
        var date = utterance.Clause.IsEmpty
            ? unit.Dates.FirstOrDefault(d => !d.IsLimit)
            : DatePhrase.For([.. unit.Dates.Where(d => !utterance.Clause.Overlaps(d.Span))], utterance.Clause.Start);
        var statement = new Statement
        {
            Id = "",
            Citations = [unit.Citation],
            Speaker = utterance.Speaker.Name,
            Role = utterance.Speaker.Role is { } role && Employer(unit, utterance.Speaker.Name, role, context) is { } firm ? $"{role} of {firm}" : utterance.Speaker.Role,
            Country = utterance.Speaker.Country,
            Verb = utterance.Verb,
            Quote = quote,
            Gist = gist,
            IsReaction = utterance.IsReaction,
            CompanyIds = [.. context.Companies.Find(gist).Select(m => m.Company.Id).Distinct()],
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
            ReportedBy = unit.ReportedBy,
        };
        context.LastStatement = statement;
        return statement;
    }
}
