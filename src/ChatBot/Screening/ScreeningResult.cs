namespace ChatBot.Screening;

/// <summary>What was found of a name. None of them clears anybody.</summary>
internal enum ScreeningResult
{
    /// <summary>It is the name of a company that a source says something about.</summary>
    Match,

    /// <summary>It may be such a name; somebody has to look.</summary>
    Look,

    /// <summary>The sources hold no record of a company with that name, which does not mean that it is on no list.</summary>
    NoRecord,
}
