using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>A name as it is compared.</summary>
/// <param name="Words">Its words in order, without legal forms unless it has nothing else.</param>
/// <param name="LegalForm">The code of its legal form, 0 for none.</param>
internal readonly record struct ReadName(NameWord[] Words, byte LegalForm)
{
    private const int FewestInitials = 3;
    private const int MostInitials = 8;

    /// <summary>Its letters without anything between the words.</summary>
    public string Joined => string.Concat(Words.Select(w => w.Text));

    /// <summary>The first letters of its words but the words of grammar; empty where they would not make an abbreviation.</summary>
    public string Initials
    {
        get
        {
            var letters = Words.Where(w => (w.Kind & (WordKind.Function | WordKind.Determiner)) == 0).Select(w => w.Text[0]).ToArray();
            return letters.Length is >= FewestInitials and <= MostInitials && letters.All(char.IsAsciiLetter) ? new string(letters) : "";
        }
    }
}
