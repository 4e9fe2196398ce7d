using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Answers about who said what.</summary>
internal static class StatementAnswers
{
    /// <summary>How much of the question's content a statement must hold to be what it asks for.</summary>
    private const double Relevant = 0.45;

    /// <summary>What a speaker said; when the question attributes somebody else's words to the speaker, that is corrected.</summary>
    public static Draft SaidBy(Question question, KnowledgeIndex index, FactView view)
    {
        // "How does Calder respond to Canada's charge?" asks for Calder.
        if (question.Has(Cues.Reaction) && !question.Companies.IsEmpty && !question.Speakers.IsEmpty && question.Speakers.All(s => Authorities.Find(s) is not null) && NamesCompanyFirst(question))
            return Reaction(question with { Authorities = [], Speakers = [] }, index, view);
        var own = Of(question, index, view);
        var who = question.Speakers.IsEmpty ? Join([.. own.Select(s => s.Speaker).OfType<string>().Distinct()]) : Join(question.Speakers);
        if (question.Speakers.IsEmpty && question.AllUnknownNames.ToArray() is { Length: > 0 } unknown)
            return NoRecord.NoStatement(Join(unknown), view);
        if (own.IsEmpty && question.Speakers.IsEmpty && !question.Authorities.IsEmpty)
            return Reaction(question, index, view);
        if (own.IsEmpty)
            return Reported(question, view) ?? NoRecord.NoStatement(who.Length > 0 ? who : "anybody like that", view);
        if (OtherOffice(question, own) is { } office)
            return Tell(own, office, view, who);
        var content = ContentOf(question);
        var best = content.IsEmpty ? [] : index.Facts.Search(content, f => f is Statement, Relevant);
        var ownBest = best.Where(m => own.Contains((Statement)m.Fact!)).ToArray();
        var preface = "";
        // What somebody said about a matter is what he said, whoever else spoke of it.
        var asksWhat = question.Has(Cues.What) && !question.Has(Cues.Quoting);
        if (best.Length > 0 && ownBest.Length == 0 && !asksWhat && best[0].Fact is Statement other && best[0].Coverage > 0.6)
            return Tell([other], $"My sources do not attribute that to {who} but to {other.Speaker ?? "an unnamed source"}.", view, other.Speaker ?? "Statement");
        if (ownBest.Length > 0)
            own = [.. ownBest.Select(m => (Statement)m.Fact!).Concat(own).Distinct()];
        else if (question.IsYesNo && !content.IsEmpty && !question.Unaccounted.IsEmpty)
            preface = $"My sources do not say that {who} spoke of {Quoted(string.Join(' ', question.Unaccounted))}. What they have:";
        if (preface.Length == 0 && ownBest.Length == 0 && !question.Strangers.IsEmpty)
            preface = $"My sources do not say that {who} spoke of {Join(question.Strangers)}, and they hold no record of it. What they have:";
        if (question.Companies.Length > 0 && ownBest.Length > 0 && own[0] is var said && !question.Companies.Any(c => said.CompanyIds.Contains(c.Id)))
            preface = $"The statement does not name {Join([.. question.Companies.Select(Short)])}.";
        if (preface.Length == 0 && question.Has(Cues.Company) && (question.Cues & (Cues.Which | Cues.What | Cues.Who)) != 0 && own.All(s => s.CompanyIds.IsEmpty))
            preface = "None of the statements that my sources have names a company.";
        return Tell(own, preface, view, who);
    }

    /// <summary>Whether a company stands before any authority.</summary>
    private static bool NamesCompanyFirst(Question question)
    {
        var names = question.Companies.SelectMany(c => c.Names.Select(n => Words.Of(n.Text)[0].Text)).ToHashSet();
        return question.Words.TakeWhile(w => Realms.Of(w.Text).IsEmpty && Authorities.Find(w.Text) is null).Any(w => names.Contains(w.Text));
    }

    /// <summary>"My sources name X as …": a question that gives the speaker another office.</summary>
    private static string? OtherOffice(Question question, ImmutableArray<Statement> own)
    {
        var asked = question.Words.Where(w => AuthorityFinder.Offices.Contains(w.Text)).Select(w => Thesaurus.HeadOf(w.Stem)).ToArray();
        if (asked.Length == 0 || question.Speakers is not [var who] || own.FirstOrDefault(s => s.Role is not null)?.Role is not { } role)
            return null;
        var known = FactIndex.HeadsOf(role);
        return asked.Any(known.Contains) ? null : $"My sources name {who} as {role}.";
    }

