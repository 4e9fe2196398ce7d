using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Sends a question to the answers of its intent.</summary>
internal static class Answers
{
    /// <summary>The answer to a question.</summary>
    public static Draft To(Question question, Knowledge knowledge)
    {
        var view = knowledge.View;
        var index = knowledge.Index;
        if (!question.Choices.IsEmpty)
            return FixedAnswers.WhichOne(question.Choices);
        if (Readings.Ask(question) is { } unclear)
            return unclear;
        // Who said something is found by what was said, whichever company is meant in it.
        if (!question.Ambiguous.IsEmpty && !(question.Intent == Intent.WhoSaid && question.Has(Cues.Quoting)))
            return question.Ambiguous[0] is { IsAmbiguous: true } several
                ? FixedAnswers.Which(several.Text, several.Candidates.Select(c => c.Company))
                : FixedAnswers.DidYouMean(question.Ambiguous[0].Text, question.Ambiguous[0].Best.Company);
        if (question.Topic.OfType<Statement>().FirstOrDefault(OpenAnswers.IsPartial) is { } partial && question.IsFollowUp && question.Intent == Intent.Open)
            return OpenAnswers.Said(partial, question);
        if (CanBeUnnamed(question) && OpenAnswers.Unnamed(question, index) is { } unnamed)
            return unnamed;
        if (IsBeyondFacts(question, index))
            return NoRecord.Unanswerable(Join([.. question.Companies.Select(Short)]), Asked(question), CompanyAnswers.Answer(question with { Intent = Intent.Status }, view));
        var hasSubject = !question.Companies.IsEmpty || !question.Strangers.IsEmpty;
        if (!hasSubject && AsksWhatFollows(question))
            return Open(question, knowledge);
        return question.Intent switch
        {
            Intent.Greeting => FixedAnswers.Greeting(),
            Intent.Thanks => FixedAnswers.Thanks(),
            Intent.Goodbye => FixedAnswers.Goodbye(),
            Intent.Help => FixedAnswers.Help(),
            Intent.Opinion => FixedAnswers.NoOpinion(),
            Intent.Advice when hasSubject && Consequences.AreAskedOf(question) => CompanyAnswers.Answer(question with { Intent = Intent.Status }, view),
            Intent.Advice => FixedAnswers.NoAdvice(hasSubject ? CompanyAnswers.Answer(question, view) : null),
            Intent.Source => SourceAnswers.About(view),
            Intent.DateMeaning => SourceAnswers.DateMeaning(question, view) ?? Open(question, knowledge),
            Intent.Act => EventAnswers.Act(question, view),
            Intent.SaidBy => StatementAnswers.SaidBy(question, index, view),
            Intent.WhoSaid => StatementAnswers.WhoSaid(question, index, view),
            Intent.Reaction => StatementAnswers.Reaction(question, index, view),
            Intent.Backers => RelationAnswers.Backers(question, view),
            Intent.Owners => RelationAnswers.Owners(question, view),
            Intent.Description when !question.Companies.IsEmpty => RelationAnswers.Description(question, view),
            Intent.Aliases when !question.Companies.IsEmpty => RelationAnswers.Aliases(question, view),
            Intent.More when question.Companies.Length == 1 => RelationAnswers.More(question, view),
            Intent.About when question.Companies.Length == 1 => RelationAnswers.About(question, view),
            Intent.Happened when !hasSubject && question.Authorities.IsEmpty && (question.Period is not null || !question.Dates.IsEmpty) => EventAnswers.On(question, view) ?? GroupAnswers.List(question, view),
            Intent.Happened => EventAnswers.Happened(question, view) ?? (hasSubject ? CompanyAnswers.Answer(question, view) : Open(question, knowledge)),
            Intent.When when !hasSubject && IsAboutEvent(question) => EventAnswers.Happened(question, view) ?? GroupAnswers.About(question, view),
            Intent.Count or Intent.List when question.Condition is not null => ConditionAnswers.Answer(question, index, view),
            Intent.Count => GroupAnswers.Count(question, view),
            Intent.List => GroupAnswers.List(question, view),
            Intent.Others => GroupAnswers.List(question, view),
            Intent.Mentioned => RelationAnswers.Mentioned(question, view),
            Intent.Open when question.Companies.Length == 1 && !question.Content.IsEmpty && RelationAnswers.Matching(question, index, view) is { } relation => relation,
            Intent.Removal when !hasSubject => GroupAnswers.List(question, view),
            Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList when !hasSubject => GroupAnswers.About(question, view),
            Intent.Open when question.Strangers.Length == 1 && question.Companies.IsEmpty && OpensWithStranger(question) => Stranger(question, knowledge),
            Intent.Status or Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Removal or Intent.About or Intent.More when question.Companies.IsEmpty && question.Strangers.Length == 1 => Stranger(question, knowledge),
            _ when !question.Companies.IsEmpty || (hasSubject && question.Intent != Intent.Open) => CompanyAnswers.Answer(question, view),
            _ => Open(question, knowledge),
        };
    }

