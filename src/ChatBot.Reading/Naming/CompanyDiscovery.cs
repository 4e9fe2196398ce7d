using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Finds the companies that a text introduces, by where and how it names them, so that every rule can then know them.</summary>
internal static partial class CompanyDiscovery
{
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="enumerations">Its enumerations.</param>
    /// <param name="simple">What its sentences say in phrases, as sentences.</param>
    /// <param name="book">Whom the companies are added to.</param>
    public static void Run(IReadOnlyList<Sentence> sentences, IReadOnlyList<Enumeration> enumerations, IReadOnlyList<Sentence> simple, CompanyBook book)
    {
        book.Settle(ShortForms.In(sentences.Select(s => s.Narration)));
        foreach (var sentence in sentences)
        {
            foreach (var name in ProperName.Find(sentence.Narration, new(0, sentence.Narration.Length)))
                if (HasLegalForm(name.Text) && HeadNames.IsCompanyLike(name.Text))
                    Introduce(book, sentence.Narration, name);
        }
        for (var i = 0; i < sentences.Count; i++)
            foreach (var (sentence, name) in Them(sentences, i).Concat(Meant(Before(sentences, i), sentences[i].Narration)).Concat(Meant(i > 0 ? sentences[i - 1] : null, sentences[i])).Concat(i > 1 && sentences[i - 2].Paragraph == sentences[i].Paragraph && !HasNames(sentences[i - 1]) ? Meant(sentences[i - 2], sentences[i]) : []))
                Introduce(book, sentence.Narration, name);
        for (var i = 1; i < sentences.Count; i++)
            if (sentences[i].Paragraph == sentences[i - 1].Paragraph)
                foreach (var name in RunInHeadingRule.Names(sentences[i - 1].Narration, sentences[i].Narration))
                    Introduce(book, sentences[i].Narration, name);
        foreach (var (sentence, name) in enumerations.SelectMany(e => e.Items))
            Introduce(book, sentence.Narration, name);
        for (var i = 1; i < sentences.Count; i++)
            foreach (var name in ThereRule.Names(sentences[i].Narration, sentences[i - 1].Narration).Where(n => IsFirm(sentences[i].Narration, n)))
                Introduce(book, sentences[i].Narration, name);
        if (sentences.Any(s => KnownLists.NameIn(s.Narration) is not null || ListPhrase.All(s.Narration, new(0, s.Narration.Length)).Any(l => l.IsRestrictive)))
            foreach (var sentence in sentences)
                foreach (var name in SurmisedStep.Names(sentence.Narration, isOfLists: true).Where(n => IsFirm(sentence.Narration, n)))
                    Introduce(book, sentence.Narration, name);
        // "NAME, known to punters as OTHER, came out": another name may come with a later mention.
        foreach (var sentence in sentences)
            foreach (var name in ProperName.Find(sentence.Narration, new(0, sentence.Narration.Length)))
                if (CalledElse().IsMatch(sentence.Narration, name.Span.End) && book.Known(name.Text) is not null)
                    Introduce(book, sentence.Narration, name);
        foreach (var (sentence, name) in TradingNames.In(sentences))
            Introduce(book, sentence.Narration, name);
        var full = new FullNames(sentences.Select(s => s.Narration));
        foreach (var sentence in sentences.Concat(simple))
        {
            var text = sentence.Narration;
            foreach (var name in ObjectsOfListing(text).Concat(DescribedNames(text, full)).Concat(HoldersOfPermission(text)).Concat(OfLapsedListings(text)).Concat(Spoken(text)).Concat(Prospective(sentence)).Concat(InPassing(text).Where(n => IsLong(n.Text) || text.AsSpan(n.Span.End).StartsWith(", which ") || full.Of(n.Text) is { } longer && IsLong(longer.Name.Text))))
                if (book.Known(name.Text) is null && full.Of(name.Text) is var (whole, where))
                    Introduce(book, where, whole);
                else
                    Introduce(book, text, name);
        }
    }

    private static void Introduce(CompanyBook book, string text, ProperName name)
    {
        if (HeadNames.IsStreet(text, name))
            return;
        var at = name.Span;
        // An adjective of nation before a name is no part of it unless the name is known so.
        var company = book.Introduce(at.Of(text), Aliases.After(text, at.End));
        if (Aliases.NounAfter(text, at.End) is { } noun)
            book.Define(noun, company);
    }

