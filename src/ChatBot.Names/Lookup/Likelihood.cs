namespace ChatBot.Names.Lookup;

/// <summary>
/// How likely it is that two names are meant to be the same, from what agrees and what does not: a logistic model. Its coefficients were
/// fitted to names and variants of names of which it is known whether they are the same, but those for numbers and legal forms, which were set.
/// </summary>
internal static class Likelihood
{
    private const float Base = -1.1f;
    private const float PerForeign = -0.53f;
    private const float ForeignShare = -3.5f;
    private const float MissingShare = -4.2f;
    private const float PerLost = -0.38f;
    private const float LostShare = -1.1f;
    private const float PerRarest = 0.34f;
    private const float PerShared = 0.095f;
    private const float MostRarest = 10;
    private const float MostShared = 25;
    private const float TellingWordMisspelt = -1.5f;
    private const float OtherPlace = -1.5f;

    /// <summary>
    /// With another number it is another fund, unit or factory, with another form of liability another company, with a country or a line of business
    /// more or less an affiliate; by the sound alone it can be anybody: worth a look, never the same.
    /// </summary>
    private const float Doubtful = 0.6f;

    /// <summary>One ordinary word, or a short word misspelt that is all that tells, is never sure.</summary>
    private const float Ordinary = 0.75f;

    /// <summary>From this weight on a word tells a company from others.</summary>
    private const float Telling = 7;

    /// <summary>The likeness of a word of seven letters of which two are swapped, or of nine of which one is another.</summary>
    private const float LongWord = 0.8f;

    private const float Same = 1;

    /// <summary>From 0 to 1.</summary>
    public static float Score(in Agreement a)
    {
        if (a.Words == 0)
            return 0;
        var x = Base
            + (PerForeign * a.Foreign) + (ForeignShare * a.Foreign / (a.Shared + a.Foreign))
            + (MissingShare * a.Missing / (a.Shared + a.Missing))
            + (PerLost * a.Lost) + (LostShare * a.Lost / a.Shared)
            + (PerRarest * MathF.Min(a.Rarest, MostRarest)) + (PerShared * MathF.Min(a.Shared, MostShared));
        var isMisspelt = a.Misspelt > 0 && a.RarestSame < Telling;
        if (isMisspelt && (a.Words == 1 || a.LeastLike < LongWord))
            x += TellingWordMisspelt;
        if (a.HasOtherPlace)
            x += OtherPlace;
        var score = a.IsWhole && (a.Words > 1 || !a.IsOrdinary) ? Same : 1 / (1 + MathF.Exp(-x));
        return Math.Min(score, Most(a, isMisspelt));
    }

    /// <summary>About the most that a name can reach that lacks words of the one looked for and has all the others.</summary>
    /// <param name="foreign">The weight of those it lacks.</param>
    /// <param name="shared">The weight of the others.</param>
    /// <param name="rarest">The weight of the one of the others that tells most.</param>
    public static float Bound(float foreign, float shared, float rarest) =>
        Score(new Agreement { Words = 2, LeastLike = Same, Foreign = foreign, Shared = shared, Rarest = rarest });

    private static float Most(in Agreement a, bool isMisspelt) => a switch
    {
        { HasOtherNumber: true } or { HasOtherForm: true } or { IsAffiliate: true } or { IsBySound: true } or { HasOtherWord: true } or { HasMore: true } => Doubtful,
        { Words: 1, IsOrdinary: true } => Ordinary,
        { LeastLike: < LongWord } when isMisspelt => Ordinary,
        _ => Same,
    };
}