    /// <summary>No record of an unknown name, with the companies that a slip of the pen may have meant.</summary>
    private static Draft Stranger(Question question, Knowledge knowledge)
    {
        var draft = CompanyAnswers.Answer(question, knowledge.View);
        var name = question.Strangers[0];
        var capitals = name.ToUpperInvariant();
        var meant = knowledge.Names.Lookup(name).Select(c => c.Company)
            .Concat(knowledge.View.Companies.Where(c => c.Names.Any(n => n.Text.Length > 2 && name.Length > 3 && Math.Abs(n.Text.Length - name.Length) <= 1 && Edits.AtMostOne(n.Text.ToUpperInvariant(), capitals))))
            .DistinctBy(c => c.Id).Take(3).ToArray();
        return meant.Length == 0 ? draft : draft with
        {
            Text = $"{draft.Text} Did you mean {Join([.. meant.Select(c => c.Name)])}?",
            Offers = [.. meant.Select(c => new Offer(Heading(c), $"/lookup {c.Name}")), .. draft.Offers],
        };
    }

    /// <summary>Passages, or the company that a bare fragment of a name may mean, or an honest "not covered".</summary>
    private static Draft Open(Question question, Knowledge knowledge)
    {
        // A message of a few words may be a name that running text would not show as one.
        if (question.Words.Length is > 0 and <= 3)
        {
            var candidates = knowledge.Names.Lookup(question.Text);
            if (candidates.Length == 1)
                return FixedAnswers.DidYouMean(question.Text.Trim(), candidates[0].Company);
            if (candidates.Length > 1)
                return FixedAnswers.Which(question.Text.Trim(), candidates.Select(c => c.Company));
        }
        // "Is it listed?" at the start of a conversation.
        if (question.Has(Cues.Pronoun) && question.SpeaksOfLists && question.Unaccounted.IsEmpty && question.Words.Length <= 6)
            return FixedAnswers.WhichOne(knowledge.View.ListedCompanies);
        // Words that fit any company name no company.
        if (question.Words.Length is > 0 and <= 4 && question.Words.Any(w => StrangerFinder.IsNamePart(w.Text)) && question.Words.All(w => (CueLexicon.Of(w.Text) & Cues.Company) != 0 || StrangerFinder.IsNamePart(w.Text) || StopWords.Contains(w.Text)))
            return FixedAnswers.Which(question.Text.Trim(), knowledge.View.ListedCompanies);
        return FocusAnswers.Answer(question, knowledge.Index) ?? OpenAnswers.Answer(question, knowledge.Index, knowledge.View) ?? FixedAnswers.NotCovered(knowledge.View);
    }

