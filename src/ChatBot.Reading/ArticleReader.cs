using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Layouts;
using ChatBot.Reading.Learned;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Propositions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Tables;
using ChatBot.Reading.Text;

namespace ChatBot.Reading;

/// <summary>Reads the facts that a text in English states, sentence by sentence, by general rules. Safe for several threads.</summary>
public sealed class ArticleReader
{
    /// <summary>The edition of the rules. A change that finds other facts raises it, so that sources read before are read anew.</summary>
    public const int Rules = 28;

    // No sentence of prose is longer; what is, is no prose, and rules are not spent on it.
    private const int LongestSentence = 2000;

    private readonly ImmutableArray<IRule> _rules =
        [
            new ListingRule(), new MilitaryCompanyRule(), new NominalListingRule(), new EnumerationRule(), new ListMotionRule(), new ListSubjectRule(), new GrownListRule(), new OnWhichRule(), new OnOffRule(), new ThereRule(), new PackageRule(), new SignedOffRule(), new AttributiveListingRule(), new AlsoListedRule(), new InvertedStepRule(), new IdentifiedRule(), new PresupposedListingRule(), new DraftRule(), new RequestRule(), new RumourRule(), new RunInHeadingRule(), new NextMemberRule(), new StandingListingRule(), new LapsedListingRule(), new DecisionDayRule(), new EntryDayRule(), new AnsweredKeepersRule(), new ExportBanRule(), new FrozenAssetsRule(), new AnnulmentRule(), new DepartureRule(), new ComingRemovalRule(), new ProspectRule(), new NotListedRule(),
            new NoCommentRule(), new CorrectionRule(), new SpeechRule(), new OwnershipRule(), new DescriptionRule(), new EventRule(),
        ];

    private readonly StepModel _model;

    private readonly LearnedNames _names;

    private readonly LearnedSteps _learned;

    /// <summary>Reads by the rules and by what was learned from labelled articles.</summary>
    public ArticleReader()
        : this(StepModel.Shipped)
    {
    }

    internal ArticleReader(StepModel model) => (_model, _names, _learned) = (model, new(model), new(model));

