using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Whose lists a source as a whole is about, for the sentences that do not say it again.</summary>
internal sealed partial class DocumentKeeper
{
    // Texts name many countries; these are the ones whose governments' lists are meant when nobody else is named.
    private static readonly FrozenSet<string> ListKeepers =
        FrozenSet.Create("United States", "European Union", "United Kingdom", "United Nations", "Canada", "Australia", "Japan", "Switzerland", "New Zealand");

    private readonly HashSet<Authority> _named;
    private readonly HashSet<string> _countries;
    private readonly string? _commission;
    private readonly string? _government;
    private readonly Dictionary<string, string> _resolved = new(StringComparer.Ordinal);

    /// <param name="sources">The title and the passages.</param>
    /// <param name="publisher">Who published them, which may be a keeper itself.</param>
    public DocumentKeeper(IEnumerable<string> sources, string publisher)
    {
        Publisher = KeeperAt(publisher.Split(' '));
        var texts = sources.ToList();
        var known = texts.Select(t => KnownLists.KeeperIn(t, new(0, t.Length))).OfType<string>().Distinct().ToList();
        _named = [.. texts.SelectMany(t => AuthorityFinder.Find(t, new(0, t.Length)).Select(f => f.Authority).Concat(KnownLists.KeeperIn(t, new(0, t.Length)) is { } keeper && Authorities.Find(keeper) is { } known ? [known] : []))];
        _countries = [.. _named.Select(a => a.Country)];
        // "the Commission" of a text that names another in full and nothing else of the European Union.
        _commission = _named.Where(a => a.Country == "European Union").All(a => a.Name == EuropeanCommission) && !texts.Exists(t => InFull().IsMatch(t))
            && _named.Where(a => a.Name.Contains("Commission", StringComparison.Ordinal) && a.Name != EuropeanCommission).ToList() is [var other] ? other.Name : null;
        OfTitle = InTitle(texts[0]);
        _government = texts.SelectMany(t => OfNation().Matches(t)).Select(m => Nations.Find(m.Groups["nation"].Value)).OfType<string>().Select(Authorities.Find).OfType<Authority>().Where(KeepsLists).Select(a => a.Name).Distinct().ToList() is [var ruling] ? ruling : null;
        // Who names one list and no other speaks of its keeper.
        if (known is [var keeperOfAll] && _named.Where(KeepsLists).All(a => Authorities.IsWithin(keeperOfAll, a.Name) || Authorities.IsWithin(a.Name, keeperOfAll)))
        {
            Only = keeperOfAll;
            return;
        }
        var bodies = _named.Where(a => a.Within is not null && !Authorities.IsWithin(a.Name, "US Congress")).ToList();
        var pool = bodies.Count > 0 ? bodies : [.. _named.Where(a => ListKeepers.Contains(a.Name) || IsBank(a))];
        // A department and its office are one keeper: the office.
        var names = pool.Select(a => a.Name).Distinct().ToList();
        Only = MostExact(names);
        // Several are named: the one that the title and the first words speak of alone, and whoever is named later is another's.
        var opening = texts.Take(2).SelectMany(t => AuthorityFinder.Find(t, new(0, t.Length))).Select(f => f.Authority).Where(KeepsLists).Select(a => a.Name).Distinct().ToList();
        if (MostExact(opening) is { } first && (Only is not { } only || !ListingMerge.AreCompatible(first, only)))
            Only = first;
        // It opens with several keepers, and none of them is the only body that is named later.
        else if (opening.Count > 1 && Only is { } later && !opening.Exists(o => ListingMerge.AreCompatible(o, later)))
            Only = null;
    }

    // "Czech Foreign Ministry Press Service": whose press service it is.
    private static string? KeeperAt(string[] words) =>
        Enumerable.Range(1, words.Length).Reverse().Select(count => Authorities.Find(Owner().Replace(string.Join(' ', words[..count]), ""))).FirstOrDefault(a => a is not null && KeepsLists(a))?.Name;

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Owner();

    /// <summary>Whether an authority can be expected to keep a list: a body, or a government known for its lists.</summary>
    public static bool KeepsLists(Authority authority) => authority.Within is not null || ListKeepers.Contains(authority.Name) || IsBank(authority);

    /// <summary>The name of the body that proposes the European Union's listings.</summary>
    public const string EuropeanCommission = "European Commission";

    // "The Australian Government is imposing …", not "sold drones to the Russian government"
    [GeneratedRegex(@"(?<!\b(?:to|for|of|against|with|by|from|on) (?:the )?)\b(?<nation>(?:New )?\p{Lu}\p{L}+)(?:['’]s)? [Gg]overnment\b")]
    private static partial Regex OfNation();

    [GeneratedRegex(@"\b(?:European|EU|EU['’]s) Commission\b")]
    private static partial Regex InFull();

    /// <summary>Whether it is a bank of many states, which is part of none and debars firms.</summary>
    public static bool IsBank(Authority authority) => authority.Within is null && authority.Name.Contains("Bank", StringComparison.Ordinal);

    /// <summary>The one keeper that a part of a text names, the most exact where one is a part of the other; null where it names none or several.</summary>
    public static string? In(string text, Span within) =>
        MostExact([.. AuthorityFinder.Find(text, within).Select(f => f.Authority).Where(KeepsLists).Select(a => a.Name).Distinct()]);

