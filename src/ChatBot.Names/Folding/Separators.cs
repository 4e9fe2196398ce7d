namespace ChatBot.Names.Folding;

/// <summary>How strongly a character that is neither letter nor digit separates its neighbours.</summary>
internal static class Separators
{
    /// <summary>The separation that one character makes by itself.</summary>
    public static Gap Classify(char c) => c switch
    {
        '\n' or '\r' or '\u2028' or '\u0085' => Gap.Line,
        '-' or '_' or '.' or '&' or '+' or '~' or '%' or '·' or '・' => Gap.Hyphen,
        '\'' or '’' or '‘' or '`' or '´' or '＇' or 'ʼ' => Gap.Apostrophe,
        ',' or '、' or '，' => Gap.Comma,
        '(' or '[' or '（' => Gap.Bracket,
        _ when IsDash(c) => Gap.Hyphen,
        _ when char.IsWhiteSpace(c) => Gap.Space,
        _ => Gap.Break,
    };

    /// <summary>Whether the character is a dash: with blanks around it, it separates phrases.</summary>
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−';
}
