using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A clause that says that something is put on a list or taken off, whoever it is.</summary>
/// <param name="Predicate">Its verb.</param>
/// <param name="Action">What is done.</param>
/// <param name="Agent">The words that name who does it; empty where nobody is named.</param>
/// <param name="Companies">The words that name whom it is done to.</param>
/// <param name="Tail">What follows the verb.</param>
/// <param name="List">The list; null where none is mentioned.</param>
/// <param name="NamesOnly">Whether the verb merely names: it lists only what was announced before.</param>
internal sealed partial record ListingClause(
    Predicate Predicate, ListingAction Action, Span Agent, Span Companies, Span Tail, ListPhrase? List, bool NamesOnly)
{
    private static readonly string[] Ends = [" for ", " over ", " because of ", " due to ", ", saying ", ", accusing ", ", citing ", " on suspicion", ", accused "];

    /// <summary>The parts of a text that name whom the clause is about: its object, the members of a group, and who was treated likewise.</summary>
    public IEnumerable<Span> Named(string text)
    {
        if (GroupPhrase.Find(text, Companies) is { } group)
        {
            yield return new(Companies.Start, group.Span.Start);
            yield return group.MembersIn(text);
        }
        else
            yield return Companies;
        if (Together().Match(text, Tail.Start, Tail.Length) is { Success: true } together)
            yield return new(together.Index + together.Length, Tail.End);
    }

    /// <summary>The listing clauses of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listInMind">Whether the sentence before spoke of a list, so that this one need not.</param>
    public static List<ListingClause> FindAll(string text, bool listInMind = false)
    {
        var clauses = new List<ListingClause>();
        Find(ListingVerbs.Add, ListingAction.Added);
        Find(ListingVerbs.AddToList, ListingAction.Added, needsList: true);
        Find(ListingVerbs.Name, ListingAction.Added, namesOnly: true);
        Find(ListingVerbs.Remove, ListingAction.Removed);
        Find(ListingVerbs.RemoveFromList, ListingAction.Removed, needsList: true);
        Find(ListingVerbs.Target, ListingAction.Proposed);
        clauses.Sort((a, b) => a.Predicate.Group.Start.CompareTo(b.Predicate.Group.Start));
        for (var i = 1; i < clauses.Count; i++)
            if (!clauses[i].Predicate.IsPassive && clauses[i].Agent.IsEmpty)
                clauses[i] = clauses[i] with { Agent = clauses[i - 1].Agent };
        return clauses;

        void Find(VerbLexicon verbs, ListingAction action, bool needsList = false, bool namesOnly = false)
        {
            foreach (var match in verbs.Find(text))
                if (Read(text, match, action, needsList, listInMind, namesOnly) is { } clause)
                    clauses.Add(clause);
        }
    }

    private static ListingClause? Read(string text, VerbMatch match, ListingAction action, bool needsList, bool listInMind, bool namesOnly)
    {
        if (IsAttributive(text, match) || PredicateOf(text, match) is not { } predicate)
            return null;
        if (action == ListingAction.Proposed && predicate.Modality == Modality.Done || Unreal().IsMatch(text[..predicate.Match.Span.Start]))
            return null;
        var tail = Clause.After(text, match.Span.End);
        var before = Clause.Before(text, predicate.Group.Start);
        // "taken off the list": the particle is the list's preposition.
        var list = ListPhrase.Find(text, match.Verb.Particle is { } particle ? new(match.Span.End - particle.Length, tail.End) : tail);
        if (action == ListingAction.Removed && match.Verb.Base == "take" && list is { } taken && Onto().IsMatch(text, taken.Span.Start))
            action = ListingAction.Added;
        var mentionsList = list is not null || WithSanctions().IsMatch(tail.Of(text)) || ListEntries().IsMatch(before.Of(text)) || SanctionsOn().IsMatch(tail.Of(text));
        if (needsList && !mentionsList && (!listInMind || Elsewhere().IsMatch(tail.Of(text))) || StockExchange().IsMatch(text))
            return null;
        if (namesOnly && (predicate.IsPassive || predicate.Modality != Modality.Done || AsOffice().IsMatch(tail.Of(text))))
            return null;
        // A removal that is only planned changes nothing about the list, and is no proposal to list either.
        if (predicate.Modality != Modality.Done && action == ListingAction.Removed)
            return null;
        action = predicate.Modality == Modality.Done ? action : ListingAction.Proposed;
        if (predicate.IsPassive || predicate.IsBare && tail.Of(text).StartsWith("by ", StringComparison.Ordinal))
            return new(predicate, action, ByAgent(text, tail), WithoutEntry(text, before), tail, list, namesOnly);
        var companies = namesOnly ? new Span(match.Span.End, text.Length).Trim(text, ".") : ObjectOf(text, tail, list);
        return new(predicate, action, IsCoordinated(text, before) ? default : before, companies, tail, list, namesOnly);
    }

    private static Predicate? PredicateOf(string text, VerbMatch match) =>
        Predicate.At(text, match)
        ?? ((match.Form & VerbForms.Third) != 0 && ListingVerbs.ClearInPresent.Contains(match.Verb.Lemma) && HasSubject(text, match.Span.Start) ? Predicate.Present(text, match) : null);

    // "US sanctions" has no subject; "the rule sanctions" has one.
    private static bool HasSubject(string text, int at) =>
        WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, at - 2))), at)).LastOrDefault() is { IsEmpty: false } before
        && !FunctionWords.Prepositions.Contains(before.Of(text)) && !FunctionWords.Determiners.Contains(before.Of(text)) && (text[at..].StartsWith("sanctions ", StringComparison.Ordinal) ? before.Of(text) is "rule" or "order" or "action" or "it" : true);

    // "the listed companies": an adjective, unless an authority right before it does the listing.
    private static bool IsAttributive(string text, VerbMatch match)
    {
        var words = WordScanner.Scan(text, new(Math.Max(0, text.LastIndexOf(' ', Math.Max(0, match.Span.Start - 2))), match.Span.Start)).ToList();
        var before = words.Count > 0 ? words[^1].Of(text) : "";
        return FunctionWords.Determiners.Contains(before) || Numbers.Parse(before) is not null || Numbers.IsVague(before)
            || before.ToLowerInvariant() is "newly" or "already" or "other" or "recently" or "previously" && StartsWithNoun(text, match.Span.End);
    }

    private static bool StartsWithNoun(string text, int at)
    {
        var word = WordScanner.Scan(text, new(at, text.Length)).FirstOrDefault().Of(text);
        return CompanyNouns.Plural.Contains(word) || CompanyNouns.Singular.Contains(word);
    }

    private static bool IsCoordinated(string text, Span before)
    {
        var words = before.Trim(text).Of(text);
        return words.EndsWith(" and", StringComparison.Ordinal) || words.EndsWith(" then", StringComparison.Ordinal) || words is "and" or "";
    }

    private static Span ByAgent(string text, Span tail)
    {
        var words = tail.Of(text);
        var at = words.StartsWith("by ", StringComparison.Ordinal) ? 0 : words.IndexOf(" by ", StringComparison.Ordinal);
        if (at < 0 || Ends.Any(e => words.IndexOf(e, StringComparison.Ordinal) is var i && i >= 0 && i < at))
            return default;
        var start = tail.Start + at + (at == 0 ? 3 : 4);
        return new(start, Cut(text, new(start, tail.End), [.. Ends, " on ", " in ", ", ", " from ", " last "]));
    }

    private static Span ObjectOf(string text, Span tail, ListPhrase? list)
    {
        var end = list is { } phrase && phrase.Span.Start > tail.Start ? phrase.Span.Start : tail.End;
        if (WithSanctions().Match(text, tail.Start, Math.Max(0, end - tail.Start)) is { Success: true } with)
            end = with.Index;
        var words = tail.Of(text);
        // "imposed sanctions on A", "lifted its sanctions against A": the companies follow the list.
        foreach (var on in (string[])["assets of ", "sanctions on ", "sanctions against ", "embargo on ", "embargo against "])
            if (words.IndexOf(on, StringComparison.OrdinalIgnoreCase) is var at && at is >= 0 and < 60)
                return new(tail.Start + at + on.Length, Cut(text, new(tail.Start + at + on.Length, tail.End), Ends));
        return new(tail.Start, Cut(text, new(tail.Start, end), Ends));
    }

    /// <summary>"the name of NAME", "the entry for NAME": what is listed is the company.</summary>
    private static Span WithoutEntry(string text, Span subject) =>
        EntryOf().Match(text, subject.Start, subject.Length) is { Success: true } entry ? new(entry.Index + entry.Length, subject.End) : subject;

    private static int Cut(string text, Span span, string[] marks)
    {
        var end = span.End;
        foreach (var mark in marks)
            if (text.IndexOf(mark, span.Start, Math.Max(0, end - span.Start), StringComparison.Ordinal) is var at && at >= 0)
                end = at;
        return end;
    }

    // "Had the Treasury listed NAME, …", "If it had …", "If Ottawa were serious it would …", "would have …, had it …": it did not.
    [GeneratedRegex(@"^Had [^,;]*$|\b[Ii]f\b[^,.;]*\bhad\b[^,.;]*$|\b[Ii]f\b[^.;]*\b(?:were|had)\b[^.;]*\bwould\b[^,.;]*$|\bwould have\b[^.;]*\bhad (?:the )?\p{Lu}[^,;]*$")]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:along|together) with ")]
    private static partial Regex Together();

    [GeneratedRegex(@"\b(?:names?|entry|entries|listings?|designations?|inclusion) (?:of|for) ", RegexOptions.IgnoreCase)]
    private static partial Regex EntryOf();

    [GeneratedRegex(@"\G(?:on|onto|into|to|in) ")]
    private static partial Regex Onto();

    // Entries, unlike firms, can only be added to a list or removed from one.
    [GeneratedRegex(@"\b(?:entry|entries|names|designations?|listings?)\b(?!.*\b(?:was|were|is|are|has|have|had)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ListEntries();

    [GeneratedRegex(@"^\s*(?:(?:its|the|all|new|fresh|financial|economic|trade) ){0,3}(?:(?:sanctions|embargo|embargoes) (?:on|against|from)|assets of) ", RegexOptions.IgnoreCase)]
    private static partial Regex SanctionsOn();

    [GeneratedRegex(@"\bwith (?:\p{L}+ ){0,3}sanctions\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithSanctions();

    // "added to the index": something else than the list that the sentence before spoke of.
    [GeneratedRegex(@"^\s*(?:to|from|in|into|onto|at|as|under|with)\s(?!(?:[0-9]|January|February|March|April|May|June|July|August|September|October|November|December))")]
    private static partial Regex Elsewhere();

    // A share is listed in another sense.
    [GeneratedRegex(@"\b(?:stock exchange|stock market|bourse|nasdaq|nyse|publicly listed|dual[- ]listed|initial public offering|\bIPO|shares? (?:are|is|were|was) listed)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex StockExchange();

    // "named her as its director" appoints, it does not list.
    [GeneratedRegex(@"(?<!known) as (?:an?|the|its|their|one) ")]
    private static partial Regex AsOffice();
}
