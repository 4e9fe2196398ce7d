using System.Text;
using AnyAscii;
using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>Reads a name into the words by which it is compared, and its legal form.</summary>
internal static class NameReader
{
    private const int LongestName = 400;

    /// <summary>Reads a name or what somebody typed for one.</summary>
    public static ReadName Read(string name)
    {
        var text = new FoldedText(name.Length > LongestName ? name[..LongestName] : name);
        var words = new List<string>();
        var han = new StringBuilder();
        byte form = 0;
        for (var w = 0; w < text.WordCount; w++)
        {
            var word = text.Words[w];
            var letters = text.LettersOf(word);
            if (letters[0] >= 0x3000)
            {
                if (word.Before > Gap.Touching)
                    EndHan(han, words, ref form);
                han.Append(letters);
                continue;
            }
            EndHan(han, words, ref form);
            if (IsPossessive(text, w))
                continue;
            var latin = LettersOf(text, word);
            if (latin.Length == 0)
                continue;
            if (words.Count > 0 && words[^1].Length > 0 && Continues(text, w, words[^1]))
                words[^1] += latin;
            else
                words.Add(latin);
        }
        EndHan(han, words, ref form);
        return Finish(words, form);
    }

    /// <summary>The letters of a word by which it is compared: Latin ones for every alphabet, Chinese characters as they are.</summary>
    public static string LettersOf(FoldedText text, in Word word)
    {
        var letters = text.LettersOf(word);
        return letters[0] >= 0x3000 || IsLatin(text, word) ? letters.ToString() : Romanised(text, word);
    }

    private static ReadName Finish(List<string> words, byte hanForm)
    {
        var form = LegalForms.Extract(words) is var latin and > 0 ? latin : hanForm;
        var read = new List<NameWord>(words.Count);
        Numerals.JoinTens(words);
        for (var i = 0; i < words.Count; i++)
        {
            var (number, rest) = Numerals.Split(words[i], i == words.Count - 1 && i > 0);
            if (number.Length > 0)
                read.Add(new NameWord(number, WordKind.Unknown));
            if (rest.Length > 0)
                read.Add(new NameWord(rest, NameWord.KindOf(rest)));
        }
        return new ReadName([.. read], form);
    }

    /// <summary>Single letters in a row are initials, and an apostrophe does not part a word.</summary>
    private static bool Continues(FoldedText text, int word, string before)
    {
        var current = text.Words[word];
        if (current.Before == Gap.Apostrophe)
            return true;
        var previous = text.Words[word - 1];
        return current.Length == 1 && previous.Length == 1 && current.Before is Gap.Hyphen or Gap.Space or Gap.Period
            && text.SeparatorBefore(current.First).IndexOf('&') < 0
            && (text.SeparatorBefore(current.First).Contains('.') || !text.SeparatorBefore(current.End).StartsWith("."))
            && char.IsAsciiLetter(text.LettersOf(current)[0]) && char.IsAsciiLetter(before[0]);
    }

    private static bool IsPossessive(FoldedText text, int word) =>
        text.Words[word].Before == Gap.Apostrophe && text.LettersOf(text.Words[word]) is "s";

    private static bool IsLatin(FoldedText text, in Word word)
    {
        for (var i = word.First; i < word.End; i++)
            if (text.Original[text.SourceStart(i)] is >= '\u0370' and < '\u1D00')
                return false;
        return true;
    }

    /// <summary>
    /// A word of another alphabet in Latin letters. A word made only of letters that look like Latin ones stays as it looks,
    /// since somebody may have meant it so.
    /// </summary>
    private static string Romanised(FoldedText text, in Word word)
    {
        var source = text.Original.AsSpan(text.SourceStart(word.First), text.SourceEnd(word.End - 1) - text.SourceStart(word.First));
        var genuine = false;
        foreach (var c in source)
            genuine |= c > 127 && Lookalikes.Resolve(c) == c;
        if (!genuine)
            return text.LettersOf(word).ToString();
        var latin = new StringBuilder(source.Length * 2);
        foreach (var c in source.ToString().Transliterate())
            if (char.IsAsciiLetterOrDigit(c))
                latin.Append(char.ToLowerInvariant(c));
        return latin.ToString();
    }

    /// <summary>Characters are compared two by two; the legal form at the end is taken off as one.</summary>
    private static void EndHan(StringBuilder han, List<string> words, ref byte form)
    {
        if (han.Length == 0)
            return;
        var (name, full) = (HanAffixes.WithoutLegal(han.ToString()), han.ToString());
        form = HanAffixes.FormOf(full);
        var before = "";
        foreach (var rune in name.EnumerateRunes())
        {
            var character = rune.ToString();
            if (before.Length > 0)
                words.Add(before + character);
            before = character;
        }
        if (before.Length == name.Length)
            words.Add(name);
        han.Clear();
    }
}
