using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Text;

/// <summary>Whether something is done, planned, or no more than possible.</summary>
internal enum Modality
{
    Done,
    Planned,
    Possible,
}

/// <summary>A verb with the auxiliaries, adverbs and matrix verbs before it: "has not been listed", "are discussing ways to target".</summary>
/// <param name="Match">The verb.</param>
/// <param name="Group">The whole group of words.</param>
/// <param name="IsPassive">Whether the subject suffers it.</param>
/// <param name="IsBare">Whether the verb stands without any auxiliary.</param>
/// <param name="Modality">Whether it is done.</param>
/// <param name="IsNegated">Whether it is denied.</param>
internal sealed partial record Predicate(VerbMatch Match, Span Group, bool IsPassive, bool IsBare, Modality Modality, bool IsNegated)
{
    private const int Reach = 9;

    private static readonly HashSet<string> PlanNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "ways", "plans", "plan", "proposal", "proposals", "efforts", "steps", "measures", "moves", "bid", "whether", "how", "set", "about", "likely", "due", "ready", "poised", "going", "a",
    };

    // "refused to list" says that it was not done.
    private static readonly HashSet<string> Refusing = new(StringComparer.OrdinalIgnoreCase)
    {
        "refused", "refuses", "refuse", "refusing", "declined", "declines", "decline", "declining", "failed", "fails", "failing", "unwilling", "reluctant",
    };

    public Verb Verb => Match.Verb;

    /// <summary>Whether its words are of several: "were listed", "have left".</summary>
    public bool IsPlural(string text) => Plural().IsMatch(Group.Of(text));

    /// <summary>Whether only the decision to do it is spoken of, of which the sentence tells something else: "defended its decision to list NAME".</summary>
    public bool IsDecision { get; init; }

    /// <summary>Whether it was done before what the text tells: "had been listed".</summary>
    public bool IsPastPerfect { get; init; }

    /// <summary>Reads the words before a verb; null when it is no predicate but a noun or an adjective.</summary>
    public static Predicate? At(string text, VerbMatch match)
    {
        var start = match.Span.Start;
        var (passive, infinitive, planning, deciding, negated, sawAuxiliary, had, decision, subjunctive) = (false, false, false, false, false, false, false, false, false);
        var modality = Modality.Done;
        var last = match.Span.Start;
        var words = Before(text, match.Span.Start);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Of(text);
            if (!string.IsNullOrWhiteSpace(text[words[i].End..last]) && !Interjection().IsMatch(text[words[i].End..last]))
                break;
            if (word is "however" or "meanwhile" or "moreover" or "though")
            {
                last = text[..words[i].Start].TrimEnd() is [.., ','] before ? before.Length - 1 : words[i].Start;
                continue;
            }
            last = words[i].Start;
            if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || PlanningWords.Adverbs.Contains(word) || PlanningWords.Fillers.Contains(word))
                continue;
            if (infinitive && !planning && !deciding && (PlanningWords.Times.Contains(word) || char.IsDigit(word[0])))
                continue;
            // "was in May 2022 included": a day between the auxiliary and its verb.
            if (i == 0 && DayBetween().Match(text[..words[i].End]) is { Success: true } day && words.FindIndex(w => w.Start == day.Groups["first"].Index) is var first and >= 0)
            {
                (i, last) = (first, words[first].Start);
                continue;
            }
            if (PlanningWords.Negations.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase))
                negated = true;
            else if (word.Equals("longer", StringComparison.OrdinalIgnoreCase))
                negated = true;
            else if (word.Equals("no", StringComparison.OrdinalIgnoreCase) && (negated || infinitive))
                negated = true;
            else if (FunctionWords.Be.Contains(word) || word is "stands" or "stood" && (match.Form & VerbForms.Participle) != 0)
            {
                subjunctive |= word.Equals("be", StringComparison.OrdinalIgnoreCase);
                passive |= !infinitive && !planning && (match.Form & VerbForms.Participle) != 0;
                sawAuxiliary = true;
            }
            else if (FunctionWords.Auxiliaries.Contains(word) && !PlanningWords.Modals.Contains(word))
                (sawAuxiliary, had) = (true, had || word.Equals("had", StringComparison.OrdinalIgnoreCase));
            // "its notice of 12 May names it": a month.
            else if (PlanningWords.Modals.Contains(word) && !(word == "May" && words[i].Start > 0))
            {
                modality = PlanningWords.Possibility.Contains(word) ? Modality.Possible : Modality.Planned;
                sawAuxiliary = true;
            }
            else if (word.Equals("to", StringComparison.OrdinalIgnoreCase))
                infinitive = true;
            else if (infinitive && Refusing.Contains(word))
                negated = true;
            else if (infinitive && word.Equals("decision", StringComparison.OrdinalIgnoreCase) && TakenDecision().IsMatch(text[..words[i].End]) && !OpenDecision().IsMatch(text))
                (deciding, decision) = (true, true);
            else if (infinitive && PlanningWords.Deciding.IsForm(word, VerbForms.Past | VerbForms.Participle | VerbForms.Third | VerbForms.Gerund))
                deciding = true;
            else if ((infinitive || (match.Form & VerbForms.Gerund) != 0) && PlanningWords.Planning.IsForm(word, (VerbForms)31))
                planning = true;
            else if (!(infinitive && PlanNouns.Contains(word)))
                break;
            start = words[i].Start;
        }
        // "What the office did on Monday was to add NAME": it did.
        deciding |= infinitive && Cleft().IsMatch(text[..match.Span.Start]);
        if (planning || infinitive && !deciding)
            modality = Modality.Planned;
        // "proposed that NAME be listed"
        else if (subjunctive && !infinitive && modality == Modality.Done)
            modality = Modality.Planned;
        // "proposed that the department put NAME on its list"
        var mandative = !sawAuxiliary && !infinitive && (match.Form & VerbForms.Base) != 0 && Mandative().IsMatch(text[..start]);
        if (mandative)
            modality = Modality.Planned;
        var finite = (match.Form & (VerbForms.Past | VerbForms.Participle)) != 0;
        if (!finite && !infinitive && !sawAuxiliary && !planning && !mandative)
            return null;
        return new(match, new(start, match.Span.End), passive, start == match.Span.Start, modality, negated) { IsPastPerfect = had || decision, IsDecision = decision };
    }

    /// <summary>A verb in the present tense, as headlines and descriptions of rules have it: "the rule adds".</summary>
    public static Predicate Present(string text, VerbMatch match)
    {
        var before = Before(text, match.Span.Start).FirstOrDefault().Of(text);
        return new(match, match.Span, false, true, Modality.Done, PlanningWords.Negations.Contains(before) || before is "longer" or "hardly");
    }

    [GeneratedRegex(@"\b(?:propos(?:e[ds]?|ing|als?)|recommend(?:s|ed|ing|ations?)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e[ds]?|ing)|request(?:s|ed|ing)?|insist(?:s|ed|ing)?|calls?|called|suggest(?:s|ed|ing|ions?)?|mov(?:e[ds]?|ing)|petition(?:s|ed|ing)?|requir(?:e[ds]?|ing))(?: (?:again|formally|on \p{L}+|last \p{L}+|in \p{L}+))? that (?:the |its |an? )?[^,;.]{2,80}? $")]
    private static partial Regex Mandative();

    [GeneratedRegex(@"\b(?:[Ww]hat|[Aa]ll(?: that)?|[Tt]he (?:only |first |last |next |one |other )*(?:thing|step|move)(?: that)?) (?:the |its )?[^,;:.]{2,60} (?:did|took|made|has done|had done)\b[^,;:]{0,50},? (?:was|is|has been) to (?:\p{Ll}+ly )?$")]
    private static partial Regex Cleft();

    [GeneratedRegex(@"^, (?=$)")]
    private static partial Regex Interjection();

    [GeneratedRegex(@"\b(?:was|were|been|has|have|had) (?:(?:already|also|then) )?(?<first>in|on) (?:(?:early|late|mid) )?(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|January|February|March|April|May|June|July|August|September|October|November|December|[0-9]{1,2}|[0-9]{4}|of|this|last|that|the|same|year|month),? ?){1,5}$")]
    private static partial Regex DayBetween();

    // "the ministry's decision to list NAME": it was taken.
    [GeneratedRegex(@"(?:['’]s?|\b(?:its|their|the|this|that)) (?:\p{Ll}+ )?decision$")]
    private static partial Regex TakenDecision();

    [GeneratedRegex(@"\b(?:expected|due|awaited|pending|possible|looming|looms|if|whether|would|draft)\b")]
    private static partial Regex OpenDecision();

    [GeneratedRegex(@"\b(?:were|are|have)\b")]
    private static partial Regex Plural();

    /// <summary>The words before a place, nearest first.</summary>
    private static List<Span> Before(string text, int at)
    {
        var from = Math.Max(0, at - 120);
        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
            from--;
        var words = WordScanner.Scan(text, new(from, at)).ToList();
        words.Reverse();
        return words.Count > Reach ? words[..Reach] : words;
    }
}
