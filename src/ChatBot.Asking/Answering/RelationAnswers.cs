using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about who backs, owns or makes what, and what a company is.</summary>
internal static class RelationAnswers
{
    /// <summary>Who backs the companies, or whom the named investors back.</summary>
    public static Draft Backers(Question question, FactView view)
    {
        var parties = question.Parties.Where(p => !p.IsAct).Select(p => p.Name).ToImmutableArray();
        if (question.Companies.IsEmpty)
        {
            var backed = view.Relations.Where(r => r.Kind is RelationKind.BackedBy or RelationKind.OwnedBy && (parties.IsEmpty || parties.Contains(r.Other))).ToImmutableArray();
            if (backed.IsEmpty)
                return NoRecord.Answer("No record", $"My sources do not say who backs these companies. {Capital(NoRecord.Extent(view))}.", view) with { Verdict = null };
            var note = ListingNote(question, parties, view);
            return Tell(backed, note, view) with { LeavesOpen = note.Length > 0 };
        }
        var own = Of(question.Companies, RelationKind.BackedBy, view);
        // Who owns a company has put money into it.
        if (own.IsEmpty)
            own = Of(question.Companies, RelationKind.OwnedBy, view);
        if (own.IsEmpty)
            return Missing(question, "who backs", view);
        var missing = parties.Where(p => !own.Any(r => r.Other == p)).Concat(question.AllUnknownNames).Distinct().ToArray();
        var silent = question.Companies.Where(c => !own.Any(r => r.CompanyId == c.Id)).Select(Short).ToArray();
        if (silent.Length > 0)
            return Tell(own, $"My sources do not say who backs {Join(silent)}. ", view);
        if (question.Has(Cues.HowMany))
            return Tell(own, question.Words.Any(w => w.Text is "much") ? "My sources do not say how much. What they say: " : $"My sources name {Number(own.Length)}: ", view);
        return Tell(own, missing.Length > 0 ? $"No source here links {Join(missing)} to {Join([.. question.Companies.Select(Short)])}. " : "", view);
    }

    /// <summary>Who owns the companies.</summary>
    public static Draft Owners(Question question, FactView view)
    {
        var own = Of(question.Companies, RelationKind.OwnedBy, view);
        return own.IsEmpty ? Missing(question, "who owns", view) : Tell(own, "", view);
    }

    /// <summary>What the companies make, where they are, what kind of firms they are.</summary>
    public static Draft Description(Question question, FactView view)
    {
        var wanted = question.Has(Cues.Where) ? new[] { RelationKind.HeadquarteredIn } : [RelationKind.DescribedAs, RelationKind.MakerOf, RelationKind.HeadquarteredIn];
        var own = question.Companies.SelectMany(c => view.RelationsOf(c.Id)).Where(r => wanted.Contains(r.Kind)).ToImmutableArray();
        return own.IsEmpty ? Missing(question, question.Has(Cues.Where) ? "where to find" : "what is made by", view) : Tell(own, "", view);
    }

    /// <summary>The other names of a company.</summary>
    public static Draft Aliases(Question question, FactView view)
    {
        var company = question.Companies[0];
        var names = company.Names.Where(n => n.Text != company.Name && n.Kind != NameKind.Spelling).ToArray();
        return new(AnswerKind.Relation, Heading(company), names.Length == 0
            ? $"I have no other names for {company.Name}."
            : $"{company.Name} is also known here as {Join([.. names.Select(n => n.Text).Distinct()])}.")
        {
            Rows = [.. names.Select(n => new AnswerRow(n.Text, null, n.Origin))],
            Facts = [.. CompanyStatus.Of(company, view).Facts.Take(1)],
            Caveats = ["The names are from my catalogue of names; the rows say where each comes from."],
        };
    }

    /// <summary>All that is known about a company: status, relations, events.</summary>
    public static Draft About(Question question, FactView view)
    {
        var company = question.Companies[0];
        var status = CompanyStatus.Of(company, view);
        var relations = view.RelationsOf(company.Id).ToImmutableArray();
        return new(AnswerKind.Status, Heading(company), status.Sentence(view))
        {
            Verdict = status.Verdict,
            Rows = [.. relations.Select(r => new AnswerRow(Label(r.Kind), null, Capital(r.Other)))],
            Facts = [.. status.Facts, .. relations],
            Caveats = CompanyAnswers.CaveatsOf(status, view),
            Offers = [new("Other names?", $"What other names does {Short(company)} have?")],
        };
    }

    /// <summary>What is known of a company besides its listing.</summary>
    public static Draft More(Question question, FactView view)
    {
        var company = question.Companies[0];
        var status = CompanyStatus.Of(company, view);
        var relations = view.RelationsOf(company.Id).ToImmutableArray();
        if (!relations.IsEmpty)
            return Tell(relations, "", view) with { Facts = [.. relations, .. status.Facts], Verdict = status.Verdict, Kind = AnswerKind.Status, Caveats = CompanyAnswers.CaveatsOf(status, view) };
        return new(AnswerKind.Status, Heading(company), $"My sources say nothing else about {Short(company)}. {status.Sentence(view)}")
        {
            Verdict = status.Verdict,
            Facts = status.Facts,
            Caveats = CompanyAnswers.CaveatsOf(status, view),
            Offers = [new("Other names?", $"What other names does {Short(company)} have?"), new("Who else was listed?", $"Who else was listed together with {Short(company)}?")],
        };
    }

