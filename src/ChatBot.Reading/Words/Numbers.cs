using System.Collections.Immutable;
using System.Globalization;

namespace ChatBot.Reading.Words;

/// <summary>Numbers in words and digits.</summary>
internal static class Numbers
{
    private static readonly ImmutableArray<string> Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly ImmutableArray<string> Vague = ["several", "dozens", "some", "many", "various", "multiple", "numerous", "a number of", "both", "scores"];

    /// <summary>The numbers from two to ten, as alternatives of a pattern.</summary>
    public const string TwoToTen = "two|three|four|five|six|seven|eight|nine|ten";

    /// <summary>The numbers from one to ten, as alternatives of a pattern.</summary>
    public const string ToTen = "one|" + TwoToTen;

    /// <summary>The same as they open a sentence.</summary>
    public const string ToTenOpening = "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten";

    /// <summary>The number a word stands for, from 0 to 9999; null when it is none.</summary>
    public static int? Parse(string word)
    {
        var index = Words.IndexOf(word.ToLowerInvariant());
        return index >= 0 ? index : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1900 ? number : null;
    }

    /// <summary>Whether a word says that there are several without saying how many.</summary>
    public static bool IsVague(string word) => Vague.Contains(word.ToLowerInvariant());
}
