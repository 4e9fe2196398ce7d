using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Learned;

/// <summary>A whole text as the learned reading sees it: its sentences, and whose lists it is about.</summary>
/// <param name="Published">The day it was published.</param>
/// <param name="Keeper">Whose lists it as a whole is about; null where that is open.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Steps">The steps that the rules have read in it.</param>
internal sealed record ReadText(DateOnly Published, string? Keeper, ImmutableArray<ReadSentence> Sentences, ImmutableArray<Listing> Steps)
{
    /// <summary>It was learned from whole articles; a note of fewer sentences is too little to judge by.</summary>
    public const int FewestSentences = 6;

    /// <summary>The steps that the rules have read in it, by their dates.</summary>
    public ILookup<FactDate?, Listing> StepsOn { get; } = Steps.ToLookup(s => s.Date);

    /// <summary>The authority that it names most often; null where it names none.</summary>
    public string? NamedMost { get; } = Sentences.SelectMany(s => s.Keepers).CountBy(k => k.Name).OrderByDescending(c => c.Value).Select(c => c.Key).FirstOrDefault();

    /// <summary>What was read sentence by sentence, for the learned reading.</summary>
    /// <param name="source">The text.</param>
    /// <param name="units">Its sentences.</param>
    /// <param name="keeper">Whose lists it is about.</param>
    /// <param name="book">The companies of the text, for what it calls "the Company".</param>
    /// <param name="steps">The steps that the rules have read in it.</param>
    public static ReadText Of(Source source, IReadOnlyList<Unit> units, DocumentKeeper keeper, CompanyBook book, ImmutableArray<Listing> steps)
    {
        var sentences = units.Select(ReadSentence.Of).ToList();
        // "Both had been on it since May": of whom the sentences before speak.
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].Firms.IsEmpty)
                sentences[i] = sentences[i] with { Firms = book.DefinedIn(sentences[i].Text) is { } defined ? [new(defined.Company.Id, defined.Span, true)] : Reference.In(sentences[i].Text)?.Meant(sentences, i) ?? [] };
        return new(source.Published, keeper.OfTitle ?? keeper.Publisher ?? keeper.Only, [.. sentences], steps);
    }

    /// <summary>Every company of every sentence, once in each.</summary>
    public IEnumerable<Candidate> Candidates()
    {
        var named = new HashSet<string>();
        var counts = Sentences.SelectMany(s => s.Firms).Where(f => !f.IsMeant).CountBy(f => f.Company).ToDictionary();
        for (var i = 0; i < Sentences.Length; i++)
            foreach (var firm in Sentences[i].Firms.DistinctBy(f => f.Company))
                yield return new(i, firm, named.Add(firm.Company), counts.GetValueOrDefault(firm.Company));
    }
}

/// <summary>A sentence with the companies and keepers in it.</summary>
/// <param name="Unit">The sentence.</param>
/// <param name="Firms">The companies that it names or means.</param>
/// <param name="Keepers">The authorities that it names.</param>
/// <param name="ListKeeper">Whose list it names; null where it names none.</param>
/// <param name="Parts">Its parts that can tell different things of different companies.</param>
internal sealed record ReadSentence(Unit Unit, ImmutableArray<Firm> Firms, ImmutableArray<NamedKeeper> Keepers, string? ListKeeper, ImmutableArray<Span> Parts)
{
    /// <summary>The keepers of lists that it names, by themselves or by a list.</summary>
    public ImmutableArray<string> ListKeepers => field.IsDefault ? field = KeepersIn(new(0, Text.Length)) : field;

    /// <summary>Its dates, with what stands beside them; found when first asked for, as nobody asks for those of a text that is too short to judge.</summary>
    public ImmutableArray<ReadDate> Dates => field.IsDefault ? field = ReadDate.Of(this) : field;

    public string Text => Unit.Text;

    public int Paragraph => Unit.Citation.Paragraph;

    public static ReadSentence Of(Unit unit)
    {
        var whole = new Span(0, unit.Text.Length);
        return new ReadSentence(
            unit,
            [.. unit.Mentions.Select(m => new Firm(m.Company.Id, m.Span, false))],
            [.. AuthorityFinder.Find(unit.Text, whole).Where(f => !Seat.IsNation(unit.Text, f.Span)).Select(f => new NamedKeeper(f.Authority.Name, f.Span, DocumentKeeper.KeepsLists(f.Authority)))],
            OwnerIn(unit.Text, whole),
            [.. SentencePart.Of(unit.Text).Select(p => p.Span)]);
    }

    /// <summary>The keepers of lists that a part of it names, by themselves or by a list.</summary>
    public ImmutableArray<string> KeepersIn(Span part) =>
        [.. Keepers.Where(k => k.KeepsLists && part.Contains(k.Span.Start)).Select(k => k.Name).Concat(OwnerIn(Text, part) is { } owner ? [owner] : []).Distinct()];

    private static string? OwnerIn(string text, Span part) => ListPhrase.Find(text, part)?.KeeperIn(text) ?? KnownLists.KeeperIn(text, part);

    /// <summary>The part that holds a place; the whole sentence where none does.</summary>
    public Span PartAt(int position) => Parts.FirstOrDefault(p => p.Contains(position)) is { IsEmpty: false } part ? part : new(0, Text.Length);
}

/// <summary>A company in a sentence.</summary>
/// <param name="Company">The identifier of the company.</param>
/// <param name="Span">Where it is named or meant.</param>
/// <param name="IsMeant">Whether it is only meant: "it", "both firms".</param>
internal readonly record struct Firm(string Company, Span Span, bool IsMeant);

/// <summary>An authority that a sentence names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where.</param>
/// <param name="KeepsLists">Whether it can be expected to keep a list.</param>
internal readonly record struct NamedKeeper(string Name, Span Span, bool KeepsLists);

/// <summary>A company in a sentence that may tell a step of it.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Firm">The company there.</param>
/// <param name="IsFirst">Whether no sentence before names it.</param>
/// <param name="Count">How often the text names it.</param>
internal sealed record Candidate(int Sentence, Firm Firm, bool IsFirst, int Count);
