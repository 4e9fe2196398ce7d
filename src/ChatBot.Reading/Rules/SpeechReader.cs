using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Finds who says what in a sentence, in direct and indirect speech.</summary>
internal static partial class SpeechReader
{
    public static ImmutableArray<Utterance> Read(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Narration;
        var reaction = Response().IsMatch(text);
        var continues = context.LastStatement is { IsReaction: true } && Continuation().IsMatch(text);
        var said = ImmutableArray.CreateBuilder<Utterance>();
        var plain = SpeechVerbs.All.Find(text).ToList();
        var voices = SpeechVerbs.Voices.Find(text).Where(v => !plain.Exists(p => p.Span == v.Span)).ToList();
        var verbs = plain.Concat(voices).OrderBy(v => v.Span.Start).Where(v => SpeakingVerb.Is(text, v)).ToList();
        Speaker? speaker = null;
        var from = LeadDate.DatelineOf(text);
        for (var i = 0; i < verbs.Count; i++)
        {
            var verb = verbs[i];
            var who = SpeakerOf(text, verb, from, speaker, context, out var inverted);
            if (who is null)
                continue;
            var end = NextVerb(text, verbs, i);
            var (clause, quotes) = Complement(sentence, verb, from, end, inverted, context);
            if (SpeechVerbs.OnlyOfPersons.Contains(verb.Verb.Lemma) && !text.AsSpan(verb.Span.End).StartsWith(" that ") && !IsPerson(who) && !IsCourt(who) && !(said.Count == 0 && Borrows(sentence, clause))
                || verb.Verb.Lemma is "dismiss" or "reject" && IsCourt(who)
                || voices.Contains(verb) && quotes.IsEmpty && !(verb.Verb.Lemma != "hold" && Borrows(sentence, clause)) && !IsParenthesis(text, verb) && !ThatClause().IsMatch(text, verb.Span.End) && Ahead(text, verb, inverted).IsEmpty)
                continue;
            if (said.Count == 0 || who != speaker)
                context.Hear(who);
            speaker = who;
            from = verb.Span.End;
            // "The law helps nobody, the ministry said.", "…, says NAME"
            if (clause.IsEmpty && quotes.IsEmpty && said.Count == 0)
                clause = Ahead(text, verb, inverted);
            if (clause.IsEmpty && quotes.IsEmpty && !sentence.Quotations.Any(q => q.IsSpeech && IsAsking(q.Inner.Of(sentence.Text))))
                continue;
            // "insiders say one is coming, and NAME is named": nobody says who told the second part.
            if (who.Name is null && text.IndexOf(", and ", clause.Start, clause.Length, StringComparison.Ordinal) is var comma and > 0)
                clause = new(clause.Start, comma);
            var reacts = reaction || continues || SpeechVerbs.Reacting.Contains(verb.Verb.Lemma) || IsSameBreath(who, sentence, context);
            said.Add(new(who, verb.Verb.Lemma, clause, quotes, reacts));
            if (inverted && TrailingSpeaker.Continued(text, verb, verbs) is { IsEmpty: false } rest)
                said.Add(new(who, verb.Verb.Lemma, rest, [], reacts));
        }
        if (said.Count == 0 && VerblessSpeech.Read(sentence, context) is { } attributed)
            said.Add(attributed);
        return said.ToImmutable();
    }

    private static Speaker? Named(string text, Span phrase, ReadingContext context)
    {
        // "As the ministry stressed, …"
        if (phrase.Of(text) is ['A' or 'a', 's', ' ', ..])
            phrase = new(phrase.Start + 3, phrase.End);
        return AbbreviatedBody.Read(text, phrase) ?? SpeakerReader.Read(text, phrase, context) ?? SpeakingDocument.Read(text, phrase, context) ?? SpeakingFirm.Read(text, phrase, context);
    }

