using ChatBot.Names;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>
/// Names that are companies' by how they are made and used, whatever is said of them: they end in a word for a kind of business ("NAME Photonics"), or are long and
/// shortened to their first word later on, as firms' names are and persons' names are not.
/// </summary>
internal static class TradingNames
{
    // Two words are too often a person's name, or a place's.
    private const int Long = 3;

    /// <summary>Such names with the sentences in which they stand first.</summary>
    public static IEnumerable<(Sentence Sentence, ProperName Name)> In(IReadOnlyList<Sentence> sentences)
    {
        var found = sentences.SelectMany(s => ProperName.Find(s.Narration, new(0, s.Narration.Length)).Select(n => (Sentence: s, Name: n))).ToList();
        var single = found.Where(f => !f.Name.Text.Contains(' ', StringComparison.Ordinal)).Select(f => f.Name.Text).ToHashSet(StringComparer.Ordinal);
        // "Ms Lim", of whom the text told the full name before.
        single.ExceptWith(found.Where(f => PersonNames.IsTitled(f.Sentence.Narration, f.Name)).Select(f => f.Name.Text));
        return found.Where(f => IsNamed(f.Sentence.Narration, f.Name) && (EndsInBusiness(f.Sentence.Narration, f.Name) || IsShortened(f.Sentence.Narration, f.Name, single))).DistinctBy(f => f.Name.Text);
    }

    private static bool IsNamed(string text, ProperName name) =>
        name.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(name.Text) && HeadNames.IsWhole(text, name) && !name.Text.Split(' ').Any(w => Offices.Bodies.Contains(w) || Offices.Media.Contains(w)) && KnownLists.KeeperIn(name.Text, new(0, name.Text.Length)) is null;

    // "Surveillance Technology", "Export controls on Advanced Chips": what opens a sentence has a capital anyway, and titles have many.
    private static bool EndsInBusiness(string text, ProperName name) =>
        BusinessWords.Contains(name.Text[(name.Text.LastIndexOf(' ') + 1)..])
        && name.Text.Split(' ') is var words && (name.Span.Start > 0 || words.Length >= Long) && (words.Length >= Long || !BusinessWords.IsOrdinary(words[0])) && !BusinessWords.Contains(words[0]) && Nations.Find(words[0]) is null
        && !HeadNames.IsFollowedByNoun(text, name.Span.End, text.Length);

    private static bool IsShortened(string text, ProperName name, HashSet<string> single) =>
        name.Text.Split(' ') is var words && words.Length >= Long && single.Contains(words[0]) && !single.Contains(words[^1])
        && words[0].Length > 2 && Nations.Find(words[0]) is null && !CommonCapitals.IsCalendar(words[0]) && !FunctionWords.Contains(words[0]) && Facts.Authorities.Find(words[0]) is null && !PersonNames.IsPerson(text, name);
}
