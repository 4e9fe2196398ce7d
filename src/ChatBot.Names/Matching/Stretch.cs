using ChatBot.Names.Context;
using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>A run of words in a text that looks like a name: words that no dictionary has or that have a capital letter, with the generic words among and around them.</summary>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="LastWord">Index of its last word.</param>
internal readonly record struct Stretch(int FirstWord, int LastWord)
{
    private const int MostWords = 16;

    /// <summary>Of a text with more, the rest is read letter by letter only: it is no question.</summary>
    private const int MostStretches = 48;

    private const int ShortestUnknown = 3;

    private const WordKind Grammar = WordKind.Function | WordKind.Determiner | WordKind.Auxiliary | WordKind.Listing | WordKind.Title | WordKind.Calendar;
    private const WordKind Noun = WordKind.Party | WordKind.Standing | WordKind.Ordinary;

    private const WordKind PartOfNames = WordKind.Company | WordKind.Legal | WordKind.Place | WordKind.Region | WordKind.Trade
        | WordKind.Sector | WordKind.Common | WordKind.Given | WordKind.Modifier;

    private enum Role
    {
        /// <summary>It ends a name.</summary>
        Outside,

        /// <summary>It may stand between words of a name.</summary>
        Connector,

        /// <summary>It may be part of a name.</summary>
        Part,

        /// <summary>It makes a name likely.</summary>
        Telling,
    }

    /// <summary>Where it stands in the text given, in UTF-16 units.</summary>
    public (int Start, int Length) In(FoldedText text)
    {
        var start = text.SourceStart(text.Words[FirstWord].First);
        return (start, text.SourceEnd(text.Words[LastWord].End - 1) - start);
    }

    /// <summary>Whether it shares a word with another run of words.</summary>
    public bool Overlaps(int firstWord, int lastWord) => firstWord <= LastWord && lastWord >= FirstWord;

    /// <summary>The stretches of a text, in order.</summary>
    public static List<Stretch> AllIn(FoldedText text)
    {
        var stretches = new List<Stretch>();
        var hasLower = HasLowerCase(text);
        var (first, last, telling) = (-1, -1, false);
        for (var w = 0; w < text.WordCount; w++)
        {
            var role = RoleOf(text, w, hasLower);
            if (first >= 0 && (Parts(text, w) || w - first == MostWords || ChangesCase(text, last, w, role)))
                End();
            if (role == Role.Outside)
                End();
            else if (role >= Role.Part)
            {
                (first, last) = (first < 0 ? w : first, w);
                telling |= role == Role.Telling;
            }
        }
        End();
        return stretches;

        void End()
        {
            if (first >= 0 && telling && stretches.Count < MostStretches)
                stretches.Add(new Stretch(first, last));
            (first, last, telling) = (-1, -1, false);
        }
    }

    private static Role RoleOf(FoldedText text, int w, bool hasLower)
    {
        var word = text.Words[w];
        var letters = text.LettersOf(word);
        var kind = Vocabulary.KindOf(letters);
        if ((kind & Grammar) != 0)
            return IsConnector(letters) ? Role.Connector : (kind & WordKind.Legal) != 0 && (word.HasCapital || !hasLower) ? Role.Part : Role.Outside;
        if (letters[0] >= 0x3000)
            return Role.Outside;
        if (char.IsAsciiDigit(letters[0]) || letters.Length == 1)
            return Role.Part;
        if (word.HasCapital && hasLower && !word.OpensPhrase)
            return Role.Telling;
        if (!word.HasCapital && (kind & Noun) != 0 && (kind & (WordKind.Company | WordKind.Legal)) == 0)
            return Role.Outside;
        if (kind == WordKind.Unknown && !Vocabulary.IsKnown(letters) && !Vocabulary.IsInflected(letters))
            return letters.Length >= ShortestUnknown && Vocabulary.Equivalents(letters).IsEmpty ? Role.Telling : Role.Part;
        return (kind & PartOfNames) != 0 || word.HasCapital ? Role.Part : Role.Outside;
    }

    private static bool IsConnector(ReadOnlySpan<char> word) =>
        word is "and" or "of" or "for" or "in" or "the" or "de" or "del" or "la" or "le" or "las" or "los" or "du" or "des" or "do" or "da" or "di"
            or "y" or "e" or "et" or "und" or "der" or "fur" or "al" or "i" or "first" or "second" or "third" or "new";

    /// <summary>Its parts where it is taken apart at words that stand between names more often than in them; none where there is no such word.</summary>
    public List<Stretch> PartsIn(FoldedText text)
    {
        var parts = new List<Stretch>();
        var from = FirstWord;
        for (var w = FirstWord; w <= LastWord + 1; w++)
            if (w > LastWord || text.LettersOf(text.Words[w]) is "for" or "in" or "the" or "and")
            {
                if (w > from)
                    parts.Add(new Stretch(from, w - 1));
                from = w + 1;
            }
        return parts.Count > 1 ? parts : [];
    }

    /// <summary>The words as a span of a name.</summary>
    public NameSpan Span(FoldedText text) => new(FirstWord, LastWord, text.Words[FirstWord].First, text.Words[LastWord].End, false);

    /// <summary>Whether what stands before a word ends a name: punctuation, but before a legal form or a place.</summary>
    private static bool Parts(FoldedText text, int w)
    {
        var word = text.Words[w];
        var goesOn = (Vocabulary.KindOf(text.LettersOf(word)) & (WordKind.Legal | WordKind.Place | WordKind.Region)) != 0;
        return word.Before switch
        {
            Gap.Comma => !goesOn,
            Gap.Period => text.Words[w - 1].Length > 4 && !goesOn,
            Gap.Break => text.SeparatorBefore(word.First).Trim() is not ")" and not ")," and not "/" and not "\"" and not "”",
            Gap.Line => true,
            _ => false,
        };
    }

    /// <summary>Whether a name in capital letters ends before a word without, or begins behind one.</summary>
    private static bool ChangesCase(FoldedText text, int last, int w, Role role)
    {
        var (before, word) = (text.Words[last], text.Words[w]);
        return role == Role.Telling && before.HasCapital != word.HasCapital && !before.OpensPhrase
            && char.IsAsciiLetter(text.LettersOf(before)[0]) && char.IsAsciiLetter(text.LettersOf(word)[0]);
    }

    private static bool HasLowerCase(FoldedText text)
    {
        foreach (var word in text.Words)
            if (word.Case == WordCase.Lower && char.IsAsciiLetter(text.LettersOf(word)[0]))
                return true;
        return false;
    }
}