    [GeneratedRegex(@"\G,? (?:better |also |widely |commonly )?known (?:to \w+ )?as (?=\p{Lu})")]
    private static partial Regex CalledElse();

    private static bool HasLegalForm(string name) => name.Contains(' ', StringComparison.Ordinal) && LegalFormPhrase.IsIn(name);

    /// <summary>The one name in the sentence before that "the maker" can mean, where it is said to have been listed.</summary>
    private static IEnumerable<(Sentence, ProperName)> Meant(Sentence? before, Sentence here)
    {
        var text = here.Narration;
        var spoken = ListingClauseReader.FindAll(text, listInMind: true).Where(c => c.List is not null || c.Predicate.IsPassive || AuthorityFinder.ActorIn(text, c.Agent) is not null).SelectMany(c => (Span[])[c.Companies, c.Head])
            .Concat(ListMotionRule.Subjects(text)).Concat(ListMotionRule.Objects(text)).Concat(StandingListingRule.Subjects(text)).ToList();
        var pronouns = ListingClauseReader.FindAll(text).Where(c => c.List is not null).Select(c => c.Companies).Concat(StandingListingRule.Subjects(text)).Concat(ListMotionRule.Subjects(text)).Concat(ListMotionRule.Objects(text));
        if (!spoken.Any(s => Antecedent.IsNoun(s.Of(text))) && !pronouns.Any(s => Antecedent.IsIt(s.Of(text))))
            return [];
        var first = spoken.Where(s => Antecedent.IsNoun(s.Of(text))).Select(s => s.Start).DefaultIfEmpty(0).Min();
        // "dealt with NAME until the ministry put that firm on the list"; but "the crypto outfit" is another than NAME.
        return spoken.Exists(s => s.Start == first && Antecedent.IsPlain(s.Of(text))) && OneOf(here, new(0, first)) is { } same ? [(here, same)] : before is not null && OneOf(before, new(0, before.Narration.Length)) is { } only && (first > 0 || !NamesKindBehind(before.Narration, only)) ? [(before, only)] : [];
    }

    // "NAME buys from the mine. It was listed.": the mine is nearer.
    private static bool NamesKindBehind(string text, ProperName name) =>
        WordScanner.Scan(text, new(name.Span.End, text.Length)).Any(w => CompanyNouns.Singular.Contains(w.Of(text)) && char.IsLower(text[w.Start]) && Definite().IsMatch(text[..w.Start]));

    [GeneratedRegex(@"\b(?:from|to|of|by|with|for|at) (?:the|an?|its) (?:\p{Ll}+ ){0,2}$")]
    private static partial Regex Definite();

    private static ProperName? OneOf(Sentence sentence, Span within)
    {
        var names = ProperName.Find(sentence.Narration, within)
            .Where(n => n.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(n.Text) && !(n.Span.Start == 0 && Dateline().IsMatch(sentence.Narration)) && HeadNames.IsWhole(sentence.Narration, n) && !HeadNames.IsWhere(sentence.Narration, n) && !PersonNames.IsPerson(sentence.Narration, n)).DistinctBy(n => NameKey.Of(n.Text)).ToList();
        return names is [var only] ? only : null;
    }

    // "HONG KONG, 4 May - Shares of NAME fell": where the report comes from.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu} ]+(?:, [^–—:;-]{3,20})? [–—-]+ ")]
    private static partial Regex Dateline();

    // Names of two words are persons' as often as firms', but a person is never "which".
    private static bool IsLong(string name) => name.Count(c => c == ' ') > 1;

    /// <summary>"All three had their assets frozen. The office put them on its list.": whom "them" means.</summary>
    private static IEnumerable<(Sentence, ProperName)> Them(IReadOnlyList<Sentence> sentences, int at) =>
        at > 0 && ListMotionRule.Objects(sentences[at].Narration).Any(o => o.Of(sentences[at].Narration).Trim() == "them")
        && GroupMembers.Opening(sentences[at - 1].Narration) is { } opening && GroupMembers.CountOf(opening) is { } count
            ? GroupMembers.Of(Before(sentences, at - 1), count) : [];

