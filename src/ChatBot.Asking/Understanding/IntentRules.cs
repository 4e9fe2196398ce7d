using System.Numerics;
using static ChatBot.Asking.Understanding.Cues;

namespace ChatBot.Asking.Understanding;

/// <summary>What of a message decides its intent: its cues and which slots are filled.</summary>
internal readonly record struct Signs(
    Cues Cues, bool Company, bool Stranger, bool Speaker, bool Authority, bool Act, bool Party, bool Number, bool DateWords, bool Known, bool Several, bool Bare, bool Office, bool Strange, bool Dated, bool Condition)
{
    public bool Subject => Company || Stranger;

    public bool RoleOrCountry => Office || Authority;

    public bool Any(Cues cues) => (Cues & cues) != 0;

    public bool All(Cues cues) => (Cues & cues) == cues;
}

/// <summary>The rules that turn signs into an intent; the first that fits wins, so the special stand before the general.</summary>
internal static class IntentRules
{
    private const Cues Lists = Listing | ListNoun;

    private static readonly (Intent Intent, Func<Signs, bool> Fits)[] Rules =
    [
        // Judgements and advice come first: they often name a company and a list.
        (Intent.Opinion, s => s.Any(Judging) && !(s.Speaker || s.RoleOrCountry && s.Any(What | How))),
        (Intent.Opinion, s => s.Any(Truth) && s.Any(YesNo) && !s.Any(Quoting) && !s.Any(Lists) && !s.Speaker && !s.Company),
        (Intent.Advice, s => (s.Any(Permission) && (s.Any(Dealing | Backing) || s.Subject)) || (s.Any(Cues.Asking) && s.Any(Dealing | Backing))),

        // About the source itself, or about words quoted from it.
        (Intent.DateMeaning, s => s.DateWords && s.Any(Date | Meaning | Which) && s.Any(Quoting | Source | Meaning | Date) && !s.Subject && !s.Any(Lists) && !s.Authority),
        (Intent.WhoSaid, s => s.Any(Quoting) && s.Any(Who | Speech | Source | Which | Truth) && !s.Speaker && !s.Company),
        (Intent.Source, s => s.Any(Link) && !s.Subject && !s.Speaker),
        (Intent.Source, s => s.Any(Source | Published) && !s.Any(Why) && !s.Known && !s.Subject && !s.Speaker && !s.Any(Lists | Reason | Removal | Law | Cues.Company | Reaction)),
        (Intent.Aliases, s => s.Any(Aliases) && !s.Any(Reason)),

        // What was said.
        (Intent.Happened, s => s.Authority && s.All(Happening | Others) && s.Any(What | Which) && !s.Subject && !s.Any(Reaction)),
        (Intent.WhoSaid, s => s.Any(Provenance) && !s.Speaker),
        (Intent.WhoSaid, s => s.Any(Who) && s.Office && !s.Any(Lists) && !s.Company),
        (Intent.SaidBy, s => s.Speaker && !(s.Company && s.Any(Listing) && s.Any(Who | When))),
        (Intent.Reaction, s => s.All(Reaction | Who) && s.Authority && !s.Any(Law | Quoting) && !s.Speaker),
        (Intent.Reaction, s => s.Company && s.Any(SubjectSpeaks) && !s.Any(Source)),
        (Intent.Reaction, s => s.Any(Reaction) && !s.Any(Who) && !s.Any(Law) && !(s.Subject && s.Any(Lists) && s.Any(YesNo))),
        (Intent.Reaction, s => s.RoleOrCountry && s.Any(Agreeing) && !s.Company),
        (Intent.SaidBy, s => s.Office && s.Any(Speech) && !s.Any(Who | Which | Lists) && !s.Subject),
        (Intent.Reaction, s => s.RoleOrCountry && s.Any(Speech | Judging) && s.Any(What | How | Others) && !s.Company),
        (Intent.WhoSaid, s => s.Any(Who) && s.Any(Speech | Reaction | Accusing) && !s.Any(Listing)),
        (Intent.WhoSaid, s => s.Any(Which) && s.Any(Speech | Reaction | Accusing) && !s.Any(Listing | Cues.Company) && !s.Company),

        // Laws.
        (Intent.Act, s => s.Act || (s.Any(Law) && !s.Company && s.Any(Passing | What | Which | When | Who | About | How | Showing | Why | YesNo) && !s.Any(Speech))),

        (Intent.WhichList, s => s.Any(WhichList) && (s.Subject || s.Any(Cues.Company) || s.Number)),

        // Relations.
        (Intent.Backers, s => s.Any(Backing) && (s.Company || s.Party || s.Any(Who)) && !s.Any(Speech) && !(s.Any(Lists) && !s.Party)),
        (Intent.Backers, s => s.Party),
        (Intent.Owners, s => s.Any(Owning) && s.Subject && !s.Any(Listing)),

        // Listings.
        (Intent.Removal, s => s.Any(Removal) && (s.Subject || s.Any(Cues.Company | Who | Which | Lists | Pronoun))),
        (Intent.Compare, s => s.Any(Comparing | Earliest | Latest | Same) && s.Several),
        (Intent.More, s => s.Any(More) && s.Company && !s.Any(Who | Which)),
        (Intent.Others, s => s.Any(Others) && s.Company && s.Any(Who | Which | What | Showing | HowMany) && !s.Any(Speech)),
        (Intent.Count, s => s.All(HowMany | Cues.Company | Listing) && s.Company && s.Number && !s.Any(Backing)),
        (Intent.Count, s => s.Any(HowMany) && (s.Any(Cues.Company | Lists) || s.Condition || s.Number) && !s.Company),
        (Intent.Why, s => s.Any(Why) && (s.Subject || s.Any(Cues.Company | Lists | Pronoun) || s.Bare)),
        (Intent.Why, s => s.Any(Reason | Accusing) && (s.Subject || s.Any(Cues.Company | Lists | Pronoun) || s.Bare) && !s.Any(When) && !s.Any(HowMany)),
        (Intent.Happened, s => s.Authority && s.Any(Happening | Doing) && !s.Any(When | Date | Lists | Who)),
        (Intent.Mentioned, s => !s.Subject && s.Any(Negated) && s.Any(Lists) && s.Any(Which | Who | What) && s.Any(Cues.Company | Who)),
        (Intent.List, s => !s.Subject && !s.Speaker && s.Any(Earliest | Latest) && s.Any(Lists) && !s.Any(Why | Law)),
        (Intent.List, s => !s.Subject && !s.Speaker && s.Dated && s.Any(Lists) && !s.Any(Why | Law | Reaction | Speech)),
        (Intent.List, s => !s.Subject && s.DateWords && s.All(All | Cues.Company) && !s.Any(Speech)),
        (Intent.List, s => !s.Subject && s.Condition && s.Any(Which | Who | What | YesNo | Showing | All)),
        (Intent.When, s => s.Any(When | Date) && !s.Any(Others) && (s.Subject || s.Any(Lists) || s.Authority || s.Bare || (s.Any(Cues.Company) && !s.Strange))),
        (Intent.WhoListed, s => s.Any(Who | By | AuthorityNoun) && s.Any(Lists) && (s.Subject || !s.Any(Passive)) && (s.Any(Who | Which | What | By)) && !(s.Any(Which) && s.Any(Cues.Company) && !s.Any(AuthorityNoun))),
        (Intent.WhoListed, s => s.Bare && s.Any(By) && s.Any(Who | By)),
        (Intent.Mentioned, s => !s.Subject && s.Any(Cues.Company) && s.Any(Source) && s.Any(Speech | Status) && s.Any(Which | What | All | Showing)),
        (Intent.List, s => !s.Subject && s.Any(Cues.Company | All | Who | Showing) && (s.Any(Lists) || s.Number) && (s.Any(Which | What | Who | Showing | All | YesNo) || s.Number || s.Bare)),
        (Intent.List, s => !s.Subject && s.Bare && s.Any(Cues.Company) && s.Any(Showing | All | Which | What) && s.Any(Source | All | Others | Showing)),
        (Intent.List, s => !s.Subject && !s.Speaker && s.Any(ListNoun) && s.Any(Showing | What | All) && !s.Any(Why | When)),
        (Intent.Status, s => s.Subject && s.Any(Lists | Status)),

        (Intent.List, s => !s.Subject && s.Bare && s.Any(Cues.Company) && s.Any(Which | Who) && !s.Any(Pronoun)),

        // A company and something else about it.
        (Intent.Description, s => s.Company && s.Any(Where | Describing)),
        (Intent.Happened, s => s.Company && s.Any(Happening | Doing) && (s.Any(What | Which) || s.Authority)),
        (Intent.Happened, s => s.Authority && s.Any(Happening | Doing) && s.Any(Who | What | Which)),
        (Intent.Happened, s => (s.Dated || s.DateWords) && s.Any(Happening) && !s.Subject && !s.Speaker),
        (Intent.About, s => s.Company && s.Any(About | Showing)),
        (Intent.Status, s => s.Subject && s.Bare),

        // Talk.
        (Intent.Help, s => s.Any(Help) && !s.Company),
        (Intent.Thanks, s => s.Any(Thanks) && s.Bare),
        (Intent.Goodbye, s => s.Any(Goodbye) && s.Bare),
        (Intent.Greeting, s => s.Any(Greeting) && s.Bare),
    ];

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

