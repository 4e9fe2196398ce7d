using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>The kind of thing that a question asks for, by which a sentence that tells it is known: a day, a ground, an owner, a reply.</summary>
internal sealed partial record Wanted
{
    private const Cues Steps = Cues.Listing | Cues.ListNoun | Cues.Removal;

    private static readonly FrozenSet<string> Denials = "not never no neither nor nobody none nothing without isn't wasn't aren't weren't hasn't haven't doesn't didn't draft proposal proposed proposes dropped deleted struck frozen freeze annulled maintained recorded placed included entered appears absent figures back gone remains still lapsed examining examines considering studying undecided preview".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> StepWords = "draft proposal proposed dropped deleted struck named included entered appears appeared applies apply applied application takes took came effect force put placed recorded implemented issued released published announced promulgation annulled".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Silences = "hung declined refused unavailable silent silence unanswered calls reached unreachable rung press print nothing studying examining dissatisfaction regret accept reply homepage website manifest respond responded replied voicemail switchboard rang door considers considered disagrees disagree disputes dispute view believes contests rejects comment commented comments picked pick nobody lifted receiver phone silently mute answered".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Holdings = "controller controllers stake stakes shareholder shareholders owned owns belongs belonged parent".Split(' ').ToFrozenSet();

    /// <summary>Verbs of those who hold a part of a company, and what they put into it.</summary>
    private static readonly FrozenSet<string> Owned = "owner owners holding holds held hold bought buys acquired invested invests backed backs funded funds controlled controls subsidiary family gives behind".Split(' ').ToFrozenSet();

    /// <summary>What prices do by so many percent.</summary>
    private static readonly FrozenSet<string> Moves = "fell fall falls rose rise rises jumped dropped drop lost gained gain closed plunged climbed slid slipped surged tumbled higher lower down".Split(' ').ToFrozenSet();

    /// <summary>What is held of a company.</summary>
    private static readonly FrozenSet<string> Portions = "percent cent quarter half third fifth shares share rest majority minority capital".Split(' ').ToFrozenSet();

    /// <summary>What firms are listed for, as stems.</summary>
    private static readonly FrozenSet<string> Deeds = "transported bankrolled funded armed equipped benefited profited interrupted evaded violated breached crewed exported diverted produced laundered dealt sought trained pose supports supplied sold shipped carried acquired bought helped fed moved disguised hid procured evaded transferred financed smuggled provided delivered built relied falsified forged attested colluded bribed concealed".Split(' ').Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Ends = "dropped deleted delete struck strike annulled lapsed longer ended lifted wound frozen stay stays remain remains maintained appeal effect effects bite dismissed stands upheld".Split(' ').ToFrozenSet();

    /// <summary>"Is it free now?"</summary>
    private static readonly FrozenSet<string> Loosened = "free frozen unfrozen".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Lasting = "effect effects bite bites appeal stay stays remain remains frozen maintained until".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Announcing = "announce announced announces announcement release released releases publish published public known signed signs adopted agreed decided issued came informed judgment judgement ruling ruled quashed".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Applying = "effect force apply applies applied count counts valid implemented entered enters legally begins began takes took starts".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Limits = "until by before through deadline expires expire".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Buying = "bought buy buys buying acquired stake holds".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Keeping = "hold holds held own owns owned has have sold".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Judging = "court judge judges annul annulled quash quashed judgment judgement overturn overturned".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Findings = "judges found evidence proof proved prove error errors rested relied because".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Struck = "deleted removed struck off".Split(' ').ToFrozenSet();

    private readonly Func<Word, double> _sign;
    private readonly Func<string, double> _whole;
    private readonly bool _wantsDay;

    private Wanted(Func<Word, double> sign, Func<string, double> whole, bool wantsDay) => (_sign, _whole, _wantsDay) = (sign, whole, wantsDay);