    /// <summary>A relation of the company that holds what the question says; null when none does.</summary>
    public static Draft? Matching(Question question, KnowledgeIndex index, FactView view)
    {
        var found = index.Facts.Search(question.Content, f => f is Relation r && question.Companies.Any(c => c.Id == r.CompanyId), 0.5);
        return found.IsEmpty ? null : Tell([(Relation)found[0].Fact!], "", view);
    }

    /// <summary>All companies that the facts speak of, with their status; only those without a listing where those are asked for.</summary>
    public static Draft Mentioned(Question question, FactView view)
    {
        var statuses = view.Companies.Select(c => CompanyStatus.Of(c, view)).Where(s => s.Verdict != Verdict.NoRecord && !(question.Has(Cues.Negated) && s.Verdict == Verdict.Listed)).OrderBy(s => s.Verdict).ToArray();
        var text = !question.Has(Cues.Negated) ? $"My sources speak of {Count(statuses.Length, "company", "companies")}; not all of them are listed."
            : statuses.Length == 0 ? "My sources speak of no company without a listing."
            : $"My sources speak of {Count(statuses.Length, "company", "companies")} for which they have no listing: {Join([.. statuses.Take(MostNamed).Select(s => Short(s.Company))])}.";
        return new(AnswerKind.List, "Companies in my sources", text)
        {
            Rows = [.. statuses.Select(s => new AnswerRow(Heading(s.Company), s.Verdict, s.Verdict == Verdict.Listed ? "" : s.Sentence(view)))],
            Facts = [.. statuses.Select(s => s.Facts[0])],
        };
    }

    private const int MostNamed = 10;

    private static ImmutableArray<Relation> Of(ImmutableArray<Company> companies, RelationKind kind, FactView view) =>
        [.. companies.SelectMany(c => view.RelationsOf(c.Id)).Where(r => r.Kind == kind)];

    private static Draft Missing(Question question, string what, FactView view)
    {
        var name = question.Companies.IsEmpty ? question.Strangers.FirstOrDefault() ?? "it" : Join([.. question.Companies.Select(Short)]);
        return NoRecord.Answer(question.Companies is [var only] ? Heading(only) : name, $"My sources do not say {what} {name}. {Capital(NoRecord.Extent(view))}.", view) with { Verdict = null, BeforeQuote = $"I have no record of {what} {name}." };
    }

    private static Draft Tell(ImmutableArray<Relation> relations, string preface, FactView view)
    {
        return new(AnswerKind.Relation, Heading(view.CompanyOf(relations[0].CompanyId)), preface + Sentence(relations, view))
        {
            Facts = [.. relations],
            Offers = [new("Is it listed?", $"Is {Short(view.CompanyOf(relations[0].CompanyId))} listed?")],
        };
    }

    /// <summary>What the relations say, a clause for each company: "DJI is described as a drone maker and is backed by …, Statecraft reports."</summary>
    public static string Sentence(IEnumerable<Relation> relations, FactView view)
    {
        var clauses = relations.GroupBy(r => r.CompanyId)
            .Select(company => $"{Short(view.CompanyOf(company.Key))} {Join([.. company.Where(r => !IsToldBy(r, company)).GroupBy(VerbOf).Select(g => $"{g.Key} {Join([.. g.Select(Object)])}")])}");
        return $"{string.Join("; ", clauses)}, {CompanyStatus.SourcePhrase(relations.First(), view)}.";
    }

    /// <summary>That a "drone maker" makes drones needs no words of its own.</summary>
    private static bool IsToldBy(Relation relation, IEnumerable<Relation> others) =>
        relation.Kind == RelationKind.MakerOf && others.Any(o => o.Kind == RelationKind.DescribedAs && FactIndex.HeadsOf(relation.Other).IsSubsetOf(FactIndex.HeadsOf(o.Other)));

    /// <summary>"considered a major player" is a description with a verb of its own.</summary>
    private static bool HasVerb(Relation relation) => relation.Kind == RelationKind.DescribedAs && relation.Other.Split(' ')[0].EndsWith("ed", StringComparison.Ordinal);

    private static string VerbOf(Relation relation) => HasVerb(relation) ? "is" : Verb(relation.Kind);

    private static string Object(Relation relation) => relation.Kind == RelationKind.DescribedAs && !HasVerb(relation) ? Indefinite(relation.Other) : relation.Other;

    /// <summary>An investor asked about as if it were on a list.</summary>
    private static string ListingNote(Question question, ImmutableArray<string> parties, FactView view) =>
        !parties.IsEmpty && question.SpeaksOfLists && (question.Cues & Cues.Backing) == 0
            ? $"My sources hold no record of a listing of {Join(parties)}, which does not mean that there is none: {NoRecord.Extent(view)}. They name it only so: "
            : "";

    private static string Verb(RelationKind kind) => kind switch
    {
        RelationKind.BackedBy => "is backed by",
        RelationKind.OwnedBy => "is owned by",
        RelationKind.HeadquarteredIn => "has its headquarters in",
        RelationKind.MakerOf => "makes",
        _ => "is described as",
    };

    private static string Label(RelationKind kind) => kind switch
    {
        RelationKind.BackedBy => "Backed by",
        RelationKind.OwnedBy => "Owned by",
        RelationKind.HeadquarteredIn => "Headquarters",
        RelationKind.MakerOf => "Makes",
        _ => "Described as",
    };
}
