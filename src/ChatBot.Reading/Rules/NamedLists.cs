using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The lists that a text has named, so that "the list" means the one named last.</summary>
internal sealed partial class NamedLists
{
    private const int Remembered = 40;

    private readonly List<NamedList> _lists = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private NamedList? _inView;
    private Unit? _previous;

    /// <summary>Whether the text has named one list so far.</summary>
    public bool NamesOne => _names.Count == 1;

    /// <summary>The list meant by "the list" in a sentence: the one named right before, else the only one named so far; null where several can be meant or none.</summary>
    public NamedList? Meant(Unit unit)
    {
        var near = Enumerable.Range(1, _lists.Count).Select(back => _lists[^back]).TakeWhile(l => l.Citation.Paragraph == unit.Sentence.Paragraph || l.Citation == _previous?.Citation).ToList();
        var meant = near.Count > 0 ? near[0] : _lists.LastOrDefault();
        var isOne = near.Count > 0 ? near.TrueForAll(l => l.Name.Equals(near[0].Name, StringComparison.OrdinalIgnoreCase)) : _names.Count == 1;
        if (meant is null || !isOne)
            return null;
        // "The ministry is due to update its list": not the list of another keeper.
        var acting = AuthorityFinder.Find(unit.Text, new(0, unit.Text.Length)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).ToList();
        return meant.Keeper is { } keeper && acting.Count > 0 && !acting.Exists(a => ListingMerge.AreCompatible(a.Name, keeper)) ? null : meant;
    }

    /// <summary>The list or keeper of which the text speaks before a sentence, in its paragraph or in the question that it answers; null where it speaks of none or several.</summary>
    public NamedList? InView(Unit unit) =>
        _previous is { } before && (before.Sentence.Paragraph == unit.Sentence.Paragraph || before.Text.EndsWith('?')) ? _inView : null;

    /// <summary>Takes up the lists that a sentence names.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="steps">The steps that it told.</param>
    public void Read(Unit unit, IReadOnlyList<Listing> steps)
    {
        foreach (var list in ListPhrase.All(unit.Text, new(0, unit.Text.Length)).Concat(BoldLabel().Match(unit.Text) is { Success: true } bold && ListPhrase.At(unit.Text, new(bold.Length, unit.Text.Length)) is { } label ? [label] : []))
            Note(list, unit, steps);
        // "has posted the new Section 1260H list"
        if (Capitals().Match(unit.Text) is { Success: true } capitals && ListPhrase.At(unit.Text, Span.Of(capitals)) is { } named)
            Note(named, unit, steps);
        // "the list that Section 1260H of a law requires"
        else if (ByAct().IsMatch(unit.Text) && (_lists.Count == 0 || _lists[^1].Citation != unit.Citation) && KnownLists.NameIn(unit.Text) is { } words && _names.FirstOrDefault(n => n.Contains(words, StringComparison.OrdinalIgnoreCase), words) is { } known)
        {
            _lists.Add(new(known, KnownLists.KeeperIn(unit.Text, new(0, unit.Text.Length)), unit.Citation));
            _names.Add(known);
        }
        _inView = InViewAfter(unit);
        _previous = unit;
    }

    private NamedList? InViewAfter(Unit unit) =>
        (KnownLists.KeeperIn(unit.Text, new(0, unit.Text.Length)) ?? DocumentKeeper.In(unit.Text, new(0, unit.Text.Length))) is { } keeper ? new(KnownLists.NameIn(unit.Text) ?? "", keeper, unit.Citation) : InView(unit);

    private void Note(ListPhrase list, Unit unit, IReadOnlyList<Listing> steps)
    {
        if (list.Name is not { } called || !called.Any(char.IsUpper) || Measures().IsMatch(called) || _lists.Count > 0 && _lists[^1].Citation == unit.Citation && _lists[^1].Name == called)
            return;
        // "The Council placed NAME on its Congo list": that of whoever did.
        _lists.Add(new(called, list.KeeperIn(unit.Text) ?? (steps.Where(s => s.List == called && !s.IsUnsure).Select(s => s.Authority).Distinct().ToList() is [{ } keeper] ? keeper : null), unit.Citation));
        _names.Add(called);
        if (_lists.Count > Remembered)
            _lists.RemoveAt(0);
    }

    [GeneratedRegex(@"^(?:[-*•–] )?\*\*")]
    private static partial Regex BoldLabel();

    [GeneratedRegex(@"\b(?:the|its|their) (?:\p{L}+ )?(?:list|roll|register|blacklist)\b[^.;:]{0,40}\b(?:that|which|required|ordered|mandated|prescribed|demanded|created|set up|kept|drawn up) (?:by |under )?(?:the )?(?:\p{Lu}|[Ss]ection)|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his year['’]s) (?:new |updated |revised |latest |annual |yearly |expanded )?(?:list|roll|register|blacklist) of ")]
    private static partial Regex ByAct();

    [GeneratedRegex("(?:anctions|mbargo|reeze|easures)$")]
    private static partial Regex Measures();

    [GeneratedRegex(@"\b(?:[Tt]he |[Ii]ts )(?:(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+['’]s )?(?:new |updated |revised |latest )?(?:(?:Section )?1260H list\b|\p{Lu}[\p{Lu}-]{2,} list\b|(?:\p{Lu}[\p{L}’'-]*\s+){1,5}List\b)")]
    private static partial Regex Capitals();
}
