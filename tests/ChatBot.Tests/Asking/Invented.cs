using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

/// <summary>Facts about invented firms, as a reader would have found them in an invented article.</summary>
internal static class Invented
{
    public static readonly Company Brightwater = Make("Brightwater Optics", "Brightwater");
    public static readonly Company Calder = Make("Calder Robotics", "Calder");
    public static readonly Company Dunmore = Make("Dunmore Telemetry Works", "Dunmore Telemetry");
    public static readonly Company Ostrel = Make("Ostrel Systems", "Ostrel");
    public static readonly Company Fenwick = Make("Fenwick Foundry International", "FFI", NameKind.Acronym);
    public static readonly Company Galtel = Make("Galtel Networks", "Galtel");
    public static readonly Company Harrowby = Make("Harrowby Freight", "Harrowby");

    private static readonly string[] Paragraphs =
    [
        "On Tuesday, Canada blacklisted three robot firms for selling tracking equipment to the police of the Ruvian province.",
        "“One of these firms sold cameras that read number plates without a warrant,” Mara Holt, the foreign minister of Canada, said.",
        "The three firms are Brightwater Optics, Calder Robotics and Dunmore Telemetry Works. Calder, a submarine maker, is backed by Thorne Partners.",
        "In response, Ken Sato, a spokesperson of Japan’s embassy, called the step “a gross overreach of trade powers”. The Japanese trade minister, Aiko Mori, said, “We will answer in kind.”",
        "Last Friday the US Treasury blacklisted Ostrel Systems. The Harbour Times reported that ministers in Canada are discussing steps against Fenwick Foundry International (FFI), a steel giant.",
        "In March, the European Commission revoked the operating permit of Galtel Networks. In 2020 the UK took Harrowby Freight off its list.",
        "Also on Tuesday, the US Senate passed the Honest Ports Act, which bars cargo unless shippers prove its origin.",
    ];

    private static readonly Source Article = new(
        "courier-1", "https://example.test/courier", SourceKind.Article, "Three firms on a list", "Northern Courier", new DateOnly(2023, 5, 12),
        new Uri("https://example.test/courier"), "en", "00", [.. Paragraphs.Select((p, i) => new Passage(i + 1, p))]);

    private static readonly FactDate Tuesday = FactDate.OnDay(new DateOnly(2023, 5, 9));

    public static FactView View { get; } = new([Brightwater, Calder, Dunmore, Ostrel, Fenwick, Galtel, Harrowby], [Article],
    [
        .. new[] { Brightwater, Calder, Dunmore }.Select(c => new Listing
        {
            Id = "listed-" + c.Id, CompanyId = c.Id, Action = ListingAction.Added, Authority = "Canada", Date = Tuesday, DateKind = DateKind.RelativeResolved, DateWords = "On Tuesday",
            Reason = "selling tracking equipment to the police of the Ruvian province", Group = "three robot firms", Citations = [Cite(1), Cite(3, "The three firms are")],
        }),
        new Listing { Id = "ostrel", CompanyId = Ostrel.Id, Action = ListingAction.Added, Authority = "US Treasury", Date = FactDate.OnDay(new DateOnly(2023, 5, 5)), DateWords = "Last Friday", Citations = [Cite(5, "Last Friday")] },
        new Listing { Id = "ffi", CompanyId = Fenwick.Id, Action = ListingAction.Proposed, Authority = "ministers in Canada", ReportedBy = "Harbour Times", Citations = [Cite(5, "The Harbour Times")] },
        new Listing { Id = "harrowby", CompanyId = Harrowby.Id, Action = ListingAction.Removed, Authority = "United Kingdom", Date = FactDate.InYear(2020), Citations = [Cite(6, "In 2020")] },
        new Event { Id = "galtel", Type = "revoked", Actor = "European Commission", Object = "operating permit", CompanyId = Galtel.Id, Date = FactDate.InMonth(2023, 3), Text = "the European Commission revoked the operating permit of Galtel Networks", Citations = [Cite(6, "In March")] },
        new Event { Id = "act", Type = "passed", Actor = "US Senate", Object = "Honest Ports Act", Effect = "bars cargo unless shippers prove its origin", Date = Tuesday, DateWords = "on Tuesday", Text = "the US Senate passed the Honest Ports Act", Citations = [Cite(7)] },
        new Statement { Id = "holt", Speaker = "Mara Holt", Role = "foreign minister of Canada", Country = "Canada", Verb = "say", Quote = "One of these firms sold cameras that read number plates without a warrant", Gist = "One of these firms sold cameras that read number plates without a warrant", Citations = [Cite(2)] },
        new Statement { Id = "sato", Speaker = "Ken Sato", Role = "spokesperson of Japan’s embassy", Country = "Japan", Verb = "call", Quote = "a gross overreach of trade powers", Gist = "a gross overreach of trade powers", IsReaction = true, Citations = [Cite(4)] },
        new Statement { Id = "mori", Speaker = "Aiko Mori", Role = "Japanese trade minister", Country = "Japan", Verb = "say", Quote = "We will answer in kind.", Gist = "We will answer in kind.", IsReaction = true, Citations = [Cite(4, "The Japanese")] },
        new Relation { Id = "thorne", CompanyId = Calder.Id, Kind = RelationKind.BackedBy, Other = "Thorne Partners", Citations = [Cite(3, "Calder, a")] },
        new Relation { Id = "submarine", CompanyId = Calder.Id, Kind = RelationKind.DescribedAs, Other = "submarine maker", Citations = [Cite(3, "Calder, a")] },
        new Relation { Id = "steel", CompanyId = Fenwick.Id, Kind = RelationKind.DescribedAs, Other = "steel giant", Citations = [Cite(5, "The Harbour Times")] },
    ]);

    public static Knowledge Knowledge { get; } = new(View, new CompanyRecognizer(View.Companies));

    /// <summary>The answer to the last of the turns of one conversation.</summary>
    public static Answer Ask(params string[] turns)
    {
        var asker = new Asker(TimeProvider.System);
        Reply? reply = null;
        foreach (var turn in turns)
            reply = asker.Ask(turn, Knowledge, reply?.Context);
        return reply!.Answer;
    }

    /// <summary>All that a reader sees of an answer.</summary>
    public static string Seen(this Answer answer) =>
        string.Join('\n', answer.Rows.Select(r => r.Name + " " + r.Text).Prepend(answer.Text).Prepend(answer.Title).Concat(answer.Evidence.Select(e => e.Quote)));

    private static Citation Cite(int paragraph, string? from = null)
    {
        var text = Paragraphs[paragraph - 1];
        if (from is null)
            return new("courier-1", paragraph, 0, text);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = text.IndexOf(". ", start, StringComparison.Ordinal);
        return new("courier-1", paragraph, start, end < 0 ? text[start..] : text[start..(end + 1)]);
    }

    private static Company Make(string name, string shortName, NameKind kind = NameKind.Short) =>
        new(Company.Slug(name), name, [new(name, NameKind.Canonical, "invented"), new(shortName, kind, "invented")]);
}
