using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>The countries and unions, by name, short name and adjective.</summary>
internal static class Nations
{
    private static readonly FrozenDictionary<string, string> ByWord = new Dictionary<string, string>
    {
        ["US"] = "United States", ["U.S."] = "United States", ["U.S"] = "United States", ["USA"] = "United States", ["United States"] = "United States",
        ["American"] = "United States", ["America"] = "United States", ["Washington"] = "United States",
        ["UK"] = "United Kingdom", ["U.K."] = "United Kingdom", ["United Kingdom"] = "United Kingdom", ["British"] = "United Kingdom", ["Britain"] = "United Kingdom",
        ["EU"] = "European Union", ["European Union"] = "European Union", ["European"] = "European Union", ["Brussels"] = "European Union",
        ["UN"] = "United Nations", ["United Nations"] = "United Nations",
        ["China"] = "China", ["Chinese"] = "China", ["Beijing"] = "China", ["Hong Kong"] = "Hong Kong", ["Taiwan"] = "Taiwan", ["Taiwanese"] = "Taiwan",
        ["Japan"] = "Japan", ["Japanese"] = "Japan", ["Korea"] = "South Korea", ["South Korea"] = "South Korea", ["South Korean"] = "South Korea",
        ["North Korea"] = "North Korea", ["North Korean"] = "North Korea", ["India"] = "India", ["Indian"] = "India", ["Pakistan"] = "Pakistan", ["Pakistani"] = "Pakistan",
        ["Russia"] = "Russia", ["Russian"] = "Russia", ["Moscow"] = "Russia", ["Kremlin"] = "Russia", ["Ukraine"] = "Ukraine", ["Ukrainian"] = "Ukraine",
        ["Belarus"] = "Belarus", ["Belarusian"] = "Belarus", ["Iran"] = "Iran", ["Iranian"] = "Iran", ["Iraq"] = "Iraq", ["Iraqi"] = "Iraq", ["Syria"] = "Syria", ["Syrian"] = "Syria",
        ["Israel"] = "Israel", ["Israeli"] = "Israel", ["Turkey"] = "Turkey", ["Turkish"] = "Turkey", ["Türkiye"] = "Turkey", ["Lebanon"] = "Lebanon", ["Lebanese"] = "Lebanon",
        ["United Arab Emirates"] = "United Arab Emirates", ["UAE"] = "United Arab Emirates", ["Emirati"] = "United Arab Emirates", ["Saudi Arabia"] = "Saudi Arabia", ["Saudi"] = "Saudi Arabia",
        ["Qatar"] = "Qatar", ["Qatari"] = "Qatar", ["Egypt"] = "Egypt", ["Egyptian"] = "Egypt", ["South Africa"] = "South Africa", ["South African"] = "South Africa",
        ["Canada"] = "Canada", ["Canadian"] = "Canada", ["Mexico"] = "Mexico", ["Mexican"] = "Mexico", ["Brazil"] = "Brazil", ["Brazilian"] = "Brazil", ["Venezuela"] = "Venezuela", ["Venezuelan"] = "Venezuela",
        ["Cuba"] = "Cuba", ["Cuban"] = "Cuba", ["Australia"] = "Australia", ["Australian"] = "Australia", ["New Zealand"] = "New Zealand",
        ["Germany"] = "Germany", ["German"] = "Germany", ["France"] = "France", ["French"] = "France", ["Italy"] = "Italy", ["Italian"] = "Italy", ["Spain"] = "Spain", ["Spanish"] = "Spain",
        ["Netherlands"] = "Netherlands", ["Dutch"] = "Netherlands", ["Belgium"] = "Belgium", ["Belgian"] = "Belgium", ["Switzerland"] = "Switzerland", ["Swiss"] = "Switzerland",
        ["Austria"] = "Austria", ["Austrian"] = "Austria", ["Poland"] = "Poland", ["Polish"] = "Poland", ["Czech"] = "Czechia", ["Czechia"] = "Czechia", ["Hungary"] = "Hungary", ["Hungarian"] = "Hungary",
        ["Sweden"] = "Sweden", ["Swedish"] = "Sweden", ["Norway"] = "Norway", ["Norwegian"] = "Norway", ["Finland"] = "Finland", ["Finnish"] = "Finland", ["Denmark"] = "Denmark", ["Danish"] = "Denmark",
        ["Estonia"] = "Estonia", ["Estonian"] = "Estonia", ["Latvia"] = "Latvia", ["Latvian"] = "Latvia", ["Lithuania"] = "Lithuania", ["Lithuanian"] = "Lithuania",
        ["Cyprus"] = "Cyprus", ["Cypriot"] = "Cyprus", ["Greece"] = "Greece", ["Greek"] = "Greece", ["Serbia"] = "Serbia", ["Serbian"] = "Serbia",
        ["Singapore"] = "Singapore", ["Singaporean"] = "Singapore", ["Malaysia"] = "Malaysia", ["Malaysian"] = "Malaysia", ["Indonesia"] = "Indonesia", ["Indonesian"] = "Indonesia",
        ["Vietnam"] = "Vietnam", ["Vietnamese"] = "Vietnam", ["Thailand"] = "Thailand", ["Thai"] = "Thailand", ["Philippines"] = "Philippines", ["Philippine"] = "Philippines",
        ["Kazakhstan"] = "Kazakhstan", ["Kazakh"] = "Kazakhstan", ["Kyrgyzstan"] = "Kyrgyzstan", ["Kyrgyz"] = "Kyrgyzstan", ["Uzbekistan"] = "Uzbekistan", ["Uzbek"] = "Uzbekistan",
        ["Armenia"] = "Armenia", ["Armenian"] = "Armenia", ["Georgia"] = "Georgia", ["Georgian"] = "Georgia", ["Azerbaijan"] = "Azerbaijan", ["Azerbaijani"] = "Azerbaijan",
        ["Myanmar"] = "Myanmar", ["Burmese"] = "Myanmar", ["Mali"] = "Mali", ["Malian"] = "Mali", ["Sudan"] = "Sudan", ["Sudanese"] = "Sudan", ["Afghanistan"] = "Afghanistan", ["Afghan"] = "Afghanistan",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The country a name or adjective stands for; null when it is none.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);
}
