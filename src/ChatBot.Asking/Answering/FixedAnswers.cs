using System.Collections.Immutable;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Replies that state no fact: talk, help, what the bot declines or does not cover.</summary>
internal static class FixedAnswers
{
    private static readonly ImmutableArray<Offer> Starts = [new("Which companies are listed?", "/list"), new("What are your sources?", "/sources"), new("Help", "/help")];

    private const int MostNamed = 3;

    /// <summary>A greeting.</summary>
    public static Draft Greeting() => new(AnswerKind.SmallTalk, "Hello", "Hello! Ask me whether a company is on a list, why, since when and who says so, or type /lookup NAME. I answer from my sources and cite them.") { Offers = Starts };

    /// <summary>An answer to thanks.</summary>
    public static Draft Thanks() => new(AnswerKind.SmallTalk, "You are welcome", "You are welcome. Ask me about the next company whenever you like.");

    /// <summary>An answer to a goodbye.</summary>
    public static Draft Goodbye() => new(AnswerKind.SmallTalk, "Goodbye", "Goodbye. I am here when you need to look a company up.");

    /// <summary>What the bot can do.</summary>
    public static Draft Help() => new(AnswerKind.Help, "What I can do",
        "You can ask me in your own words whether a company is listed, why, since when, by whom, and who said what. Or type /lookup NAME, /list, /sources or /help.")
    {
        Offers = Starts,
    };

    /// <summary>The bot asks which company is meant, and offers the candidates.</summary>
    public static Draft Which(string name, IEnumerable<Company> candidates) => new(AnswerKind.Clarification, "Which company do you mean?",
        $"{Quoted(name)} can mean more than one company, or is only part of a name. Which company do you mean?")
    {
        Offers = [.. candidates.Take(6).Select(c => new Offer(Heading(c), $"/lookup {c.Name}"))],
    };

    /// <summary>The bot asks which company is meant where none was named.</summary>
    public static Draft WhichOne(IEnumerable<Company> candidates) => new(AnswerKind.Clarification, "Which company do you mean?",
        $"Which company do you mean{(candidates.Take(MostNamed + 1).ToArray() is { Length: > 1 and <= MostNamed } few ? ", " + string.Join(" or ", few.Select(Short)) : "")}? Tell me its name, for example with /lookup NAME.")
    {
        Offers = [.. candidates.Take(6).Select(c => new Offer(Heading(c), $"/lookup {c.Name}"))],
    };

    /// <summary>A name that is close to one company's.</summary>
    public static Draft DidYouMean(string name, Company candidate) => new(AnswerKind.Clarification, "Did you mean …?",
        $"I do not know {Quoted(name)} as a company’s full name. Did you mean {Heading(candidate)}?")
    {
        Offers = [new(Heading(candidate), $"/lookup {candidate.Name}"), new("No", "/help")],
    };

    /// <summary>Advice is declined; what the sources say about the company is given.</summary>
    public static Draft NoAdvice(Draft? status) => new(AnswerKind.Declined, status?.Title ?? "No advice",
        "I cannot give legal or investment advice; ask your compliance or legal team." + (status is null ? "" : " What my sources say: " + status.Text))
    {
        Facts = status?.Facts ?? [],
        Caveats = status?.Caveats ?? [],
        Offers = status?.Offers ?? Starts,
    };

    /// <summary>Opinions are declined.</summary>
    public static Draft NoOpinion() => new(AnswerKind.Declined, "No opinion",
        "I have no opinion and do not judge who is right; I only report what sources say, each side with its name.")
    {
        Offers = [new("What was replied?", "What were the reactions?"), new("What grounds were given?", "Why were the companies listed?")],
    };

    /// <summary>Something outside what the sources cover.</summary>
    public static Draft NotCovered(FactView view) => new(AnswerKind.NotCovered, "Not covered",
        $"I did not find an answer in my sources. I can only help with companies on government lists ({NoRecord.Extent(view)}), and I understand English best. Which company do you want to know about? For example: /lookup NAME, /list or /help.")
    {
        Offers = Starts,
    };
}