    private static Speaker? SpeakerOf(string text, VerbMatch verb, int from, Speaker? last, ReadingContext context, out bool inverted)
    {
        inverted = false;
        var start = Predicate.At(text, verb)?.Group.Start ?? verb.Span.Start;
        var before = Clause.Before(text, start);
        before = new Span(Math.Max(before.Start, from), start).Trim(text, ",");
        // "The court refused: nobody had ever said it was listed."
        if (Nobody().IsMatch(before.Of(text)))
            return null;
        if (last is not null && (verb.Form == VerbForms.Gerund || EndsInAnd(before.Of(text))))
            return last;
        if (verb.Form == VerbForms.Gerund)
            return SpeakerReader.Read(text, new Span(from, start).Trim(text, ","), context) is { Role: { } role } announcing
                // "The General Court": no general.
                ? announcing.Name is { } name && Offices.Bodies.Contains(name) ? announcing with { Name = $"{role} {name}", Role = null } : announcing
                : AuthorityFinder.MostSpecific(text, new(from, start)) is { } acting ? new(acting.Name, null, acting.Country) : null;
        // "NAME, who calls it …"
        if (Relative().Match(text[..start]) is { Success: true } relative)
            return relative.Groups["who"].Success ? SpeakerReader.Read(text, new Span(Clause.Before(text, relative.Index).Start, relative.Index).Trim(text, ","), context)
                : relative.Groups["which"].Success ? SpeakingSubject.NameAt(text, relative.Index, context) : null;
        // "The ministry would not comment and NAME said": the one behind the conjunction.
        if (Joined().Match(text, before.Start, Math.Max(0, before.Length)) is { Success: true } joined)
            before = new(joined.Groups["who"].Index, before.End);
        // "NAME cheated its customers, says a lawyer"
        if (TrailingSpeaker.Read(text, verb, context) is { } trailing)
        {
            inverted = true;
            return trailing;
        }
        // "Its shareholder, NAME, holds 19% and said it had not sold": the subject of the first verb.
        if (EndsInAnd(before.Of(text)) && FirstSubject().Match(text, before.Start, before.Length) is { Success: true } first)
            return Named(text, Span.Of(first.Groups["who"]), context);
        before = SpeakingSubject.In(text, before);
        // "NAME cheated its customers, prosecutors said": whoever stands right before the verb.
        if (!before.IsEmpty && !text.AsSpan(0, start).TrimEnd().EndsWith(",") && Clause.Segments(text, before) is [.., _, var nearest])
            return Named(text, nearest, context);
        if (!before.IsEmpty)
            return Named(text, before, context) ?? SpeakingSubject.NamedLast(text, before, context) ?? (Nameless().IsMatch(before.Of(text)) ? null : SpeakerReader.Read(text, new(Math.Max(from, text.LastIndexOf(Sentence.Masked, start) + 1), start), context));
        inverted = true;
        var behind = Clause.After(text, verb.Span.End);
        if (Circumstance().Match(text, behind.Start, behind.Length) is { Success: true } adjunct)
            behind = new(behind.Start, adjunct.Index);
        return Named(text, behind, context);
    }

    /// <summary>The indirect speech that stands before who says it; empty where nothing does.</summary>
    private static Span Ahead(string text, VerbMatch verb, bool inverted)
    {
        var told = !inverted && Addressee().Match(text, verb.Span.End) is { Success: true } addressee ? addressee.Index + addressee.Length : verb.Span.End;
        if (verb.Form == VerbForms.Gerund || !inverted && text[..verb.Span.Start].TrimEnd().EndsWith(',') || !text.AsSpan(told).TrimEnd().TrimEnd('.').IsEmpty && !inverted && !Closing().IsMatch(text, told))
            return default;
        var end = inverted ? verb.Span.Start : text.LastIndexOf(',', Math.Max(0, verb.Span.Start - 1));
        var clause = end > 0 ? new Span(text.LastIndexOf(Sentence.Masked, end - 1) + 1, end).Trim(text, ",.:;") : default;
        // "Change of owner, says the Council"
        if (inverted && TrailingSpeaker.IsBehindComma(text, verb))
            return WordScanner.Scan(text, clause).Skip(1).Any() ? clause : default;
        return WordScanner.Scan(text, clause).Skip(3).Any() && Finite().IsMatch(clause.Of(text)) ? clause : default;
    }

    [GeneratedRegex(@", (?:the |its |his |her )?[\p{L}’' -]{2,50} $")]
    private static partial Regex Parenthesis();

    // Nothing but when and where it was said follows.
    [GeneratedRegex(@"\G(?: (?:on|in|at|late|early|last|this|earlier|yesterday|today)\b[^,;:]{0,40})?(?:\.?$|;)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did|went|sold|bought|took|got|gave|kept|left|made|won|lost|put|came|became|began|held|paid|met|saw|knew|grew|fell|rose|built|sent|meant|stood|wrote|\p{Ll}{3,}(?:ed|s))\b")]
    private static partial Regex Finite();

    // "that, the court held, was enough"
    private static bool IsParenthesis(string text, VerbMatch verb) => Parenthesis().IsMatch(text[..verb.Span.Start]) && text.AsSpan(verb.Span.End).StartsWith(", ");

