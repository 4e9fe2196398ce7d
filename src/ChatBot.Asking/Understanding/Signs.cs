namespace ChatBot.Asking.Understanding;

/// <summary>What of a message decides its intent: its cues and which slots are filled.</summary>
internal readonly record struct Signs(
    Cues Cues, bool Company, bool Stranger, bool Speaker, bool Authority, bool Act, bool Party, bool Number, bool DateWords, bool Known, bool Several, bool Bare, bool Office, bool Strange, bool Dated, bool Condition)
{
    public bool Subject => Company || Stranger;

    public bool RoleOrCountry => Office || Authority;

    public bool Any(Cues cues) => (Cues & cues) != 0;

    public bool All(Cues cues) => (Cues & cues) == cues;
}
