using static ChatBot.Asking.Understanding.Cues;

namespace ChatBot.Asking.Understanding;

/// <summary>The rules that turn signs into an intent; the first that fits wins, so the special stand before the general.</summary>
internal static class IntentRules
{
    private const Cues Lists = Listing | ListNoun;

    private static readonly (Intent Intent, Func<Signs, bool> Fits)[] Rules =
    [
        // Judgements and advice come first: they often name a company and a list. When something takes legal effect is a day.
        (Intent.Opinion, s => s.Any(Judging) && !(s.Speaker || s.RoleOrCountry && s.Any(What | How))),
        (Intent.Opinion, s => s.Any(Truth) && s.Any(YesNo) && !s.Any(Quoting) && !s.Any(Lists) && !s.Speaker && !s.Company),
        (Intent.Advice, s => (s.Any(Permission) && (s.Any(Dealing | Backing) || s.Subject) && !s.Any(When | Date)) || (s.Any(Cues.Asking) && s.Any(Dealing | Backing))),

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
        // "Did Calder win its case at the General Court?" names who decides, not who speaks.
        (Intent.SaidBy, s => s.Speaker && !(s.Company && s.Any(Listing) && s.Any(Who | When)) && !(s.Company && s.Any(YesNo | Who | When | Why | Which) && !s.Any(Speech | Reaction | Accusing | Agreeing | Quoting | Judging | About))),
        (Intent.Reaction, s => s.All(Reaction | Who) && s.Authority && !s.Any(Law | Quoting) && !s.Speaker),
        // "Calder - any comment from them?", of a firm that the sources only name too.
        (Intent.Reaction, s => s.Subject && s.Any(SubjectSpeaks) && !s.Any(Source)),
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
        (Intent.Happened, s => s.Authority && s.Any(Happening | Doing) && !s.Any(When | Date | Lists | Who | Why)),
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
        (Intent.Thanks, s => s.Any(Thanks) && !s.Subject && !s.Speaker && !s.Any(Who | What | When | Why | Where | Which | How | HowMany | YesNo | Lists | Speech | Showing | Help)),
        (Intent.Goodbye, s => s.Any(Goodbye) && s.Bare),
        (Intent.Greeting, s => s.Any(Greeting) && s.Bare),
    ];

    /// <summary>The intents whose rules fit, in their order; empty when none does.</summary>
    public static IEnumerable<Intent> Fitting(Signs signs) => Rules.Where(r => r.Fits(signs)).Select(r => r.Intent);

    /// <summary>The intent; <see cref="Intent.Open"/> when no rule fits.</summary>
    public static Intent Decide(Signs signs)
    {
        foreach (var (intent, fits) in Rules)
            if (fits(signs))
                return intent;
        return Intent.Open;
    }
}
