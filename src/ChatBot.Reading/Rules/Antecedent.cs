using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Finds the company that a pronoun stands for, where only one can be meant.</summary>
internal static partial class Antecedent
{
    [GeneratedRegex(@"\G (?:that|which) (?:(?:it|they) (?:had |has )?|(?:the |\p{Lu})[^,;]{2,40}? )\p{Ll}+(?:ed|t|k)\b(?=,? (?:(?:on|in) [^,;]{3,40},? )?(?:was|is) \p{Lu})")]
    private static partial Regex Restricted();

    /// <summary>The company meant by a phrase such as "it" or "the company"; null where the phrase is none of these or several can be meant.</summary>
    public static CompanyMention? Of(Unit unit, Span phrase, ReadingContext context)
    {
        if (End().Match(unit.Text, phrase.Start, Math.Max(0, phrase.Length)) is { Success: true } end)
            phrase = new(phrase.Start, end.Index);
        if (When().Match(unit.Text, phrase.Start, Math.Max(0, phrase.Length)) is { Success: true } then)
            phrase = new(then.Index + then.Length, phrase.End);
        var words = ThatEntry().Replace(NameOf().Replace(phrase.Trim(unit.Text, ",.").Of(unit.Text), "").Trim(), "it");
        var isContrasted = words.EndsWith(" itself", StringComparison.Ordinal);
        if (isContrasted)
            words = words[..^" itself".Length];
        // "The company that it removed was NAME": no firm told before.
        if (Restricted().IsMatch(unit.Text, phrase.Trim(unit.Text, ",.").End))
            return null;
        var noun = DefiniteNoun().Match(words) is { Success: true } definite && CompanyNouns.EndIn(words) ? definite.Groups["noun"].Value : null;
        if (Ordinal().Match(words) is { Success: true } ordinal)
            return context.LastPair is { } pair && unit.Sentence.Paragraph == pair.Sentence.Paragraph && pair.Mentions.Select(m => m.Company).DistinctBy(c => c.Id).ToList() is [var former, var latter]
                ? Noted(new(phrase, ordinal.Groups["latter"].Success ? latter : former), unit, context) : null;
        // "Second, NAME. The Vienna consultant was released": whom the sentence before consists of.
        if (OfTopic().IsMatch(words) && context.Previous is { } topic && topic.Sentence.Paragraph == unit.Sentence.Paragraph && topic.Mentions.Select(m => m.Company).DistinctBy(c => c.Id).ToList() is [var spoken] && IsTopic(topic.Text, topic.Mentions[0].Span))
            return Noted(new(phrase, spoken), unit, context);
        // "no authority has listed the new firm": none that the text has spoken of.
        if (noun is null && !Pronoun().IsMatch(words) || noun is not null && Another().IsMatch(words))
            return null;
        // "the Company", of which the text says whom it means by it.
        if (noun is not null && context.Companies.Defined(noun) is { } defined)
            return Noted(new(phrase, defined), unit, context);
        // "the press builder": who was called one before.
        var telling = noun is null ? [] : WordScanner.Scan(words).Select(w => w.Of(words)).Where(w => !FunctionWords.Contains(w) && !char.IsUpper(w[0]) && !Plain().IsMatch(w)).ToList();
        if (telling.Count > 0 && context.Portraits.DescribedAs(telling) is { Count: > 0 } described)
            return described is [var only] ? Noted(new(phrase, only), unit, context)
                // Several may have been called so: the one that the sentence before names.
                : context.LastNaming is { } naming && naming.Sentence.Paragraph == unit.Sentence.Paragraph && naming.Mentions.Select(m => m.Company).DistinctBy(c => c.Id).ToList() is [var near] && described.Exists(d => d.Id == near.Id) ? Noted(new(phrase, near), unit, context) : null;
        // "Its buyer, NAME, was listed. The seller itself …": not the one named last.
        if (isContrasted && telling.Count > 0)
            return null;
        // "NAME is not OTHER, by the way. The bike maker …": of whichever of the two.
        if (context.LastNaming is { } compared && Contrast().IsMatch(compared.Text))
            return null;
        // "the refinery": the only one of the text whose name says that it is one.
        if (noun is not null && telling is [var kind] && kind == noun && context.NamedAs(noun) is [var called])
            return Noted(new(phrase, called), unit, context);
        // "the wholesaler": the only firm that the text has named, and that it calls nothing else.
        if (noun is not null && context.OnlyCompany is { } sole && unit.Mentions.Count == 0 && !context.Portraits.IsDescribed(sole))
            return Noted(new(phrase, sole), unit, context);
        // "the Chilean haulier": the only firm that was placed there.
        if (noun is not null && WordScanner.Scan(words).Select(w => Nations.Find(w.Of(words))).FirstOrDefault(n => n is not null) is { } nation)
        {
            var compatriots = context.Portraits.OfNation(nation);
            if (compatriots.Count > 0)
                return compatriots is [var only] ? Noted(new(phrase, only), unit, context) : null;
        }
        // "the Sharjah company": the only one that the text has placed there.
        if (noun is not null && context.Portraits.OfPlace(words) is { } there)
            return Noted(new(phrase, there), unit, context);
        // "It was sold to NAME, and in May the Bureau took it off": whom the sentence opens with.
        if (noun is null && phrase.Start > 0 && Opener().IsMatch(unit.Text))
            return Of(unit, new(0, 2), context);
        // "The exporter is still on the list, to which it was added in May", "The Company is aware of reports that it …"
        if (noun is null && phrase.Start > 0 && OpenerNoun().Match(unit.Text) is { Success: true } subject && subject.Length <= phrase.Start && !unit.Mentions.Exists(m => m.Span.Start < phrase.Start) && CompanyNouns.Singular.Contains(subject.Groups["noun"].Value))
            return Of(unit, new(0, subject.Length), context);
        // A firm that is named nearer, and that nothing shows to be one, may be meant.
        var here = unit.Mentions.Where(m => m.Span.End <= phrase.Start).ToList();
        var nearest = here.Count > 0 ? here[^1].Span.End : 0;
        if (PersonNames.StrangerIn(unit.Text, new(nearest, Math.Max(nearest, phrase.Start)), anywhere: true) is not null)
            return null;
        // "The club looks for a sponsor after the crypto outfit on its shirts was hit": another than the one that the sentence has named, unless it was called so.
        if (here.Count > 0 && telling.Exists(w => w != noun) && Defined().IsMatch(unit.Text, phrase.End))
            return null;
        // "listed the company in May and removed it in June": the same.
        if (noun is null && here.Count == 0 && unit.Mentions.Count == 0 && context.CompaniesOf(unit) is [var same])
            return same;
        if (here.Count > 0)
            return One(WithoutPossessors(unit, here));
        // "“NAME is on no list,” the company said. The Treasury placed it on one in 2021.": whom the words of the sentence before name.
        if (QuotedBefore(unit, context) is { } quoted)
            return Noted(new(phrase, quoted), unit, context);
        if (context.Stranger is not null)
            return null;
        // "the firm" may look back past the end of a paragraph, "it" only where no other firm was named.
        var reach = noun is not null && Plain().IsMatch(noun) ? 2 : noun is null && context.OnlyCompany is not null ? 1 : 0;
        var before = context.LastNaming;
        // "The carmaker owns a third of NAME. It is not on the list.": the carmaker, whoever that is.
        if (noun is null && before is { IsQuestion: false } && OpenerNoun().Match(before.Text) is { Success: true } opener && CompanyNouns.EndIn(opener.Value) && before.Mentions.TrueForAll(m => m.Span.Start > opener.Length) && context.CompaniesOf(before).TrueForAll(c => !c.Span.IsEmpty))
            return null;
        // "Is NAME on the list?", and as an answer in the next paragraph "Britain put it there in May."
        if (before is { IsQuestion: true })
            reach = Math.Max(reach, 1);
        return before is not null && unit.Sentence.Paragraph - before.Sentence.Paragraph <= reach && One(WithoutPossessors(before, context.CompaniesOf(before))) is { } meant && !(noun is not null && words.Count(c => c == ' ') > 1 && context.Portraits.IsDescribedBy(meant.Company, noun))
            ? Noted(meant, unit, context) : null;
    }