    /// <summary>Who said something: found by its content, or by what the conversation was about.</summary>
    public static Draft WhoSaid(Question question, KnowledgeIndex index, FactView view)
    {
        if (!question.Topic.IsEmpty)
            return Provenance(question.Topic, view, question.Companies);
        var known = question.Companies.IsEmpty ? [] : CompanyStatus.Of(question.Companies[0], view).Facts;
        if (question.Has(Cues.Provenance) && !known.IsEmpty)
            return Provenance(known, view, question.Companies);
        if (question.Has(Cues.HowMany) && Holding(question, view) is { IsEmpty: false } holders)
            return Tell([.. holders.OrderBy(s => s.Quote is null).DistinctBy(s => s.Speaker)], Counted(holders), view, "Who is quoted");
        var content = ContentOf(question);
        var found = content.IsEmpty ? [] : index.Facts.Search(content, f => f is Statement, Relevant);
        var said = found.IsEmpty
            ? ByOffice(question, index, view)
            : [.. found.Where(m => m.Coverage >= found[0].Coverage - 0.01).Select(m => (Statement)m.Fact!).Take(2)];
        if (question.Authorities.Select(a => a.Country).ToArray() is { Length: > 0 } countries && said.Any(s => countries.Contains(s.Country)))
            said = [.. said.Where(s => countries.Contains(s.Country))];
        if (question.Has(Cues.Quoting) && !said.IsEmpty)
        {
            var repeated = new Repeated(question, content, index.Facts);
            if (said.Where(repeated.IsSaidIn).ToImmutableArray() is { IsEmpty: false } saying)
                said = saying;
            else
                return Tell(said, "I have no record of who said exactly that. The nearest that I have:", view, said[0].Speaker ?? "Unnamed source") with { LeavesOpen = true };
        }
        if (!said.IsEmpty)
            return Tell(said, question.Has(Cues.HowMany) ? Counted(said) : "", view, said[0].Speaker ?? "Unnamed source");
        return known.IsEmpty
            ? NoRecord.Answer("No record", $"My sources do not attribute that to anybody. {Capital(NoRecord.Extent(view))}.", view) with { Verdict = null, BeforeQuote = "I have no record of who said that." }
            : Provenance(known, view, question.Companies);
    }

    /// <summary>The statements of all who hold an office that the question names, of the countries that it names.</summary>
    private static ImmutableArray<Statement> Holding(Question question, FactView view)
    {
        var offices = question.Words.Where(w => AuthorityFinder.Offices.Contains(w.Text)).Select(w => Thesaurus.HeadOf(w.Stem)).ToArray();
        var countries = question.Authorities.Select(a => a.Country).ToArray();
        return [.. view.Statements.Where(s => s.Role is { } role && FactIndex.HeadsOf(role).Overlaps(offices) && (countries.Length == 0 || countries.Contains(s.Country)))];
    }

    /// <summary>"My sources quote two people: A and B."</summary>
    private static string Counted(ImmutableArray<Statement> statements)
    {
        var people = statements.Select(s => s.Speaker).OfType<string>().Distinct().ToArray();
        return $"My sources quote {Phrases.Count(people.Length, "person", "people")}: {Join(people)}.";
    }

