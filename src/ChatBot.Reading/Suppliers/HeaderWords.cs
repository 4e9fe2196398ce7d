using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Suppliers;

/// <summary>Tells the title of a column of company names, in the languages that business software writes.</summary>
internal static partial class HeaderWords
{
    private const int LongestTitle = 60;

    private static readonly FrozenSet<string> Parties = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "company", "companies", "supplier", "suppliers", "vendor", "vendors", "firm", "firms", "enterprise", "organisation", "organization", "entity", "counterparty", "manufacturer", "subcontractor", "contractor", "customer", "client",
        "firma", "firmen", "firmenname", "firmenbezeichnung", "lieferant", "lieferanten", "lieferantenname", "unternehmen", "unternehmensname", "kreditor", "kunde", "hersteller",
        "société", "societe", "fournisseur", "fournisseurs", "entreprise", "empresa", "empresas", "proveedor", "proveedores", "fornecedor", "azienda", "fornitore", "fornitori", "leverancier", "bedrijf", "leverantör", "företag", "dostawca",
        "компания", "организация", "поставщик", "회사", "업체", "공급업체");

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "name", "names", "title", "bezeichnung", "nom", "noms", "nombre", "nombres", "nome", "naam", "namn", "nazwa", "raison", "razón", "razon", "ragione", "наименование", "название", "이름", "명칭", "회사명", "업체명");

    // What may stand beside them and says nothing else.
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "of", "the", "legal", "full", "official", "registered", "trading", "business", "partner", "list", "der", "des", "die", "de", "du", "la", "le", "l", "del", "di", "da", "sociale", "social", "e");

    private static readonly string[] HanParties = ["供应商", "供應商", "供货商", "公司", "企业", "企業", "厂商", "廠商", "单位", "單位", "客户", "会社", "仕入先", "取引先"];
    private static readonly string[] HanNames = ["名称", "名稱", "全称", "全稱", "名字", "名"];

    /// <summary>How clearly a cell is such a title: 0 for not at all, more where it says that the names are of companies.</summary>
    public static int Score(string cell)
    {
        if (cell.Length is 0 or > LongestTitle)
            return 0;
        var (party, name) = (false, false);
        foreach (Match match in Word().Matches(Bracket().Replace(cell, " ")))
        {
            var word = match.Value;
            var isParty = Parties.Contains(word);
            var isName = Names.Contains(word);
            if (!isParty && !isName && !Fillers.Contains(word) && !IsHan(word, ref isParty, ref isName))
                return 0;
            (party, name) = (party || isParty, name || isName);
        }
        return (party, name) switch { (true, true) => 3, (true, false) => 2, (false, true) => 1, _ => 0 };
    }

    // Words of Han are written without blanks between them.
    private static bool IsHan(string word, ref bool isParty, ref bool isName)
    {
        var rest = word;
        foreach (var part in HanParties)
            (rest, isParty) = (rest.Replace(part, "", StringComparison.Ordinal), isParty || rest.Contains(part, StringComparison.Ordinal));
        foreach (var part in HanNames)
            (rest, isName) = (rest.Replace(part, "", StringComparison.Ordinal), isName || rest.Contains(part, StringComparison.Ordinal));
        return rest.Length == 0;
    }

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Lu}+(?!\p{Ll})|\d+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[(\[（][^)\]）]*[)\]）]")]
    private static partial Regex Bracket();
}
