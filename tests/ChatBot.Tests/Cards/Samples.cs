using ChatBot.Asking;

namespace ChatBot.Tests.Cards;

/// <summary>Answers of every kind about invented firms.</summary>
internal static class Samples
{
    private static readonly Uri Page = new("https://news.example.test/2024/03/harbour-drones");

    public static Evidence Evidence(string quote = "The ministry placed Orbel Marine on its restricted register on Tuesday.", int paragraph = 2, bool restated = true) =>
        new(quote, "Harbour Gazette", "Two shipyards restricted over sonar sales", new DateOnly(2024, 3, 14), paragraph, Page, restated);

    public static IReadOnlyDictionary<string, Answer> All { get; } = new Dictionary<string, Answer>
    {
        ["status-listed"] = Status(Verdict.Listed, "Orbel Marine was put on the restricted register by the Ministry of Trade on 12 March 2024, the Harbour Gazette says, for selling sonar parts to the navy of a neighbour.") with
        {
            Evidence =
            [
                Evidence(),
                Evidence("“We will not let our sonar be turned against us,” said the minister, Ada Quill.", 3),
                Evidence("Orbel Marine makes sonar buoys and is backed by the Tern Fund.", 4, restated: false),
                Evidence("The register has existed since 2019.", 5),
            ],
            Caveats = ["That the parts reached the navy is the allegation of the Ministry of Trade.", "As of one source, published on 14 March 2024."],
            Offers = [new("Who said so?", "Who says so about Orbel Marine?"), new("Since when?", "Since when is Orbel Marine listed?"), new("List all", "/list")],
        },
        ["status-possibly-listed"] = Status(Verdict.PossiblyListed, "The Ministry of Trade blacklisted Orbel Marine on 2 May 2024, if I understand the Harbour Gazette right, which I am not sure of: read its words.") with { Evidence = [Evidence()] },
        ["status-listed-elsewhere"] = Status(Verdict.ListedElsewhere, "The Ministry of Trade took Orbel Marine off the restricted register on 2 May 2024, the Harbour Gazette says. It stands on another list: the port authority put it on its own in 2023.") with { Evidence = [Evidence()] },
        ["status-no-longer-listed"] = Status(Verdict.NoLongerListed, "Orbel Marine was taken off the restricted register on 2 May 2024, the Harbour Gazette says.") with { Evidence = [Evidence()] },
        ["status-proposed"] = Status(Verdict.ProposedOnly, "A listing of Orbel Marine is only being discussed; no source here says that it was listed.") with { Evidence = [Evidence()] },
        ["status-other-action"] = Status(Verdict.OtherAction, "The port authority revoked the licence of Orbel Marine; no source here says that it was put on a list.") with { Evidence = [Evidence()] },
        ["status-no-record"] = Status(Verdict.NoRecord, "No source here says anything about Orbel Marine and a list. That is not proof that it is on none.") with
        {
            Caveats = ["I know one source, the Harbour Gazette of 14 March 2024."],
            Offers = [new("My sources", "/sources")],
        },
        ["comparison"] = new()
        {
            Kind = AnswerKind.Comparison,
            Title = "Orbel Marine and Fennick Optics",
            Text = "Orbel Marine is listed, my sources say; for Fennick Optics they hold no record.",
            Rows =
            [
                new("Orbel Marine", Verdict.Listed, "Restricted register, 12 March 2024"),
                new("Fennick Optics Manufacturing and Trading Company", Verdict.NoRecord, "No source here names it together with a list."),
                new("Sable Radio", Verdict.ProposedOnly, "Under discussion in Parliament"),
                new("Tarn Steel", Verdict.NoLongerListed, ""),
                new("Vole Air", Verdict.OtherAction, "Licence revoked"),
            ],
            Evidence = [Evidence()],
        },
        ["list"] = new()
        {
            Kind = AnswerKind.List,
            Title = "Listed companies",
            Text = "Three companies are listed, my sources say.",
            Rows = [new("Orbel Marine", Verdict.Listed, ""), new("Quoin Shipyards", Verdict.Listed, ""), new("Sable Radio", Verdict.Listed, "")],
            Evidence = [Evidence()],
        },
        ["statement"] = new()
        {
            Kind = AnswerKind.Statement,
            Title = "Ada Quill, Minister of Trade",
            Text = "Ada Quill said that the sonar would not be turned against its makers.",
            Evidence = [Evidence("“We will not let our sonar be turned against us,” said the minister, Ada Quill.", 3, restated: false)],
        },
        ["event"] = new()
        {
            Kind = AnswerKind.Event,
            Title = "Maritime Parts Act",
            Text = "Parliament passed the Maritime Parts Act in February 2024.",
            Evidence = [Evidence("Parliament passed the Maritime Parts Act in February.", 6)],
        },
        ["relation"] = new()
        {
            Kind = AnswerKind.Relation,
            Title = "Orbel Marine",
            Text = "Orbel Marine is backed by the Tern Fund.",
            Evidence = [Evidence("Orbel Marine makes sonar buoys and is backed by the Tern Fund.", 4)],
        },
        ["source"] = new()
        {
            Kind = AnswerKind.Source,
            Title = "My sources",
            Text = "Everything I say comes from one source.",
            Rows = [new("Two shipyards restricted over sonar sales", null, "Harbour Gazette, 14 March 2024. 6 paragraphs, 9 facts.") { Address = Page }],
        },
        ["passages"] = new()
        {
            Kind = AnswerKind.Passages,
            Title = "Sonar buoys",
            Text = "I have no direct answer, but this is what my sources say about it.",
            Evidence = [Evidence("Orbel Marine makes sonar buoys and is backed by the Tern Fund.", 4)],
        },
        ["no-record"] = new()
        {
            Kind = AnswerKind.NoRecord,
            Title = "Who paid for the buoys",
            Text = "My sources do not say who paid for the buoys.",
            Offers = [new("My sources", "/sources")],
        },
        ["clarification"] = new()
        {
            Kind = AnswerKind.Clarification,
            Title = "Orbel",
            Text = "More than one company fits “Orbel”.",
            Offers = [new("Orbel Marine", "Is Orbel Marine listed?"), new("Orbel Foods", "Is Orbel Foods listed?")],
        },
        ["help"] = new()
        {
            Kind = AnswerKind.Help,
            Title = "What I can help you with",
            Text = "Ask me in your own words, or use a command:",
            Rows = [new("/lookup NAME [, NAME…]", null, "Says whether a company is on a list."), new("/list", null, "Shows every listed company.")],
            Offers = [new("Is Orbel Marine listed?", "Is Orbel Marine listed?")],
        },
        ["screening"] = new()
        {
            Kind = AnswerKind.Screening,
            Title = "Screened: 240 names",
            Text = "1 name matches a company that my sources say something about, and 1 more may match one; please look at it. For 238 names my sources hold no record.",
            Rows =
            [
                new("Matches", null, "") { IsHeading = true },
                new("Orbel Marine Limited", Verdict.Listed, "Orbel Marine Ltd (same but for the legal form): listed, Ministry of Trade, Restricted register since 12 March 2024"),
                new("To look at", null, "") { IsHeading = true },
                new("Fenick Optic", null, "may be Fennick Optics (a few letters differ): no longer listed, Ministry of Trade, Restricted register on 2 May 2024") { Mark = "Look" },
            ],
            Evidence = [Evidence()],
            Caveats = ["“No record” means only that these sources hold none; it does not mean that a name is on no list.", "Asked on 26 November 2026, 09:30 UTC: Harbour Gazette, Two shipyards restricted over sonar sales, 14 March 2024."],
            Offers = [new("Orbel", "/lookup Orbel Marine Ltd")],
        },
        ["small-talk"] = new() { Kind = AnswerKind.SmallTalk, Title = "", Text = "You are welcome." },
        ["declined"] = new() { Kind = AnswerKind.Declined, Title = "I give no advice", Text = "Whether to buy from Orbel Marine is not for me to say." },
        ["not-covered"] = new() { Kind = AnswerKind.NotCovered, Title = "Not my subject", Text = "I only know about companies and lists." },
    };

    private static Answer Status(Verdict verdict, string text) => new()
    {
        Kind = AnswerKind.Status,
        Verdict = verdict,
        Title = "Orbel Marine",
        Text = text,
        LookupName = "Orbel Marine",
    };
}