    /// <summary>Reads a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="names">Knows the companies of the catalogue; others that the text introduces are returned with the reading.</param>
    /// <param name="recorded">The time to put on the facts.</param>
    /// <returns>Its facts in the order of its sentences, and the sentences that yielded none.</returns>
    public Facts.Reading Read(Source source, CompanyRecognizer names, DateTimeOffset recorded)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(names);
        // What another text, or this one before, only seemed to name is no company that rules may go by.
        if (names.Companies.Any(c => c.IsGuessed))
            names = names.With([.. names.Companies.Where(c => !c.IsGuessed)]);
        return LiveReport.OrderWritten(source) is { } order
            ? LiveReport.Restored(ReadInOrder(LiveReport.Ordered(source, order), names, recorded).Reading, source, order)
            : ReadInOrder(source, names, recorded).Reading;
    }

    /// <summary>Reads a source whose passages stand in the order in which they were written.</summary>
    /// <returns>What it tells, and its sentences as the learned reading sees them.</returns>
    internal (Facts.Reading Reading, ReadText Text) ReadInOrder(Source source, CompanyRecognizer names, DateTimeOffset recorded)
    {
        var all = source.Passages.SelectMany(p => SentenceSplitter.Split(p)).ToList();
        var sentences = all.Where(s => s.Text.Length <= LongestSentence && !IsTableRow(s)).ToList();
        var others = new OtherRosters(source);
        var enumerations = Enumeration.FindAll(sentences).FindAll(e => !others.Hold(source.Passages[e.Lead.Paragraph - 1]));
        var sections = Section.FindAll(source.Passages).Where(s => !others.Hold(s.Heading)).ToList();
        var book = new CompanyBook(names);
        var dates = new DateResolver(source.Published);
        // Tables and lists name companies in full, so they come before the prose that shortens the names.
        var tabled = TableReader.Read(source, book, dates).Concat(LayoutReader.Read(source, book, dates)).ToList();
        SectionRule.Discover(sections, book);
        CompanyDiscovery.Run(sentences, enumerations, [.. sentences.SelectMany(s => PropositionReader.Simple(s, dates))], book);

        var context = new ReadingContext(book, enumerations, source.Published, source.Title);
        var standing = new StandingDate(source, dates);
        var units = new List<Unit>(sentences.Count);
        var stating = new HashSet<int>();
        var read = new List<Fact>();
        var surmised = new List<Listing>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var unit = UnitOf(source, sentences[i], context, dates);
            var next = i + 1 < sentences.Count ? sentences[i + 1].Narration : "";
            var isTalk = Hearsay.IsOf(unit.Text, unit, context);
            var tells = unit.IsStatement && !isTalk && !CorrectionRule.TakesBack(next) && !CorrectionRule.IsSetRight(unit.Text, next) && !Fabrication.Tells(unit, next, context.Previous) && !others.HoldEntry(source.Passages[sentences[i].Paragraph - 1]);
            var told = _rules.SelectMany(rule => rule.Read(unit, context)).Where(f => f is not Listing listing || tells || listing.Action == ListingAction.Rumoured && (isTalk || CorrectionRule.IsDenial(next) || CorrectionRule.IsOfTalk(unit.Sentence.Text))).Select(f => context.Named(f, unit)).ToList();
            told.RemoveAll(f => f is Listing step && Condition.IsOn(unit, step, source.Published));
            if (tells)
            {
                if (!CorrectionRule.IsNoStep(unit.Text))
                    stating.Add(i);
                told = PropositionReader.Complete(told, unit, text => ReadSimple(source, new(sentences[i].Paragraph, sentences[i].Start, text, []), unit, context, dates));
            }
            told = OppositeSteps.Complete(told, unit);
            told = [.. SceneDay.Complete([.. GappedDays.Complete(told, unit)], unit, context).Select(f => standing.Complete(f, unit))];
            List<Listing> guesses = [];
            // Who stood in a draft and is missing from what came of it is not proposed any more.
            if (told.Count > 0 && DraftRule.IsDropped(unit.Text, next))
                told.RemoveAll(f => f is Listing { Action: ListingAction.Proposed, Date: null or { Precision: not DatePrecision.Day } });
            if (tells)
            {
                told.AddRange(FollowingRule.Read(unit, [.. told.OfType<Listing>()], context).Select(f => context.Named(f, unit)));
                told = [.. InlineItems.Complete(told, unit)];
                guesses = [.. SceneDay.Complete([.. SurmisedStep.Read(unit, told, context).Select(f => context.Named(f, unit))], unit, context).Select(f => standing.Complete(f, unit)).OfType<Listing>()];
                guesses = [.. InlineItems.Complete(guesses, unit).OfType<Listing>()];
                surmised.AddRange(guesses);
            }
            units.Add(unit);
            standing.Remember(unit);
            context.Retractions.AddRange(Retraction.In(unit, told.OfType<Listing>(), context));
            read.AddRange(told);
            context.Remember(unit, [.. told.OfType<Listing>(), .. guesses]);
        }
        var keeper = new DocumentKeeper(source.Passages.Select(p => p.Text).Prepend(source.Title), source.Publisher);
        var completion = new ListingCompletion(
            keeper,
            [.. context.Groups.Select(g => g.Announcement)],
            [.. units.Select((unit, i) => EffectiveDate.In(unit, i > 0 ? units[i - 1] : null, dates)).OfType<EffectiveDate>()],
            LiveReport.Is(source) ? source.Published : null,
            source.Published,
            LeadDate.Of(units, [.. tabled, .. read.OfType<Listing>(), .. surmised], source.Published));
        read = DroppedDraft.Correct(read, units);
        var retracted = context.Retractions.Concat(Retraction.OfNotListed(source, read)).ToList();
        read.RemoveAll(f => f is Listing listing && retracted.Exists(r => r.Covers(listing)));
        surmised.RemoveAll(s => retracted.Exists(r => r.Covers(s)));
        var listings = tabled.Concat(new SectionRule(source, sections, dates, context).Read()).Where(l => !l.Citations.Any(c => CorrectionRule.IsOfEarlierVersion(c.Quote))).Concat(read.OfType<Listing>()).Concat(DroppedDraft.WithoutThose(surmised, read, units));
        var steps = LastingEffect.Complete(completion.Run(NumberedReasons.Complete(source, all, listings)), units).ToList();
        var text = ReadText.Of(source, _names.Guess(units, book), keeper, book, [.. steps.OfType<Listing>()]);
        var days = new DayCheck(_model, text);
        var mistaken = new MistakenEntry(units);
        steps = steps.ConvertAll(f => f is Listing step ? mistaken.Correct(days.Check(step)) : f);
        var learned = DroppedDraft.WithoutProposals(_learned.Read(text, stating.Contains, [.. steps.OfType<Listing>()]), units).Where(l => !retracted.Exists(r => r.Covers(l))).Select(l => mistaken.Correct(completion.OnItsDay(l)));
        var facts = new Dictionary<string, Fact>();
        var open = new OpenRemoval(context.Groups);
        foreach (var fact in Contradiction.Mark([.. open.Mark([.. SurmisedStep.Keep([.. steps, .. learned, .. read.Where(f => f is not Listing)])])]))
        {
            var named = fact with { Id = FactId.Of(fact), Recorded = recorded };
            facts.TryAdd(named.Id, named);
        }
        var cited = facts.Values.SelectMany(f => f.Citations).ToHashSet();
        // Of a company that may be none only a step is worth keeping.
        var stepped = facts.Values.OfType<Listing>().Select(l => l.CompanyId).ToHashSet();
        return (new(source, [.. book.Created.Where(c => !c.IsGuessed || stepped.Contains(c.Id))], [.. facts.Values], [.. all.Select(s => Cite(source, s)).Where(c => !cited.Contains(c))]), text);
    }

    private static bool IsTableRow(Sentence sentence) => sentence.Text.StartsWith('|');

    private static Unit UnitOf(Source source, Sentence sentence, ReadingContext context, DateResolver dates)
    {
        var unit = new Unit(
            sentence,
            Cite(source, sentence),
            context.Dates.Complete(sentence.Narration, dates.Find(sentence.Narration)),
            context.Companies.Find(sentence.Narration),
            Reporting.SourceOf(sentence.Narration),
            [])
        {
            RetellsEarlier = context.RetellsEarlier(sentence),
            Label = LineKeeper.Of(source.Passages[sentence.Paragraph - 1].Text),
        };
        context.Current = unit;
        return unit with { Utterances = SpeechReader.Read(sentence, context) };
    }

    // The steps that the rules find in a simple sentence made of a part of another.
    private List<Listing> ReadSimple(Source source, Sentence simple, Unit whole, ReadingContext context, DateResolver dates)
    {
        var unit = UnitOf(source, simple, context, dates) with { Citation = whole.Citation };
        var steps = _rules.SelectMany(rule => rule.Read(unit, context)).OfType<Listing>().Select(f => (Listing)context.Named(f, whole)).ToList();
        context.Current = whole;
        return steps;
    }

    private static Citation Cite(Source source, Sentence sentence) =>
        new(source.Id, sentence.Paragraph, sentence.Start, sentence.Text);
}
