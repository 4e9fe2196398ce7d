using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Words;

/// <summary>Nouns for companies and what they are.</summary>
internal static partial class CompanyNouns
{
    /// <summary>Nouns for several companies together.</summary>
    public static FrozenSet<string> Plural { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "companies", "firms", "entities", "businesses", "corporations", "enterprises", "groups", "manufacturers", "makers", "suppliers", "producers",
        "start-ups", "startups", "banks", "institutions", "organisations", "organizations", "exporters", "importers", "traders", "vendors", "brokers",
        "developers", "providers", "operators", "carriers", "chipmakers", "conglomerates", "subsidiaries", "names", "entries", "refiners", "shipyards", "airlines", "contractors", "distributors", "targets", "parties", "organisations", "shippers", "outfits", "retailers", "brands", "networks", "funds",
        "insurers", "reinsurers", "lenders", "miners", "refineries", "smelters", "shipbuilders", "shipowners", "exchanges", "platforms", "brokerages", "wholesalers", "dealers", "resellers", "hauliers", "forwarders", "foundries", "laboratories", "institutes", "universities", "utilities", "consultancies", "carmakers", "automakers", "drugmakers", "buyers", "sellers", "agents", "agencies", "shops", "mills", "factories", "stockists", "partnerships", "foundations");

    /// <summary>Whether a word in a text is a noun for several companies, "asset managers" among them.</summary>
    public static bool IsPlural(string text, Text.Span word) => Plural.Contains(word.Of(text)) || word.Of(text) == "managers" && Manager().IsMatch(text[..word.Start]);

    [GeneratedRegex(@"\b(?:asset|fund|ship|fleet|crew|money) $")]
    private static partial Regex Manager();

    /// <summary>Nouns for one company.</summary>
    public static FrozenSet<string> Singular { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "company", "firm", "outfit", "entity", "business", "corporation", "enterprise", "group", "manufacturer", "maker", "supplier", "producer", "start-up", "startup", "bank",
        "institution", "exporter", "importer", "trader", "vendor", "broker", "developer", "provider", "operator", "carrier", "chipmaker", "conglomerate", "subsidiary",
        "owner", "middleman", "seller", "tanker operator", "giant", "player", "leader", "unicorn", "champion", "builder", "forwarder", "refiner", "shipyard", "airline", "contractor", "distributor", "specialist", "retailer", "house",
        "carmaker", "automaker", "applicant", "claimant", "drugmaker", "refinery", "mill", "yard", "dealer", "reseller", "depot", "terminal", "fund", "ginner", "shipper", "mine", "miner", "brokerage", "exchange", "marina", "label", "brand", "chain", "miller", "grower", "packer", "printer", "publisher", "studio", "laboratory", "plant", "factory", "toolmaker", "steelmaker", "shipbuilder", "affiliate", "unit", "arm", "foundry", "lender", "insurer", "haulier", "hauler", "roaster", "spinner", "weaver", "smelter", "brewer", "charterer", "reinsurer", "wholesaler", "engineer", "works", "platform", "outfit", "parent", "house", "boatyard", "forwarder", "caterer",
        "cooperative", "co-operative", "sawmill", "steelworks", "ironworks", "tannery", "cannery", "brewery", "distillery", "winery", "dairy", "quarry", "consultancy", "utility", "integrator", "assembler", "fabricator", "recycler", "stockist", "shipowner", "subcontractor", "franchisee",
        "telco", "stevedore", "bunkerer", "agribusiness", "university", "institute", "academy", "college", "hospital", "clinic", "consortium", "joint venture", "insurer", "coachbuilder", "holding");

    /// <summary>Whether the last word of a phrase says that it is one company: "the pump maker", "the Limassol ship manager".</summary>
    public static bool EndIn(string phrase) =>
        phrase[(phrase.LastIndexOf(' ') + 1)..] is var noun && (Singular.Contains(noun) || noun.EndsWith("maker", StringComparison.OrdinalIgnoreCase)) || CompoundIn(phrase) is not null;

    /// <summary>The compound noun for a company at the end of a phrase, "ship manager"; null without one.</summary>
    public static string? CompoundIn(string phrase) => Compound().Match(phrase) is { Success: true } compound ? compound.Value : null;

    [GeneratedRegex(@"\b(?:ship|fleet|crew|vessel|asset|port|terminal|warehouse|waste|cargo) (?:manager|agent)$|\bshipping line$", RegexOptions.IgnoreCase)]
    private static partial Regex Compound();

    /// <summary>Whether a heading is that of a list of persons or ships, and of no companies: "The following individuals were added:", "Vessels removed".</summary>
    public static bool AreOthers(string heading) => Others().IsMatch(heading) && !Companies().IsMatch(heading);

    [GeneratedRegex(@"^(?:[^:.]{0,60}\bfollowing (?:\p{Ll}+ )?|(?:\W*|[0-9]{1,2}[.)] )(?:(?:New|Added|Removed|Delisted|Designated|Listed|Deleted|Newly \p{Ll}+) )?)(?:individuals?|natural persons|vessels?|ships|tankers|aircraft|men|women)\b(?=[^:.]{0,80}:?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:entit(?:y|ies)|compan(?:y|ies)|firms?|organi[sz]ations?|banks?|enterprises?|parties)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Companies();

    /// <summary>Nouns for the permission to do business.</summary>
    public static FrozenSet<string> Permission { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "authorisation", "authorization", "licence", "license", "licences", "licenses", "permit", "permission", "approval", "registration", "certification", "accreditation", "charter", "concession");
}
