using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The keepers of lists that a text has named, so that "the committee" and "the bank" mean the one named last.</summary>
internal sealed class NamedKeepers
{
    // In paragraphs: a reader does not look farther back for whom "the bank" means.
    private const int Reach = 2;

    private readonly List<string> _named = [];
    private readonly Dictionary<string, (string Keeper, int Paragraph)> _byNoun = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keeper that a noun means where it stands: "committee" behind "the UN's 1718 Committee"; null where none was named near enough.</summary>
    /// <param name="words">What the text calls it.</param>
    /// <param name="paragraph">Where it does.</param>
    public string? Of(string words, int paragraph) =>
        Authorities.Find(words) is null && !words.Contains(' ', StringComparison.Ordinal) && Offices.Bodies.Contains(words) && _byNoun.TryGetValue(words, out var named)
            // "The Council" is a name of its own, which only the paragraph takes from another.
            && paragraph - named.Paragraph <= (char.IsUpper(words[0]) ? 0 : Reach) ? named.Keeper : null;

    /// <summary>The only keeper that the text has named so far, as exactly as it has; null where it named none or several.</summary>
    public string? Only =>
        _named.Count == 0 ? null : _named.FirstOrDefault(n => _named.TrueForAll(o => Authorities.IsWithin(n, o)));

    /// <summary>Whether the text has spoken of the Official Journal, and of no other keeper than the European Union since.</summary>
    public bool SpokeOfJournal { get; private set; }

    /// <summary>Takes up the keepers that a sentence names.</summary>
    public void Read(Unit unit)
    {
        var text = unit.Text;
        var named = AuthorityFinder.Find(text, new(0, text.Length)).Where(f => DocumentKeeper.KeepsLists(f.Authority)).ToList();
        SpokeOfJournal = text.Contains("Official Journal", StringComparison.Ordinal)
            || SpokeOfJournal && named.TrueForAll(f => ListingMerge.AreCompatible(f.Authority.Name, "European Union"));
        foreach (var (span, authority) in named)
        {
            if (!_named.Contains(authority.Name))
                _named.Add(authority.Name);
            var written = NounsIn(span.Of(text)).ToList();
            foreach (var noun in written.Count > 0 ? written : [.. authority.Aliases.Prepend(authority.Name).SelectMany(NounsIn).Distinct(StringComparer.OrdinalIgnoreCase)])
                _byNoun[noun] = (authority.Name, unit.Sentence.Paragraph);
        }
        // "the UN's 1718 Committee": a list that is called by its keeper.
        if (KnownLists.NameIn(text) is { } list && KnownLists.KeeperIn(text, new(0, text.Length)) is { } keeper)
            foreach (var noun in NounsIn(list))
                _byNoun[noun] = (keeper, unit.Sentence.Paragraph);
    }

    private static IEnumerable<string> NounsIn(string name) =>
        WordScanner.Scan(name).Select(w => w.Of(name)).Where(w => char.IsUpper(w[0]) && Offices.Bodies.Contains(w));
}