    [GeneratedRegex(@"\G(?<who>(?:[^,;:]{2,80}, )?\p{Lu}[^,;:]{2,60}?),? (?:holds|owns|has|had|is|was|keeps|runs|employs|makes|sells|denies|rejects|(?!said\b)\p{Ll}{3,}ed) [^;:]*and$")]
    private static partial Regex FirstSubject();

    private static bool EndsInAnd(string words) => words is "and" || words.EndsWith(" and", StringComparison.Ordinal);

    private static int NextVerb(string text, List<VerbMatch> verbs, int i)
    {
        for (var next = i + 1; next < verbs.Count; next++)
        {
            var before = text[verbs[i].Span.End..verbs[next].Span.Start].TrimEnd();
            // "calls it a joke; his lamps, he says, …": each has its own.
            if (before.IndexOf(';', StringComparison.Ordinal) is var stop and >= 0)
                return verbs[i].Span.End + stop;
            if (before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith(',') && verbs[next].Form == VerbForms.Gerund)
                return verbs[next].Span.Start;
        }
        return text.Length;
    }

    private static (Span Clause, ImmutableArray<Span> Quotes) Complement(Sentence sentence, VerbMatch verb, int from, int end, bool inverted, ReadingContext context)
    {
        var text = sentence.Narration;
        var quotes = sentence.Quotations
            .Where(q => q.IsSpeech && (q.Whole.Start >= verb.Span.End && q.Whole.End <= end || q.Whole.Start >= from && q.Whole.End <= verb.Span.Start))
            .Select(q => q.Inner.Trim(sentence.Text, ","))
            .Where(q => !IsAsking(q.Of(sentence.Text)))
            .ToImmutableArray();
        if (inverted)
            return (default, quotes);
        var masked = text.IndexOf(Sentence.Masked, verb.Span.End, end - verb.Span.End);
        var clause = new Span(verb.Span.End, masked >= 0 ? masked : end).Trim(text, ",.:;");
        if (verb.Verb.Lemma == "tell" && Addressee().Match(text, clause.Start, clause.Length) is { Success: true } addressee && (addressee.Groups["public"].Success || context.Companies.Find(addressee.Value).Count == 0))
            clause = new Span(addressee.Index + addressee.Length, clause.End).Trim(text, ",.:;");
        if (clause.Of(text).EndsWith(" and", StringComparison.Ordinal))
            clause = new Span(clause.Start, clause.End - 4).Trim(text, ",.:;");
        if (When().Match(text, clause.Start, clause.Length) is { Success: true } when)
            clause = new(when.Index + when.Length, clause.End);
        if (clause.Of(text) is "and" || Place().IsMatch(clause.Of(text)) || Adjunct().Match(text, clause.Start, clause.Length) is { Success: true } adjunct && adjunct.Index <= clause.Start + 1)
            return (default, quotes);
        if (clause.Of(text).StartsWith("that ", StringComparison.Ordinal))
            clause = new(clause.Start + 5, clause.End);
        return (clause.Of(text).Contains(' ', StringComparison.Ordinal) ? clause : default, quotes);
    }

    // "Whom?": a word asked back says nothing.
    private static bool IsAsking(string quote) => quote.EndsWith('?') && !quote.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether indirect speech takes over words of the speaker.</summary>
    private static bool Borrows(Sentence sentence, Span clause) =>
        !clause.IsEmpty && sentence.Quotations.Any(q => !q.IsSpeech && clause.Contains(q.Whole.Start));

    private static bool IsCourt(Speaker speaker) => Court().IsMatch(speaker.Name ?? speaker.Role ?? "");

    [GeneratedRegex(@"\b(?:[Cc]ourt|[Tt]ribunal|[Jj]udges|chamber)\b")]
    private static partial Regex Court();

    // "recalls that", "has informed the exchange that"
    [GeneratedRegex(@"\G(?: [^,.;:]{1,50}?)? that ")]
    private static partial Regex ThatClause();

    [GeneratedRegex(@"\G.*?\b(?:was|were|is|are|has|have|had|did|does|would|will|could|can|may|might|\p{Ll}{2,}ed (?:it|them|him|her|the|its|his|an?|no))\b.*,? (?:and|but) (?<who>(?:the )(?:court|judges|ministry|agency|department|firm|company|council|commission|government)|(?:the )?(?:\p{Lu}[^,]{1,60}|(?:one|two|three|several|some|a|an) [^,]{2,60}))$")]
    private static partial Regex Joined();