    /// <summary>How somebody responded to what was done.</summary>
    public static Draft Reaction(Question question, KnowledgeIndex index, FactView view)
    {
        if (question.AllUnknownNames.ToArray() is { Length: > 0 } unknown && question.Authorities.IsEmpty)
            return NoRecord.NoStatement(Join(unknown), view);
        if (!question.Except.IsEmpty)
            return Others(question, view);
        // "How did X respond to the step of Y?" asks for X.
        var countries = question.Has(Cues.SubjectSpeaks) && !question.Companies.IsEmpty ? [] : question.Authorities.Select(a => a.Country).ToArray();
        var byOffice = ByOffice(question, index, view);
        var candidates = countries.Length > 0 ? view.Statements.Where(s => countries.Contains(s.Country)).ToImmutableArray()
            : !question.Companies.IsEmpty ? [.. view.Statements.Where(s => s.Speaker is { } who && question.Companies.Any(c => c.Names.Any(n => n.Text == who)) || s.Role is { } office && question.Companies.Any(c => c.Names.Any(n => n.Text.Length > 3 && office.Contains(n.Text, StringComparison.Ordinal))))]
            : [.. view.Statements.Where(s => s.IsReaction)];
        if (!byOffice.IsEmpty && question.Companies.IsEmpty)
            candidates = byOffice.Any(candidates.Contains) ? [.. byOffice.Where(candidates.Contains)] : byOffice;
        if (candidates.IsEmpty && Silent(question, view) is { } silent)
            return silent;
        if (candidates.IsEmpty)
            return NoRecord.NoStatement(!question.Companies.IsEmpty ? Join([.. question.Companies.Select(Short)]) : question.Authorities.IsEmpty ? "anybody" : Join([.. question.Authorities.Select(a => Definite(a.Name))]), view);
        var speakers = candidates.Select(s => s.Speaker).OfType<string>().Distinct().ToArray();
        var unnamed = countries.Length == 0 ? [] : question.Companies.Where(c => !candidates.Any(s => s.CompanyIds.Contains(c.Id))).Select(Heading).Concat(question.Strangers).ToArray();
        return Tell([.. candidates.OrderBy(s => s.Quote is null)], unnamed.Length == 0 ? "" : $"The statement does not name {Join(unnamed)}.", view, speakers.Length == 1 ? speakers[0] : "Reactions");
    }

    /// <summary>Who else spoke: on the same side where support is asked for, against it where a reply is.</summary>
    private static Draft Others(Question question, FactView view)
    {
        var known = view.Statements.Where(s => s.Speaker is { } who && question.Except.Contains(who)).ToArray();
        var others = view.Statements.Where(s => s.Speaker is { } who && !question.Except.Contains(who)).ToImmutableArray();
        var wanted = (question.Cues & (Cues.Backing | Cues.Agreeing)) != 0 ? others.Where(s => known.Any(k => k.Country == s.Country)).ToImmutableArray()
            : question.Has(Cues.Reaction) ? [.. others.Where(s => s.IsReaction)]
            : others;
        return wanted.IsEmpty
            ? NoRecord.Answer("No record", $"My sources quote nobody else on this. {Capital(NoRecord.Extent(view))}.", view) with { Verdict = null }
            : Tell([.. wanted.OrderBy(s => s.Quote is null).DistinctBy(s => s.Speaker)], "", view, Join([.. wanted.Select(s => s.Speaker!).Distinct()]));
    }

    /// <summary>Who did not answer, as the source says; null where it does not.</summary>
    private static Draft? Silent(Question question, FactView view)
    {
        var silent = question.Companies.SelectMany(c => view.EventsOf(c.Id)).Where(e => e.Type == CompanyStatus.NoComment).ToImmutableArray();
        return silent.IsEmpty ? null : new(AnswerKind.Statement, Heading(view.CompanyOf(silent[0].CompanyId!)), $"My sources have no statement from {Short(view.CompanyOf(silent[0].CompanyId!))}. {view.SourceOf(silent[0]).Publisher} reports: {Quoted(silent[0].Text)}")
        {
            Facts = [.. silent],
        };
    }

    /// <summary>The statements of the speakers that a question names or describes by office.</summary>
    private static ImmutableArray<Statement> Of(Question question, KnowledgeIndex index, FactView view)
    {
        if (!question.Speakers.IsEmpty)
            return [.. view.Statements.Where(s => s.Speaker is not null && question.Speakers.Contains(s.Speaker)).OrderBy(s => s.Quote is null)];
        return ByOffice(question, index, view);
    }