    /// <summary>What a question wants.</summary>
    public static Wanted Of(Question question)
    {
        if (IsOfTotal(question))
            return new(_ => 0, text => Total().IsMatch(text) ? 1 : 0, false) { Weight = Special };
        if (Consequences.AreAskedBy(question))
            return new(_ => 0, Consequences.ShareIn, false) { Weight = OfGround };
        if (question.IsYesNo && !question.Has(Cues.When) && question.Words.Any(w => Loosened.Contains(w.Text)))
            return new(w => Lasting.Contains(w.Text) ? 1 : Ends.Contains(w.Text) ? 0.4 : 0, _ => 0, false) { Weight = Special };
        var wantsDay = question.Intent == Intent.When || question.Has(Cues.Duration) || question.Has(Cues.When);
        if (question.Has(Cues.Duration))
            return new(w => Limits.Contains(w.Text) ? 1 : 0, _ => 0, true) { Weight = Special };
        if (IsOfOwners(question))
            return Owners();
        if (question.Words.Any(w => w.Text is "much") && question.Has(Cues.HowMany))
            return new(w => char.IsDigit(w.Text[0]) || NumberFinder.IsNumber(w.Text) ? 1 : 0, _ => 0, false);
        var ofStep = question.Words.Any(w => w.Text is "itself") ? 0.1 : 0.8;
        return IntentOf(question) switch
        {
            Intent.Removal when question.Has(Cues.Why) && question.Words.Any(w => Judging.Contains(w.Text)) => Judged(),
            Intent.Removal when question.Has(Cues.Why) => Grounds(ofEnd: true),
            Intent.Why => Grounds(ofEnd: false),
            Intent.Reaction or Intent.SaidBy => Replies(isOfCompany: !question.Companies.IsEmpty),
            Intent.WhoSaid => Simple(Cues.Speech, [], false),
            Intent.List or Intent.Count or Intent.Others when !wantsDay && AsksForNames(question) => Names(question),
            Intent.Description or Intent.About or Intent.More => Simple(Cues.Describing, [], false),
            // "Is it still listed?": that it stays on comes before who wants it off.
            Intent.Removal when !wantsDay && question.Words.Any(w => w.Text is "still") => new(w => Ends.Contains(w.Text) || Lasting.Contains(w.Text) || (CueLexicon.Of(w.Text) & Cues.Removal) != 0 ? 0.6 : 0, text => Staying().IsMatch(text) ? 1 : 0, false) { Weight = OfGround },
            // Whether it was taken off: that it stays on answers it as well as that it was.
            Intent.Removal when !wantsDay && question.IsYesNo => new(w => Ends.Contains(w.Text) || (CueLexicon.Of(w.Text) & Cues.Removal) != 0 ? 0.8 : 0, text => Staying().IsMatch(text) ? 1 : 0, false) { Weight = Special },
            Intent.Removal => Simple(Cues.Removal, Ends, wantsDay),
            _ when wantsDay && AsksOfAnnouncement(question) && !AsksOfEffect(question) => Day(Announcing),
            _ when wantsDay && AsksOfEffect(question) && !AsksOfAnnouncement(question) => Day(Applying),
            _ when wantsDay => Simple(Steps, StepWords, true) with { Weight = Special },
            // "Is Calder itself listed?" asks for a denial where its subsidiary is.
            _ => new(w => Denials.Contains(w.Text) ? 1 : (CueLexicon.Of(w.Text) & (Steps | Cues.Accusing)) != 0 ? ofStep : 0, _ => 0, false),
        };
    }

    /// <summary>The day of what the words tell of a step, and less of any other step.</summary>
    private static Wanted Day(FrozenSet<string> words) => new(w => words.Contains(w.Text) ? 1 : StepWords.Contains(w.Text) ? 0.4 : 0, _ => 0, true) { Weight = Special };

    /// <summary>Who holds how much. "A list of its own" owns nothing, who sold fuel may have sold no shares, and shares that fall tell nobody who has them.</summary>
    private static Wanted Owners()
    {
        static double Whole(string text)
        {
            var words = Words.Of(text);
            var isHeld = words.Any(w => Owned.Contains(w.Text) || Keeping.Contains(w.Text));
            var isOfParts = (text.Contains('%') || words.Any(w => w.Text is "percent" or "cent")) && !words.Any(w => Moves.Contains(w.Text));
            if (words.Any(w => Holdings.Contains(w.Text)) || isOfParts || (isHeld && (text.Contains('%') || words.Any(w => Portions.Contains(w.Text)))))
                return 1;
            return words.Any(w => Owned.Contains(w.Text)) ? 0.7 : words.Any(w => w.Text is not ("own" or "back" or "finance" or "financing" or "money" or "stake" or "stakes") && (CueLexicon.Of(w.Text) & (Cues.Owning | Cues.Backing)) != 0) ? 0.4 : 0;
        }
        return new(_ => 0, Whole, false) { Weight = Special };
    }

