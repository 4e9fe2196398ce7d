using ChatBot.Asking.Understanding;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Asks back where a message can be read in two ways that are about equally likely.</summary>
internal static class Readings
{
    /// <summary>The question which of the two readings is meant; null where one wins or cannot be put into words.</summary>
    public static Draft? Ask(Question question)
    {
        if (question.IsFollowUp || question.Reading is not { IsClose: true, RunnerUp: { } second } reading)
            return null;
        if (Say(reading.Intent, question) is not { } first || Say(second, question) is not { } other || first == other)
            return null;
        return new(AnswerKind.Clarification, "What do you want to know?", $"I can read that in two ways. Do you mean {Quoted(first)} or {Quoted(other)}?")
        {
            Offers = [new(first, first), new(other, other)],
        };
    }

    /// <summary>The plain question of an intent about what the message names; null where it has none.</summary>
    private static string? Say(Intent intent, Question question)
    {
        var name = question.Companies.IsEmpty ? question.Strangers.FirstOrDefault() : Short(question.Companies[0]);
        var speaker = question.Speakers.FirstOrDefault();
        var act = question.Parties.FirstOrDefault(p => p.IsAct)?.Name;
        return (intent, name) switch
        {
            (Intent.SaidBy or Intent.WhoSaid, _) when speaker is not null => $"What did {speaker} say?",
            (Intent.Act, _) when act is not null => $"What does the {act} do?",
            (Intent.List or Intent.Count or Intent.Others or Intent.Mentioned, null) => "Which companies are listed?",
            (Intent.Reaction, null) => "What were the reactions?",
            (Intent.Source, null) => "What are your sources?",
            (_, null) => null,
            (Intent.Status or Intent.Removal, _) => $"Is {name} listed?",
            (Intent.Why, _) => $"Why was {name} listed?",
            (Intent.When, _) => $"When was {name} listed?",
            (Intent.WhoListed or Intent.WhichList, _) => $"Who listed {name}?",
            (Intent.Others, _) => $"Who else was listed together with {name}?",
            (Intent.Backers, _) => $"Who backs {name}?",
            (Intent.Owners, _) => $"Who owns {name}?",
            (Intent.Aliases, _) => $"What other names does {name} have?",
            (Intent.Reaction, _) => $"How did {name} respond?",
            (Intent.Description or Intent.About or Intent.More, _) => $"What is known about {name}?",
            _ => null,
        };
    }
}
