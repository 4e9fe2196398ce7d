using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>The legal forms that end a company's name.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "co", "corp", "corporation", "company", "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "plc", "pte", "pty", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "spa", "srl",
        "sro", "as", "asa", "ab", "oy", "oyj", "bv", "nv", "jsc", "pjsc", "ojsc", "cjsc", "ooo", "oao", "zao", "pao", "ao", "fze", "fzco", "fzc", "fz-llc", "kk", "bhd", "sdn", "doo", "kft", "zrt", "dd", "jv", "dmcc",
        "pvt", "gk", "aps", "a/s", "tov", "uab", "sia", "oü", "ood", "eood", "ead", "ad", "spzoo", "scs", "snc", "eurl", "sasu", "ltda", "cv", "kgaa", "ug", "wll", "est", "psc", "pjs", "aş", "aö", "vof", "hf", "ehf",
        "too", "llc-fz", "fz", "dwc-llc", "tbk", "saoc", "saog", "sal", "nfp", "gie", "mchj", "ktk", "lda", "osoo", "mmc", "sae", "saa", "nyrt", "bvba", "sprl", "scrl", "ohg", "shpk", "dooel", "qpsc", "kscp", "sti", "şti");

    private static readonly FrozenSet<string> Leading = FrozenSet.Create(StringComparer.Ordinal, "OOO", "AO", "PAO", "ZAO", "OAO", "JSC", "PJSC", "OJSC", "CJSC", "LLC", "PT", "CV", "TOO", "UAB", "SIA", "NPP", "NPO", "FGUP", "FSUE", "TOV", "OÜ");

    // Without these a text says Co or Limited of what is no company at all; the rest are clear when capitalised.
    private static readonly FrozenSet<string> Unclear = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "as", "se", "ab", "sa", "sdn", "lp", "kg", "ao", "dd", "ag", "jv", "ad", "est", "cv", "ug", "hf", "too", "fz", "sal", "gk", "sia", "gie");

    /// <summary>Whether a word is a legal form, whatever its stops and case.</summary>
    public static bool Contains(string word) => Forms.Contains(word.Replace(".", "", StringComparison.Ordinal));

    /// <summary>Whether a word as written is one that stands before the name, as in Russia and Indonesia.</summary>
    public static bool Leads(string word) => Leading.Contains(word);

    /// <summary>Whether a word as written is clearly one: "Ltd", "s.r.o.", "AG", not "as".</summary>
    public static bool IsWritten(string word)
    {
        var bare = word.Replace(".", "", StringComparison.Ordinal);
        return Forms.Contains(bare) && bare.Length > 1
            && (bare == "plc" || word.Contains('.', StringComparison.Ordinal) || char.IsUpper(bare[0]) && (!Unclear.Contains(bare) || bare.All(char.IsUpper)));
    }
}
