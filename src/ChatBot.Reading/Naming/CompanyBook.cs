using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>The companies of one reading: those of the catalogue, and those that the text itself introduces.</summary>
internal sealed partial class CompanyBook(CompanyRecognizer names)
{
    /// <summary>Where a name comes from that only a text tells; how it tells it may follow.</summary>
    private const string Origin = "the source";

    // A word shared by more names than this tells none of them apart.
    private const int TooCommon = 50;

    // "Zavod NAME" is "NAME plant": what a firm is stands before its name in some languages.
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create("zavod", "npo", "npp", "okb", "nii", "kombinat", "fabrika", "firma", "grupo", "groupe", "gruppo", "ooo", "oao", "zao", "pao", "ao", "tov", "pt");

    private readonly Dictionary<string, Company> _companies = [];
    private readonly Dictionary<string, string> _idByKey = [];
    private readonly Dictionary<string, List<(List<string> Words, string Id)>> _formsByWord = [];
    private readonly OrderedDictionary<string, string> _created = [];
    private readonly Dictionary<string, string> _settled = [];
    private readonly Dictionary<string, string> _idByNoun = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The companies that the catalogue lacks, in the order of their introduction.</summary>
    public ImmutableArray<Company> Created => [.. _created.Keys.Select(id => _companies[id])];

    /// <summary>Whether only texts tell of a company, and no catalogue or list.</summary>
    public static bool IsOfTexts(Company company) => company.Names.All(n => n.Origin.StartsWith(Origin, StringComparison.Ordinal));

    /// <summary>The company a whole name means; null when it means none or more than one.</summary>
    public Company? Known(string name)
    {
        if (_idByKey.TryGetValue(NameKey.Of(name), out var id))
            return _companies[id];
        return FromCatalogue(name) is { } listed ? Remember(listed, name) : ShortFormOf(name);
    }

    /// <summary>The company that a text names in a place where only a company can stand; a new one when the name is not known.</summary>
    public Company Introduce(string name, IEnumerable<CompanyName> aliases)
    {
        var company = Known(name) is { } known ? Spelled(known, name) : Create(name);
        foreach (var alias in aliases)
            company = AddName(company, alias);
        return company;
    }

    /// <summary>A company by a name that only looks like one; what is known otherwise stays what it is.</summary>
    public void Guess(string name, IEnumerable<CompanyName> aliases)
    {
        var company = Create(name, isGuessed: true);
        foreach (var alias in aliases)
            company = AddName(company, alias);
    }

