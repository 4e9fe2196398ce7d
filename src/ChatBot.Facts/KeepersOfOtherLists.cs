using System.Collections.Immutable;

namespace ChatBot.Facts;

/// <summary>
/// Bodies that keep lists of another kind than sanctions: banks that debar, supervisors that warn, funds that divest, customs that stop goods, offices that exclude from tenders.
/// </summary>
internal static class KeepersOfOtherLists
{
    private const string Us = "United States";
    private const string Uk = "United Kingdom";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Authority> All { get; } =
    [
        .. Bank("European Bank for Reconstruction and Development", "EBRD"),
        .. Bank("European Investment Bank", "EIB", "EIB Group"),
        .. Bank("Islamic Development Bank", "IsDB"),
        .. Bank("Asian Infrastructure Investment Bank", "AIIB"),
        .. Bank("New Development Bank"),
        .. Bank("Caribbean Development Bank"),
        .. Bank("Central American Bank for Economic Integration", "CABEI"),
        .. Bank("Nordic Investment Bank"),
        .. Bank("Black Sea Trade and Development Bank", "BSTDB"),
        .. Bank("Eurasian Development Bank"),
        new("US Customs and Border Protection", Us, "US Department of Homeland Security", ["CBP", "Customs and Border Protection", "US Customs", "U.S. Customs and Border Protection"]),
        new("FinCEN", Us, "US Treasury", ["Financial Crimes Enforcement Network"]),
        new("US Directorate of Defense Trade Controls", Us, "US State Department", ["DDTC", "Directorate of Defense Trade Controls"]),
        new("US Securities and Exchange Commission", Us, Us, ["SEC", "Securities and Exchange Commission"]),
        new("US General Services Administration", Us, Us, ["GSA", "General Services Administration", "SAM.gov"]),
        new("UK Financial Conduct Authority", Uk, Uk, ["FCA", "Financial Conduct Authority"]),
        new("UK Cabinet Office", Uk, Uk, ["Cabinet Office"]),
        new("UK Department for Business and Trade", Uk, Uk, ["Department for Business and Trade", "DBT"]),
        new("UK Civil Aviation Authority", Uk, Uk, ["Civil Aviation Authority"]),
        new("Swiss Financial Market Supervisory Authority", "Switzerland", "Switzerland", ["FINMA"]),
        new("BaFin", "Germany", "Germany", ["Federal Financial Supervisory Authority"]),
        new("Autorité des marchés financiers", "France", "France", ["AMF"]),
        new("Dutch Authority for the Financial Markets", "Netherlands", "Netherlands", ["AFM", "Authority for the Financial Markets"]),
        new("Norges Bank", "Norway", "Norway", ["Norges Bank Investment Management", "NBIM"]),
        new("Norwegian Council on Ethics", "Norway", "Norges Bank", ["Council on Ethics"]),
        new("Australian Securities and Investments Commission", "Australia", "Australia", ["ASIC"]),
        new("Bank Negara Malaysia", "Malaysia", "Malaysia", ["BNM", "Bank Negara"]),
        new("Securities Commission Malaysia", "Malaysia", "Malaysia", ["Malaysian Securities Commission"]),
        new("Monetary Authority of Singapore", "Singapore", "Singapore", ["MAS"]),
        new("Hong Kong Monetary Authority", "Hong Kong", "Hong Kong", ["HKMA"]),
        new("Hong Kong Securities and Futures Commission", "Hong Kong", "Hong Kong", ["SFC", "Securities and Futures Commission"]),
        new("South Korean Public Procurement Service", "South Korea", "South Korea", ["Public Procurement Service"]),
        new("New Zealand Ministry of Foreign Affairs and Trade", "New Zealand", "New Zealand", ["MFAT", "Ministry of Foreign Affairs and Trade (MFAT)", "New Zealand's Ministry of Foreign Affairs and Trade"]),
        new("New Zealand Ministry of Business, Innovation and Employment", "New Zealand", "New Zealand", ["MBIE", "Ministry of Business, Innovation and Employment"]),
        new("Kazakh Agency for Regulation and Development of the Financial Market", "Kazakhstan", "Kazakhstan", ["ARDFM", "ARRFR", "Agency for Regulation and Development of the Financial Market", "Agency of Kazakhstan for Regulation and Development of the Financial Market"]),
        new("Polish Interior Ministry", "Poland", "Poland", ["Ministry of the Interior of Poland", "Poland's Interior Ministry", "Polish Ministry of the Interior", "Ministry of the Interior and Administration"]),
        new("Brazilian Ministry of Labour and Employment", "Brazil", "Brazil", ["MTE", "Brazil's Ministry of Labour and Employment"]),
        new("Mexican Financial Intelligence Unit", "Mexico", "Mexico", ["UIF", "Mexico's Financial Intelligence Unit"]),
        .. Fund("KLP", "Norway"), .. Fund("NZ Super Fund", "New Zealand", "New Zealand Superannuation Fund", "New Zealand Super Fund"), .. Fund("PFZW", "Netherlands"), .. Fund("Stichting Pensioenfonds ABP", "Netherlands", "pension fund ABP"), .. Fund("AkademikerPension", "Denmark"), .. Fund("PensionDanmark", "Denmark"),
        .. Fund("Swedish AP Funds", "Sweden", "AP Funds", "AP Funds' Council on Ethics"), .. Fund("CalPERS", Us), .. Fund("CalSTRS", Us), .. Fund("SVVK-ASIR", "Switzerland"), .. Fund("Fonds de compensation", "Luxembourg"), .. Fund("Fonds de réserve pour les retraites", "France"),
        .. FederalStates.SelectMany(s => (Authority[])[
            new($"State of {s}", Us, Us, []),
            new($"{s} Comptroller", Us, $"State of {s}", [$"{s} State Comptroller", $"Comptroller of {s}", $"{s} Comptroller of Public Accounts", $"{s}'s Comptroller"]),
            new($"{s} State Treasurer", Us, $"State of {s}", [$"{s} Treasurer", $"State Treasurer of {s}", $"Treasurer of {s}", $"{s}'s Treasurer"]),
            new($"{s} Attorney General", Us, $"State of {s}", [$"Attorney General of {s}"]),
            new($"{s} Governor's Office", Us, $"State of {s}", [$"Governor's Office of {s}", $"{s} Governor", $"Governor of {s}"])]),
        new("National Bank of the Kyrgyz Republic", "Kyrgyzstan", "Kyrgyzstan", ["National Bank of Kyrgyzstan", "Central Bank of Kyrgyzstan", "Kyrgyzstan's central bank"]),
        new("South African Financial Sector Conduct Authority", "South Africa", "South Africa", ["FSCA", "Financial Sector Conduct Authority"]),
        new("South African National Treasury", "South Africa", "South Africa", ["National Treasury of South Africa", "South Africa's National Treasury"]),
        new("Botswana Non-Bank Financial Institutions Regulatory Authority", "Botswana", "Botswana", ["NBFIRA", "Non-Bank Financial Institutions Regulatory Authority"]),
        new("Reserve Bank of India", "India", "India", ["RBI"]),
        new("Bangko Sentral ng Pilipinas", "Philippines", "Philippines", ["BSP"]),
        .. CentralBanks.Select(b => new Authority(b.Name, b.Country, b.Country, [.. ((string[])[$"{b.Country}'s central bank", $"Central Bank of {b.Country}", $"National Bank of {b.Country}"]).Where(a => a != b.Name)])),
    ];

