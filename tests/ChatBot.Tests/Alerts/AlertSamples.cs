using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Facts;

namespace ChatBot.Tests.Alerts;

/// <summary>Alerts of every kind about invented firms.</summary>
internal static class AlertSamples
{
    private static readonly Source Register = new(
        "register-2", "register.csv", SourceKind.List, "Harbour Register", "Harbour Office", new DateOnly(2026, 11, 26), new Uri("https://lists.example.test/register.csv"), "en", "2", []);

    private static readonly Source Gazette = new(
        "gazette-1", "https://news.example.test/gazette", SourceKind.Article, "Two shipyards restricted over sonar sales", "Harbour Gazette", new DateOnly(2026, 11, 25), new Uri("https://news.example.test/gazette"), "en", "1", []);

    private static readonly AlertItem Added = Item(AlertItemKind.Added, "Orbel Marine Ltd", "Added to the register (Harbour Office) on 24 November 2026. It was not in the version of 19 November 2026.", "Name: Orbel Marine Ltd; Since: 2026-11-24", 12);

    private static readonly AlertItem Second = Item(AlertItemKind.Added, "Quoin Shipyards", "Added to the register (Harbour Office) on 24 November 2026. It was not in the version of 19 November 2026.", "Name: Quoin Shipyards; Since: 2026-11-24", 13);

    private static readonly AlertItem Removed = Item(
        AlertItemKind.Removed, "Sable Radio", "No longer on the register (Harbour Office): it was in the version of 19 November 2026 and is not in that of 26 November 2026.",
        "No longer in the version of 26 November 2026. The version of 19 November 2026 had: Name: Sable Radio", 40, isNote: true);

    private static readonly AlertItem Renamed = Item(
        AlertItemKind.Changed, "Fennick Optics AG", "Its entry on the register (Harbour Office) changed. Name: “Fennick Optics AG”; before, “Fennick Optics”.", "Name: Fennick Optics AG", 7);

    private static readonly AlertItem Reported = new(
        AlertItemKind.Reported, "Orbel Marine Ltd", "Harbour Gazette of 25 November 2026: proposed for a list of the Ministry of Trade, not put on it by what this says.",
        [new(Gazette, new(2, "The ministry is weighing a step against Orbel Marine."), "The ministry is weighing a step against Orbel Marine.")]);

    public static IReadOnlyDictionary<string, Alert> All { get; } = new Dictionary<string, Alert>
    {
        ["added"] = Of("Orbel Marine Ltd added to the register", new AlertSection(Register, [Added])),
        ["added-and-removed"] = Of("2 companies added to the register, 1 removed", new AlertSection(Register, [Added, Second, Removed])),
        ["renamed"] = Of("Entry of Fennick Optics AG on the register changed", new AlertSection(Register, [Renamed])),
        ["digest"] = Of("2 companies added to the register, 1 named in a new article", new AlertSection(Register, [Added, Second]), new AlertSection(Gazette, [Reported])),
        ["corrected"] = Of("Orbel Marine Ltd added to the register", new AlertSection(Register, [Added])
        {
            Remark = "This corrects what I said before: the version of the same date was replaced. What is no longer shown here was taken back.",
        }),
        ["withdrawn"] = Of("Withdrawn: Harbour Register", new AlertSection(Register, [])
        {
            Remark = "Withdrawn. What I said here of “Harbour Register” does not stand: the version that said so was replaced.",
        }),
        ["large"] = Of("1,240 companies added to the register", new AlertSection(Register, [.. Enumerable.Repeat(Added, 12).Select((a, i) => a with { Company = $"Hull {i + 1} Ltd" })]) { More = 1228 }),
        ["new-source"] = Of("New source: Harbour Register", new AlertSection(Register, [])
        {
            Remark = "“Harbour Register” is a new source. I knew nothing of it before, so I cannot say what in it is news.",
        }),
    };

    public static Alert Of(string title, params ImmutableArray<AlertSection> sections) => new(title, title + ", Harbour Office", sections);

    private static AlertItem Item(AlertItemKind kind, string company, string text, string row, int number, bool isNote = false) =>
        new(kind, company, text, [new(Register, new(number, row) { IsNote = isNote }, row)]);
}
