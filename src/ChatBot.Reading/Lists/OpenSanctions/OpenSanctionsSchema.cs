using ChatBot.Facts;

namespace ChatBot.Reading.Lists.OpenSanctions;

/// <summary>What the collections of OpenSanctions have in common: the schemata of FollowTheMoney, and names of data sets that begin with who keeps them.</summary>
internal static class OpenSanctionsSchema
{
    public const string Publisher = "OpenSanctions";

    private static readonly string[] Organisations = ["Company", "Organization", "LegalEntity", "PublicBody"];

    /// <summary>Why an entity of a schema is left out; null when it is an organisation.</summary>
    public static string? LeftOut(string? schema) => schema switch
    {
        _ when Organisations.Contains(schema) => null,
        "Person" => "an individual",
        "Vessel" => "a vessel",
        "Airplane" => "an aircraft",
        _ => "no organisation",
    };

    /// <summary>Who keeps a data set: the authority that its name begins with, else OpenSanctions.</summary>
    public static string AuthorityOf(string dataSet)
    {
        var words = dataSet.Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(5, words.Length))
            .Reverse()
            .Select(count => EntryNames.Authority(string.Join(' ', words.Take(count))))
            .FirstOrDefault(name => Authorities.Find(name) is not null) ?? Publisher;
    }
}