    /// <summary>Whether the question wants what follows from listings, and not the companies listed. "Which companies may no longer export?" asks of no removal.</summary>
    private static bool AsksWhatFollows(Question question) =>
        question.Intent is not (Intent.Open or Intent.Advice or Intent.Opinion or Intent.Help or Intent.Greeting or Intent.Thanks or Intent.Goodbye or Intent.Source or Intent.DateMeaning)
        && Consequences.AreAskedBy(question) && (question.Intent == Intent.Removal || !question.AsksForCompanies);

    /// <summary>Whether the question asks something about a company that is no kind of fact: its share price, its employees.</summary>
    private static bool IsBeyondFacts(Question question, KnowledgeIndex index)
    {
        if (question.Companies.IsEmpty || question.Intent is Intent.Advice or Intent.Opinion or Intent.SaidBy or Intent.WhoSaid or Intent.Reaction or Intent.Aliases or Intent.Act or Intent.Compare or Intent.More or Intent.Others)
            return false;
        if (Consequences.AreAskedBy(question))
            return false;
        var isAboutLists = (question.Cues & (Cues.Listing | Cues.ListNoun | Cues.Removal | Cues.Reason)) != 0;
        if (question.Has(Cues.Market) || question.Has(Cues.Duration) || (question.Has(Cues.Link) && !isAboutLists))
            return true;
        // Who backs a company is a kind of fact, whatever else is said.
        if (question.Intent == Intent.Backers && !question.Words.Any(w => w.Text is "much"))
            return false;
        if (isAboutLists || (!question.Authorities.IsEmpty && (question.Cues & (Cues.By | Cues.When)) != 0))
            return false;
        var asks = (question.Cues & (Cues.Date | Cues.What | Cues.Who | Cues.Where | Cues.When | Cues.Which | Cues.HowMany | Cues.How | Cues.YesNo)) != 0;
        var isStrange = (question.Intent is not Intent.Why && !question.Unaccounted.IsEmpty)
            || (question.Has(Cues.HowMany) && question.Intent is not (Intent.Count or Intent.Others or Intent.Backers));
        // The search comes last: most questions are decided without it.
        return asks && isStrange && (question.Has(Cues.HowMany) || !HoldsContent(question, index));
    }

    /// <summary>Whether a fact about the company holds half of what the question says.</summary>
    private static bool HoldsContent(Question question, KnowledgeIndex index) =>
        !question.Content.IsEmpty && !index.Facts.Search(question.Content, f => f switch
        {
            Relation r => question.Companies.Any(c => c.Id == r.CompanyId),
            Event e => question.Companies.Any(c => c.Id == e.CompanyId),
            _ => false,
        }, 0.5).IsEmpty;

    /// <summary>What the question asked that the facts have no kind for, in its own words.</summary>
    private static string? Asked(Question question)
    {
        bool IsStrange(Word w) => question.Unaccounted.Contains(w.Text) || (CueLexicon.Of(w.Text) & (Cues.Market | Cues.Link | Cues.Duration)) != 0 && !StopWords.Contains(w.Text);
        var words = question.Words.SkipWhile(w => !IsStrange(w)).TakeWhile(IsStrange).ToArray();
        // Words from here and there make no phrase.
        return words.Length == 0 || question.Words.Count(IsStrange) > words.Length ? null : question.Text[words[0].Start..words[^1].End];
    }

    /// <summary>Intents under which a question may be about "one of the companies".</summary>
    private static bool CanBeUnnamed(Question question) =>
        question.Intent is Intent.Open or Intent.Description or Intent.Happened or Intent.About or Intent.Status or Intent.WhoSaid or Intent.List or Intent.Backers or Intent.WhoListed or Intent.Source;

    /// <summary>"Zanthor??? also a robot maker": what a message opens with is what it is about.</summary>
    private static bool OpensWithStranger(Question question) =>
        question.Text.AsSpan().TrimStart().StartsWith(question.Strangers[0], StringComparison.Ordinal);

    private static bool IsAboutEvent(Question question) => !question.Authorities.IsEmpty && !question.SpeaksOfLists;
}
