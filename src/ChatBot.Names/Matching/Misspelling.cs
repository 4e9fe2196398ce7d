using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>Decides whether differences between a name and a stretch of text can be slips of the keyboard or the ear.</summary>
internal static class Misspelling
{
    private const int ShortToken = 5;
    private const int LongToken = 12;
    private const int FirstLetterMayDiffer = 8;
    private const string Vowels = "aeiouy";

    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Whether all edits are slips in words long enough, and no edited word is another known word.</summary>
    public static bool IsPlausible(NameForm form, FoldedText text, int start, ReadOnlySpan<Edit> edits)
    {
        foreach (var edit in edits)
        {
            var token = form.TokenAt(edit.Kind == EditKind.Added ? Math.Max(0, edit.Key - 1) : edit.Key);
            if (token.Length < NameForm.ShortestFuzzy || EditsIn(form, token, edits) > (token.Length < LongToken ? 1 : 2))
                return false;
            var word = WordAt(text, start + LetterOf(edit, token));
            if (word.Length < NameForm.ShortestFuzzy && word.Length >= token.Length - 1)
                return false;
            if (edit.Kind == EditKind.Changed && edit.Key == token.Start && token.Length < FirstLetterMayDiffer)
                return false;
            if (token.Length <= ShortToken && !IsPlausibleInShort(form.Key, token, edit, text.Letters[start..], word.Length))
                return false;
            if (Vocabulary.IsKnown(text.LettersOf(word)))
                return false;
        }
        return true;
    }

    /// <summary>In a word of four or five letters a change makes another word soon: a new ending or beginning is one.</summary>
    private static bool IsPlausibleInShort(string key, FormToken token, Edit edit, ReadOnlySpan<char> text, int wordLength)
    {
        switch (edit.Kind)
        {
            case EditKind.Swapped:
                return true;
            case EditKind.Added:
                var doubles = (edit.Text > 0 && text[edit.Text] == text[edit.Text - 1])
                    || (edit.Text + 1 < text.Length && text[edit.Text] == text[edit.Text + 1]);
                return doubles || (token.Length == ShortToken && edit.Key > token.Start && edit.Key < token.End);
            case EditKind.Missing:
                return token.Length == ShortToken && edit.Key > token.Start && wordLength >= NameForm.ShortestFuzzy;
            default:
                var (meant, typed) = (key[edit.Key], text[edit.Text]);
                return token.Length == ShortToken || (IsVowel(meant) && IsVowel(typed)) || AreNeighbours(meant, typed);
        }
    }

    /// <summary>The letter of the text that shows the edit; of a letter missing at a word's end it is the one before.</summary>
    private static int LetterOf(Edit edit, FormToken token) =>
        edit.Kind == EditKind.Missing && edit.Key > token.Start ? edit.Text - 1 : edit.Text;

    private static int EditsIn(NameForm form, FormToken token, ReadOnlySpan<Edit> edits)
    {
        var count = 0;
        foreach (var edit in edits)
            if (form.TokenAt(edit.Kind == EditKind.Added ? Math.Max(0, edit.Key - 1) : edit.Key) == token)
                count++;
        return count;
    }

    private static Word WordAt(FoldedText text, int letter)
    {
        var words = text.Words;
        var (low, high) = (0, words.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (words[middle].First <= letter)
                low = middle;
            else
                high = middle - 1;
        }
        return words[low];
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static bool AreNeighbours(char a, char b)
    {
        for (var row = 0; row < Keyboard.Length; row++)
        {
            var column = Keyboard[row].IndexOf(a, StringComparison.Ordinal);
            if (column < 0)
                continue;
            var same = Keyboard[row].IndexOf(b, StringComparison.Ordinal);
            return same >= 0 && Math.Abs(same - column) == 1;
        }
        return false;
    }
}