    private static Company? QuotedBefore(Unit unit, ReadingContext context) =>
        context.Previous is { Mentions.Count: 0 } said && said.Sentence.Paragraph == unit.Sentence.Paragraph && said.Sentence.Quotations.Any(q => q.IsSpeech)
        && context.Companies.Find(said.Sentence.Text).Select(m => m.Company).DistinctBy(c => c.Id).ToList() is [var only] ? only : null;

    /// <summary>The one of two companies named in a phrase that the phrase ends in: "of A and B, the first"; null where it does not.</summary>
    public static CompanyMention? OfPair(Unit unit, Span phrase) =>
        LastOrdinal().Match(phrase.Of(unit.Text)) is { Success: true } ordinal && unit.Mentions.Where(m => m.Span.End <= phrase.Start + ordinal.Index).DistinctBy(m => m.Company.Id).ToList() is [var former, var latter]
            ? ordinal.Groups["latter"].Success ? latter : former : null;

    [GeneratedRegex(@"(?<=^|, )(?:only )?the (?:former|first|(?<latter>latter|second))(?: (?:one|firm|company))?\W*$")]
    private static partial Regex LastOrdinal();

    /// <summary>Notes whom a sentence that names nobody opens with, "The company stays on other lists", so that "it" in the next can mean the same.</summary>
    public static void NoteSubject(Unit unit, ReadingContext context)
    {
        if (unit.Mentions.Count == 0 && OpenerNoun().Match(unit.Text) is { Success: true } subject && CompanyNouns.Singular.Contains(subject.Groups["noun"].Value))
            Of(unit, new(0, subject.Length), context);
    }

