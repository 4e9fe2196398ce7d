using System.Globalization;
using ChatBot.Asking;

namespace ChatBot.Teams;

/// <summary>Answers for cards that are looked at without a question: refreshed, found, or unfurled from a link.</summary>
/// <param name="asker">Answers.</param>
/// <param name="knowledge">Gives what is known now.</param>
/// <param name="time">The clock.</param>
internal sealed class Standing(Asker asker, Func<Knowledge> knowledge, TimeProvider time)
{
    /// <summary>What is known now.</summary>
    public Knowledge Knowledge => knowledge();

    /// <summary>The status of a company by its name, with the time of the look-up.</summary>
    public Answer Of(string name) => Look(name).Answer;

    /// <summary>The same with what it is about.</summary>
    public Reply Look(string name)
    {
        var reply = asker.Lookup(name, Knowledge, null);
        return reply with { Answer = Dated(reply.Answer) };
    }

    /// <summary>The same for a place where the bot may not be: without buttons that need it.</summary>
    public Answer Detached(string name) => Of(name) with { Offers = [], LookupName = null };

    /// <summary>The verdict on a company by its name.</summary>
    public Verdict VerdictOn(string name) => asker.Lookup(name, Knowledge, null).Answer.Verdict ?? Verdict.NoRecord;

    /// <summary>The answer with the time at which it is given.</summary>
    public Answer Dated(Answer answer) => answer with
    {
        Caveats = answer.Caveats.Insert(0, string.Create(CultureInfo.InvariantCulture, $"What my sources say as of {time.GetUtcNow().UtcDateTime:d MMMM yyyy, HH:mm} UTC.")),
    };
}
