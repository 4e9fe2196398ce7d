using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>A date that a text tells, and in which sentence.</summary>
internal sealed record ToldDate(DatePhrase Phrase, int Sentence);

/// <summary>When a step may have been taken: the dates that a text tells around a sentence, or none of them, with what speaks for each.</summary>
internal static class DayFeatures
{
    public static List<Option<ToldDate?>> Of(ReadText text, Candidate candidate, ListingAction action)
    {
        var (at, here) = (candidate.Sentence, text.Sentences[candidate.Sentence]);
        var dated = here.Unit.Dates.Any(d => !d.IsLimit) ? 1 : 0;
        var options = new Dictionary<FactDate, (ToldDate Told, HashSet<string> Features)>();
        FactDate? opening = null;
        foreach (var i in Vicinity.Of(text, at))
            foreach (var phrase in text.Sentences[i].Unit.Dates)
            {
                var precision = phrase.Date.Precision;
                if (!options.TryGetValue(phrase.Date, out var option) || i == at && option.Told.Sentence != at)
                    options[phrase.Date] = option = (new(phrase, i), option.Features ?? new(StringComparer.Ordinal));
                var features = option.Features;
                features.UnionWith([$"{precision}", $"{precision}@{action}", $"kind{phrase.Kind}"]);
                if (phrase.IsLimit)
                    features.UnionWith(i == at ? ["limit", $"limitHere@{action}"] : ["limit"]);
                if (i == at)
                    Here(features, here, phrase, candidate.Firm, action);
                else
                    Elsewhere(features, text, i, at, phrase, $"!{dated}", action);
                if (opening is null && !phrase.IsLimit && precision == DatePrecision.Day)
                {
                    opening = phrase.Date;
                    features.UnionWith(["opening", $"opening!{dated}", $"opening!{dated}@{action}"]);
                }
                if (text.Sentences[i].Paragraph <= 2)
                    features.Add($"lead{precision}!{dated}");
                if (phrase.Date == FactDate.OnDay(text.Published))
                    features.Add("published");
            }
        if (Last(text, at) is { } last && options.TryGetValue(last, out var nearest))
            nearest.Features.UnionWith(["last", $"last!{dated}", $"last!{dated}@{action}"]);
        return [new(null, [$"none", $"none@{action}", $"none!{dated}", $"none!{dated}@{action}"]), .. options.Values.Select(o => new Option<ToldDate?>(o.Told, o.Features))];
    }

    private static void Here(HashSet<string> features, ReadSentence sentence, DatePhrase phrase, Firm firm, ListingAction action)
    {
        var side = phrase.Span.Start < firm.Span.Start ? "ahead" : "after";
        var (start, end) = (Math.Min(phrase.Span.Start, firm.Span.Start), Math.Max(phrase.Span.Start, firm.Span.Start));
        features.UnionWith(["here", $"here@{action}", side + Vicinity.Distance(end - start), $"{side}@{action}{phrase.Date.Precision}", $"of{Math.Min(3, sentence.Unit.Dates.Count(d => !d.IsLimit))}"]);
        var isSame = sentence.PartAt(firm.Span.Start).Contains(phrase.Span.Start);
        features.UnionWith(isSame ? ["samePart", $"samePart@{action}", $"samePart@{action}{phrase.Date.Precision}"] : ["otherPart", $"otherPart@{action}"]);
        features.Add($"partTells{StepWords.In(sentence.Text, sentence.PartAt(phrase.Span.Start))?.Action}@{action}");
        foreach (var word in Tokens.Of(phrase.Words).Take(1))
            features.UnionWith(["w:" + word, $"w:{word}@{action}"]);
        foreach (var word in Tokens.Before(sentence.Text, phrase.Span.Start, 4))
            features.UnionWith(["db:" + word, $"db:{word}@{action}"]);
        features.UnionWith(Tokens.Of(sentence.Text[start..end]).Select(w => "dm:" + w));
        if (sentence.Firms.Any(f => f.Company != firm.Company && f.Span.Start > start && f.Span.Start < end))
            features.Add("otherBetween");
    }

    private static void Elsewhere(HashSet<string> features, ReadText text, int i, int at, DatePhrase phrase, string dated, ListingAction action)
    {
        var isSame = text.Sentences[i].Paragraph == text.Sentences[at].Paragraph;
        var where = (i < at ? "before" : "behind") + (isSame ? "p" : "");
        features.UnionWith([where, $"{where}{dated}{phrase.Date.Precision}", where + Math.Min(4, Math.Abs(i - at)), $"{where}@{action}{dated}"]);
        if (isSame)
            features.UnionWith(Tokens.Before(text.Sentences[i].Text, phrase.Span.Start, 3).Select(w => $"{where}:{w}"));
    }

    private static FactDate? Last(ReadText text, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Vicinity.Back; i--)
            if (text.Sentences[i].Unit.Dates.LastOrDefault(d => !d.IsLimit && d.Date.Precision is DatePrecision.Day or DatePrecision.Week) is { } phrase)
                return phrase.Date;
        return null;
    }
}
