using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>A date that a text tells, and in which sentence.</summary>
internal sealed record ToldDate(DatePhrase Phrase, int Sentence);

/// <summary>When a step may have been taken: the dates that a text tells around a sentence, or none of them, with what speaks for each.</summary>
internal static class DayFeatures
{
    /// <summary>The dates that a step of a company may have, and that it may have none, each with its features.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The company, and where it may be told.</param>
    /// <param name="action">What was done.</param>
    /// <param name="keeper">Who did it; null where that is open.</param>
    public static List<Option<ToldDate?>> Of(ReadText text, Candidate candidate, ListingAction action, string? keeper)
    {
        var (at, here) = (candidate.Sentence, text.Sentences[candidate.Sentence]);
        var dated = here.Unit.Dates.Any(d => !d.IsLimit) ? 1 : 0;
        var options = new Dictionary<FactDate, (ToldDate Told, HashSet<string> Features)>();
        FactDate? opening = null;
        foreach (var i in Vicinity.Of(text, at))
        {
            var acts = Whose("", text.Sentences[i].ListKeepers, keeper, i == at);
            foreach (var date in text.Sentences[i].Dates)
            {
                var phrase = date.Phrase;
                var precision = phrase.Date.Precision;
                if (!options.TryGetValue(phrase.Date, out var option) || i == at && option.Told.Sentence != at)
                    options[phrase.Date] = option = (new(phrase, i), option.Features ?? new(StringComparer.Ordinal));
                var features = option.Features;
                features.UnionWith([$"{precision}", $"{precision}@{action}", $"kind{phrase.Kind}"]);
                if (phrase.IsLimit)
                    features.UnionWith(i == at ? ["limit", $"limitHere@{action}"] : ["limit"]);
                if (i == at)
                    Here(features, here, date, candidate.Firm, action);
                else
                    Elsewhere(features, text, i, candidate, date, $"!{dated}", action);
                features.UnionWith([.. acts, .. Whose("Part", date.Keepers, keeper, i == at)]);
                if (date.IsOfEffect)
                    features.UnionWith(i == at ? ["effectHere", $"effectHere@{action}"] : ["effect", $"effect@{action}"]);
                if (opening is null && !phrase.IsLimit && precision == DatePrecision.Day)
                {
                    opening = phrase.Date;
                    features.UnionWith(["opening", $"opening!{dated}", $"opening!{dated}@{action}"]);
                }
                if (text.Sentences[i].Paragraph <= 2)
                    features.Add($"lead{precision}!{dated}");
                if (phrase.Date == FactDate.OnDay(text.Published))
                    features.Add("published");
                var age = Age(phrase.Date, text.Published);
                features.UnionWith([age, $"{age}@{action}", i == at ? $"{age}Here@{action}" : $"{age}!{dated}"]);
            }
        }
        if (Last(text, at) is { } last && options.TryGetValue(last, out var nearest))
            nearest.Features.UnionWith(["last", $"last!{dated}", $"last!{dated}@{action}"]);
        foreach (var (date, option) in options)
            foreach (var step in text.StepsOn[date])
                if (RuleStep.Of(step, candidate.Firm.Company, here, action, keeper) is { } told)
                    option.Features.Add(told);
        return [new(null, [$"none", $"none@{action}", $"none!{dated}", $"none!{dated}@{action}"]), .. options.Values.Select(o => new Option<ToldDate?>(o.Told, o.Features))];
    }

    private static void Here(HashSet<string> features, ReadSentence sentence, ReadDate date, Firm firm, ListingAction action)
    {
        var phrase = date.Phrase;
        var side = phrase.Span.Start < firm.Span.Start ? "ahead" : "after";
        var (start, end) = (Math.Min(phrase.Span.Start, firm.Span.Start), Math.Max(phrase.Span.Start, firm.Span.Start));
        features.UnionWith(["here", $"here@{action}", side + Vicinity.Distance(end - start), $"{side}@{action}{phrase.Date.Precision}", $"of{Math.Min(3, sentence.Unit.Dates.Count(d => !d.IsLimit))}"]);
        var isSame = sentence.PartAt(firm.Span.Start).Contains(phrase.Span.Start);
        features.UnionWith(isSame ? ["samePart", $"samePart@{action}", $"samePart@{action}{phrase.Date.Precision}"] : ["otherPart", $"otherPart@{action}"]);
        features.Add($"partTells{date.Tells}@{action}");
        foreach (var word in Tokens.Of(phrase.Words).Take(1))
            features.UnionWith(["w:" + word, $"w:{word}@{action}"]);
        foreach (var word in Tokens.Before(sentence.Text, phrase.Span.Start, 4))
            features.UnionWith(["db:" + word, $"db:{word}@{action}"]);
        features.UnionWith(Tokens.Of(sentence.Text[start..end]).Select(w => "dm:" + w));
        if (sentence.Firms.Any(f => f.Company != firm.Company && f.Span.Start > start && f.Span.Start < end))
            features.Add("otherBetween");
    }

    // How old news a date makes of a step, in steps from what is ahead to the years before; of a month or a year only as well as it is known.
    private static string Age(FactDate date, DateOnly published) => date.Precision is DatePrecision.Day or DatePrecision.Week
        ? "age" + (published.DayNumber - date.Start.DayNumber) switch { < -1 => 0, < 0 => 1, 0 => 2, 1 => 3, < 8 => 4, < 32 => 5, < 100 => 6, < 400 => 7, _ => 8 }
        : "ageOf" + date.Precision + (date.Start > published ? "Ahead" : date.End >= published ? "Now" : Math.Min(3, published.Year - date.Start.Year).ToString(CultureInfo.InvariantCulture));

    // Whether those named beside a date took the step, or others did; nothing where either is open.
    private static string[] Whose(string where, ImmutableArray<string> named, string? keeper, bool isHere) =>
        named.IsEmpty || keeper is null ? [] : [(named.Any(k => ListingMerge.AreCompatible(k, keeper)) ? "his" : "others") + where + (isHere ? "Here" : "")];

    private static void Elsewhere(HashSet<string> features, ReadText text, int i, Candidate candidate, ReadDate date, string dated, ListingAction action)
    {
        var (at, phrase, sentence) = (candidate.Sentence, date.Phrase, text.Sentences[i]);
        var isSame = sentence.Paragraph == text.Sentences[at].Paragraph;
        var whose = sentence.Firms.IsEmpty ? "nobody" : sentence.Firms.Any(f => f.Company == candidate.Firm.Company) ? "its" : "others";
        features.UnionWith([$"of:{whose}", $"of:{whose}@{action}{date.Tells}", $"tells:{date.Tells}@{action}", $"tells:{date.Tells}@{action}{dated}"]);
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
