using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Names;

/// <summary>Some thousand invented companies, so many that names are found by an index of their words.</summary>
internal static class ManyNames
{
    private static readonly string[] Syllables = "ba de fi go ka lu mo ne pa ri su ta ve xin yan zhor".Split(' ');
    private static readonly string[] Trades = ["Technology", "Trading", "Shipping", "Electronics", "Group", "Chemical Works"];

    public static ImmutableArray<Company> Companies { get; } =
    [
        Company("Velmora Technology Co., Ltd."), Company("Orbel Marine Engineering GmbH", "OME Orbel"), Company("Hunan Goketta Microelectronics"),
        Company("Institute 35 of Kestrel Dynamics"), Company("国康船舶科技股份有限公司"), Company("Муромский приборный завод"),
        Company("North Quarry Trading", "Fennick Optics"), Company("General Marine Bank"), Company("Bank of Commerce (Tarnow) AG"),
        .. Enumerable.Range(0, 4000).Select(Made),
    ];

    public static CompanyRecognizer Recognizer { get; } = new(Companies);

    public static Company Company(string name, params string[] others) => new(
        Facts.Company.Slug(name), name, [new CompanyName(name, NameKind.Canonical, "test"), .. others.Select(o => new CompanyName(o, NameKind.Legal, "test"))]);

    private static Company Made(int number)
    {
        var (word, rest) = ("", number + 17);
        for (var i = 0; i < 4; i++, rest /= Syllables.Length)
            word += Syllables[rest % Syllables.Length];
        return Company(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word) + ' ' + Trades[number % Trades.Length] + (number % 2 == 0 ? " Ltd" : " LLC"));
    }
}
