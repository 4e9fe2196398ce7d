using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Fills in what a question leaves to the conversation: "why?", "and Megvii?", "the other one?", "by whom?", "in the EU too?".</summary>
internal static class FollowUps
{
    private const Cues OwnQuestion = Cues.Listing | Cues.ListNoun | Cues.Why | Cues.When | Cues.Who;

    /// <summary>A question with the missing parts taken from the conversation; the same question when nothing is missing.</summary>
    public static Question Resolve(Question question, Signs signs, Context? context)
    {
        if (context is null)
            return question;
        // "The company" is the one of before.
        if (!context.Companies.IsEmpty && question.Companies.IsEmpty && PointsBack(question.Words))
        {
            question = question with { Cues = (question.Cues & ~Cues.Company) | Cues.Pronoun };
            signs = signs with { Cues = question.Cues };
            question = question with { Intent = IntentRules.Decide(signs) };
        }
        var hasSubject = !question.Companies.IsEmpty || !question.Strangers.IsEmpty || !question.Ambiguous.IsEmpty;
        // "Could it be X?" after a statement that names nobody.
        if (hasSubject && question.Has(Cues.Pronoun) && !question.SpeaksOfLists && context.Topic.OfType<Statement>().Any() && question.Intent is Intent.Open or Intent.Status)
            return question with { Intent = Intent.Open, Topic = context.Topic, IsFollowUp = true };
        if (hasSubject)
            return Continues(question) && question.Intent is Intent.Status or Intent.Open or Intent.About && CanRepeat(context.Intent)
                ? question with { Intent = context.Intent, IsFollowUp = true }
                : question;
        return SpeakerFollowUps.Resolve(question, context)
            ?? Counted(question, context)
            ?? Act(question, context)
            ?? Referred(question, signs, context)
            ?? Sourced(question, context)
            ?? (Leans(question) ? Leaning(question, signs, context) : question);
    }

    private static bool PointsBack(ImmutableArray<Word> words)
    {
        for (var i = 1; i < words.Length; i++)
            if (words[i].Text is "company" or "firm" or "supplier" or "vendor" && words[i - 1].Text is "the" or "that" or "this" or "same")
                return true;
        return false;
    }

    /// <summary>"How many is that?", "nine, no?" after a list.</summary>
    private static Question? Counted(Question question, Context context) =>
        context.Intent is Intent.List or Intent.Count && question.Words.Length <= 4 && question.Words.Select(w => NumberFinder.ValueOf(w.Text)).FirstOrDefault(n => n > 1) is > 1 and var number
            ? question with { Intent = Intent.Count, Number = number, IsFollowUp = true } :
        question.Has(Cues.HowMany) && context.Intent is Intent.List or Intent.Others or Intent.Mentioned or Intent.Count && question.Words.Length <= 6 && question.Condition is null
            ? question with { Intent = Intent.Count, IsFollowUp = true } : null;

    /// <summary>"Who passed it?", "when?" after an act.</summary>
    private static Question? Act(Question question, Context context)
    {
        var isAbout = question.Has(Cues.Pronoun) ? (question.Cues & (Cues.Passing | Cues.When | Cues.What | Cues.Who | Cues.Law)) != 0
            : question.Words.Length <= 3 && (question.Cues & (Cues.When | Cues.Who | Cues.Date)) != 0;
        return context.Intent == Intent.Act && question.Parties.IsEmpty && isAbout
            ? question with { Intent = Intent.Act, Parties = [.. context.Topic.OfType<Event>().Where(e => e.Object is not null).Select(e => new Party(e.Object!, true))], IsFollowUp = true }
            : null;
    }

    /// <summary>"The first one", "both of them": companies by their place in what was shown.</summary>
    private static Question? Referred(Question question, Signs signs, Context context)
    {
        if (Reference.Find(question.Words, context) is not { } reference)
            return null;
        if (reference.Companies.IsEmpty)
            return question with { Choices = reference.Choices };
        var intent = IntentRules.Decide(signs with { Company = true, Several = reference.Companies.Length > 1, Cues = signs.Cues & ~(Cues.Others | Cues.Earliest | Cues.Latest | Cues.Same) });
        if ((question.Cues & OwnQuestion) == 0 && intent is Intent.Open or Intent.Status or Intent.About or Intent.Compare)
            intent = CanRepeat(context.Intent) ? context.Intent : Intent.Status;
        return question with { Intent = intent is Intent.Open ? Intent.Status : intent, Companies = reference.Companies, IsFollowUp = true };
    }

