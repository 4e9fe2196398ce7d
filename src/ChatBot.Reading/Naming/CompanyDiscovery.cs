using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Finds the companies that a text introduces, by where and how it names them, so that every rule can then know them.</summary>
internal static partial class CompanyDiscovery
{
    public static void Run(IReadOnlyList<Sentence> sentences, IReadOnlyList<Enumeration> enumerations, CompanyBook book)
    {
        foreach (var sentence in sentences)
        {
            foreach (var name in ProperName.Find(sentence.Narration, new(0, sentence.Narration.Length)))
                if (HasLegalForm(name.Text) && HeadNames.IsCompanyLike(name.Text))
                    Introduce(book, sentence.Narration, name);
        }
        foreach (var (sentence, name) in enumerations.SelectMany(e => e.Items))
            Introduce(book, sentence.Narration, name);
        foreach (var text in sentences.Select(s => s.Narration))
        {
            foreach (var name in ObjectsOfListing(text).Concat(DescribedNames(text)).Concat(HoldersOfPermission(text)).Concat(OfLapsedListings(text)).Concat(Spoken(text)))
                Introduce(book, text, name);
        }
    }

    private static void Introduce(CompanyBook book, string text, ProperName name)
    {
        var at = name.Span;
        // An adjective of nation before a name is no part of it unless the name is known so.
        book.Introduce(at.Of(text), Aliases.After(text, at.End));
    }

    private static bool HasLegalForm(string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && (LegalForms.IsWritten(words[^1].TrimEnd(',')) || LegalForms.Leads(words[0]));
    }

    private static IEnumerable<ProperName> ObjectsOfListing(string text) =>
        from clause in ListingClause.FindAll(text, listInMind: true)
        where !clause.NamesOnly
        where AuthorityFinder.ActorIn(text, clause.Agent) is not null || clause.List is not null || clause.Predicate.IsPassive || KnownLists.KeeperIn(text, clause.Tail) is not null
        from phrase in clause.Named(text)
        from name in HeadNames.In(text, phrase)
        where !IsPersonLike(text, name)
        select name;

    /// <summary>"the chip designer NAME" and "NAME, a chip designer": a noun for a company says that the name is one.</summary>
    private static IEnumerable<ProperName> DescribedNames(string text)
    {
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
            if (!name.IsPossessive && HeadNames.IsCompanyLike(name.Text) && Description.Around(text, name.Span).Any())
                yield return name;
    }

    /// <summary>"NAME's licence" and "the licence of NAME": who does business has a permission.</summary>
    private static IEnumerable<ProperName> HoldersOfPermission(string text)
    {
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
        {
            var around = PermissionBefore().IsMatch(text[Math.Max(0, name.Span.Start - 40)..name.Span.Start])
                || name.IsPossessive && PermissionAfter().Match(text, name.Span.End, Math.Min(60, text.Length - name.Span.End)) is { Success: true } after
                    && CompanyNouns.Permission.Contains(after.Groups["noun"].Value);
            if (around && HeadNames.IsCompanyLike(name.Text))
                yield return name;
        }
    }

    private static IEnumerable<ProperName> OfLapsedListings(string text) =>
        LapsedListingRule.NamesStart(text) is var start and >= 0 ? HeadNames.In(text, Clause.After(text, start)) : [];

    /// <summary>Whoever is said to have been listed for long, not to be listed, or to be next.</summary>
    private static IEnumerable<ProperName> Spoken(string text) =>
        StandingListingRule.Names(text).Concat(NominalListingRule.Names(text)).Concat(NotListedRule.Names(text)).Concat(ProspectRule.Names(text)).Where(n => HeadNames.IsCompanyLike(n.Text) && !n.IsPossessive && !IsPersonLike(text, n));

    private static bool IsPersonLike(string text, ProperName name) =>
        WordScanner.Scan(text, new(Math.Max(0, name.Span.Start - 40), name.Span.Start)).LastOrDefault() is { IsEmpty: false } before
        && Offices.OfPersons.Contains(before.Of(text));

    [GeneratedRegex(@"\b(?:authori[sz]ation|licen[cs]e|permit|registration|accreditation) (?:of|from|held by|granted to) (?:the )?$")]
    private static partial Regex PermissionBefore();

    [GeneratedRegex(@"\G['’]s? (?:[a-z]{1,20} ){0,3}?(?<noun>authori[sz]ations?|licen[cs]es?|permits?|permission|registration|accreditation|approval)\b")]
    private static partial Regex PermissionAfter();
}
