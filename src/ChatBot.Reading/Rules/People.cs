using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The persons of whom a text has spoken, so that "he" and "she" can be told.</summary>
internal sealed partial class People
{
    private readonly List<(Speaker Who, bool? IsMan)> _known = [];
    private readonly Dictionary<string, Speaker> _nicknames = [];
    private Speaker? _onlySeen;
    private bool _sawSeveral;
    private bool _wasHeard;
    private (Sentence Sentence, Speaker Who)? _subject;

    /// <summary>The person whom "he" or "she" means: the latest of whom nothing says that it cannot be; null where nobody fits.</summary>
    public Speaker? Meant(string pronoun)
    {
        var isMan = pronoun.Equals("he", StringComparison.OrdinalIgnoreCase);
        var at = _known.FindLastIndex(p => p.IsMan is null || p.IsMan == isMan);
        if (at < 0)
            return _known.Count == 0 && !_sawSeveral ? _onlySeen : null;
        _known[at] = (_known[at].Who, isMan);
        return _known[at].Who;
    }

    /// <summary>The person of whom a sentence speaks; null where it is about something else.</summary>
    public Speaker? SubjectOf(Sentence sentence) => _subject is { } subject && subject.Sentence == sentence ? subject.Who : null;

    /// <summary>Whether a name is of somebody of whom the text has spoken.</summary>
    public bool Knows(string name) => _known.Exists(p => p.Who.Name is { } known && (known == name || name.EndsWith(" " + known, StringComparison.Ordinal)));

    /// <summary>Whom the publisher interviews: "We met the director, NAME"; null where it says of nobody.</summary>
    public Speaker? Interviewee { get; private set; }

    /// <summary>The one person of whom the text has spoken; null where it spoke of none or several, or where somebody has spoken in it.</summary>
    public Speaker? Only => _wasHeard || _sawSeveral ? null : _known.Count == 0 ? _onlySeen : _known.Count == 1 && (_onlySeen is null || _onlySeen.Name == _known[0].Who.Name) ? _known[0].Who : null;

    /// <summary>Notes who spoke last.</summary>
    public void Hear(Speaker who)
    {
        _wasHeard = true;
        Note(who);
    }

    /// <summary>Notes who was spoken of last.</summary>
    public void Note(Speaker who, bool? isMan = null)
    {
        var at = _known.FindLastIndex(p => who.Name is not null && p.Who.Name == who.Name);
        isMan ??= at >= 0 ? _known[at].IsMan : GenderOf(who.Role) ?? (who.Name is { } name ? OfTitle(name) ?? GivenNames.IsMan(name) : null);
        if (at >= 0)
        {
            who = who.Role is null ? _known[at].Who : who;
            _known.RemoveAt(at);
        }
        _known.Add((who, isMan));
    }