    /// <summary>"Source?", "are you sure?": what the last answer rests on.</summary>
    private static Question? Sourced(Question question, Context context) =>
        !context.Topic.IsEmpty
            && (question.Has(Cues.Provenance) || (question.Unaccounted.IsEmpty && question.Intent == Intent.Source && question.Words.Length <= 2 && !question.Has(Cues.Published)))
            ? question with { Intent = Intent.WhoSaid, Companies = context.Companies, Topic = context.Topic, IsFollowUp = true } : null;

    private static Question Leaning(Question question, Signs signs, Context context)
    {
        // With its subject filled in, the question may be plain: "what about its investors?".
        var intent = IntentRules.Decide(signs with { Company = !context.Companies.IsEmpty, Stranger = context.Companies.IsEmpty && !context.Strangers.IsEmpty, Several = context.Companies.Length > 1, Bare = false });
        if (question.Has(Cues.When) || question.Has(Cues.Date))
            intent = Intent.When;
        else if (intent is Intent.WhoListed or Intent.Open && question.Has(Cues.By) && context.Intent is Intent.SaidBy or Intent.Reaction)
            intent = Intent.WhoSaid;
        else if (question.Has(Cues.More) && intent is Intent.Open or Intent.About or Intent.Status or Intent.More)
            intent = context.Companies.IsEmpty ? Intent.Mentioned : Intent.More;
        else if (intent is Intent.Open or Intent.About && question.Intent is not Intent.Open and not Intent.About)
            intent = question.Intent;
        else if (intent is Intent.Open && question.SpeaksOfLists)
            intent = Intent.Status;
        else if (intent is Intent.Open && question.Has(Cues.Others))
            intent = Intent.Others;
        else if (intent is Intent.Open or Intent.Happened && question.Has(Cues.Continuing) && signs.Bare)
            intent = CanRepeat(context.Intent) ? context.Intent : Intent.Status;
        return question with { Intent = intent, Companies = context.Companies, Strangers = context.Strangers, Topic = context.Topic, IsFollowUp = true };
    }

    /// <summary>Whether the message opens with "and", "what about", "no, I meant".</summary>
    private static bool Continues(Question question) =>
        (question.Has(Cues.Continuing) && (question.Cues & OwnQuestion) == 0) || question.Has(Cues.Meaning)
        || (question.Has(Cues.Correcting) && (question.Cues & OwnQuestion) == 0) || Opens(question);

    /// <summary>"Not X, Y", "no, Y": a denial that opens the message and asks nothing.</summary>
    private static bool Opens(Question question) =>
        question.Words.Length is > 1 and <= 6 && question.Words[0].Text is "not" or "no" or "nope" or "sorry" && (question.Cues & (OwnQuestion | Cues.YesNo)) == 0;

    /// <summary>Whether a question without a subject means the one of before: a pronoun, or nothing but the question itself.</summary>
    private static bool Leans(Question question)
    {
        if (question.Number is not null || !question.Speakers.IsEmpty || !question.Parties.IsEmpty || question.Condition is not null || (question.Intent == Intent.Happened && !question.Dates.IsEmpty))
            return false;
        var needsSubject = question.Intent is Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Removal or Intent.Backers
            or Intent.Owners or Intent.Aliases or Intent.Status or Intent.WhoSaid or Intent.Others or Intent.Description or Intent.About or Intent.Open or Intent.Happened or Intent.List or Intent.Compare or Intent.More;
        if (question.Intent == Intent.WhoSaid && (!question.Authorities.IsEmpty || question.Words.Any(w => AuthorityFinder.Offices.Contains(w.Text))))
            return false;
        var namesGroup = question.Has(Cues.Company) && question.Intent is not Intent.Aliases;
        return needsSubject && !namesGroup && (question.Unaccounted.IsEmpty || question.Has(Cues.Pronoun) || question.Has(Cues.Continuing)) && question.Words.Length <= 12
            && (question.Has(Cues.Pronoun) || question.Has(Cues.Provenance) || question.Has(Cues.Continuing) || question.Words.Length <= 5);
    }

    private static bool CanRepeat(Intent intent) =>
        intent is Intent.Status or Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Removal or Intent.Backers or Intent.Owners or Intent.Description or Intent.Aliases or Intent.About;
}