    /// <summary>Whether a phrase is no more than "it".</summary>
    public static bool IsIt(string phrase) => phrase.Trim(' ', ',') is "it" or "It";

    /// <summary>Whether a phrase is "the maker" or the like, which can only mean a firm.</summary>
    public static bool IsNoun(string phrase) =>
        (End().Match(phrase) is { Success: true } end ? phrase[..end.Index] : phrase).Trim(' ', ',') is var words
        && DefiniteNoun().Match(words) is { Success: true } && CompanyNouns.EndIn(words);

    // "… on the players' chests": which one, the phrase itself tells.
    [GeneratedRegex(@"\G (?:on|in|of|with|behind|at) (?:the|its|their|his|her) (?:\p{Ll}+ )?\p{Ll}+['’]s? ")]
    private static partial Regex Defined();

    /// <summary>Whether a phrase is "the firm" or the like, without a word that tells which.</summary>
    public static bool IsPlain(string phrase) =>
        (End().Match(phrase) is { Success: true } end ? phrase[..end.Index] : phrase).Trim(' ', ',').Split(' ') is [.., var article, var noun] and { Length: 2 } && article.Length > 0 && Plain().IsMatch(noun);

    private static CompanyMention? Noted(CompanyMention? meant, Unit unit, ReadingContext context)
    {
        if (meant is { } one)
            context.Mean(unit, one.Company);
        return meant;
    }

    private static CompanyMention? One(List<CompanyMention> mentions) =>
        mentions.Count > 0 && mentions.All(m => m.Company.Id == mentions[0].Company.Id) ? mentions[0] : null;

    // "NAME's parent, OTHER, makes wire. It …": not the one that only says whose the other is.
    private static List<CompanyMention> WithoutPossessors(Unit unit, List<CompanyMention> mentions) =>
        [.. mentions.Where(m => m.Span.IsEmpty || m.Span.Start == mentions[0].Span.Start || !IsAside(unit.Text, m)).Where((m, i) => i + 1 >= mentions.Count || !(OfWhom().IsMatch(unit.Text[..m.Span.Start]) && Apposed().IsMatch(unit.Text[m.Span.End..Math.Max(m.Span.End, mentions[i + 1].Span.Start)])) && !Possessor().IsMatch(unit.Text[m.Span.End..Math.Max(m.Span.End, mentions[i + 1].Span.Start)]))];

    // "NAME, which rents servers to OTHER, is on the list. It …": not whom the aside names.
    private static bool IsAside(string text, CompanyMention mention) =>
        OpenAside().IsMatch(text[..mention.Span.Start]) && CloseAside().IsMatch(text, mention.Span.End);

    [GeneratedRegex(@"^[^,;:]{2,90}, (?:(?:in|of|from|to|on|with|for) )?(?:which|who|whose|whom|where) [^,;:]*$")]
    private static partial Regex OpenAside();

    [GeneratedRegex(@"\G[^,;:.]{0,60}, (?:is|are|was|were|has|have|had|will|also|joins?|joined|went|goes|came|comes|left|leaves|sits|stands|stood|said|says|told|makes|sells)\b")]
    private static partial Regex CloseAside();

    [GeneratedRegex(@"^['’]s? (?:[\p{Ll}-]+ ){0,3}(?:parent|subsidiary|unit|arm|affiliate|owner|holding|partner|rival|supplier|customer|distributor|agent|company|firm|business|group),? $")]
    private static partial Regex Possessor();

    // "The partner of NAME in the bid, OTHER, …": not NAME.
    [GeneratedRegex(@"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ne) (?:[\p{L}-]+ ){1,3}(?:of|for|to) $")]
    private static partial Regex OfWhom();