    private static List<Sentence> Before(IReadOnlyList<Sentence> sentences, int at) =>
        [.. Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Select(i => sentences[i])];

    private static bool HasNames(Sentence sentence) => ProperName.Find(sentence.Narration, new(0, sentence.Narration.Length)).Any(n => n.Text.Contains(' ', StringComparison.Ordinal));

    /// <summary>The names before a sentence that "both" or "all three" in it mean, where it says that they were listed.</summary>
    private static IEnumerable<(Sentence, ProperName)> Meant(IReadOnlyList<Sentence> before, string text) =>
        ListingClauseReader.FindAll(text, listInMind: true).Where(c => !c.Predicate.IsNegated).Select(c => c.Companies)
            .Concat(ListMotionRule.Subjects(text))
            .Select(subject => GroupMembers.CountOf(subject.Of(text))).OfType<int>().Distinct()
            .SelectMany(count => GroupMembers.Of(before, count));

    // "The office named A and B": it deals with firms.
    private static bool NamesSeveral(string text, ListingClause clause) =>
        clause.Predicate.IsPassive ? HeadNames.In(text, clause.Companies).Skip(1).Any()
            : AuthorityFinder.Find(text, clause.Agent).Any() && HeadNames.In(text, clause.Companies).Skip(1).Any();

    private static IEnumerable<ProperName> ObjectsOfListing(string text) =>
        from clause in ListingClauseReader.FindAll(text, listInMind: true)
        where !clause.NamesOnly || NamesSeveral(text, clause)
        where AuthorityFinder.ActorIn(text, clause.Agent) is not null || AuthorityFinder.Find(text, new(0, clause.Predicate.Group.Start)).Any() || clause.List is not null || clause.Predicate.IsPassive || KnownLists.KeeperIn(text, clause.Tail) is not null || SameAct().IsMatch(clause.Agent.Of(text))
        from name in clause.Named(text).SelectMany(phrase => HeadNames.In(text, phrase)).Concat(clause.Related(text))
        where !IsPersonLike(text, name) && !OfPerson().IsMatch(text, name.Span.End)
        select name;

    // "The same notice drops NAME"
    [GeneratedRegex("^\\s*[Tt]h(?:e|at) same (?:" + ActNouns.All + ") ?$")]
    private static partial Regex SameAct();

    // "lifted sanctions against NAME, the founder of a bank"
    [GeneratedRegex(@"\G, (?:who|whom|aged|[0-9]{2})\b|\G, (?:(?:the|an?|its|his|her|their|\p{Lu}[\p{L}.]*['’]s?) )?(?:[\p{L}-]+ ){0,3}(?:founder|co-founder|chairman|chairwoman|chief executive|tycoon|oligarch|businessman|businesswoman|minister|general|senator|politician|banker|billionaire)\b")]
    private static partial Regex OfPerson();

    /// <summary>"the chip designer NAME" and "NAME, a chip designer": a noun for a company says that the name is one.</summary>
    private static IEnumerable<ProperName> DescribedNames(string text, FullNames full)
    {
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
            if (!name.IsPossessive && HeadNames.IsCompanyLike(name.Text) && !(name.Text.IndexOf(' ', StringComparison.Ordinal) < 0 && OfNamed().IsMatch(text[..name.Span.Start])) && Description.Around(text, name.Span).Any(d => GivenNames.IsMan(full.Of(name.Text)?.Name.Text ?? name.Text) is null || !d.Words.Split(' ').Any(Callings.IsPerson)))
                yield return name;
    }

    // "NAME of Omaha, the reseller": where it is.
    [GeneratedRegex(@"\p{Lu}[\p{L}&.-]* (?:of|in|from) $")]
    private static partial Regex OfNamed();

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
        StandingListingRule.Names(text).Concat(ListMotionRule.Names(text)).Concat(ListSubjectRule.Names(text)).Concat(GrownListRule.Names(text)).Concat(OnWhichRule.Names(text)).Concat(NextMemberRule.Names(text)).Concat(ComingRemovalRule.Names(text)).Concat(NominalListingRule.Names(text)).Concat(NotListedRule.Names(text)).Concat(ProspectRule.Names(text)).Where(n => HeadNames.IsCompanyLike(n.Text) && !n.IsPossessive && !IsPersonLike(text, n) && !OfPerson().IsMatch(text, n.Span.End));

