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
    private const float SoleWordMisspelt = -1.5f;
    private const float OtherPlace = -1.5f;

    /// <summary>With another number it is another fund, unit or factory, with another form of liability another company: worth a look, never the same.</summary>
    private const float Doubtful = 0.6f;

    private const float MostRarest = 10;

    /// <summary>A name of one word that tells less is an ordinary word too.</summary>
    private const float OneOrdinaryWord = 7;
    private const float Same = 1;
    private const float MostShared = 25;

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
        if (a.Words == 1 && a.Misspelt == 1)
            x += SoleWordMisspelt;
        if (a.HasOtherPlace)
            x += OtherPlace;
        var score = a.IsWhole && (a.Words > 1 || a.Rarest > OneOrdinaryWord) ? Same : 1 / (1 + MathF.Exp(-x));
        return a.HasOtherNumber || a.HasOtherForm || a.IsAffiliate ? Math.Min(score, Doubtful) : score;
    }
}
