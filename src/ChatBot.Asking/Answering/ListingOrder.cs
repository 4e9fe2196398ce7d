using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Who was listed before whom. A company may be on several lists, so that its first listing and its latest one are of different days.</summary>
internal static class ListingOrder
{
    /// <summary>"SenseTime was listed first, on …; DJI followed six days later, on …"; of the latest listings where those are asked for. Null where no day is known, or of one company alone.</summary>
    public static string? Of(ImmutableArray<CompanyStatus> listed, Question question, FactView view)
    {
        var days = listed.Select(s => (Status: s, Days: DaysOf(s, question, view))).Where(s => !s.Days.IsEmpty).ToImmutableArray();
        if (days.IsEmpty)
            return null;
        if (question.Has(Cues.Same) && days.Length > 1 && days[0].Days.Where(day => days.All(s => s.Days.Contains(day))).ToArray() is [.., var common])
            return SameDate(days.Select(s => s.Status), common);
        var asksLatest = question.Has(Cues.Latest);
        var order = days.GroupBy(s => asksLatest ? s.Days[^1] : s.Days[0], s => s.Status).OrderBy(g => g.Key.Start).ToArray();
        return order.Length == 1 ? order[0].Count() < 2 ? null : SameDate(order[0], order[0].Key)
            : asksLatest ? Latest(order) : First(order);
    }

    /// <summary>The days of all listings of a company by the keepers asked about, the oldest first.</summary>
    private static ImmutableArray<FactDate> DaysOf(CompanyStatus status, Question question, FactView view) =>
        [.. view.ListingsOf(status.Company.Id)
            .Where(l => l is { Action: ListingAction.Added, IsUnsure: false, IsDateUnsure: false, Date: not null } && (question.Authorities.IsEmpty || l.Authority is null || question.Authorities.Any(a => Authorities.IsWithin(l.Authority, a.Name))))
            .Select(l => l.Date!.Value).Distinct().OrderBy(d => d.Start)];

    private static string SameDate(IEnumerable<CompanyStatus> statuses, FactDate date) =>
        $"{ShortNames(statuses)} were listed on the same date, {date.ToWords()}.";

    private static string First(IGrouping<FactDate, CompanyStatus>[] order)
    {
        var later = order.Skip(1).Select(g => $"{ShortNames(g)} followed {g.Key.ToPhrase()}{Later(order[0].Key, g.Key)}");
        return $"{ShortNames(order[0])} {Were(order[0])} listed first, {order[0].Key.ToPhrase()}; {string.Join("; ", later)}.";
    }

    private static string Latest(IGrouping<FactDate, CompanyStatus>[] order)
    {
        var before = order.SkipLast(1).Reverse().Select(g => $"{ShortNames(g)}, {g.Key.ToPhrase()}");
        return $"{ShortNames(order[^1])} {Were(order[^1])} listed latest, {order[^1].Key.ToPhrase()}; before that came {string.Join("; ", before)}.";
    }

    private static string Were(IEnumerable<CompanyStatus> statuses) => statuses.Count() == 1 ? "was" : "were";

    private static string Later(FactDate first, FactDate then)
    {
        var days = then.Start.DayNumber - first.Start.DayNumber;
        return first.Precision == DatePrecision.Day && then.Precision == DatePrecision.Day ? $", {Count(days, "day", "days")} later" : "";
    }
}