    /// <summary>Grounds: deeds, accusations, "for shipping". What a step forbids is no ground for it, and what the firm's own people say against it neither; an authority that speaks may give one.</summary>
    private static Wanted Grounds(bool ofEnd)
    {
        double Sign(Word w) => ofEnd && Reforms.Contains(w.Text) ? 1 : (CueLexicon.Of(w.Text) & (Cues.Why | Cues.Reason | Cues.Accusing)) != 0 ? 1 : Deeds.Contains(w.Stem) ? 0.8 : 0;
        double Whole(string text) => Ground().IsMatch(text) || (ofEnd && After().IsMatch(text)) ? 1 : !IsSpoken(text) && !text.Contains("ccording to", StringComparison.Ordinal) ? 0 : Realms.Of(text).IsEmpty ? 0.2 : 0.6;
        static double Part(string text) => Words.Of(text).Any(w => Defenders.Contains(w.Text)) ? 0.3 : Consequence().IsMatch(text) && !Ground().IsMatch(text) ? 0.4 : 1;
        return new(Sign, Whole, false) { Weight = OfGround, Part = Part };
    }

    /// <summary>For what a firm is taken off a list.</summary>
    private static readonly FrozenSet<string> Reforms = "petition petitioned corrected remedied wound dissolved liquidated insolvent bankrupt merged scrapped sold closed reformed complied proved proven showed shown cleared mistaken mistake error".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Defenders = "founder ceo executive lawyer lawyers counsel owner boss manager shareholder shareholders investors comment replied reply returned denies denied rejects rejected".Split(' ').ToFrozenSet();

    /// <summary>What a court found where it annulled a step, and else any ground.</summary>
    private static Wanted Judged()
    {
        static double Sign(Word w) => Findings.Contains(w.Text) ? 1 : (CueLexicon.Of(w.Text) & (Cues.Why | Cues.Reason)) != 0 ? 0.4 : 0;
        return new(Sign, text => Ground().IsMatch(text) ? 0.4 : 0, false) { Weight = Special };
    }

    /// <summary>Who is on a list: a sentence that names several, or leads in to them.</summary>
    private static Wanted Names(Question question)
    {
        var ofEnds = question.Has(Cues.Removal);
        double Whole(string text)
        {
            var words = Words.Of(text);
            if (!ofEnds && words.Any(w => Struck.Contains(w.Text)))
                return 0;
            var leadsIn = text.EndsWith(':') || words.Any(w => question.Number is { } n && NumberFinder.ValueOf(w.Text) == n);
            var isOfStep = words.Any(w => (CueLexicon.Of(w.Text) & Steps) != 0 || StepWords.Contains(w.Text));
            return (Math.Min(2, Name().Count(text)) * 0.25) + (leadsIn ? 0.5 : isOfStep ? 0.3 : 0);
        }
        return new(_ => 0, Whole, false) { Weight = Special };
    }

    /// <summary>"Which companies are on it?" and "Show the firms", where nobody is named.</summary>
    private static bool AsksForNames(Question question) =>
        question.Companies.IsEmpty && question.Strangers.IsEmpty && !question.IsYesNo && (question.Cues & (Cues.Which | Cues.What | Cues.Who | Cues.Showing)) != 0;

    /// <summary>Replies and silences; what an authority says is no reply of a company to it.</summary>
    private static Wanted Replies(bool isOfCompany)
    {
        static double Sign(Word w) => (CueLexicon.Of(w.Text) & (Cues.Reaction | Cues.Agreeing)) != 0 || Silences.Contains(w.Text) ? 1 : 0;
        double Whole(string text) => !(IsSpoken(text) || text.Contains('"') || text.Contains('“')) ? 0 : isOfCompany && !Realms.Of(text).IsEmpty ? 0.3 : 0.8;
        return new(Sign, Whole, false) { Weight = Special };
    }

    private static bool IsSpoken(string text) => Words.Of(text).Any(w => (CueLexicon.Of(w.Text) & Cues.Speech) != 0);

    /// <summary>What it is worth that a sentence has it, beside being about the subject: more for a day, a ground or a reply than for any step.</summary>
    public double Weight { get; private init; } = General;

    private const double General = 0.5, Special = 0.8;

    // Why a group was listed tells more of its member than what else is told of that alone.
    private const double OfGround = 1.3;

    /// <summary>How much of what its words promise a text keeps as a whole.</summary>
    private Func<string, double> Part { get; init; } = _ => 1;

