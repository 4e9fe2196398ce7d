namespace ChatBot.Names.Lookup;

/// <summary>Says in words why a name was found.</summary>
internal static class Explanation
{
    private const float Little = 5.5f;

    /// <summary>For example "one word is spelt differently; part of the name".</summary>
    public static string Of(in Agreement a)
    {
        if (a is { Foreign: 0, Missing: 0, Misspelt: 0, Abbreviated: 0, Equivalent: 0, IsRespaced: false, IsReordered: false, IsBySound: false, IsByInitials: false, HasOtherNumber: false })
            return a.HasOtherForm ? "same but for another legal form" : a.LacksForm ? "same but for the legal form" : "same name";
        return string.Join(", ", Reasons(a));
    }

    private static IEnumerable<string> Reasons(Agreement a)
    {
        if (a.IsByInitials)
            yield return "initials of the name";
        if (a.IsBySound)
            yield return "the same by its sound";
        if (a.Misspelt > 0)
            yield return a.Misspelt == 1 ? "one word spelt differently" : $"{a.Misspelt} words spelt differently";
        if (a.Abbreviated > 0)
            yield return a.Abbreviated == 1 ? "one word abbreviated" : $"{a.Abbreviated} words abbreviated";
        if (a.Equivalent > 0)
            yield return a.Equivalent == 1 ? "one word in another form" : $"{a.Equivalent} words in other forms";
        if (a.IsRespaced)
            yield return "words joined or parted";
        if (a.IsReordered)
            yield return "words in another order";
        if (a.Missing > 0)
            yield return a.Missing <= Little ? "a generic word left out" : a.Words == 1 ? "one word of the name" : "part of the name";
        if (a.Foreign > 0)
            yield return a.Foreign <= Little ? "a generic word more" : "a word that the name does not have";
        if (a.HasOtherNumber)
            yield return "another number";
        if (a.IsAffiliate)
            yield return "perhaps an affiliate elsewhere";
        if (a.HasOtherPlace)
            yield return "another place";
        if (a.HasOtherForm)
            yield return "another legal form";
    }
}
