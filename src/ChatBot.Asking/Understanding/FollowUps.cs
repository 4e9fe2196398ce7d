using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Fills in what a question leaves to the conversation: "why?", "and Megvii?", "by whom?", "in the EU too?".</summary>
internal static class FollowUps
{
    /// <summary>A question with the missing parts taken from the conversation; the same question when nothing is missing.</summary>
    public static Question Resolve(Question question, Signs signs, Context? context)
    {
        if (context is null)
            return question;
        var hasSubject = !question.Companies.IsEmpty || !question.Strangers.IsEmpty || !question.Ambiguous.IsEmpty;
        // "Could it be X?" after a statement that names nobody.
        if (hasSubject && question.Has(Cues.Pronoun) && !question.SpeaksOfLists && context.Topic.OfType<Statement>().Any() && question.Intent is Intent.Open or Intent.Status)
            return question with { Intent = Intent.Open, Topic = context.Topic, IsFollowUp = true };
        if (hasSubject)
            return Continues(question) && question.Intent is Intent.Status or Intent.Open or Intent.About && CanRepeat(context.Intent)
                ? question with { Intent = context.Intent, IsFollowUp = true }
                : question;
        if (question.Has(Cues.Speech) && question.Has(Cues.Pronoun) && question.Speakers.IsEmpty && !question.Has(Cues.Who) && SpeakersOf(context) is { IsEmpty: false } speakers)
            return question with { Intent = Intent.SaidBy, Speakers = speakers, IsFollowUp = true };
        if (question.Words.Any(w => w.Text is "he" or "she" or "him" or "her" or "his") && (question.Cues & (Cues.Who | Cues.What)) != 0 && SpeakersOf(context) is { IsEmpty: false } asked)
            return question with { Intent = Intent.SaidBy, Speakers = asked, IsFollowUp = true };
        if (question.Has(Cues.HowMany) && context.Intent is Intent.List or Intent.Others or Intent.Mentioned or Intent.Count && question.Words.Length <= 6)
            return question with { Intent = Intent.Count, IsFollowUp = true };
        if (context.Intent == Intent.Act && question.Parties.IsEmpty && question.Has(Cues.Pronoun) && (question.Cues & (Cues.Passing | Cues.When | Cues.What | Cues.Who | Cues.Law)) != 0)
            return question with { Intent = Intent.Act, Parties = [.. context.Topic.OfType<Event>().Where(e => e.Object is not null).Select(e => new Party(e.Object!, true))], IsFollowUp = true };
        // "To where?" after a statement that does not tell.
        if (question.Has(Cues.Where) && question.Words.Length <= 4 && context.Topic.OfType<Statement>().Any())
            return question with { Intent = Intent.Open, Topic = context.Topic, IsFollowUp = true };
        if (!Leans(question))
            return question;
        // With its subject filled in, the question may be plain: "what about its investors?".
        var intent = IntentRules.Decide(signs with { Company = !context.Companies.IsEmpty, Stranger = context.Companies.IsEmpty && !context.Strangers.IsEmpty, Bare = false });
        if (question.Has(Cues.When) || question.Has(Cues.Date))
            intent = Intent.When;
        else if (intent is Intent.WhoListed or Intent.Open && question.Has(Cues.By) && context.Intent is Intent.SaidBy or Intent.Reaction)
            intent = Intent.WhoSaid;
        else if (intent is Intent.Open or Intent.About && question.Intent is not Intent.Open and not Intent.About)
            intent = question.Intent;
        else if (intent is Intent.Open && question.SpeaksOfLists)
            intent = Intent.Status;
        else if (intent is Intent.Open or Intent.Happened && question.Has(Cues.Continuing) && signs.Bare)
            intent = CanRepeat(context.Intent) ? context.Intent : Intent.Status;
        return question with { Intent = intent, Companies = context.Companies, Strangers = context.Strangers, Topic = context.Topic, IsFollowUp = true };
    }

    /// <summary>Those whose statements the last answer told.</summary>
    private static ImmutableArray<string> SpeakersOf(Context context) =>
        [.. context.Topic.OfType<Statement>().Select(s => s.Speaker).OfType<string>().Distinct()];

    /// <summary>Whether the message opens with "and", "what about", "no, I meant".</summary>
    private static bool Continues(Question question) =>
        (question.Has(Cues.Continuing) && question.Cues is var cues && (cues & (Cues.Listing | Cues.ListNoun | Cues.Why | Cues.When | Cues.Who)) == 0) || question.Has(Cues.Meaning);

    /// <summary>Whether a question without a subject means the one of before: a pronoun, or nothing but the question itself.</summary>
    private static bool Leans(Question question)
    {
        if (question.Number is not null || !question.Speakers.IsEmpty || !question.Parties.IsEmpty)
            return false;
        var needsSubject = question.Intent is Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Removal or Intent.Backers
            or Intent.Owners or Intent.Aliases or Intent.Status or Intent.WhoSaid or Intent.Others or Intent.Description or Intent.About or Intent.Open or Intent.Happened or Intent.List;
        var namesGroup = question.Has(Cues.Company) && question.Intent is not Intent.Aliases;
        return needsSubject && !namesGroup && (question.Unaccounted.IsEmpty || question.Has(Cues.Pronoun) || question.Has(Cues.Continuing)) && question.Words.Length <= 12
            && (question.Has(Cues.Pronoun) || question.Has(Cues.Provenance) || question.Has(Cues.Continuing) || question.Words.Length <= 5);
    }

    private static bool CanRepeat(Intent intent) =>
        intent is Intent.Status or Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Removal or Intent.Backers or Intent.Owners or Intent.Description or Intent.Aliases or Intent.About;
}
