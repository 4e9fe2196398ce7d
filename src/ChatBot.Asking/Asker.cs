using System.Collections.Immutable;
using ChatBot.Asking.Answering;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking;

/// <summary>What questions are answered from: the facts of one moment and the names that go with them.</summary>
/// <param name="View">The facts.</param>
/// <param name="Names">Finds the companies of <paramref name="View"/> in text.</param>
public sealed record Knowledge(FactView View, CompanyRecognizer Names)
{
    /// <summary>What is looked up besides the facts; built with the knowledge, so that no question waits for it.</summary>
    internal KnowledgeIndex Index { get; } = new(View);
}

/// <summary>An answer, and what the conversation is about after it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Context">The context for the next turn.</param>
public sealed record Reply(Answer Answer, Context Context);

/// <summary>Answers questions: text into a question, a question into an answer.</summary>
/// <param name="time">Tells when a context has expired.</param>
/// <param name="contextLifetime">How long a follow-up may lean on what was said before.</param>
public sealed class Asker(TimeProvider time, TimeSpan contextLifetime)
{
    /// <summary>An asker whose contexts live for 15 minutes.</summary>
    /// <param name="time">Tells when a context has expired.</param>
    public Asker(TimeProvider time) : this(time, TimeSpan.FromMinutes(15))
    {
    }

    /// <summary>Answers a message in plain text, without mentions of the bot.</summary>
    /// <param name="text">The message.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start.</param>
    public Reply Ask(string text, Knowledge knowledge, Context? context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(knowledge);
        var now = time.GetUtcNow();
        var live = context is not null && now - context.At <= contextLifetime ? context : null;
        var clauses = Clauses.Of(text);
        var question = QuestionRecognizer.Recognize(clauses is [var only] ? only : Clause.Of(text), knowledge, live, Today(now));
        // Where all of the message speaks for one reading, the clauses ask for the same.
        if (clauses.Length > 1 && question.Reading is not { Score: 1 } && Several(clauses, knowledge, live, now) is { } reply)
            return reply;
        return Finish(ChineseSentences.Add(DraftOf(question, knowledge), question, knowledge.View), question, live, knowledge, now);
    }

    /// <summary>The answers to several clauses as one; null where they are not all answered by facts, or one sentence answers them all.</summary>
    private static Reply? Several(ImmutableArray<Clause> clauses, Knowledge knowledge, Context? context, DateTimeOffset now)
    {
        var drafts = new List<Draft>();
        var (last, reply) = ((Question?)null, (Reply?)null);
        foreach (var clause in clauses)
        {
            var question = QuestionRecognizer.Recognize(clause, knowledge, reply?.Context ?? context, Today(now));
            var draft = DraftOf(question, knowledge);
            if (!Joined.CanJoin(question, draft) || (last is not null && Joined.IsSame(last, drafts[^1], question, draft)))
                return null;
            drafts.Add(draft);
            reply = Finish(draft, question, reply?.Context ?? context, knowledge, now);
            last = question;
        }
        return reply! with { Answer = Citing.Finish(Joined.Of(drafts), knowledge.View) with { Reading = last!.Reading } };
    }

    /// <summary>What the facts answer, with what they leave open marked and the sources' own words behind it.</summary>
    private static Draft DraftOf(Question question, Knowledge knowledge) =>
        SourceWords.Add(Quantities.Mark(Answers.To(question, knowledge), question), question, knowledge);

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>The status of one company by a name that somebody typed on purpose, as <c>/lookup</c> does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start.</param>
    public Reply Lookup(string name, Knowledge knowledge, Context? context)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(knowledge);
        var (question, draft) = Answering.Lookup.Answer(name, knowledge);
        return Finish(draft, question, context, knowledge, time.GetUtcNow());
    }

    /// <summary>The status of a company, as <see cref="Lookup"/> gives it for a name that means no other.</summary>
    /// <param name="company">The company.</param>
    /// <param name="knowledge">What is known.</param>
    public Reply Status(Company company, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(company);
        ArgumentNullException.ThrowIfNull(knowledge);
        var (question, draft) = Answering.Lookup.Of(company, knowledge);
        return Finish(draft, question, null, knowledge, time.GetUtcNow());
    }

    /// <summary>All companies with a listing, a row each.</summary>
    /// <param name="knowledge">What is known.</param>
    public Reply ListAll(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var question = new Question { Text = "", Words = [], Cues = Cues.None, Intent = Intent.List };
        return Finish(GroupAnswers.List(question, knowledge.View), question, null, knowledge, time.GetUtcNow());
    }

    private static Reply Finish(Draft draft, Question question, Context? before, Knowledge knowledge, DateTimeOffset now)
    {
        var answer = Citing.Finish(draft, knowledge.View) with { Reading = question.Reading };
        var isTalk = draft.Kind is AnswerKind.SmallTalk or AnswerKind.Help or AnswerKind.NotCovered or AnswerKind.Clarification;
        // A group is not a company: "why?" after a list asks for the group's reason.
        var companies = question.Companies.IsEmpty && draft.Kind != AnswerKind.List ? CompaniesOf(draft.Facts, knowledge.View) : question.Companies;
        // Small talk between two questions does not change what the conversation is about.
        return new(answer, isTalk && before is not null ? before with { At = now } : new Context
        {
            At = now,
            Intent = question.Intent,
            Companies = companies,
            Shown = Shown(companies, draft, before, knowledge.View),
            Strangers = question.Strangers,
            Topic = draft.Facts,
        });
    }

    /// <summary>What "the second one" and "both" mean after an answer: its own companies where there are several, else those named one after the other.</summary>
    private static ImmutableArray<Company> Shown(ImmutableArray<Company> companies, Draft draft, Context? before, FactView view)
    {
        if (draft.Kind == AnswerKind.List)
            return [.. draft.Facts.OfType<Listing>().Select(l => l.CompanyId).Distinct().Take(MostShown).Select(view.CompanyOf)];
        if (companies.Length > 1 || before is null)
            return companies;
        return companies.All(c => before.Shown.Any(s => s.Id == c.Id)) ? before.Shown
            : before.Shown.Length <= MostInTurn ? before.Shown.AddRange(companies) : companies;
    }

    /// <summary>Nobody counts further than this.</summary>
    private const int MostShown = 50;

    /// <summary>So many companies named one after the other are still in mind.</summary>
    private const int MostInTurn = 3;

    /// <summary>The company that an answer turned out to be about, when it is about one or two.</summary>
    private static ImmutableArray<Company> CompaniesOf(ImmutableArray<Fact> facts, FactView view)
    {
        var ids = facts.Select(f => f switch { Listing l => l.CompanyId, Relation r => r.CompanyId, Event e => e.CompanyId, _ => null }).OfType<string>().Distinct().ToArray();
        return ids.Length is 1 or 2 ? [.. ids.Select(view.CompanyOf)] : [];
    }
}
