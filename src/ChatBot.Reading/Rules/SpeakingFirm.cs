using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The firm or body that speaks as "it" or "the lamp maker".</summary>
internal static partial class SpeakingFirm
{
    /// <summary>Who is meant; null where a phrase is none of these or several can be.</summary>
    public static Speaker? Read(string text, Span phrase, ReadingContext context)
    {
        if (context.Current is not { } unit)
            return null;
        var words = phrase.Trim(text, ",.").Of(text);
        if (It().IsMatch(words))
            return Before(unit, context);
        if (They().IsMatch(words))
            return Several(unit, context);
        words = Conjunction().Replace(words, "");
        if (!Antecedent.IsNoun(words))
            return null;
        return Noun(unit, phrase, context);
    }

    private static Speaker? Noun(Unit unit, Span phrase, ReadingContext context)
    {
        if (Antecedent.Of(unit, phrase, context) is { } meant)
            return Firm(meant.Company);
        var words = Conjunction().Replace(phrase.Trim(unit.Text, ",.").Of(unit.Text), "");
        // "the company": the only one of the text, where no other name since can be a firm's.
        return Plain().IsMatch(words) && context.SoleCompany is { } sole && unit.Mentions.Count == 0 && (context.Stranger is not { } stranger || context.People.Knows(stranger)) ? Firm(sole) : null;
    }

    /// <summary>Of whom the sentence before speaks, in the same paragraph: who spoke there, or whom it names first.</summary>
    private static Speaker? Before(Unit unit, ReadingContext context)
    {
        if (context.Previous is not { } previous || previous.Sentence.Paragraph != unit.Sentence.Paragraph || unit.Mentions.Count > 0)
            return null;
        if (previous.Utterances is [.., { Speaker: var last }])
            return IsBody(last, context) ? last : null;
        var authority = AuthorityFinder.Find(previous.Text, new(0, previous.Text.Length)).FirstOrDefault();
        var company = previous.Mentions.FirstOrDefault();
        if (authority.Authority is { } body && (company.Company is null || authority.Span.Start < company.Span.Start))
            return authority.Span.Start < 30 && company.Company is null ? NamedBodies.Speaking(body, authority.Span.Of(previous.Text)) : null;
        if (company.Company is not null)
            return authority.Authority is null && previous.Mentions.TrueForAll(m => m.Company.Id == company.Company.Id) ? Firm(company.Company) : null;
        // "It took the maker two hours to answer. “…,” it said."
        return Noun().Match(previous.Text) is { Success: true } noun ? Noun(previous, Span.Of(noun), context) : null;
    }

    // "NAME's lawyers were quick. …, they said."
    private static Speaker? Several(Unit unit, ReadingContext context) =>
        context.Previous is not { } previous || previous.Sentence.Paragraph != unit.Sentence.Paragraph ? null
        : previous.Utterances is [.., { Speaker: var last }] ? last is { Name: null, Role: { } role } && Callings.ArePeople(WordScanner.Scan(role).Last().Of(role)) ? last : null
        : People().Match(previous.Text) is { Success: true } people && Callings.ArePeople(people.Groups["noun"].Value) ? new(null, people.Groups["who"].Value, null) : null;

    private static bool IsBody(Speaker speaker, ReadingContext context) =>
        speaker.Name is { } name ? speaker.Role is null && (Authorities.Find(name) is not null || context.Companies.Known(name) is not null)
        : speaker.Role is { } role && Offices.Bodies.Contains(role[(role.LastIndexOf(' ') + 1)..]);

    private static Speaker Firm(Company company) => new(company.Name, null, null);

    [GeneratedRegex(@"^(?:(?:and|but|And|But) )?[Ii]t$")]
    private static partial Regex It();

    [GeneratedRegex(@"^(?:(?:and|but|And|But) )?[Tt]hey$")]
    private static partial Regex They();

    [GeneratedRegex(@"^(?:The )?(?<who>(?:\p{Lu}[\p{L}-]+['’]s? |[Tt]wo |[Tt]hree |[Ss]everal )?(?:\p{Ll}[\p{Ll}-]+ (?:\p{Ll}[\p{Ll}-]+ )??)??(?<noun>\p{Ll}+s)) (?!of|in|at|for|from|with)")]
    private static partial Regex People();

    [GeneratedRegex(@"^(?:and|but|as) ", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^the (?:company|firm|group|business|maker|manufacturer|applicant|claimant|plaintiff|petitioner)$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\b[Tt]he (?:[\p{Ll}-]+ ){0,2}(?:company|firm|group|maker|manufacturer|bank|trader|shipper|operator|carrier|builder|dealer|supplier|producer)\b")]
    private static partial Regex Noun();
}
