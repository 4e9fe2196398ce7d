using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>What is said where the sources hold nothing: never that somebody is not listed.</summary>
internal static class NoRecord
{
    /// <summary>The sentence for a name without a record.</summary>
    public static string Sentence(string name, FactView view) =>
        $"My sources hold no record of a listing of {Stop(name)} That does not mean that it is on no list: {Extent(view)}, so check the official lists.";

    /// <summary>The same where the words of a source that names it follow: they may tell of a listing in a way that gave no record.</summary>
    public static string BeforeQuote(string name, FactView view) =>
        $"I have no record of a listing of {Stop(name)} That does not mean that it is on no list: {Extent(view)}, so read its words and check the official lists.";

    /// <summary>What the sources are: "I know only one source, Statecraft of 17 December 2021".</summary>
    public static string Extent(FactView view) => view.Sources.Length switch
    {
        0 => "I have no source yet",
        1 => $"I know only one source, {view.Sources[0].Publisher} of {FactDate.OnDay(view.Sources[0].Published).ToWords()}",
        var n => $"I know only {Number(n)} sources, the newest of {FactDate.OnDay(view.Sources.Max(s => s.Published)).ToWords()}",
    };

    /// <summary>Up to when the sources reach: what came later is not known here.</summary>
    public static string AsOf(FactView view) =>
        $"As of {FactDate.OnDay(view.Sources.Max(s => s.Published)).ToWords()}, the date of {(view.Sources.Length == 1 ? "my only source" : "my newest source")}; later changes are not known here.";

    /// <summary>The answer for one unknown name, or a company without facts.</summary>
    public static Draft Answer(string name, string text, FactView view) => new(AnswerKind.NoRecord, name, text)
    {
        Verdict = Verdict.NoRecord,
        Offers = !view.Listings.Any() ? [new("What are your sources?", "/sources")] : [new("Which companies are listed?", "/list"), new("What are your sources?", "/sources")],
    };

    /// <summary>The answer where a company is known but not what was asked about it: says so, then tells what is known.</summary>
    /// <param name="companies">Whom it is about.</param>
    /// <param name="what">What was asked, in a few words; null when it cannot be named.</param>
    /// <param name="known">What can be told instead.</param>
    public static Draft Unanswerable(string companies, string? what, Draft known) => known with
    {
        Kind = AnswerKind.NoRecord,
        // What was asked is not on record, but the company's status is.
        Verdict = known.Verdict == Verdict.NoRecord ? null : known.Verdict,
        Brief = $"My sources do not say anything about {(what is null ? "that" : Quoted(what))} for {companies}.",
        Text = $"My sources do not say anything about {(what is null ? "that" : Quoted(what))} for {companies}. What they do say: {known.Text}",
    };

    /// <summary>The answer where nobody with that name or office is quoted.</summary>
    public static Draft NoStatement(string who, FactView view) =>
        new(AnswerKind.NoRecord, "No statement", $"My sources hold no statement or response from {who}. {Capital(Extent(view))}.")
        {
            BeforeQuote = $"I have no statement or response from {who} on record.",
            Offers = [new("What were the reactions?", "What were the reactions?"), new("Which companies are listed?", "/list")],
        };
}
