using System.Text.RegularExpressions;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Checks what a question takes for granted against the facts; a premise that no fact supports is corrected, not repeated.</summary>
internal static partial class Premises
{
    /// <summary>The correction that a question about a company's listing needs; null when its premises hold.</summary>
    public static string? Correct(Question question, CompanyStatus status, FactView view) =>
        WrongAuthority(question, status, view) ?? WrongDate(question, status, view) ?? UnnamedList(question, status, view) ?? WrongGroup(question, status, view) ?? UnknownActor(question);

    /// <summary>"No source here says that the EU listed it."</summary>
    private static string? WrongAuthority(Question question, CompanyStatus status, FactView view)
    {
        var listings = status.Facts.OfType<Listing>().Where(l => l is { Action: ListingAction.Added, IsUnsure: false, Authority: not null }).ToArray();
        if (listings.Length == 0 || question.Authorities.IsEmpty)
            return null;
        var asked = question.Authorities.Where(a => !StepsOf(status, view).Any(l => l.Authority is { } by && Authorities.IsWithin(by, a.Name))).ToArray();
        // A question that names the right authority too ("the US Treasury or Commerce?") takes nothing false for granted.
        if (asked.Length == 0 || asked.Length < question.Authorities.Length)
            return null;
        // The source may tell of it in words that were not understood as a step: then nothing is denied.
        if (SpeaksOfBoth(question, status.Company, view.SourceOf(listings[0])))
            return $"I have read of no listing of {Short(status.Company)} by {Join([.. asked.Select(a => Definite(a.Name))])}, but {view.SourceOf(listings[0]).Publisher} speaks of both in one sentence: read its words.";
        var named = Definite(listings[0].Authority!);
        var isPart = asked.Any(a => Authorities.IsWithin(a.Name, listings[0].Authority!));
        return $"No source here says that {Join([.. asked.Select(a => Definite(a.Name))])} listed {Short(status.Company)}: {view.SourceOf(listings[0]).Publisher} names only {named}"
            + (isPart ? " and does not say which department." : ".");
    }

    // What a stored step tells is not denied, however sure it is.
    private static IEnumerable<Listing> StepsOf(CompanyStatus status, FactView view) => view.ListingsOf(status.Company.Id).Where(l => !l.Action.IsTalk());

    private static bool SpeaksOfBoth(Question question, Company company, Source source)
    {
        if (source.Kind == SourceKind.List || Realms.Of(question) is not { IsEmpty: false } asked)
            return false;
        var names = company.Names.Select(n => n.Text).Append(Short(company)).Distinct().ToArray();
        return source.Passages.SelectMany(p => Sentences().Split(p.Text))
            .Any(s => names.Any(n => s.Contains(n, StringComparison.OrdinalIgnoreCase)) && Realms.Share(asked, Realms.Of(s)) >= 1);
    }

    [GeneratedRegex(@"(?<=[.!?;][”""'’)]?) (?=\p{Lu})")]
    private static partial Regex Sentences();

    /// <summary>"My sources do not date the listing to 2019, but to 16 December 2021."</summary>
    private static string? WrongDate(Question question, CompanyStatus status, FactView view)
    {
        var all = view.ListingsOf(status.Company.Id).Where(l => l is { Action: ListingAction.Added, IsUnsure: false }).ToArray();
        var added = all.Where(l => l.Date is not null).ToArray();
        // A date that is not sure corrects nobody.
        if (status.Listing is not { Action: ListingAction.Added, IsUnsure: false, Date: { } known } || added.Any(l => l.IsDateUnsure))
            return null;
        if (question.Period is { } period && !added.Any(l => period.Holds(l.Date!.Value)))
            return $"My sources do not date the listing of {Short(status.Company)} {period.Words} but {Join([.. added.Select(l => l.Date!.Value.ToPhrase()).Distinct()])}.";
        // The day of another step is no wrong day: "free since the judgment of 12 February".
        bool IsOfStep(FactDate day) => added.Any(l => day.Overlaps(l.Date!.Value)) || view.ListingsOf(status.Company.Id).Any(l => l.Action.IsEnd() && l.Date is { } end && day.Overlaps(end));
        var wrong = question.Dates.Where(d => !IsOfStep(d)).ToArray();
        if (wrong.Length > 0)
            return $"My sources do not date the listing of {Short(status.Company)} to {wrong[0].ToWords()} but to {Join([.. added.Select(l => l.Date!.Value.ToWords()).Distinct()])}{Then(question, wrong[0], all)}.";
        if (question.Weekday is { } weekday && question.IsYesNo && known.Precision == DatePrecision.Day && !known.Start.DayOfWeek.ToString().Equals(weekday, StringComparison.OrdinalIgnoreCase))
            return $"My sources do not date the listing of {Short(status.Company)} to a {Capital(weekday)} but to {known.Start.DayOfWeek}, {known.ToWords()}.";
        return null;
    }