    [GeneratedRegex(@"^[^,;:.]{0,40}, (?:the )?(?:[\p{Ll}-]+ ){0,3}$")]
    private static partial Regex Apposed();

    // Where, when and why follow the pronoun and do not change whom it means.
    [GeneratedRegex(@"(?: (?:on|in|for|from|to|over|after|under|since|last|back|anew|again|afresh|as|a second time|once more)|,)(?: |$)")]
    private static partial Regex End();

    // Any firm can be called so; "the optics maker" must have been named right before.
    [GeneratedRegex("^(?:company|firm|group|business|entity|enterprise|corporation)$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    // "the former", "the latter": of the two that the sentence before names.
    [GeneratedRegex(@"^(?:and |but )?the (?:former|first|(?<latter>latter|second))$", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    private static bool IsTopic(string text, Span name) => Ordering().IsMatch(text[..name.Start]) && text[name.End..].Trim(' ', '.', ':').Length == 0;

    [GeneratedRegex(@"^(?:\W*(?:[0-9]{1,2}[.)]|First|Second|Third|Fourth|Fifth|Next|Then|Finally|Last|Lastly|Now|And),? )?(?:the )?$")]
    private static partial Regex Ordering();

    [GeneratedRegex(@"^(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\p{L}-]+ ){0,3}\p{Ll}[\p{Ll}-]*$")]
    private static partial Regex OfTopic();

    [GeneratedRegex(@"^(?:and |but )?(?:it|its(?: own)?|that one|this one|the)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:and |but )?(?:the|this|that) (?:[\p{L}-]+ ){0,3}(?<noun>\p{Ll}[\p{Ll}-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex DefiniteNoun();

    [GeneratedRegex(@"^It (?!is |was |has been |will be |would be )|^It (?:is|was|has been) \p{L}+ed\b|^It (?:is|was|has been) (?:sold|bought|taken|put|split|spun)\b")]
    private static partial Regex Opener();

    [GeneratedRegex(@"^The (?:[\p{L}-]+ ){0,2}(?<noun>\p{L}[\p{Ll}-]*)(?= (?:(?:once|now|also|still|already|then) )?(?:is|was|has|had|owns?|owned|runs|ran|supplies|buys|bought|sold|remains?|stays|stood|sits|notes?|believes?|went|came|makes|sells)\b)")]
    private static partial Regex OpenerNoun();

    [GeneratedRegex(@"\b(?:is|are|was|were) (?:not|no) (?:the (?:same|one)\b|to be (?:confused|mistaken)|\p{Lu})|\b[Nn]ot to be (?:confused|mistaken)\b|\bnothing to do with\b|\bunrelated\b|\bnamesake\b|\b(?:shares?|have|has) (?:only|nothing but|no more than) (?:the|its|their|a) name\b")]
    private static partial Regex Contrast();

    // "Then, in December 2023, it …"
    [GeneratedRegex(@"\G\s*(?:(?:(?:Hours|Days|Weeks|Months|Minutes|Moments|Shortly|Soon) (?:later|after)|Then|Later|Meanwhile|Eventually|Finally|Afterwards|Soon after|Next|Instead|And|But|Yet|So|Still|and|but),? )?(?:(?:in|on|by|last|this|early in|late in|since|In|On|By|Last|This|From|Since) [^,;.]{3,40}?,? )?(?:(?:where|while|whereas|because|although|though) )?(?=(?:it|the (?:[\p{L}-]+ ){0,3}\p{Ll}+)\W*$)")]
    private static partial Regex When();

    [GeneratedRegex(@"^the (?:new|other|second|sister|rival|successor) |^the (?:former|previous|old|then|ex)[ -](?:[\p{L}-]+ )?(?:owner|shareholder|parent|holding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    // "deletes that entry": that of the firm just spoken of.
    [GeneratedRegex(@"^(?:that|this)$|^(?:that|this|its) (?:[A-Z]{2,5}|\p{Lu}\p{L}+ List)$|^(?:its|their|that|this) (?:designation|listing|entry|inclusion|debarment)$")]
    private static partial Regex ThatEntry();

    // "its name", "the name of the company"
    [GeneratedRegex(@"\b(?:name|entry|listing|(?<=^its )(?:equipment|products|devices|gear|routers|cameras|modems|drones|radios|services|gear and services|equipment and services))$|^the (?:name|entry|listing) (?:of|for) |['’]s (?:name|entry|listing|(?:[\p{Ll}-]+ ){0,2}(?:equipment|products|devices|gear|routers|cameras|modems|modules|drones|radios|services))$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOf();
}
