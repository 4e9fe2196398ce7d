using System.Collections.Immutable;

namespace ChatBot.Names.Words;

/// <summary>What stands around the core of a company's name in Chinese characters, longest first.</summary>
internal static class HanAffixes
{
    private const byte FirstForm = 200;

    /// <summary>Legal forms and groups at the end of a name.</summary>
    public static ImmutableArray<string> Legal { get; } =
    [
        "股份有限责任公司", "集团股份有限公司", "集團股份有限公司", "股份有限公司", "有限责任公司", "有限責任公司",
        "集团有限公司", "集團有限公司", "有限公司", "股份公司", "集团公司", "集團公司", "集团", "集團", "股份", "公司", "控股",
    ];

    /// <summary>Generic words that may follow the short name.</summary>
    public static ImmutableArray<string> Generic { get; } =
        ["科技", "技术", "技術", "信息", "資訊", "资讯", "产业", "產業", "创新", "創新", "智能"];

    /// <summary>Regions that make the name of an affiliate.</summary>
    public static ImmutableArray<string> Regions { get; } =
        ["美洲", "欧洲", "歐洲", "亚太", "亞太", "日本", "美国公司", "美國公司", "国际公司", "國際公司", "英国公司", "北美"];

    /// <summary>The name without its legal form.</summary>
    public static string WithoutLegal(string name)
    {
        foreach (var suffix in Legal)
            if (name.Length > suffix.Length + 1 && name.EndsWith(suffix, StringComparison.Ordinal))
                return name[..^suffix.Length];
        return name;
    }

    /// <summary>
    /// A number for the form of liability at the end of a name, beyond those of <see cref="LegalForms"/>: a group and a company by shares of the
    /// same name are two companies. 0 where it says neither.
    /// </summary>
    public static byte FormOf(string name)
    {
        var form = name[WithoutLegal(name).Length..];
        var isGroup = form.Contains('集') || form.Contains("控股", StringComparison.Ordinal);
        var hasShares = form.Contains("股份", StringComparison.Ordinal);
        return (byte)(isGroup || hasShares ? FirstForm + (isGroup ? 1 : 0) + (hasShares ? 2 : 0) : 0);
    }

    /// <summary>The length of the first of the affixes with which the text starts, else 0.</summary>
    public static int Match(ReadOnlySpan<char> text, ImmutableArray<string> affixes)
    {
        foreach (var affix in affixes)
            if (text.StartsWith(affix, StringComparison.Ordinal))
                return affix.Length;
        return 0;
    }
}
