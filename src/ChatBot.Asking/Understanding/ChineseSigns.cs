using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Signs in scripts that put no spaces between words, simplified and traditional.</summary>
internal static class ChineseSigns
{
    private const Cues Lists = Cues.Listing | Cues.ListNoun;

    private static readonly (string Text, Cues Cue)[] Signs =
    [
        .. Of(Lists, "黑名单", "黑名單", "名单", "名單", "清单", "清單"),
        .. Of(Cues.Listing, "制裁", "拉黑", "列入", "列名", "上榜", "ブラックリスト", "블랙리스트"),
        .. Of(Cues.Why, "为什么", "為什麼", "为何", "為何", "原因", "凭什么", "憑什麼"),
        .. Of(Cues.When, "什么时候", "什麼時候", "何时", "何時", "哪天", "几时", "日期"),
        .. Of(Cues.Who, "谁", "誰"),
        .. Of(Cues.YesNo, "吗", "嗎", "是否", "有没有", "有沒有"),
        .. Of(Cues.Which | Cues.Company, "哪些", "哪几家", "哪幾家"),
        .. Of(Cues.HowMany | Cues.Company, "几家", "幾家", "多少家", "多少公司"),
        .. Of(Cues.Company, "公司", "企业", "企業"),
        .. Of(Cues.Speech, "说", "說", "表示", "言论", "声明", "聲明", "讲", "講"),
        .. Of(Cues.What, "什么", "什麼", "怎么", "怎麼"),
        .. Of(Cues.Reaction, "反应", "反應", "回应", "回應", "回复"),
        .. Of(Cues.Removal, "移除", "除名", "解除", "移出"),
        .. Of(Cues.Backing | Cues.Who, "投资", "投資"),
        .. Of(Cues.Describing | Cues.Where, "总部", "總部"),
        .. Of(Cues.Source, "来源", "來源", "出处", "出處"),
        .. Of(Cues.Continuing, "呢"),
        .. Of(Cues.Greeting, "你好", "您好", "早上好"),
        .. Of(Cues.Thanks, "谢谢", "謝謝", "多谢"),
        .. Of(Cues.Help, "帮助", "幫助", "你能做什么", "你能做什麼", "怎么用", "怎麼用"),
    ];

    private static readonly (string Text, string Name)[] AuthorityNames =
    [
        ("财政部", "US Treasury"), ("財政部", "US Treasury"), ("美国", "United States"), ("美國", "United States"), ("美方", "United States"), ("中国", "China"), ("中國", "China"), ("中方", "China"),
        ("欧盟", "European Union"), ("歐盟", "European Union"), ("英国", "United Kingdom"), ("英國", "United Kingdom"), ("日本", "Japan"), ("加拿大", "Canada"), ("联合国", "United Nations"),
    ];

    /// <summary>What ends the subject of a question: "X 在名单上吗", "X 被列入…".</summary>
    private static readonly string[] AfterSubject = ["在", "被", "是", "有没有", "有沒有", "上了", "上黑", "列入", "已", "会", "會"];

    /// <summary>What may stand before a subject.</summary>
    private static readonly string[] BeforeSubject = ["请问", "請問", "那么", "那麼", "那", "你知道", "为什么", "為什麼", "为何"];

    /// <summary>Whether a text has Chinese, Japanese or Korean script.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u3040', '\u9FFF') || text.ContainsAnyInRange('\uAC00', '\uD7AF');

    /// <summary>The cues of a message; none where it has no such script.</summary>
    public static Cues Find(string text)
    {
        if (!AreIn(text))
            return Cues.None;
        var cues = Cues.Foreign;
        foreach (var (sign, cue) in Signs)
            if (text.Contains(sign, StringComparison.Ordinal))
                cues |= cue;
        return cues;
    }

    /// <summary>The authorities that a message names and that act or speak in it: "中国公司" are firms, not the government.</summary>
    public static IEnumerable<Authority> AuthoritiesIn(string text)
    {
        foreach (var (name, authority) in AuthorityNames)
            if (text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && !IsAdjective(text.AsSpan(at + name.Length)))
                yield return Authorities.Find(authority)!;
    }

    /// <summary>The name that a question about a list starts with; null where it has none.</summary>
    public static string? SubjectOf(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var word in BeforeSubject)
            if (start.StartsWith(word, StringComparison.Ordinal))
                start = start[word.Length..].TrimStart(" ，,");
        var end = -1;
        foreach (var word in AfterSubject)
            if (start.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && (end < 0 || at < end))
                end = at;
        var subject = end < 0 ? "" : start[..end].Trim().ToString();
        return subject.Length is >= 2 and <= 20 && subject.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.') && (Find(subject) & ~Cues.Foreign) == Cues.None && !Pronouns.Contains(subject) && !AuthoritiesIn(subject).Any()
            ? subject : null;
    }

    private static readonly string[] Pronouns = ["它们", "它們", "他们", "他們", "这些", "這些", "这家", "這家", "那家", "一共", "这次", "這次"];

    private static bool IsAdjective(ReadOnlySpan<char> next) => next.StartsWith("公司") || next.StartsWith("企业") || next.StartsWith("企業") || next.StartsWith("的");

    private static (string, Cues)[] Of(Cues cue, params string[] signs) => [.. signs.Select(s => (s, cue))];
}
