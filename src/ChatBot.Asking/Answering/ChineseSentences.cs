using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>The verdict in Chinese, before the answer in English, where the question is in Chinese.</summary>
internal static class ChineseSentences
{
    private const int MostNamed = 3;

    private static readonly FrozenDictionary<string, string> AuthorityNames = new (string Name, string Chinese)[]
    {
        ("United States", "美国"), ("US Treasury", "美国财政部"), ("OFAC", "美国财政部海外资产控制办公室"), ("US Commerce Department", "美国商务部"), ("BIS", "美国商务部工业与安全局"),
        ("US Defense Department", "美国国防部"), ("US Federal Communications Commission (FCC)", "美国联邦通信委员会"), ("European Union", "欧盟"), ("United Kingdom", "英国"), ("United Nations", "联合国"),
        ("Canada", "加拿大"), ("Japan", "日本"), ("METI", "日本经济产业省"), ("Japanese Finance Ministry", "日本财务省"), ("China", "中国"),
    }.ToFrozenDictionary(p => p.Name, p => p.Chinese);

    /// <summary>The draft with the verdict in Chinese before its text; the same draft where the question is in another language or has no verdict.</summary>
    public static Draft Add(Draft draft, Question question, FactView view)
    {
        if (!ChineseSigns.AreIn(question.Text) || draft.Kind is not (AnswerKind.Status or AnswerKind.Comparison or AnswerKind.NoRecord or AnswerKind.List))
            return draft;
        ImmutableArray<string> sentences = draft.Kind == AnswerKind.List
            ? [string.Create(CultureInfo.InvariantCulture, $"我的来源中有{draft.Rows.Length}家公司被列入名单。")]
            : [.. question.Companies.Take(MostNamed).Select(c => Verdict(CompanyStatus.Of(c, view), question.Text, view)), .. question.Strangers.Take(MostNamed).Select(NoRecord)];
        return sentences.IsEmpty || (draft.Kind == AnswerKind.List && draft.Rows.IsEmpty) ? draft : draft with { Text = string.Concat(sentences) + " " + draft.Text, Language = "zh" };
    }

    private static string Verdict(CompanyStatus status, string text, FactView view)
    {
        var name = NameOf(status.Company, text);
        if (status.Facts.IsEmpty || status.Verdict == Asking.Verdict.NoRecord)
            return NoRecord(name);
        var fact = status.Facts[0];
        var source = view.SourceOf(fact);
        var according = $"据{source.Publisher}（{Words(FactDate.OnDay(source.Published))}）{(view.IsRow(fact) ? "的名单" : "报道")}，";
        var who = fact switch { Listing l => l.Authority, Event e => e.Actor, _ => null } is { } authority ? AuthorityNames.GetValueOrDefault(authority, authority) : "";
        var on = fact.Date is { } date ? $"于{Words(date)}" : "";
        return according + status.Verdict switch
        {
            Asking.Verdict.Listed => $"{who}{on}将{name}列入{(fact as Listing)?.List ?? "黑名单"}。",
            Asking.Verdict.PossiblyListed => $"{name}可能在名单上，但我不能确定，请阅读引文。",
            Asking.Verdict.NoLongerListed => $"{who}{on}将{name}移出{(fact as Listing)?.List ?? "名单"}。",
            Asking.Verdict.ProposedOnly => $"针对{name}的措施仍在讨论中；我的来源没有{name}被列入名单的记录。",
            _ => $"{who}{on}对{name}采取了其他措施；我的来源没有{name}被列入名单的记录。",
        };
    }

    private static string NoRecord(string name) => $"我的来源没有{name}被列入名单的记录，但这不表示它不在任何名单上，请查阅官方名单。";

    /// <summary>The Chinese name, as the question has it where it has one, with the common one in brackets.</summary>
    private static string NameOf(Company company, string text)
    {
        var native = company.Names.Where(n => n.Kind == NameKind.Native).Select(n => n.Text).ToArray();
        var name = native.Where(n => text.Contains(n, StringComparison.Ordinal)).MaxBy(n => n.Length) ?? native.MinBy(n => n.Length);
        return name is null ? company.ShortName : $"{name}（{company.ShortName}）";
    }

    private static string Words(FactDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Start.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        DatePrecision.Week => date.Start.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) + "当周",
        DatePrecision.Month => date.Start.ToString("yyyy年M月", CultureInfo.InvariantCulture),
        _ => date.Start.ToString("yyyy年", CultureInfo.InvariantCulture),
    };
}