    /// <summary>Whether it was on a list on the day asked about, as far as the sources tell; empty where a yes or no was not asked for.</summary>
    private static string Then(Question question, FactDate asked, Listing[] added) =>
        !question.IsYesNo ? ""
        : added.All(l => l.Date is { } on && asked.End < on.Start) ? ": by them it was not listed yet"
        : added.Any(l => l.Date is { } on && on.End < asked.Start) ? ": by them it was on a list by then"
        : "";

    /// <summary>"My sources do not say which list": a question that names lists where the source names none.</summary>
    private static string? UnnamedList(Question question, CompanyStatus status, FactView view)
    {
        var isAboutLists = !question.Lists.IsEmpty || question.Intent == Intent.WhichList;
        var listings = status.Facts.OfType<Listing>().Where(l => l is { Action: ListingAction.Added, IsUnsure: false }).ToArray();
        var strange = question.Lists.Where(asked => !StepsOf(status, view).Any(l => l.List is { } list && Lists.Means(list, asked))).ToArray();
        if (!isAboutLists || listings.Length == 0 || (strange.Length == 0 && !question.Lists.IsEmpty))
            return null;
        var named = listings.Where(l => l.List is not null).Select(l => l.List!).Distinct().ToArray();
        if (named.Length == 0 && question.Lists.IsEmpty && listings.SelectMany(l => l.Citations).Select(c => ListWords().Match(c.Quote)).FirstOrDefault(m => m.Success) is { } words)
            return $"{view.SourceOf(listings[0]).Publisher} gives the list no name of its own, but calls it {Quoted(words.Value)}.";
        return named.Length == 0 ? Unnamed(listings[0], status, view)
            : strange.Length == 0 ? null
            : $"No source here says that {Short(status.Company)} is on the {strange[0]}; my sources name {Join(named)}.";
    }

    /// <summary>That no list is named, unless a reading that is not sure names one.</summary>
    private static string Unnamed(Listing listing, CompanyStatus status, FactView view) =>
        status.Facts.OfType<Listing>().FirstOrDefault(l => l is { Action: ListingAction.Added, IsUnsure: true, List: not null }) is { } maybe
            ? $"{view.SourceOf(listing).Publisher} names no list, but there may be another listing: {status.DatedSentence(maybe, view)}"
            : $"My sources do not say which list {Short(status.Company)} is on: {view.SourceOf(listing).Publisher} names no list.";

    /// <summary>"the list of entities subject to the ban on exports", "its sanctions list", "the schedule of the regulations".</summary>
    [GeneratedRegex(@"\b(?:(?:the|its|their|an?)\s+(?:[\p{L}\p{N}’'-]+\s+){0,4}(?:lists?|blacklist|annex|schedule|register)\b(?:\s+of\s+[^.,;:()“”""]{3,90})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListWords();

    /// <summary>"No source here counts it among the eight": it was listed, but in another step.</summary>
    private static string? WrongGroup(Question question, CompanyStatus status, FactView view) =>
        question.Number is { } n && ListingGroup.All(view).FirstOrDefault(g => g.Listings.Length == n) is { } group
        && !group.Listings.Any(l => l.CompanyId == status.Company.Id)
            ? $"No source here counts {Short(status.Company)} among the {Number(n)} companies that {Definite(group.First.Authority ?? "the authority")} listed{When(group.First.Date)}."
            : null;

    /// <summary>"My sources do not mention Smith": somebody the question says did it.</summary>
    private static string? UnknownActor(Question question)
    {
        var actors = question.UnknownNames.ToArray();
        return actors.Length > 0 && (question.IsYesNo || question.Intent is Intent.When or Intent.Why) ? $"My sources do not mention {Join(actors)}." : null;
    }

    /// <summary>"My sources do not date any listing to 25 December."</summary>
    public static string? WrongGroupDate(Question question, IEnumerable<ListingGroup> groups) =>
        question.Period is { } period ? groups.Any(g => g.First.Date is { } on && period.Holds(on)) ? null : $"My sources know of no listing {period.Words}. What they have:"
        : !question.Dates.IsEmpty && !groups.Any(g => g.First.Date is { } on && question.Dates.Any(d => d.Overlaps(on)))
            ? $"My sources do not date any such listing to {question.Dates[0].ToWords()}."
            : null;

    /// <summary>"The source speaks of eight companies, not of nine."</summary>
    public static string? WrongNumber(Question question, IEnumerable<int> sizes) =>
        question.Number is { } asked && sizes.ToArray() is { Length: > 0 } known && !known.Contains(asked) && known.Sum() != asked
            ? $"My sources do not speak of {Number(asked)} companies but of {Number(known[0])}."
            : null;
}