    /// <summary>Cues that say nothing of what is asked.</summary>
    private const Cues Silent = YesNo | Negated | Pronoun | Continuing | Foreign | By | How | Quoting | Passive | Correcting;

    /// <summary>What a special rule is worth over a general one.</summary>
    private const double Precedence = 0.4;

    /// <summary>The intent; <see cref="Intent.Open"/> when no rule fits.</summary>
    public static Intent Decide(Signs signs)
    {
        foreach (var (intent, fits) in Rules)
            if (fits(signs))
                return intent;
        return Intent.Open;
    }

    /// <summary>
    /// Scores the readings of a message. The first rule that fits gets a lead, since the special stand before the general; the rest of
    /// the score is the share of the cues that speak for the reading. The runner-up is the best of the other rules that fit.
    /// </summary>
    public static Interpretation Read(Signs signs)
    {
        var best = Decide(signs);
        var (second, secondScore) = ((Intent?)null, 0.0);
        foreach (var (intent, fits) in Rules)
            if (!IsSameAnswer(intent, best) && Share(signs.Cues, intent) * (1 - Precedence) is var share && share > secondScore && fits(signs))
                (second, secondScore) = (intent, share);
        return new(best, best == Intent.Open ? 0 : Precedence + (Share(signs.Cues, best) * (1 - Precedence)), second, secondScore);
    }

    private static double Share(Cues cues, Intent intent)
    {
        var telling = BitOperations.PopCount((ulong)(cues & ~Silent));
        return telling == 0 ? 1 : (double)BitOperations.PopCount((ulong)(cues & ~Silent & For(intent))) / telling;
    }

    /// <summary>Whether the sentence that answers one answers the other too: a listing is told with its list, date, authority and ground.</summary>
    public static bool IsSameAnswer(Intent one, Intent other) => one == other || (KindOf(one) == KindOf(other) && KindOf(one) != 0);

    private static int KindOf(Intent intent) => intent switch
    {
        Intent.Status or Intent.Removal or Intent.Why or Intent.When or Intent.WhoListed or Intent.WhichList or Intent.Compare or Intent.About or Intent.More => 1,
        Intent.List or Intent.Count or Intent.Others or Intent.Mentioned => 2,
        Intent.SaidBy or Intent.WhoSaid or Intent.Reaction => 3,
        _ => 0,
    };
}
