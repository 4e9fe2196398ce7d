using System.Text.RegularExpressions;

namespace ChatBot.Reading.Words;

/// <summary>Legal forms that are written with stops or in several words: "S.A. de C.V.", "San. ve Tic. Ltd. Şti.", "sp. z o.o.", "Sdn. Bhd.".</summary>
internal static partial class LegalFormPhrase
{
    // In capitals and in lower case; without the stops the small ones would be ordinary words.
    private const string Dotted =
        @"[Dd]\.\s?[Oo]\.\s?[Oo]\.?(?: [Ee]l)?|[Jj]\.d\.o\.o\.?|[Dd]\.\s?[Dd]\.|[Aa]\.\s?[DdSs]\.|[KkSs]\.\s?[Ss]\.|[KkJj]\.\s?[Dd]\.|[Vv]\.\s?[Oo]\.\s?[Ss]\.|[Ss]\.\s?[Rr]\.\s?[Oo]\.|spol\. s\s?r\.\s?o\.?|[Ee]\.\s?[KV]\."
        + @"|(?:E\.)?[OA]\.\s?O\.\s?D\.|E\.A\.D\.|S\.p\.A\.|S\.\s?r\.\s?l\.|S\.n\.c\.|S\.a\.s\.|S\.à\s?r\.\s?l\.|S\.c\.a?\.?r\.l\.";

    // Poland: "sp. z o.o.", "Sp. z o.o. sp.k."
    private const string Polish = @"[Ss]p(?:\.|ółka) z o\.?\s?o\.?(?: [Ss]p\.\s?[kj]\.)?|[Ss]p\.\s?[kjp]\.|S\.K\.A\.";

    // Spanish and Portuguese forms tell whose capital it is: "S. de R.L. de C.V.", "C. por A.".
    private const string Iberian =
        @"S\.?\s?A\.?\s?(?:B\.?|P\.?\s?I\.?)?(?: de C\.?\s?V\.?| de R\.?\s?L\.?| E\.S\.P\.)|S\.?\s?(?:C\.?\s?)?de R\.?\s?L\.?(?: de C\.?\s?V\.?)?|S\.?\s?C\.?\s?A\.?\s?de R\.?\s?L\.?|C\. por A\.|C[ií]a\.?,? (?:Ltda|S\.?\s?A|S\.?\s?en C)\.?|y C[ií]a\.?(?:,? (?:Ltda|S\.?\s?A|S\.?\s?en C)\.?)?|[Ee] Cia\.?(?:,? Ltda\.?)?|S\.? en C\.?(?: por A\.?)?|S/A|Ltda\.?(?: ME| EPP)?";

    // Turkey: what the firm deals in stands before the form, shortened.
    private const string Turkish =
        @"(?:(?:San(?:ayi)?|T[iİ]c(?:aret)?|[İI]n[sş](?:aat)?|Paz(?:arlama)?|D[ıi][sş]|[İI]th(?:alat)?|[İI]hr(?:acat)?|Mak|Müh|Taah|Nak(?:liyat)?|Tur(?:izm|z)?|Teks|El(?:ektr?|k)|Hizm?|Dan|Den|Loj|G[ıi]da|Ürün)\.?,? (?:ve |& )?)*(?:A\.?\s?[ŞS]\.|AŞ|Ltd\.?,? [ŞS]ti\.?|Limited [ŞS]irketi|Anonim [ŞS]irketi|Koll\. [ŞS]ti\.)";

    // Two plain forms together, as in Malaysia, India, Singapore, Kuwait and Germany.
    private const string Pairs =
        @"Sdn\.? Bhd\.?|P(?:te|ty|vt|riv|rivate)\.?,? \(?(?:Ltd|Limited)\.?\)?|\([Pp](?:vt|te|ty)?\.?\) (?:Ltd|Limited)\.?|Co(?:mpany)?\.?,? (?:Ltd|Limited|Inc|LLC|L\.L\.C|W\.?L\.?L|K\.?S\.?C(?:\.?[CP])?|S\.?A\.?[ELKOR]?|Pte|JSC)\.?(?:,? (?:Ltd|LLC)\.?)?|F\.?Z\.?-?\s?L\.?L\.?C\.?|L\.?L\.?C\.? ?[-–] ?F\.?Z\.?|(?:GmbH|AG|SE|UG) & Co\.? (?:KGaA|KG|OHG)|UG \(haftungsbeschränkt\)|B\.?S\.?C\.? \(?c\)?|S\.?A\.?L\.? \(?(?:[Oo]ffshore|[Hh]olding)\)?|Oy Ab|P\.?L\.?C\.? Ltd\.?|(?:Persero|Pesero)\)? Tbk\.?";

    // "K.K.", "C.A.", "S.A.S.": initials with stops, behind a name.
    private const string Initials =
        @"(?:K\.\s?K|Y\.\s?K|G\.\s?K|N\.\s?V|B\.\s?V|B\.V\.B\.A|V\.O\.F|C\.\s?A|C\.\s?V|S\.\s?A|S\.A\.S|S\.A\.U|S\.A\.C|S\.A\.R\.L|S\.R\.L|S\.C\.A|S\.C\.S|S\.N\.C|S\.L|S\.L\.U|S\.P\.A|S\.A\.L|S\.A\.E|S\.A\.O\.[CG]|E\.I\.R\.L|L\.\s?L\.\s?C|L\.L\.P|L\.\s?P|P\.L\.C|W\.L\.L|B\.S\.C|K\.S\.C|Q\.P?\.?S\.C|P\.J\.S(?:\.C)?|P\.S\.C|J\.S\.C|A\.G|A\.B|A\.E|A\.Ö|E\.P\.E|I\.K\.E|O\.O\.O|F\.Z\.[EC]|D\.M\.C\.C|S\.C\.P|R\.L)\.?";

    private const string Form = "(?:" + Iberian + "|" + Turkish + "|" + Polish + "|" + Dotted + "|" + Pairs + "|" + Initials + @")(?![\p{L}\p{N}])";

    // In characters: looked back from a full stop.
    private const int Longest = 40;

    /// <summary>How long the form is that stands at a place; 0 where none does.</summary>
    public static int LengthAt(string text, int at) =>
        char.IsLetter(text[at]) || text[at] == '(' ? Here().Match(text, at).Length : 0;

    /// <summary>Where the form begins that ends a name; the name's length where none does.</summary>
    public static int StartIn(string name) => Last().Match(name) is { Success: true } form ? form.Index : name.Length;

    /// <summary>Whether a name begins or ends with a legal form of one word or several.</summary>
    public static bool IsIn(string name) =>
        name.Split(' ') is var words && (LegalForms.IsWritten(words[^1].TrimEnd(',')) || LegalForms.Leads(words[0])) || StartIn(name) < name.Length;

    /// <summary>The place behind a form that contains a place; -1 where none does.</summary>
    public static int EndAround(string text, int at)
    {
        var from = Math.Max(0, at - Longest);
        for (var match = Any().Match(text, from, Math.Min(2 * Longest, text.Length - from)); match.Success && match.Index <= at; match = match.NextMatch())
            if (match.Index + match.Length > at)
                return match.Index + match.Length;
        return -1;
    }

    [GeneratedRegex(@"\G" + Form)]
    private static partial Regex Here();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})] |, )" + Form + "$")]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})”""'] |, )" + Form)]
    private static partial Regex Any();
}
