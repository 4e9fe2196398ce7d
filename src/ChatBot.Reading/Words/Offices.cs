using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>Nouns for who speaks or acts: offices of persons, bodies, and people counted by their body.</summary>
internal static class Offices
{
    /// <summary>What a person can be.</summary>
    public static FrozenSet<string> OfPersons { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "secretary", "undersecretary", "under-secretary", "subsecretary", "minister", "president", "vice-president", "premier", "chancellor", "ambassador", "envoy", "consul", "diplomat",
        "spokesperson", "spokesman", "spokeswoman", "speaker", "official", "officer", "director", "director-general", "chair", "chairman", "chairwoman", "chairperson", "chief", "head",
        "commissioner", "senator", "representative", "congressman", "congresswoman", "lawmaker", "governor", "mayor", "general", "adviser", "advisor", "attorney", "lawyer", "prosecutor",
        "judge", "owner", "founder", "co-founder", "ceo", "cfo", "executive", "manager", "analyst", "professor", "researcher", "economist", "expert", "delegate", "deputy", "leader",
        "boss", "insider", "source", "campaigner", "premier", "tycoon", "solicitor", "barrister", "vice-chairman", "counsel", "administrator", "inspector", "partner", "shareholder", "employee", "critic", "activist", "historian", "fellow", "editor", "councillor", "alderman", "alderwoman");

    /// <summary>Persons of a body who act together; a text names no single one.</summary>
    public static FrozenSet<string> People { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "lawmakers", "legislators", "senators", "officials", "regulators", "ministers", "diplomats", "politicians", "representatives", "congressmen", "prosecutors", "commissioners", "ambassadors");

    /// <summary>Bodies that can act.</summary>
    public static FrozenSet<string> Bodies { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ministry", "department", "commission", "council", "committee", "agency", "office", "bureau", "parliament", "senate", "congress", "assembly", "government", "administration", "authority",
        "court", "tribunal", "regulator", "treasury", "embassy", "bank", "board", "directorate", "cabinet", "chamber", "legislature", "customs", "mission", "service");

    /// <summary>Words in the names of newspapers and agencies.</summary>
    public static FrozenSet<string> Media { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "Times", "Journal", "Post", "News", "Wire", "Herald", "Tribune", "Gazette", "Daily", "Guardian", "Reuters", "Bloomberg", "Agency", "Press", "Telegraph", "Economist", "Observer", "Review", "Mail", "Chronicle", "Courier", "Dispatch", "Examiner");

    // "The Foreign, Commonwealth and Development Office", "the Ministry of Economy, Trade and Industry"
    private static readonly FrozenSet<string> Portfolios = FrozenSet.Create(
        StringComparer.Ordinal,
        "Foreign", "Commonwealth", "Development", "Trade", "Industry", "Economy", "Commerce", "Finance", "Security", "Education", "Research", "Science", "Technology", "Innovation", "Agriculture", "Forestry", "Fisheries", "Food", "Environment", "Labour", "Labor", "Health", "Transport", "Infrastructure", "Energy", "Communications", "Culture", "Sport", "Justice", "Interior", "Defence", "Defense", "Business", "Employment", "Immigration", "Excise", "Tourism", "Planning", "Affairs");

    /// <summary>Whether a word as written is what a department looks after, which its name may list.</summary>
    public static bool IsPortfolio(string word) => Portfolios.Contains(word);
}