    // Whose warnings and exclusions texts tell of.
    private static ImmutableArray<(string Name, string Country)> CentralBanks =>
    [
        .. ((string[])["Georgia", "Ukraine", "Kazakhstan", "Tajikistan", "Moldova", "Serbia", "Poland", "Cambodia", "Ethiopia", "Angola"]).Select(c => ($"National Bank of {c}", c)),
        .. ((string[])["Russia", "Armenia", "Azerbaijan", "Uzbekistan", "Turkey", "Nigeria", "Kenya", "Egypt", "Jordan", "Bahrain", "Oman", "Kuwait", "Sri Lanka", "Ireland", "Iraq"]).Select(c => ($"Central Bank of {c}", c)),
        .. ((string[])["Ghana", "Uganda", "Tanzania", "Zambia", "Thailand", "Mongolia", "Lithuania", "Israel", "Botswana"]).Select(c => ($"Bank of {c}", c)),
        .. ((string[])["Zimbabwe", "New Zealand", "Australia", "Malawi"]).Select(c => ($"Reserve Bank of {c}", c)),
        ("Bangladesh Bank", "Bangladesh"), ("Nepal Rastra Bank", "Nepal"), ("Hungarian National Bank", "Hungary"),
    ];

    /// <summary>The states of the US, whose officials keep lists of firms that the state does not buy from or invest in.</summary>
    public static ImmutableArray<string> FederalStates =>
        ["Alabama", "Arizona", "Arkansas", "California", "Colorado", "Florida", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "New Jersey", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Virginia", "West Virginia", "Wisconsin", "Wyoming"];

    private static ImmutableArray<Authority> Fund(string name, string country, params ImmutableArray<string> aliases) => [new(name, country, country, aliases) { IsFund = true }];

    private static ImmutableArray<Authority> Bank(string name, params ImmutableArray<string> aliases) => [new(name, name, null, aliases)];
}
