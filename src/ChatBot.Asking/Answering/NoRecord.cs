using System.Collections.Immutable;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>What is said where the sources hold nothing: never that somebody is not listed.</summary>
internal static class NoRecord
{
    /// <summary>The sentence for a name without a record.</summary>
    public static string Sentence(string name, FactView view) =>
        $"My sources hold no record of {name}. That does not mean that {name} is on no list: {Extent(view)}, so check the official lists.";

    /// <summary>What the sources are: "I know only one source, Statecraft of 17 December 2021".</summary>
    public static string Extent(FactView view) => view.Sources.Length switch
    {
        0 => "I have no source yet",
        1 => $"I know only one source, {view.Sources[0].Publisher} of {FactDate.OnDay(view.Sources[0].Published).ToWords()}",
        var n => $"I know only {Number(n)} sources, the newest of {FactDate.OnDay(view.Sources.Max(s => s.Published)).ToWords()}",
    };

    /// <summary>The answer for one unknown name, or a company without facts.</summary>
    public static Draft Answer(string name, string text, FactView view) => new(AnswerKind.NoRecord, name, text)
    {
        Verdict = Verdict.NoRecord,
        Offers = view.Listings.IsEmpty ? [new("What are your sources?", "/sources")] : [new("Which companies are listed?", "/list"), new("What are your sources?", "/sources")],
    };

    /// <summary>The answer where a name is known but not what was asked about it.</summary>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="what">What was asked, in a few words; null when it cannot be named.</param>
    /// <param name="view">The facts.</param>
    /// <param name="offers">What can be asked instead.</param>
    public static Draft Unanswerable(string subject, string? what, FactView view, ImmutableArray<Offer> offers) =>
        new(AnswerKind.NoRecord, subject, $"My sources do not say anything about {(what is null ? "that" : Quoted(what))} for {subject}. {Capital(Extent(view))}.")
        {
            Offers = offers,
        };
}