    /// <summary>"When was it announced?", "When did the rule come out?": asks for the day on which a step was made known.</summary>
    public static bool AsksOfAnnouncement(Question question) =>
        question.Words.Any(w => w.Text is "announce" or "announced" or "release" or "released" or "publish" or "published" or "signed" or "adopted" or "agreed" or "decided" or "judgment" or "judgement" or "ruling" or "quashed")
        || Enumerable.Range(1, Math.Max(0, question.Words.Length - 1)).Any(i => (question.Words[i - 1].Text, question.Words[i].Text) is ("come" or "came", "out") or ("made", "public" or "known"));

    /// <summary>"From which day does it apply?"</summary>
    public static bool AsksOfEffect(Question question) =>
        question.Words.Any(w => w.Text is "effect" or "effective" or "force" or "apply" or "applies" or "count" or "counts" or "valid");

    /// <summary>Whether a question asks how many a list has, which the sources' own count tells and not the entries that they name.</summary>
    public static bool IsOfTotal(Question question) =>
        question.Has(Cues.HowMany) && question.Has(Cues.ListNoun) && question.Companies.IsEmpty && question.Words.Any(w => w.Text is "on" or "in" or "have" or "has" or "contain" or "contains");

    /// <summary>Whether a question asks who owns or buys somebody.</summary>
    public static bool IsOfOwners(Question question) =>
        question.Intent is Intent.Owners or Intent.Backers || (question.Has(Cues.Who) && question.Words.Any(w => Buying.Contains(w.Text)))
        || (question.Words.Any(w => w.Text is "stake" or "share" or "shares" or "shareholder" or "shareholders") && question.Words.Any(w => Keeping.Contains(w.Text)) && !question.Has(Cues.When));

    /// <summary>"Did Calder admit it?" asks for a reply, whatever intent it was read as.</summary>
    private static Intent IntentOf(Question question) =>
        (question.Has(Cues.Agreeing) || question.Has(Cues.Reaction) || (question.Has(Cues.What) && question.Has(Cues.Speech))) && !question.Has(Cues.Why) && !question.Has(Cues.When) && question.Intent != Intent.WhoSaid ? Intent.Reaction : question.Intent;

    /// <summary>How much of it a text has, from 0 to 1: of the day of a step, the day and the step.</summary>
    public double ShareIn(string text)
    {
        var words = Words.Of(text);
        var sign = words.IsEmpty ? 0 : Math.Max(words.Max(w => _sign(w)), _whole(text)) * Part(text);
        return !_wantsDay ? sign : !words.Any(IsOfDay) ? 0 : 0.6 + (0.4 * sign);
    }

    /// <summary>Whether a text says outright that somebody is on no list, or not on one.</summary>
    public static bool IsDenial(string text) => Denial().IsMatch(text);

    /// <summary>Whether a line asks for grounds, so that the next one gives them: "Why these two?"</summary>
    public static bool AsksWhy(string text) => Relevance.IsQuestion(text) && Words.Of(text).Any(w => (CueLexicon.Of(w.Text) & (Cues.Why | Cues.Reason | Cues.Accusing)) != 0);

    /// <summary>Whether a text tells who holds how much: "The rest belongs to Ostrel."</summary>
    public static bool IsOfShares(string text) => Words.Of(text).Any(w => w.Text is "rest" or "percent" or "cent" or "belongs" or "belonged") || text.Contains('%');

    /// <summary>Whether a text tells a day.</summary>
    public static bool HasDay(string text) => Words.Of(text).Any(IsOfDay);

    private static Wanted Simple(Cues signs, FrozenSet<string> words, bool wantsDay) =>
        new(w => (CueLexicon.Of(w.Text) & signs) != 0 || words.Contains(w.Text) ? 1 : 0, _ => 0, wantsDay);

    private static bool IsOfDay(Word word) =>
        DateFinder.IsWeekday(word.Text) || word.Text is "yesterday" or "today" or "tonight" or "tomorrow" || (word.Text.Length == 4 && word.Text.All(char.IsAsciiDigit)) || (word.IsCapitalized && DateFinder.IsMonth(word.Text));

