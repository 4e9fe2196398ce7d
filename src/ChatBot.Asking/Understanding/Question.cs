using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>What was asked, as structure.</summary>
internal sealed record Question
{
    /// <summary>The message.</summary>
    public required string Text { get; init; }

    /// <summary>Its words.</summary>
    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>What it wants to know.</summary>
    public required Intent Intent { get; init; }

    /// <summary>The cues found in it.</summary>
    public required Cues Cues { get; init; }

    /// <summary>The companies it is about, in order.</summary>
    public ImmutableArray<Company> Companies { get; init; } = [];

    /// <summary>Names in it that no company here has.</summary>
    public ImmutableArray<string> Strangers { get; init; } = [];

    /// <summary>The authorities it names.</summary>
    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>The places in it where more than one company fits.</summary>
    public ImmutableArray<Mention> Ambiguous { get; init; } = [];

    /// <summary>Other parties of the facts that it names: investors, acts.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>The speakers it names.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>The lists it names.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>The span of days that it limits itself to; null for none.</summary>
    public Period? Period { get; init; }

    /// <summary>What it wants of the companies it counts or lists ("makes drones"); null for nothing.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The companies among which it does not tell which one it means.</summary>
    public ImmutableArray<Company> Choices { get; init; } = [];

    /// <summary>The speakers that it leaves out: "who else?".</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>How sure the reading is.</summary>
    public Interpretation? Reading { get; init; }

    /// <summary>The dates it names.</summary>
    public ImmutableArray<FactDate> Dates { get; init; } = [];

    /// <summary>The number of companies it speaks of; null where it gives none.</summary>
    public int? Number { get; init; }

    /// <summary>The stems that carry its content: no stop words, no names in the slots above.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>The words of its content that neither its intent nor the facts account for ("employees", "share price"), as written.</summary>
    public ImmutableArray<string> Unaccounted { get; init; } = [];

    /// <summary>Those of <see cref="Unaccounted"/> that are written like names, as written.</summary>
    public IEnumerable<string> UnknownNames =>
        Words.Where(w => w.IsCapitalized && Unaccounted.Contains(w.Text) && (!w.StartsSentence || !CommonWords.Contains(w.Text))).Select(w => Text.Substring(w.Start, w.Length)).Distinct();

    /// <summary>A day of the week that it quotes; null where it names none.</summary>
    public string? Weekday { get; init; }

    /// <summary>The facts that the conversation was about, when the question leans on them.</summary>
    public ImmutableArray<Fact> Topic { get; init; } = [];

    /// <summary>Words for a date that a fact has too ("earlier this week"); null where it has none.</summary>
    public string? DateWords { get; init; }

    /// <summary>Whether it leans on what was said before.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>All names in it that no fact, passage or catalogue knows.</summary>
    public IEnumerable<string> AllUnknownNames => UnknownNames.Concat(Strangers).Distinct();

    /// <summary>Whether it speaks of lists or listings.</summary>
    public bool SpeaksOfLists => (Cues & (Cues.Listing | Cues.ListNoun)) != 0;

    /// <summary>Whether it asks for the companies themselves, whatever else it says of them: "Which listed companies must …?"</summary>
    public bool AsksForCompanies =>
        Enumerable.Range(0, Words.Length).Any(i => Words[i].Text is "which" or "what" && IsOf(Words.Skip(i + 1).FirstOrDefault(w => !IsOf(w, Cues.Listing) && !NumberFinder.IsNumber(w.Text)), Cues.Company));

    private static bool IsOf(Word word, Cues cues) => (CueLexicon.Of(word.Text ?? "") & cues) != 0;

    /// <summary>Whether it can be answered with yes or no.</summary>
    public bool IsYesNo => (Cues & Cues.YesNo) != 0;

    /// <summary>Whether it holds all of these cues.</summary>
    public bool Has(Cues cues) => (Cues & cues) == cues;
}