    private static bool IsPerson(Speaker speaker) => speaker.Role is not null || speaker.Name?.Contains(' ', StringComparison.Ordinal) == true && Authorities.Find(speaker.Name) is null;

    // What the same person says next, without a new subject in between, is part of the same answer.
    private static bool IsSameBreath(Speaker who, Sentence sentence, ReadingContext context) =>
        context.LastStatement is { IsReaction: true } last && last.Speaker == who.Name && last.Citations[0].Paragraph == sentence.Paragraph;

    [GeneratedRegex(@"\b(?:in (?:a )?(?:response|reaction|reply|answer)|responding|reacting|in retaliation|hit back|pushed back|fired back)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Response();

    [GeneratedRegex(@"^(?:likewise|similarly|in the same vein|in a similar vein|equally|in like manner|also)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();

    // "in a statement", "on Monday", "by telephone": how, when and where it was said, not what.
    [GeneratedRegex(@"(?:^|\G|,? )(?:in (?:a|an|his|her|its|their|the) \w+|on \p{Lu}\w+|by (?:tele)?phone|by e-?mail|to reporters|at (?:a|the) \w+|with (?:a|an|his|her) \w+|without \w+ing\b|after (?:a|the) \w+|during (?:a|the) \w+|via \w+|earlier|last \w+|on the \d\w*|for the \w+ time|when \w+ing|(?!having|being)\w+ing (?:his|her|its|their|the|a))\b")]
    private static partial Regex Adjunct();

    // "told a briefing in Riga"
    [GeneratedRegex(@"^(?:in|at|outside|near|from) \p{Lu}[\p{L}’' -]*$")]
    private static partial Regex Place();

    // "announced on Monday that …", "said in a statement that …"
    [GeneratedRegex(@"\G\s*(?:(?:on|in|by|at|during|after|via|last|this|to|earlier|yesterday|today)\b[^,;:]{0,60}?,? )(?=(?:that|it|he|she|they) )")]
    private static partial Regex When();

    [GeneratedRegex(@",? (?:in (?:a|an) \w+|on \p{Lu}\w+day|by (?:tele)?phone|by e-?mail|to reporters|after (?:a|the) \w+|during (?:a|the) \w+|via \w+|at (?:a|the) (?:\w+ )?(?:meeting|briefing|conference|hearing|summit|event))\b")]
    private static partial Regex Circumstance();

    // "two people familiar with the matter": nobody named before in the sentence speaks there.
    [GeneratedRegex(@"^(?:when |as )?(?:an?|some|several) |^(?:and |but |as )?(?:(?:one|two|three|four|five|several|some|many|a few|a|an|the|other|unnamed|senior|both) )*(?:people|persons?|sources?|insiders?|officials?|executives?|analysts?|lawyers?|diplomats?|experts?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nameless();

    [GeneratedRegex(@"(?:^|[\s:])(?:[Nn]obody|[Nn]o[- ]one|[Nn]one(?: of (?!whom|which)[^,;:]{2,30})?|[Nn]either(?: of (?!whom|which)[^,;:]{2,30})?)$")]
    private static partial Regex Nobody();

    // Whom it was told: "told Reuters on Tuesday", "told the Daily Post that …".
    [GeneratedRegex(@"\G\s*(?:(?<public>(?:only )?(?:us|me)\b|(?:the |an? |this |that |its |his |her |their |our )?(?:[\p{L}’'-]+ ){0,3}(?:reporters?|journalists?|lawmakers|investors|media|press|exchange|bourse|newspaper|paper|magazine|daily|weekly|agency|broadcaster|radio|television|publication|website|blog|station|parliament|dealers|customers|shareholders|clients|staff|employees|analysts|committee|hearing|conference|briefing|forum|audience|court|judges?|jury|tribunal|panel|council|board)\b)(?: (?:only|earlier|later))?|(?:the )?\p{Lu}[\p{L}’'&-]*(?: (?:of )?\p{Lu}[\p{L}’'&-]*)*(?=$|[,.;]| (?:that|on|in|by|at|after|during|via|earlier|last)\b))(?: (?:on|in|at|by|during|after|via|earlier|last) [^,.;]{1,40}?(?= that\b))?")]
    private static partial Regex Addressee();

    [GeneratedRegex(@",? ?\b(?:(?<who>who)|(?<which>which)|that)\s*$")]
    private static partial Regex Relative();
}
