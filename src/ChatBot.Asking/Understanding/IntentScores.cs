using System.Numerics;
using static ChatBot.Asking.Understanding.Cues;

namespace ChatBot.Asking.Understanding;

/// <summary>Scores the readings of a message: which intent wins, and by how much.</summary>
internal static class IntentScores
{
    /// <summary>Cues that say nothing of what is asked.</summary>
    private const Cues Silent = YesNo | Pronoun | Continuing | Foreign | By | How | Quoting | Passive | Correcting | Negated;

    private const Cues Lists = Listing | ListNoun;

    /// <summary>What a special rule is worth over a general one in a sentence.</summary>
    private const double Precedence = 0.4;

    /// <summary>The same in a mere row of words ("X investors reaction"), where nothing tells which of them asks.</summary>
    private const double PrecedenceInFragment = 0.1;

    private const Cues Sentence = Who | What | When | Cues.Why | Where | Which | How | HowMany | YesNo | Passive;

    /// <summary>
    /// The first rule that fits gets a lead, since the special stand before the general; the rest of the score is the share of the cues
    /// and names that speak for the reading. The runner-up is the best of the other rules that fit and that would be answered otherwise.
    /// </summary>
    public static Interpretation Read(Signs signs)
    {
        var lead = signs.Any(Sentence) ? Precedence : PrecedenceInFragment;
        var (best, second, secondScore) = ((Intent?)null, (Intent?)null, 0.0);
        foreach (var intent in IntentRules.Fitting(signs))
            if (best is null)
                best = intent;
            else if (!IsSameAnswer(intent, best.Value) && !IsGeneral(intent) && Share(signs, intent) * (1 - lead) is var score && score > secondScore)
                (second, secondScore) = (intent, score);
        return best is { } winner ? new(winner, lead + (Share(signs, winner) * (1 - lead)), second, secondScore) : new(Intent.Open, 0, null, 0);
    }

    /// <summary>Whether the sentence that answers one answers the other too: a listing is told with its list, date, authority and ground.</summary>
    public static bool IsSameAnswer(Intent one, Intent other) => one == other || (KindOf(one) == KindOf(other) && KindOf(one) != 0);

    private static int KindOf(Intent intent) => intent switch
    {
        Intent.Status or Intent.Removal or Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Compare or Intent.About or Intent.More or Intent.Happened => 1,
        Intent.List or Intent.Count or Intent.Others or Intent.Mentioned => 2,
        Intent.SaidBy or Intent.WhoSaid or Intent.Reaction => 3,
        Intent.Backers or Intent.Owners => 4,
        _ => 0,
    };

    /// <summary>Readings that fit whatever names a company: that they do says nothing against a more special one.</summary>
    private static bool IsGeneral(Intent intent) => intent is Intent.Status or Intent.About or Intent.Happened or Intent.List or Intent.Mentioned or Intent.Count or Intent.Others;

    private static double Share(Signs signs, Intent intent)
    {
        var cues = signs.Cues & ~Silent;
        var (all, own) = (BitOperations.PopCount((ulong)cues), BitOperations.PopCount((ulong)(cues & For(intent))));
        Count(signs.Subject, IsOfCompany(intent));
        Count(signs.Speaker, intent is Intent.SaidBy or Intent.WhoSaid or Intent.Reaction);
        Count(signs.Act, intent is Intent.Act);
        Count(signs.Party, intent is Intent.Backers);
        return all == 0 ? 1 : (double)own / all;

        void Count(bool isThere, bool speaksFor)
        {
            all += isThere ? 1 : 0;
            own += isThere && speaksFor ? 1 : 0;
        }
    }

    private static bool IsOfCompany(Intent intent) =>
        KindOf(intent) == 1 || intent is Intent.Others or Intent.Backers or Intent.Owners or Intent.Description or Intent.Aliases or Intent.Happened or Intent.Advice or Intent.Reaction;

    /// <summary>The cues that speak for an intent; those of <see cref="Intent.Status"/> and its kin speak for all of them.</summary>
    private static Cues For(Intent intent) => intent switch
    {
        Intent.Opinion => Judging | Truth,
        Intent.Advice => Permission | Dealing | Cues.Asking,
        Intent.DateMeaning => Date | Meaning | Quoting,
        Intent.WhoSaid => Who | Quoting | Provenance | Speech | Accusing,
        Intent.Source => Source | Link | Published,
        Intent.Aliases => Aliases,
        Intent.SaidBy => Speech | Accusing | Agreeing,
        Intent.Reaction => Reaction | Speech | SubjectSpeaks | Agreeing,
        Intent.Act => Law | Passing,
        Intent.Backers => Backing | Who,
        Intent.Owners => Owning | Who,
        Intent.Removal => Removal | Lists,
        Intent.Others => Others | Who | Which | Cues.Company,
        Intent.More => More | About,
        Intent.Compare => Comparing | Earliest | Latest | Same | Which | Lists,
        Intent.Count => HowMany | Cues.Company | Lists,
        Intent.List or Intent.Mentioned => Lists | Cues.Company | All | Showing | Which | Who | Earliest | Latest | Source,
        Intent.Happened => Happening | Doing | When | Date | What,
        Intent.Description => Describing | Where | What,
        Intent.About => About | Showing,
        Intent.Help => Help,
        Intent.Thanks => Thanks,
        Intent.Goodbye => Goodbye,
        Intent.Greeting => Greeting,
        Intent.Open => None,
        _ => Lists | Why | Reason | Accusing | When | Date | Who | By | AuthorityNoun | WhichList | Status | Passive | Continuing | Pronoun,
    };
}
