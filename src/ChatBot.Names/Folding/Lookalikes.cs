using System.Collections.Frozen;

namespace ChatBot.Names.Folding;

/// <summary>Letters of other alphabets that are drawn like Latin ones (compare the confusables of Unicode TS #39).</summary>
internal static class Lookalikes
{
    private const string Cyrillic = "АаВЕеЅѕІіЈјКкМмНОоРрСсТтУуХхԀԁԚԛԜԝҮүһӀӏгвп";
    private const string CyrillicAsLatin = "aabeessiijjkkmmhooppccttyyxxddqqwwyyhllrbn";
    private const string Greek = "ΑαΒΕεΖΗΙιΚκΜΝνΟοΡρΤτΥυΧχγωϲϳ";
    private const string GreekAsLatin = "aabeezhiikkmnvoopPttyuxxywcj";
    private const string Other = "ıɡɑɩʏⅼⅰⅴⅽⅾⅿℓ";
    private const string OtherAsLatin = "igaiylivcdml";

    private static readonly FrozenDictionary<char, char> Table = Pairs().ToFrozenDictionary();

    /// <summary>The Latin letter in lower case that a letter looks like, or the letter itself.</summary>
    public static char Resolve(char letter) => Table.TryGetValue(letter, out var latin) ? latin : letter;

    private static IEnumerable<KeyValuePair<char, char>> Pairs() =>
        Pairs(Cyrillic, CyrillicAsLatin).Concat(Pairs(Greek, GreekAsLatin)).Concat(Pairs(Other, OtherAsLatin));

    private static IEnumerable<KeyValuePair<char, char>> Pairs(string letters, string latin) =>
        letters.Zip(latin, (from, to) => KeyValuePair.Create(from, char.ToLowerInvariant(to)));
}