    /// <summary>Finds of whom a sentence speaks.</summary>
    public void Read(Sentence sentence, ReadingContext context)
    {
        var text = sentence.Narration;
        if (Pronoun().Match(text) is { Success: true } pronoun)
        {
            if (Meant(pronoun.Groups["who"].Value) is { } meant)
                _subject = (sentence, meant);
            return;
        }
        // "Her bank has closed her account.": of a woman.
        if (Possessor().Match(text) is { Success: true } possessor)
            Meant(possessor.Groups["man"].Success ? "he" : "she");
        foreach (Match alias in Nickname().Matches(text))
            _nicknames[alias.Groups["alias"].Value] = new(alias.Groups["name"].Value, null, null);
        if (NamelessSpeaker.Leading(text) is { } role)
        {
            Introduce(sentence, new(null, role, null), null);
            return;
        }
        if (NamelessSpeaker.Definite(text) is { } office)
        {
            Introduce(sentence, _known.FindLast(p => p.Who.Role is { } role && Held(role) is var post && post.EndsWith(office, StringComparison.OrdinalIgnoreCase) && !post.Contains("deputy", StringComparison.OrdinalIgnoreCase)).Who ?? new(null, office, null), null);
            return;
        }
        if (Interview().Match(text) is { Success: true } met)
        {
            Interviewee = PersonBehind(text, met.Index + met.Length, context) ?? (Them().Match(text, met.Index + met.Length) is { Success: true } them ? Meant(them.Value == " him" ? "he" : "she") : null) ?? Interviewee;
            return;
        }
        foreach (var found in ProperName.Find(text, new(0, text.Length)))
        {
            // "Owner NAME" is NAME; "Friday NAME" as well.
            var name = PersonIn(text, found, context);
            if (name.IsEmpty)
                continue;
            // "NAME" for a person whose full name the text gave before.
            var words = name.Of(text);
            if (!words.Contains(' ', StringComparison.Ordinal) && context.FullNames.EndingIn(words) is { } full && HeadNames.IsCompanyLike(full) && context.Companies.Known(full) is null)
                words = full;
            var known = _known.FindLast(p => p.Who.Name is { } called && (called == words || called.StartsWith(words + " ", StringComparison.Ordinal) || called.EndsWith(" " + words, StringComparison.Ordinal))).Who ?? (_nicknames.TryGetValue(words, out var nick) ? nick : null);
            var isPossessive = found.IsPossessive;
            if (!isPossessive && IsSubject(text, name.Start) && (known is not null || IsShownToBePerson(text, name, words, found)))
            {
                var kin = Kin().Match(text[..name.Start]);
                Introduce(sentence, known ?? new(words, Office(text, name, found), null), kin.Success ? kin.Groups["man"].Success : Own().Match(text, name.End) is { Success: true } own ? own.Groups["man"].Success : null);
                return;
            }
            // "I asked a former clerk, NAME, whether …", "there is NAME, whose bank …": a person, though the sentence is of somebody else.
            if (!isPossessive && (known is not null || words.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(words)) && (Age().IsMatch(text, name.End) || Whose().IsMatch(text, name.End) || Office(text, name, found) is not null))
                Note(known ?? new(words, Office(text, name, found), null));
            if (known is null && words.Contains(' ', StringComparison.Ordinal) && (isPossessive && Possession().IsMatch(text, name.End) || Possessed().IsMatch(text[..name.Start])))
                (_sawSeveral, _onlySeen) = (_onlySeen is not null && _onlySeen.Name != words, new(words, null, null));
        }
    }

    private static Speaker? PersonBehind(string text, int at, ReadingContext context) =>
        ProperName.Find(text, new(at, text.Length)).Take(2).Select(n => (Name: PersonIn(text, n, context), Found: n)).FirstOrDefault(n => OnlyOffice().IsMatch(text[at..n.Found.Span.Start]) && n.Name.Of(text).Contains(' ', StringComparison.Ordinal) && !n.Found.IsPossessive && PersonNames.IsPerson(text, n.Found)) is { Name.IsEmpty: false } met
            ? new(met.Name.Of(text), Office(text, met.Name, met.Found), null) : null;

    [GeneratedRegex(@"\b[Ww]e (?:have |had )?(?:met|spoke (?:to|with)|talked (?:to|with)|interviewed|sat down with)\b")]
    private static partial Regex Interview();

    [GeneratedRegex(@"\G (?:him|her)(?=[.,;]| (?:in|at|on|by|over|before|after|last|this|again)\b)")]
    private static partial Regex Them();

    // "its managing director, NAME", "the director of OTHER, NAME"
    [GeneratedRegex(@"^ (?:(?!(?:that|who|whose|whom|why|how|when|where|and|about)\b)[\p{L}’'-]+,? ){0,9}$")]
    private static partial Regex OnlyOffice();

    // "director of NAME": what somebody is, without where.
    private static string Held(string role) => Where().Match(role) is { Success: true } where ? role[..where.Index] : role;

    [GeneratedRegex(@" (?:of|for|at|in|to) ")]
    private static partial Regex Where();

    private void Introduce(Sentence sentence, Speaker who, bool? isMan)
    {
        // Questions behind it may be put to that person.
        if (Interviewee?.Name is { } name && who.Name is { } other && other != name && !name.EndsWith(" " + other, StringComparison.Ordinal) && !name.StartsWith(other + " ", StringComparison.Ordinal))
            Interviewee = null;
        Note(who, isMan);
        _subject = (sentence, who);
    }

