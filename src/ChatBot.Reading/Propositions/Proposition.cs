namespace ChatBot.Reading.Propositions;

/// <summary>A simple sentence that a complex one entails.</summary>
/// <param name="At">Where its words stand in the complex one.</param>
/// <param name="Text">The simple sentence.</param>
internal readonly record struct Proposition(int At, string Text)
{
    /// <summary>Whether it is the main clause, without what stands before it.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether it is told of a keeper right behind its name, so that no other in the sentence is meant.</summary>
    public bool IsOfKeeper { get; init; }

    /// <summary>Whether it was done before what the sentence tells: the listing that a court annulled.</summary>
    public bool IsBefore { get; init; }

    private static readonly Func<ComplexSentence, IEnumerable<Proposition>>[] Kinds =
    [
        MainClause.In, CleftSentence.In, MovedDay.In, OpeningParticiple.In, ReducedRelative.In, Apposition.In, AmongThem.In, LiftedMeasure.In, BracketedStep.In, GerundPhrase.In, NominalStep.In, DashedNames.In, DayRelative.In, GappedStep.In, SubordinateStep.In, JointSubjects.In, CoordinatedStep.In, CoordinatedAgents.In, GroupMember.In, NotifiedFirm.In, StatusSince.In, ListRelative.In, ImposedMeasure.In, RelativeKeeper.In, SameDone.In, Idiom.In, Prohibition.In,
    ];

    /// <summary>The simple sentences that a complex one entails, as far as it only says them in another form.</summary>
    public static IEnumerable<Proposition> Of(ComplexSentence sentence) =>
        Kinds.SelectMany(kind => kind(sentence)).Where(p => p.Text.TrimEnd('.') != sentence.Text.TrimEnd('.')).DistinctBy(p => p.Text);

    /// <summary>Words as a sentence: with a capital first letter and a full stop.</summary>
    public static Proposition Saying(int at, string words) =>
        words.Trim(' ', ',', '.') is [var first, .. var rest] ? new(at, char.ToUpperInvariant(first) + rest + ".") : new(at, "");
}
