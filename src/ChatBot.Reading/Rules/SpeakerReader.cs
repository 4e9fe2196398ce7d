using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Reads who speaks from the words around a verb of speech.</summary>
internal static partial class SpeakerReader
{
    /// <summary>The speaker whom a phrase names; null when it names nobody who can speak.</summary>
    public static Speaker? Read(string text, Span phrase, ReadingContext context)
    {
        // "On March 24 the department announced": when is no part of who.
        if (When().Match(text, phrase.Start, phrase.Length) is { Success: true } when)
            phrase = new(when.Index + when.Length, phrase.End);
        // "a fuming Ms NAME": how she said it.
        if (Mood().Match(text, phrase.Start, phrase.Length) is { Success: true } mood)
            phrase = new(mood.Index + mood.Length, phrase.End);
        if (Defined(text, phrase, context) is { } defined)
            return defined;
        var parts = Clause.Segments(text, phrase);
        var segments = parts.ConvertAll(s => Segment.Of(text, s));
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var segment = segments[i];
            var beside = (i > 0 ? segments[i - 1] : null, i + 1 < segments.Count ? segments[i + 1] : null);
            if (segment.Role is { } office && segment.Name is { } name && !(beside.Item1?.IsBareName == true || beside.Item2?.IsBareName == true))
                return Person(name, office);
            if (segment.Name is not { } person || segment.Role is not null || Numbers.Parse(person) is not null || person is "Both" or "Others")
                continue;
            if (!person.Contains(' ', StringComparison.Ordinal) && context.LatestSpeaker(s => IsSame(s, person)) is null && WithoutOffice(context.FullNames.EndingIn(person)) is { } full && (context.Companies.Known(person) is null || PersonNames.IsTitled(text, phrase, person)) && Authorities.Find(person) is null && HeadNames.IsCompanyLike(full))
                (person, segment) = (full, segment with { HasDeterminer = false });
            var role = beside.Item2?.Office ?? beside.Item1?.Office;
            // "NAME, who was named by the last president, …": known by his full name and office.
            if (role is not null && !(!person.Contains(' ', StringComparison.Ordinal) && context.LatestSpeaker(s => IsSame(s, person)) is { Role: not null }))
                return Person(person, role);
            if (context.LatestSpeaker(s => IsSame(s, person)) is { } known)
                return known;
            if (Authorities.Find(person) is { } authority)
                return NamedBodies.Speaking(authority, person);
            // "Mrs NAME" of the firm that bears her name
            if (context.Companies.Known(person) is { } company)
                return PersonNames.IsTitled(text, phrase, person) ? Person(person, role) : new(company.Name, null, null);
            if (Capitals.CountryOf(person) is { } country && !segment.HasDeterminer)
                return new(person, null, country);
            // "NAME" for a firm whose longer name the text gave, though it says nothing else of it.
            if (!person.Contains(' ', StringComparison.Ordinal) && !segment.HasDeterminer && context.FullNames.BeginningWith(person) is { } longer && !IsMedium(longer))
                return new(longer, null, null);
            if (IsFirm(text, parts[i], person))
                return new(person, null, null);
            if (person.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(person) && !IsMedium(person) && !segment.HasDeterminer)
                return Person(person, null);
        }
        if (segments.Count > 0 && Clause.Segments(text, phrase) is [var subject, ..] && Firm().IsMatch(subject.Of(text)) && context.Previous?.Mentions is [var first, ..] mentions && mentions.TrueForAll(m => m.Company.Id == first.Company.Id))
            return new(first.Company.Name, null, null);
        if (Head().IsMatch(phrase.Trim(text, ",").Of(text)) && context.LastNaming?.Mentions is [.., var unit])
            return new(Parent(unit.Company, context).Name, null, null);
        return segments.FindLast(s => s.Pronoun is not null) is { Pronoun: { } pronoun } ? context.People.Meant(pronoun) : Unnamed(text, phrase, segments, context);
    }

    // "the carmaker NAME", "NAME, which makes doors,": a firm, of which the text says no more.
    private static bool IsFirm(string text, Span part, string name) =>
        text.IndexOf(name, part.Start, part.Length, StringComparison.Ordinal) is >= 0 and var at && HeadNames.IsCompanyLike(name) && !IsMedium(name) && GivenNames.IsMan(name) is null
        && (text.AsSpan(at + name.Length).StartsWith(", which ") || CompanyNouns.EndIn(text[part.Start..at].TrimEnd()));

    // The headquarters of a unit are its group's: the one other firm of the text that shares the unit's name.
    private static Company Parent(Company unit, ReadingContext context) =>
        context.Companies.Created.Where(c => c.Id != unit.Id && c.Name.Split(' ')[0] == unit.Name.Split(' ')[0]).Take(2).ToList() is [var only] ? only : unit;

    [GeneratedRegex(@"^(?:But |And )?[Tt]he (?:headquarters|head office|parent company|parent)(?: in \p{Lu}[\p{L} -]+)?$")]
    private static partial Regex Head();

    // "Chairwoman NAME" is NAME.
    private static string? WithoutOffice(string? name)
    {
        while (name is not null && name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && Offices.OfPersons.Contains(name[..space]))
            name = name[(space + 1)..];
        return name;
    }

    [GeneratedRegex(@"\G\s*(?:(?:But|And|Separately|Meanwhile|Also|Then|Now),? )?(?:(?:[Ll]ate |[Ee]arly |[Ee]arlier )?(?:[Oo]n|[Ii]n) (?:(?:[0-9]{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?(?: [0-9]{1,2}\b)?(?:,? [0-9]{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: last week)?)|[Ll]ast (?:week|month|year)|[Yy]esterday|[Tt]oday) (?=the |The |\p{Lu})")]
    private static partial Regex When();

    [GeneratedRegex(@"\G\s*(?:[Aa]n?|[Tt]he) (?:\p{Ll}[\p{L}-]* ){1,2}(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\b)")]
    private static partial Regex Mood();

    [GeneratedRegex(@"^[Tt]he (?:[\p{L}&’'-]+ ){0,5}(?:founder|boss|owner|chief|head|director|chairman|chairwoman)$")]
    private static partial Regex Leader();

    // "the Company" in its own filing
    private static Speaker? Defined(string text, Span phrase, ReadingContext context) =>
        Term().Match(phrase.Trim(text, ",").Of(text)) is { Success: true } term && context.Terms.MeaningOf(term.Groups["term"].Value) is { } name
            ? char.IsLower(name[0]) ? new(null, context.Terms.Filer is { } filer ? $"{name} of {filer}" : name, null) : new(context.Companies.Known(name)?.Name ?? name, null, null)
            : null;

    private static Speaker? Unnamed(string text, Span phrase, List<Segment> segments, ReadingContext context)
    {
        // "Boss NAME came out fighting. “…,” fumed the founder of the firm.": of whom the sentence before speaks.
        if (Definite().IsMatch(phrase.Of(text)) && Leader().IsMatch(phrase.Trim(text, ",.").Of(text)) && context.Previous is { } spoken && context.Current?.Sentence.Paragraph == spoken.Sentence.Paragraph && context.People.SubjectOf(spoken.Sentence) is { Name: not null } subject)
            return subject;
        // "the spokesman" was named before.
        if (segments is [{ HasDeterminer: true, Role: { } held }, ..] && !held.Contains(' ', StringComparison.Ordinal) && Definite().IsMatch(phrase.Of(text))
            && context.LatestSpeaker(s => s.Role is { } role && role.Split(' ').Contains(held, StringComparer.OrdinalIgnoreCase)) is { } before)
            return before;
        // "the judge" of a text that has spoken of "Judge NAME" and no other.
        if (segments is [{ HasDeterminer: true, Role: { Length: > 1 } post }, ..] && !post.Contains(' ', StringComparison.Ordinal) && Definite().IsMatch(phrase.Of(text))
            && context.FullNames.BeginningWith(char.ToUpperInvariant(post[0]) + post[1..]) is { } titled && WithoutOffice(titled) is { } holder && holder != titled && holder.Contains(' ', StringComparison.Ordinal))
            return Person(holder, post);
        if (NamelessSpeaker.RoleIn(text, phrase, context) is { } called && !(Definite().IsMatch(phrase.Of(text)) && context.Bodies.Of(called) is not null))
            return new(null, called, CountryOf(called));
        if (segments.FindLast(s => s.Role is not null) is { Role: { } role })
            return new(null, role, CountryOf(role));
        if (AuthorityFinder.MostSpecific(text, phrase) is { } authority && segments.Any(s => s.IsAuthority))
            return NamedBodies.Speaking(authority, AuthorityFinder.Find(text, phrase).First(f => f.Authority == authority).Span.Of(text));
        return Body(phrase.Trim(text, ",").Of(text), context);
    }

    /// <summary>"the ministry", "the judges", "the press service of NAME": a body without its name speaks as the one that was named, else by its noun.</summary>
    private static Speaker? Body(string words, ReadingContext context)
    {
        if (Noun().Match(words) is not { Success: true } body)
            return null;
        var noun = body.Groups["noun"].Value;
        // "Lisbon's foreign ministry" is Portugal's.
        if (body.Groups["city"] is { Success: true } city && Capitals.CountryOf(city.Value) is { } country)
            return new($"{country}'s {words[(city.Index + city.Length + 2)..].Trim()}", null, country);
        return context.Bodies.Of(noun) is { } named ? named
            : Offices.Bodies.Contains(noun) || noun is "force" or "service" or "judges" or "headquarters" ? new(null, body.Groups["who"].Value, CountryOf(body.Groups["who"].Value)) : null;
    }

    [GeneratedRegex(@"^[Tt]he (?<term>\p{Lu}[\p{L} ]*)$")]
    private static partial Regex Term();

    [GeneratedRegex(@"^(?:But |And |but |and )?[Tt]he ")]
    private static partial Regex Definite();

    [GeneratedRegex(@"^(?:(?:[Ii]n|[Oo]n|[Bb]y) [^,]{3,60}, )?(?:but |and |But |And )?(?:(?:[Tt]he|[Ii]ts) )?(?<who>(?:(?<=[Tt]he |ts )|(?<city>\p{Lu}\p{L}+)['’]s? )(?:(?!(?:in|of) )[\p{L}’'-]+ ){0,3}(?<noun>\p{L}\p{Ll}+)(?: of (?:(?:the )?\p{Lu}[\p{L} -]+|\p{Ll}+))?)(?: in \p{Lu}\p{L}+)?$")]
    private static partial Regex Noun();

    private static Speaker Person(string name, string? role) => new(name, role, role is null ? null : CountryOf(role));

    private static bool IsSame(Speaker speaker, string name) =>
        speaker.Name is { } full && (full == name || full.EndsWith(" " + name, StringComparison.Ordinal) || full.StartsWith(name + " ", StringComparison.Ordinal));

    private static bool IsMedium(string name) => name.Split(' ').Any(Offices.Media.Contains);

    /// <summary>Whose office a role is: the first nation or authority in it, but not the place where it is held.</summary>
    private static string? CountryOf(string role)
    {
        if (Place().Match(role) is { Success: true } place)
            role = role[..place.Index];
        var authority = AuthorityFinder.Find(role, new(0, role.Length)).FirstOrDefault();
        foreach (var word in WordScanner.Scan(role))
        {
            if (authority.Authority is not null && word.Start >= authority.Span.Start)
                break;
            if (Nations.Find(word.Of(role)) is { } nation)
                return nation;
        }
        return authority.Authority?.Country;
    }

    // A noun without capitals right before the name, and nothing in between that makes it another's.
    [GeneratedRegex(@"^(?:(?!(?:of|in|by|for|from|with|at|on|to|and|that|which|who)\b)[\p{L}\p{N}'’-]+ )*(?!(?:of|in|by|for|from|with|at|on|to|and|that|which|who|the|an?|its|their|his|her|but|as|when|while|if)\b)\p{Ll}[\p{Ll}-]{2,} $")]
    private static partial Regex Described();

    [GeneratedRegex(@" in (?=\p{Lu})")]
    private static partial Regex Place();

    // "a furious NAME"
    [GeneratedRegex(@"^(?:an?|the) \p{Ll}+ $", RegexOptions.IgnoreCase)]
    private static partial Regex Moody();

    [GeneratedRegex(@"^(?:(?:[Ii]n|[Oo]n|[Bb]y) [^,]{3,60} )?(?:but |and )?(?:the|its) (?:company|firm|bank|group|manufacturer|maker|carrier|shipper|trader)$", RegexOptions.IgnoreCase)]
    private static partial Regex Firm();

    /// <summary>A part of the phrase between commas.</summary>
    /// <param name="Name">The name in it; null without one.</param>
    /// <param name="Role">The office in it, without the name; null without one.</param>
    /// <param name="Office">The whole part where it tells an office: the role of a name beside it.</param>
    /// <param name="Pronoun">The pronoun that stands for a person named before; null without one.</param>
    /// <param name="HasDeterminer">Whether it begins with an article or the like.</param>
    /// <param name="IsAuthority">Whether its name is an authority's.</param>
    private sealed record Segment(string? Name, string? Role, string? Office, string? Pronoun, bool HasDeterminer, bool IsAuthority)
    {
        /// <summary>Whether it is a person's full name and nothing else.</summary>
        public bool IsBareName => Role is null && !HasDeterminer && !IsAuthority && Name?.Contains(' ', StringComparison.Ordinal) == true;

        public static Segment Of(string text, Span span)
        {
            var words = WordScanner.Scan(text, span).ToList();
            var pronoun = words.Count is > 0 and <= 3 && words.Take(2).Select(w => w.Of(text)).FirstOrDefault(w => w.ToUpperInvariant() is "HE" or "SHE") is { } he ? he : null;
            // "Pieter van NAME"
            if (Particled().Match(span.Of(text)) is { Success: true })
                return new(span.Of(text), null, null, null, false, false);
            var determiner = words.Count > 0 && FunctionWords.Determiners.Contains(words[0].Of(text));
            var office = words.FindLastIndex(w => Offices.OfPersons.Contains(w.Of(text)) || Callings.IsWrittenSmall(w.Of(text)));
            if (office < 0)
            {
                var names = ProperName.Find(text, span).ToList();
                // "the Bremen freight forwarder NAME": what stands before the last name describes it.
                var isDescribed = names.Count > 0 && names[^1].Span.End == span.End && Described().IsMatch(text[span.Start..names[^1].Span.Start]);
                // "Hungary's NAME", "Hallam Bank's NAME": the one who belongs there.
                isDescribed |= names is [{ IsPossessive: true } owner, var own] && own.Span.Start - owner.Span.End is 2 or 3 && own.Text.Contains(' ', StringComparison.Ordinal);
                var name = isDescribed ? names[^1] : names.FirstOrDefault();
                if (isDescribed && !name.IsPossessive)
                    return new(name.Text, null, null, pronoun, false, IsAuthorityAt(text, span, name));
                // Words of reaction or time may precede a name, no others: "the shares of NAME" is not NAME.
                var leads = name.Text is not null && (Moody().IsMatch(text[span.Start..name.Span.Start]) || !WordScanner.Scan(text, new(span.Start, Math.Max(span.Start, name.Span.Start))).Any(w => !FunctionWords.Determiners.Contains(w.Of(text)) && char.IsLower(text[w.Start])));
                return new(leads && name is { IsPossessive: false } ? name.Text : null, null, null, pronoun, determiner, leads && name.Text is not null && IsAuthorityAt(text, span, name));
            }
            var named = NameBehind(text, span, words, office);
            var end = named?.Start ?? span.End;
            var first = determiner ? words[1 < words.Count ? 1 : 0].Start : words[0].Start;
            return new(named?.Of(text), RoleOf(text, new(first, end)), RoleOf(text, new(first, span.End)), null, determiner, false);
        }

        private static string RoleOf(string text, Span span)
        {
            var role = Conjunction().Replace(span.Trim(text).Of(text), "");
            return Subordinate().Match(role) is { Success: true, Index: > 0 } cut ? role[..cut.Index] : role;
        }

        private static bool IsAuthorityAt(string text, Span span, ProperName name) =>
            AuthorityFinder.Find(text, span).Any(a => a.Span.Overlaps(name.Span));

        /// <summary>The name at the end of "minister NAME" or "minister of state for trade NAME".</summary>
        private static Span? NameBehind(string text, Span span, List<Span> words, int office)
        {
            var behind = new Span(words[office].End, span.End);
            var runs = ProperName.Find(text, behind).ToList();
            if (runs.Count == 0)
                return null;
            var direct = runs[0];
            if (string.IsNullOrWhiteSpace(text[behind.Start..direct.Span.Start]))
                return direct.IsPossessive ? null : direct.Span;
            // The office goes on after a preposition: its last two capitalised words are the name, with initials between them.
            var last = runs[^1];
            var parts = WordScanner.Scan(text, last.Span).ToList();
            var count = parts.Count > 2 && parts[^2].Length == 1 ? 3 : 2;
            if (last.IsPossessive || last.Span.End != span.End || parts.Count <= count || Offices.Bodies.Contains(parts[^1].Of(text)))
                return null;
            return new(parts[^count].Start, last.Span.End);
        }
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: (?:van|von|de|der|den|del|della|da|di|du|dos|bin|ibn|ter|ten|zu))+(?: \p{Lu}[\p{L}’'-]+){1,2}$")]
    private static partial Regex Particled();

    [GeneratedRegex(@"^(?:(?:But|And)|(?:[Tt]hrough|[Vv]ia) (?:its|their|the)) ")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@" who | that | which | how | why | whether | what | when | where | said$")]
    private static partial Regex Subordinate();
}