    /// <summary>The part of a name that can be a person's: without the office before it.</summary>
    private static Span PersonIn(string text, ProperName found, ReadingContext context)
    {
        var words = WordScanner.Scan(text, found.Span).ToList();
        while (words.Count > 1 && (Offices.OfPersons.Contains(words[0].Of(text)) || CommonCapitals.IsCalendar(words[0].Of(text)) || words[0].Of(text).EndsWith("days", StringComparison.Ordinal)))
            words.RemoveAt(0);
        if (words.Count is 0 or > 4)
            return default;
        var span = new Span(words[0].Start, words[^1].End);
        var name = span.Of(text);
        return context.Companies.Known(name) is null && Authorities.Find(name) is null && !words.Exists(w => Nations.Find(w.Of(text)) is not null || Offices.Bodies.Contains(w.Of(text)) || LegalForms.IsWritten(w.Of(text)) || w.Of(text).All(char.IsUpper) && w.Length > 1)
            ? span : default;
    }

    // What stands before the subject of a sentence tells when or where, not what somebody did.
    private static bool IsSubject(string text, int start)
    {
        var before = text[..start];
        var from = before.LastIndexOf(", and ", StringComparison.Ordinal);
        return !Verb().IsMatch(from < 0 ? before : before[(from + 6)..]) && !before.Contains(Sentence.Masked, StringComparison.Ordinal);
    }

    private static bool IsShownToBePerson(string text, Span name, string full, ProperName found) =>
        found.Span.Start < name.Start && Offices.OfPersons.Contains(WordScanner.Scan(text, found.Span).First().Of(text))
        || WordScanner.Scan(text, new(Math.Max(0, name.Start - 40), name.Start)).LastOrDefault() is { IsEmpty: false } before && before.End + 1 == name.Start && Callings.IsPerson(before.Of(text))
        || Kin().IsMatch(text[..name.Start])
        // "Marta NAME runs a shop"
        || GivenNames.IsMan(full) is not null && Acting().IsMatch(text, name.End)
        // "Old Marek, the night porter,"
        || Office(text, name, found) is { } post && !CompanyNouns.Singular.Contains(post.Split(' ')[^1])
        || Runs().IsMatch(text, name.End)
        || full.Contains(' ', StringComparison.Ordinal) && (Office(text, name, found) is not null || Age().IsMatch(text, name.End) || Whose().IsMatch(text, name.End) || Own().IsMatch(text, name.End) && Acting().IsMatch(text, name.End));

    /// <summary>The office right behind a name or before the comma ahead of it; null where neither is one.</summary>
    private static string? Office(string text, Span name, ProperName found)
    {
        if (found.Span.Start < name.Start && Offices.OfPersons.Contains(WordScanner.Scan(text, found.Span).First().Of(text)))
            return new Span(found.Span.Start, name.Start).Trim(text).Of(text);
        if (Beside().Match(text, name.End) is { Success: true } behind && behind.Groups["office"].Value is var office && office.Split(' ').Any(w => Offices.OfPersons.Contains(w) || Callings.IsWrittenSmall(w)))
            return office;
        if (text[..name.Start] is var before && before.EndsWith(", ", StringComparison.Ordinal) && Clause.Segments(text, new(0, name.Start)) is [.., var ahead] && WordScanner.Scan(text, ahead).Any(w => Offices.OfPersons.Contains(w.Of(text)) || Callings.IsWrittenSmall(w.Of(text))))
            return Held().Replace(ahead.Of(text), "");
        return Title().Match(before) is { Success: true } title && title.Groups["office"].Value is var held && held.Split(' ').Any(w => Offices.OfPersons.Contains(w) || Callings.IsWrittenSmall(w)) ? held : null;
    }

    private static bool? OfTitle(string name) => name.Split(' ')[0] switch
    {
        "Dame" or "Lady" or "Baroness" or "Countess" or "Sister" => false,
        "Sir" or "Lord" or "Baron" or "Count" or "Father" => true,
        _ => null,
    };

    private static bool? GenderOf(string? role) =>
        role is null ? null
        : Woman().IsMatch(role) ? false
        : Man().IsMatch(role) ? true
        : null;