    /// <summary>The known companies named in a text, in order.</summary>
    public List<CompanyMention> Find(string text)
    {
        var found = names.Find(text)
            .Where(m => m is { IsAmbiguous: false, IsResemblance: false })
            .Select(m => new CompanyMention(new(m.Start, m.Start + m.Length), Remember(m.Best.Company, m.Text)))
            .ToList();
        var fromCatalogue = found.ToArray();
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
            if (!IsShip(text, name.Span.Start) && !fromCatalogue.Any(m => m.Span.Overlaps(name.Span)) && Match(text, name) is { } mention)
                found.Add(mention);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>"the tanker NAME", which may be called as its owner is.</summary>
    public static bool IsShip(string text, int name) => Ship().IsMatch(text[Math.Max(0, name - 20)..name]);

    [GeneratedRegex(@"\b(?:tanker|ship|vessel|freighter|trawler|bulker|bulk carrier|barge|yacht|ferry|coaster|MV|M/V|MT) $")]
    private static partial Regex Ship();

    private CompanyMention? Match(string text, ProperName name)
    {
        // Adjectives of nation may stand before a name; anything else before or behind makes it another name.
        for (var start = name.Span.Start; start < name.Span.End;)
        {
            var rest = new Span(start, name.Span.End);
            if (Known(rest.Of(text)) is { } company)
                return IsTown(text, rest) && company.Name.StartsWith(rest.Of(text) + " ", StringComparison.Ordinal) && !_idByKey.ContainsKey(NameKey.Of(rest.Of(text))) ? null : new(rest, WithForm(company, rest.Of(text)));
            var space = text.IndexOf(' ', start, rest.Length);
            if (space < 0 || Nations.Find(text[start..space]) is null)
                return null;
            start = space + 1;
        }
        return null;
    }

    // "nobody in Zhuhai" is no short form of "Zhuhai Feilan Motor Control"; "a stake in Feilan" is one of its.
    private static bool IsTown(string text, Span name) =>
        !text.AsSpan(name.Start, name.Length).Contains(' ') && !WordScanner.IsPossessive(text, name.End) && Within().IsMatch(text[Math.Max(0, name.Start - 40)..name.Start]);

    [GeneratedRegex(@"(?<!\b(?:stakes?|shares?|stock|holdings?|interests?|invest(?:s|ed|ing|ments?|ors?)?|positions?|bonds|trad(?:e|ing)|confidence|trust|faith|(?:dis)?belie[fv]e?s?|money|funds|partners?|holds?|held|own(?:s|ed)?|per ?cent|%) )\b(?:[Ii]n|near|outside|around|across|throughout) $")]
    private static partial Regex Within();

    /// <summary>The company with a form of its name that the text uses.</summary>
    private Company WithForm(Company company, string form) =>
        form.Length > 3 && !company.Names.Any(n => NameKey.Of(n.Text) == NameKey.Of(form)) ? AddName(company, new(form, NameKind.Short, Origin + ", in short"), isForm: true) : company;

    private Company? FromCatalogue(string name)
    {
        var mentions = names.Find(name);
        return mentions is [{ IsAmbiguous: false, IsResemblance: false } only] && NameKey.Of(only.Text) == NameKey.Of(name) ? only.Best.Company : null;
    }

    private Company? ShortFormOf(string name)
    {
        var words = NameKey.WordsOf(name);
        if (words.Count == 0 || !_formsByWord.TryGetValue(words[0], out var forms) || forms.Count > TooCommon)
            return null;
        if (words.Count == 1 && (words[0].Length < 3 || Nations.Find(name) is not null || CommonCapitals.IsCalendar(name) || CompanyNouns.Singular.Contains(name)))
            return null;
        var ids = forms
            .Where(f => f.Words.Count > words.Count && (words.Count > 1 || f.Words[0] == words[0] || (f.Words.Count > 2 || Kinds.Contains(f.Words[0])) && f.Words[1] == words[0] || !name.Any(char.IsLower)) && NameKey.IsWithin(words, f.Words))
            .Select(f => f.Id).Distinct().ToList();
        if (ids.Count > 1)
            ids.RemoveAll(id => _companies[id].IsGuessed);
        if (ids is [var only])
            return _companies[only];
        return ids.Count > 1 && _settled.TryGetValue(string.Join(' ', words), out var full) && _idByKey.TryGetValue(full, out var meant) && ids.Contains(meant) ? _companies[meant] : null;
    }

    /// <summary>Sets which company a noun with a capital means in this text: "the Company".</summary>
    public void Define(string noun, Company company) => _idByNoun.TryAdd(noun, company.Id);

    /// <summary>The company that a noun with a capital was set for; null where it was set for none.</summary>
    public Company? Defined(string noun) =>
        char.IsUpper(noun[0]) && _idByNoun.TryGetValue(noun, out var id) ? _companies[id] : null;

    /// <summary>The first noun of a text that was set for a company: "the Company"; null where it has none.</summary>
    public CompanyMention? DefinedIn(string text)
    {
        if (_idByNoun.Count > 0)
            foreach (Match match in Noun().Matches(text))
                if (Defined(match.Groups["noun"].Value) is { } company)
                    return new(Span.Of(match), company);
        return null;
    }

    [GeneratedRegex(@"\b[Tt]he (?<noun>\p{Lu}\p{L}+)\b(?! (?:of|for)\b| \p{Lu})")]
    private static partial Regex Noun();

    /// <summary>A company that is so far known in capitals only, as titles have it, by the name as running text spells it.</summary>
    private Company Spelled(Company company, string name) =>
        _created.ContainsKey(company.Id) && !company.Name.Any(char.IsLower) && name.Any(char.IsLower) && NameKey.Of(company.Name) == NameKey.Of(name) && Company.Slug(name) == company.Id
            ? _companies[company.Id] = company with { Name = name, Names = [new(name, NameKind.Canonical, Origin), .. company.Names.Where(n => n.Kind != NameKind.Canonical)] }
            : company;

    /// <summary>Settles which full name a short one stands for, where a later namesake would leave it open.</summary>
    public void Settle(IEnumerable<KeyValuePair<string, string>> fullByShort)
    {
        foreach (var (shortKey, full) in fullByShort)
            _settled.TryAdd(shortKey, full);
    }

    private Company Create(string name, bool isGuessed = false)
    {
        var company = new Company(Company.Slug(name), name, [new(name, NameKind.Canonical, Origin)]) { IsGuessed = isGuessed };
        if (!_companies.ContainsKey(company.Id))
            _created.Add(company.Id, name);
        return Remember(company, name);
    }

    private Company AddName(Company company, CompanyName alias, bool isForm = false)
    {
        var key = NameKey.Of(alias.Text);
        if (key.Length == 0 || _idByKey.ContainsKey(key) && !isForm)
            return company;
        if (_created.ContainsKey(company.Id) && company.Names.Length < TooCommon)
            company = _companies[company.Id] = company with { Names = company.Names.Add(alias) };
        return Remember(company, alias.Text);
    }

    private Company Remember(Company company, string name)
    {
        _companies.TryAdd(company.Id, company);
        // "NAME Insaat A.S.": Insaat belongs to the form, and to the name where that is cut short.
        foreach (var form in (string[])[name, company.Name, .. name.LastIndexOf(' ') is > 0 and var last && LegalForms.IsWritten(name[(last + 1)..]) ? (string[])[name[..last]] : []])
        {
            var words = NameKey.WordsOf(form);
            if (!_idByKey.TryAdd(string.Join(' ', words), company.Id))
                continue;
            foreach (var word in words.Distinct())
            {
                if (!_formsByWord.TryGetValue(word, out var forms))
                    _formsByWord[word] = forms = [];
                if (forms.Count <= TooCommon)
                    forms.Add((words, company.Id));
            }
        }
        return _companies[company.Id];
    }
}