    /// <summary>The statements whose speaker's office or country the question's words fit best.</summary>
    private static ImmutableArray<Statement> ByOffice(Question question, KnowledgeIndex index, FactView view)
    {
        // A country is no office: "China" in one speaker's title must not leave out the other speakers of China.
        var asked = question.Words.Where(w => !StopWords.Contains(w.Text) && CueLexicon.Of(w.Text) == Cues.None && !AuthorityFinder.IsAdjective(w.Text) && Authorities.Find(w.Text) is not { Within: null }).Select(w => Thesaurus.HeadOf(w.Stem))
            .Concat(question.Words.Where(w => (CueLexicon.Of(w.Text) & (Cues.AuthorityNoun | Cues.Passing)) != 0).Select(w => Thesaurus.HeadOf(w.Stem))).ToHashSet();
        if (asked.Count == 0)
            return [];
        var scored = view.Statements
            .Select(s => (Statement: s, Score: s.Role is { } role ? index.Offices[role].Count(asked.Contains) : 0))
            .Where(s => s.Score > 0)
            .ToArray();
        if (scored.Length == 0)
            return [];
        var best = scored.Max(s => s.Score);
        return [.. scored.Where(s => s.Score == best).Select(s => s.Statement).OrderBy(s => s.Quote is null)];
    }

    /// <summary>What a newspaper or agency that the source cites reported.</summary>
    private static Draft? Reported(Question question, FactView view)
    {
        var facts = view.Told.Where(f => f.ReportedBy is not null && question.Speakers.Contains(f.ReportedBy)).ToImmutableArray();
        if (facts.IsEmpty)
            return null;
        var text = facts.OfType<Listing>().FirstOrDefault() is { } listing
            ? CompanyStatus.Of(view.CompanyOf(listing.CompanyId), view).Sentence(view)
            : $"{Capital(Definite(facts[0].ReportedBy!))} is cited by {Publishers(facts, view)} for this.";
        return new(AnswerKind.Statement, Capital(question.Speakers[0]), text) { Facts = facts };
    }

    private static Draft Provenance(ImmutableArray<Fact> topic, FactView view, ImmutableArray<Company> companies)
    {
        var statements = topic.OfType<Statement>().ToImmutableArray();
        return statements.IsEmpty ? ProvenanceAnswers.Of(topic, companies, view) : Tell(statements, "", view, "Who said so");
    }

    private static Draft Tell(ImmutableArray<Statement> statements, string preface, FactView view, string title)
    {
        var first = statements.First();
        var rest = statements.Skip(1).Take(4).Select(s => new AnswerRow(s.Speaker ?? "Unnamed", null, Sentence(s)));
        return new(AnswerKind.Statement, title, $"{preface} {Sentence(first)}".Trim())
        {
            Rows = [.. rest],
            Facts = [.. statements.Take(5)],
            Caveats = [$"Statements are the speakers’ own, as {Publishers(statements, view)} reports them."],
        };
    }

    /// <summary>"Liu Pengyu, spokesperson of …, said: “…”", or the indirect speech as it stands.</summary>
    public static string Sentence(Statement statement)
    {
        var who = statement.Speaker ?? "An unnamed source";
        var role = statement.Role is { } r ? $" ({r})" : "";
        return statement.Quote is { } quote && (quote == statement.Gist || !statement.Gist.Contains(quote, StringComparison.Ordinal))
            ? $"{who}{role} {Past(statement.Verb)}: {Quoted(quote)}"
            : $"{who}{role} {Past(statement.Verb)} {(TakesThat(statement) ? "that " : "")}{Stop(statement.Gist)}";
    }

    /// <summary>Verbs that report a clause want "that" before it; those that report an object or an infinitive do not.</summary>
    private static bool TakesThat(Statement statement) =>
        statement.Verb is "say" or "assert" or "add" or "claim" or "declare" or "argue" or "insist" or "state" or "maintain" or "warn" or "note"
        && !statement.Gist.StartsWith("that ", StringComparison.OrdinalIgnoreCase) && !statement.Gist.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The content of the question without its words for speaking and asking.</summary>
    private static ImmutableArray<string> ContentOf(Question question) =>
        [.. question.Words.Where(w => question.Content.Contains(w.Stem)
            && (CueLexicon.Of(w.Text) & (Cues.Speech | Cues.Who | Cues.What | Cues.Which | Cues.Meaning)) == 0
            && !question.Speakers.Any(s => s.Contains(w.Text, StringComparison.OrdinalIgnoreCase))).Select(w => w.Stem).Distinct()];
}