    [GeneratedRegex(@"^(?:(?:And|But|So|Then|Will|Would|Does|Did|Can|Could|Is|Was|Has|Had|Why (?:did|does|is|was|has)|What (?:did|does|will|would)|How (?:did|does)) ){0,2}(?<who>[Hh]e|[Ss]he)\b")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|does|did|said|says|told|(?!(?:his|its|this|less|across|towards|always|afterwards|perhaps|besides|unless|wednesdays|mondays|fridays|days|weeks|months|years|hours|gas|business)\b)\p{Ll}{3,}(?:ed|[^s’']s)) ")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:[Hh]is|[Hh]er|[’']s) (?:\p{Ll}+ )?(?:(?<man>brother(?:-in-law)?|son|father|husband|uncle|nephew|grandfather)|sister(?:-in-law)?|daughter|mother|wife|widow|aunt|niece|grandmother),? (?:\p{Lu}\p{L}+(?: |$))*$")]
    private static partial Regex Kin();

    [GeneratedRegex(@"^(?:(?<man>His)|Her) ")]
    private static partial Regex Possessor();

    // "NAME, whom everybody calls the Captain", "NAME, known in the port as the Captain"
    [GeneratedRegex(@"\b(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+),? (?:whom (?:\p{Ll}+ ){1,3}calls?|(?:\p{Ll}+ )?known (?:[\p{L}]+ ){0,4}as|nicknamed|dubbed|called) (?:the |[“""‘'](?:the )?)(?<alias>\p{Lu}[\p{L}-]+)")]
    private static partial Regex Nickname();

    // "NAME of Leeds, whose firm …", "NAME, who wrote it"
    [GeneratedRegex(@"\G(?: (?:of|from|in) \p{Lu}\p{L}+)?, (?:who|whose|whom)\b")]
    private static partial Regex Whose();

    // "NAME, who owns a villa,": also of whom only the surname is told.
    [GeneratedRegex(@"\G, who (?:owns|owned|runs|ran|founded|heads|chairs|leads|lives|grew up|was born)\b")]
    private static partial Regex Runs();

    // "NAME, 44,", "NAME, sixty-four,"
    [GeneratedRegex(@"\G, (?:aged )?(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?)(?:,|\.|$)")]
    private static partial Regex Age();

    // The name's own "he" or "her" in the rest of the sentence, before anybody else is named.
    [GeneratedRegex(@"\G(?>(?:, (?:his|her) [^,]{2,60},)?)(?:(?!\b(?:his|hers?|he|she|him|himself|herself)\b)[^\p{Lu}])*\b(?:(?<man>he|his|him|himself)|she|hers?|herself)\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\G(?:, [^,]{2,60},)? \p{Ll}+")]
    private static partial Regex Acting();

    [GeneratedRegex(@"\G, (?:(?:an?|the|his|her|its|their) )?(?<office>[^,]{3,60})[,.]")]
    private static partial Regex Beside();

    // "I asked a former clerk": what stands behind the last article.
    [GeneratedRegex(@"^(?:.*\b)?(?:an?|the|his|her|its|their) ", RegexOptions.IgnoreCase)]
    private static partial Regex Held();

    [GeneratedRegex(@"(?:^|[,.] |\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) )(?<office>(?:[\p{L}’'-]+ ){0,3}\p{Ll}[\p{Ll}-]+(?<!\b(?:in|at|of|from|for|near|to|with|by))) $")]
    private static partial Regex Title();

    // What only a person has.
    [GeneratedRegex(@"\G[’']s? (?:\p{Ll}+ )?(?:desk|office|father|mother|brother|sister|son|daughter|wife|husband|widow|family|house|home|kitchen|garden|hands?|face|voice|eyes|life|parents|children|grandfather|workshop|study)\b")]
    private static partial Regex Possession();

    // "Behind the desk of NAME"
    [GeneratedRegex(@"\b(?:desk|office|living room|kitchen|face|study|workshop|father|mother|daughter|son) of $")]
    private static partial Regex Possessed();

    [GeneratedRegex(@"(?:woman|women|sister|daughter|mother|wife|widow|lady)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Woman();

    [GeneratedRegex(@"(?<!wo)man\b|\b(?:brother|son|father|husband)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Man();
}
