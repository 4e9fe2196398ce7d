using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about the sources themselves.</summary>
internal static class SourceAnswers
{
    /// <summary>What the sources are, when they were published and where they are.</summary>
    public static Draft About(FactView view)
    {
        if (view.Sources.IsEmpty)
            return new(AnswerKind.Source, "Sources", "I have no source yet. Put an article into the sources folder, or import one.");
        var newest = view.Sources.OrderByDescending(s => s.Published).First();
        var text = view.Sources.Length == 1
            ? $"I know one source: {Describe(newest)}."
            : $"I know {Number(view.Sources.Length)} sources; the newest is {Describe(newest)}.";
        return new(AnswerKind.Source, "Sources", text)
        {
            Rows = [.. view.Sources.Select(s => new AnswerRow($"{s.Publisher}, {FactDate.OnDay(s.Published).ToWords()}", null, $"{Quoted(s.Title)}{(s.Address is { } a ? " " + a : "")}{(s.Kind == SourceKind.Brief ? " (read from a brief that restates it)" : "")}"))],
            Offers = [new("Which companies are listed?", "/list")],
        };
    }

    /// <summary>What absolute date the words of a source mean.</summary>
    public static Draft? DateMeaning(Question question, FactView view)
    {
        var asked = question.DateWords ?? question.Weekday!;
        var facts = view.Told.Where(f => f.Date is not null && f.DateWords is { } words && words.Contains(asked, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (facts.Length == 0)
            return null;
        var dates = facts.GroupBy(f => (f.SourceId, f.DateWords, f.Date)).Select(g => g.First())
            .OrderBy(f => f.DateWords!.Length).ToArray();
        var source = view.SourceOf(dates[0]);
        var text = string.Join("; ", dates.Select(f => $"{Quoted(f.DateWords!)} is {(f.Date!.Value.Precision == DatePrecision.Day ? f.Date.Value.Start.DayOfWeek + ", " : "")}{f.Date.Value.ToWords()}").Distinct());
        return new(AnswerKind.Source, Quoted(Capital(asked)), $"In {Possessive(source.Publisher)} article of {FactDate.OnDay(source.Published).ToWords()}, {text}.") { Facts = [.. dates] };
    }

    private static string Describe(Source source) =>
        source.Kind == SourceKind.List
            ? $"{Quoted(source.Title)}, an official list by {source.Publisher}, in the version of {FactDate.OnDay(source.Published).ToWords()}"
            : $"{Quoted(source.Title)}, an article by {source.Publisher}, published on {FactDate.OnDay(source.Published).ToWords()}";
}