    /// <summary>Whoever is asked for or rumoured to come onto a list or off it.</summary>
    private static IEnumerable<ProperName> Prospective(Sentence sentence) =>
        RumourRule.Names(sentence.Narration, sentence.Text).Concat(RequestRule.Names(sentence.Narration))
            .Where(n => HeadNames.IsCompanyLike(n.Text) && !n.IsPossessive && (!IsPersonLike(sentence.Narration, n) || Dealer().IsMatch(sentence.Narration[..n.Span.Start])));

    // "jet broker NAME": what is bought and sold stands before the noun.
    [GeneratedRegex(@"\b\p{Ll}{3,} (?:broker|trader|dealer|agent|forwarder|supplier) $")]
    private static partial Regex Dealer();

    /// <summary>Whoever gets onto a list or off it, is drafted, or had a listing before: people do so as well.</summary>
    private static IEnumerable<ProperName> InPassing(string text) =>
        DepartureRule.Names(text).Concat(OnOffRule.Names(text)).Concat(AlsoListedRule.Names(text)).Concat(InvertedStepRule.Names(text)).Concat(IdentifiedRule.Names(text)).Concat(MilitaryCompanyRule.Names(text)).Concat(PresupposedListingRule.Names(text)).Concat(DraftRule.Names(text)).Concat(AnnulmentRule.Names(text)).Concat(SurmisedStep.Names(text)).Concat(PackageRule.Names(text)).Concat(ExportBanRule.Names(text)).Concat(FrozenAssetsRule.Names(text))
            .Where(n => IsFirm(text, n));

    // Where a sentence tells nothing that only happens to firms, its name must not be a person's.
    private static bool IsFirm(string text, ProperName name) =>
        HeadNames.IsCompanyLike(name.Text) && !name.IsPossessive && !IsPersonLike(text, name) && !PersonNames.IsPerson(text, name);

    // "NAME B.V., Rotterdam, which", "NAME (Rotterdam)": where it sits.
    private static bool IsSeat(string text, ProperName name) =>
        Seat.FollowsForm(text, name) || !name.Text.Contains(' ', StringComparison.Ordinal) && name.Text.Any(char.IsLower) && Seat.FillsBrackets(text, name.Span);

    private static bool IsPersonLike(string text, ProperName name) =>
        IsSeat(text, name) || PersonNames.IsTitled(text, name) || text.AsSpan(0, name.Span.Start).EndsWith("headed by ") || text.AsSpan(0, name.Span.Start).EndsWith("chaired by ") || text.AsSpan(name.Span.End).StartsWith(" time)") ||
        // "the Cypriots" are people.
        !name.Text.Contains(' ', StringComparison.Ordinal) && name.Text.EndsWith('s') && text.AsSpan(0, name.Span.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase) ||
        WordScanner.Scan(text, new(Math.Max(0, name.Span.Start - 40), name.Span.Start)).LastOrDefault() is { IsEmpty: false } before
        && Offices.OfPersons.Contains(before.Of(text)) && !(before.Of(text) is "shareholder" or "owner" or "partner" && OfFirm().IsMatch(name.Text)) && !ShipManager().IsMatch(text[..name.Span.Start]);

    [GeneratedRegex(@" (?:Capital|Holdings?|Group|Funds?|Investments?|Partners|Bank|Trading|Industries|Ventures|Equity|Management|Trust|Company)$")]
    private static partial Regex OfFirm();

    // Firms too are managers and owners, of ships and funds.
    [GeneratedRegex(@"\b(?:ship|fund|asset|vessel|fleet|wealth|property|tanker|port|refinery|factory|mine|majority|sole) ?(?:manager|owner|leader) $")]
    private static partial Regex ShipManager();

    [GeneratedRegex(@"\b(?:authori[sz]ation|licen[cs]e|permit|registration|accreditation) (?:of|from|held by|granted to) (?:the )?$")]
    private static partial Regex PermissionBefore();

    [GeneratedRegex(@"\G['’]s? (?:[a-z]{1,20} ){0,3}(?<noun>authori[sz]ations?|licen[cs]es?|permits?|permission|registration|accreditation|approval)\b")]
    private static partial Regex PermissionAfter();
}