    /// <summary>"contains 750 entities", "The total is now 748 organisations", "rises from 742 to 745".</summary>
    [GeneratedRegex(@"\b\p{Nd}[\p{Nd},.]{1,6}\s+(?:\p{Ll}+\s+){0,2}(?:entit|organi[sz]ation|compan|firm|name|part(?:y|ies)|person|enterprise|entr)|\b(?:list|number|total)\b.{0,60}\b(?:to|is|now|of|becomes?|stands at|has|contains?)\s+(?:now\s+)?\p{Nd}{2,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>Two capitalised words or more.</summary>
    [GeneratedRegex(@"\p{Lu}[\p{L}\p{N}’'-]*(?:[ -]\p{Lu}[\p{L}\p{N}’'-]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>"for shipping", "over its drones", "because", "after it had", "noted that both": what comes before a ground.</summary>
    [GeneratedRegex(@"\b(?:(?:for|of|by)\s+(?:having\s+)?\p{Ll}+ing\b|for\s+(?:an?\s+|the\s+|alleged\s+)?(?:fraud\p{L}*|corrupt\p{L}*|collusi\p{L}*|misconduct|breach\p{L}*|violat\p{L}*|evasion|links?|ties|support|help|aid|contributions?)\b|over\s+\p{L}+|because|turned up|found (?:in|to have)|(?:acknowledged|admitted) that|relied on|said to|in support of|on behalf of|on the grounds?\b|(?:t[ao]ke?n?|took) part\b|(?:says?|found|states?|stated|noted|determined|accepted|held|fears?|feared|believes?|considers?|suspects?|concluded|pointed out|explained)\s+(?:on [^.;,]{3,20} )?(?:that|the (?:two|three|four|five|pair|trio)|both|it|they)\b|\b[Tt]he (?:department|ministry|agency|bank|bureau|committee|office|authority|authorities|government|notice|order|decision|announcement)(?: also)? (?:says?|said|states?|stated|alleges?|alleged|claims?|claimed|found|accuses?)\b|(?:[Oo]fficials|[Ww]atchdogs?|[Ii]nvestigators|[Pp]rosecutors|[Mm]inisters|[Ss]leuths)\s+(?:\p{Ll}+\s+){0,2}(?:say|said|reckon|claim|believe|fear|allege|found|report)\b|thanks to|mix-up|mistake|speaks? of|spoke of|cit(?:es|ed|ing)\b|accus\w+|alleg\w+|claims?\b|the (?:reasons?|grounds?) (?:given|is|are|was|were)\b|reasons?:|grounds?:|(?:an|the) unacceptable risk)", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();

    /// <summary>"after it had shown", "after BIS was able to", "since it no longer": what comes before the ground for an end.</summary>
    [GeneratedRegex(@"\b(?:after|since|as|once)\s+(?:an?\s+|the\s+|its?\s+)?(?:[\p{L}’'-]+\s+){0,4}(?:had|has|have|was|were|is|are|petition|appeal|request|check|review)\b", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    /// <summary>"has NOT been sanctioned", "is on neither list", "isn't among them", "Neither it nor its parent is named".</summary>
    [GeneratedRegex(@"(?:(?:\b(?:not|never)|n['’]t)\b(?!\s+(?:only|just|merely|alone|a\s+stranger|new|the\s+(?:only|first))\b)[^.;:]{0,50}\b(?:lists?|listed|sanctioned|designated|blacklisted|debarred|included|named|among|added)\b|\bon (?:neither|no)\b[^.;]{0,30}\blists?\b|\b(?:neither|none)\b[^.;]{0,90}\b(?:lists?|listed|sanctioned|designated|blacklisted|debarred|included|named|among|added)\b|\b(?:(?:do|does|did|has|have|is|was|were)\s+not|(?:does|did|do|has|have|is|was|were)n['’]t)\s*(?:[.;]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    /// <summary>"stays on the list", "the listing itself stands", "remains in force", "is not removed": that a listing goes on.</summary>
    [GeneratedRegex(@"\b(?:(?:stays?|stayed|remains?|remained|still|continues?)\b[^.;]{0,40}\b(?:lists?|listed|annex|schedule|sanctions|force|frozen|blacklisted|debarred|place)\b|(?:listing|listings|entry|entries|designation|designations|measures?|sanctions?)\b[^.;]{0,30}\b(?:stands?|stays?|remains?|continues?|upheld|maintained)\b|(?:not|never|nor)\s+(?:been\s+)?(?:removed|taken\s+off|delisted|struck\s+off|lifted))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Staying();

    /// <summary>"may not buy", "is prohibited from exporting", "takes effect": what follows from a step.</summary>
    [GeneratedRegex(@"\b(?:may (?:not|no longer)|can(?:not| no longer)|prohibited|forbidden|barred from|banned from|must|takes? effect|enters? into force|is implemented)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Consequence();
}