    private static string? MostExact(List<string> names) =>
        names.FindAll(n => !names.Exists(o => o != n && Authorities.IsWithin(o, n))) is [var only] ? only : null;

    /// <summary>The one keeper that a title names; null where it names none or several.</summary>
    public static string? InTitle(string title)
    {
        var named = AuthorityFinder.Find(title, new(0, title.Length)).Where(f => KeepsLists(f.Authority)).ToList();
        return KnownLists.KeeperIn(title, new(0, title.Length)) ?? (named.Select(f => f.Authority.Name).Distinct().ToList() is [var only] ? only
            // "Switzerland takes over the EU listings": who acts, and not whose listings they are.
            : named.FindAll(f => !Listings().IsMatch(title, f.Span.End)).Select(f => f.Authority.Name).Distinct().ToList() is [var actor] && Acting().IsMatch(title, named.Find(f => f.Authority.Name == actor).Span.End) ? actor : null);
    }

    [GeneratedRegex(@"\G(?:['’]s?)? (?:new |latest |further )?(?:[\p{L}]+ )?(?:listings?|lists?|sanctions|names|entries|designations?|measures|steps?|blacklist|package|additions)\b")]
    private static partial Regex Listings();

    [GeneratedRegex(@"\G (?:to |also |now )?(?!of\b|and\b|in\b|on\b)\p{Ll}+")]
    private static partial Regex Acting();

    /// <summary>The one keeper that the title names; null where it names none or several.</summary>
    public string? OfTitle { get; }

    /// <summary>The keeper that speaks in the source itself, as in a ministry's release; null where it is no keeper's.</summary>
    public string? Publisher { get; }

    /// <summary>The one keeper that the source names; null where it names none or several.</summary>
    public string? Only { get; }

    /// <summary>The full name for words such as "Council" or "the department", where the source makes clear which is meant; the words themselves where it does not.</summary>
    public string Resolve(string words)
    {
        if (!_resolved.TryGetValue(words, out var name))
            _resolved[words] = name = NameOf(words);
        return name;
    }

    private string NameOf(string words)
    {
        if (words == EuropeanCommission && _commission is not null)
            return _commission;
        if (Authorities.Find(words) is not null)
            return words;
        // That of the United Nations is called the Security Council beside it.
        if (words == "Council" && OfTitle != "United Nations" && (_countries.Contains("European Union") || !_countries.Contains("United Nations") && !_countries.Contains("Ukraine") && !_countries.Contains("Switzerland")))
            return "Council of the European Union";
        // "the finance ministry": the Ministry of Finance.
        var other = Portfolio().Match(words) is { Success: true } portfolio ? portfolio.Result("${body} of ${what}") : "";
        var fitting = Authorities.All.Where(a => (a.Within is not null || a.Name == "United Nations" || IsBank(a)) && _countries.Contains(a.Country) && a.Aliases.Prepend(a.Name).Any(n => HasWords(n, words) || other.Length > 0 && HasWords(n, other))).ToList();
        var named = fitting.Where(_named.Contains).ToList();
        if (named is [var meant])
            return meant.Name;
        // Of two countries' ministries, the one of whose lists the text speaks.
        if (fitting.Count > 1 && (OfTitle ?? Only) is { } keeper && Authorities.Find(keeper) is { } ours && fitting.FindAll(a => a.Country == ours.Country) is [var own])
            return own.Name;
        // "the finance ministry" of Japan, whose trade ministry keeps lists: Japan.
        if (other.Length > 0 && fitting.Count == 0 && (OfTitle ?? Only) is { } about && Authorities.Find(about) is { } state && Authorities.Find(state.Country) is { Name: not ("United States" or "European Union" or "United Nations") } country)
            return country.Name;
        // "The ministers have blacklisted NAME": those of the Union, of which the text speaks.
        if ((words is "ministers" or "foreign ministers" or "ambassadors" or "member states") && _countries.Contains("European Union"))
            return "European Union";
        // "The Government today published a proposal": that of whom the text speaks.
        if (words.Equals("government", StringComparison.OrdinalIgnoreCase) && (OfTitle ?? Publisher ?? Only ?? _government) is { } ruling)
            return ruling;
        // "the commissioners": of the only commission that the text names.
        if (words == "commissioners" && _named.Where(a => a.Name.Contains("Commission", StringComparison.Ordinal)).ToList() is [var commission])
            return commission.Name;
        return named.Count == 0 && fitting is [var only] ? only.Name
            // "the agency": of the only keeper that the text speaks of.
            : Only is not null && char.IsLower(words[0]) && Offices.Bodies.Contains(words) && (words != "bank" || Only.Contains("Bank", StringComparison.Ordinal)) ? Only : words;
    }

    [GeneratedRegex(@"^(?<what>finance|trade|economy|industry|interior|justice) (?<body>ministry)$", RegexOptions.IgnoreCase)]
    private static partial Regex Portfolio();

    private static bool HasWords(string name, string words) =>
        (" " + name + " ").Contains(" " + words + " ", StringComparison.OrdinalIgnoreCase);
}
