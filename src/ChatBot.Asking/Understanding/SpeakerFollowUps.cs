using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Fills in whose words a question is about: "what did he mean?", "who else?", "the Treasury one", "to where?".</summary>
internal static class SpeakerFollowUps
{
    /// <summary>The question with the speakers of the last answer; null where it does not lean on them.</summary>
    public static Question? Resolve(Question question, Context context)
    {
        var spoke = context.Topic.OfType<Statement>().Select(s => s.Speaker).OfType<string>().Distinct().ToImmutableArray();
        if (question.Has(Cues.Others) && question.Has(Cues.Who) && (question.Cues & (Cues.Speech | Cues.Reaction | Cues.Backing | Cues.Agreeing | Cues.Accusing)) != 0 && spoke.Concat(question.Speakers).ToImmutableArray() is { IsEmpty: false } except)
            return question with { Intent = Intent.Reaction, Except = except, Speakers = [], IsFollowUp = true };
        if (!spoke.IsEmpty && question.Speakers.IsEmpty)
        {
            if (question.Has(Cues.Speech) && question.Has(Cues.Pronoun) && !question.Has(Cues.Who))
                return question with { Intent = Intent.SaidBy, Speakers = spoke, IsFollowUp = true };
            if (question.Words.Any(w => w.Text is "he" or "she" or "him" or "her" or "his") && (question.Cues & (Cues.Who | Cues.What | Cues.Which | Cues.Where | Cues.When)) != 0)
                return question with { Intent = Intent.SaidBy, Speakers = spoke, IsFollowUp = true };
        }
        // "The Treasury guy" after somebody else's words.
        if (context.Intent is Intent.SaidBy && question.Intent is Intent.Open && question.Speakers.IsEmpty && !question.Authorities.IsEmpty && question.Words.Length <= 6)
            return question with { Intent = Intent.SaidBy, IsFollowUp = true };
        // "To where?" after a statement that does not tell.
        if (question.Has(Cues.Where) && question.Words.Length <= 4 && context.Topic.OfType<Statement>().Any())
            return question with { Intent = Intent.Open, Topic = context.Topic, IsFollowUp = true };
        return null;
    }
}
