using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;

namespace ChatBot.Asking.Answering;

/// <summary>How near sentences are to a question: by whom they speak of, by its words, by whose list it asks about and by the kind of thing it wants.</summary>
internal sealed class Relevance
{
    /// <summary>What it is worth that a sentence speaks of whom the question is about.</summary>
    private const double OfSubject = 0.6;

    /// <summary>What is added to it where only one passage names the subject, and shared where several do: who is named once is told of there.</summary>
    private const double OfRareSubject = 0.6;

    /// <summary>What it is worth that it tells of the authority or list asked about.</summary>
    private const double OfRealm = 0.7;

    /// <summary>How much of it carries over to what follows without naming any.</summary>
    private const double Carried = 0.7;

    /// <summary>How much of that is lost where it tells of others alone.</summary>
    private const double OtherRealm = 0.8;

    /// <summary>What it is worth that it says outright that the subject is not listed, where that is asked.</summary>
    private const double OfDenial = 0.9;

    /// <summary>What it is worth that it holds a year or a month of the question.</summary>
    private const double OfDate = 0.2;

    /// <summary>What the rest of the passage and the line above it add.</summary>
    private const double Around = 0.4;

    /// <summary>How much of the question's words a sentence must hold, with those around it, that is not surely about the subject.</summary>
    private const double Telling = 0.5;

    /// <summary>How much of what the best sentence holds of a question that names nobody another must hold.</summary>
    private const double NearlyAll = 0.75;

    /// <summary>From here on a sentence is taken to be about the subject.</summary>
    public const double Sure = 0.5;

    /// <summary>From here on it is about the subject and not about a group that it may belong to.</summary>
    public const double Certain = 0.7;

    private readonly Subject _subject;
    private readonly Wanted _wanted;
    private readonly ImmutableHashSet<string> _realms;
    private readonly ImmutableArray<(string Head, double Weight)> _terms;
    private readonly double _total;
    private readonly string[] _dates;
    private readonly int _contentLength;
    private readonly bool _asksHowMany;
    private readonly bool _asksWhy;
    private readonly bool _wantsOwners;
    private readonly bool _takesListing;
    private readonly bool _needsKind;

    /// <summary>Whether the question asks if somebody is listed, so that an outright denial answers it.</summary>
    public bool AsksWhether { get; }

    /// <summary>Whether the question asks for one of several days of a step.</summary>
    public bool AsksOfDays { get; }

    /// <summary>Whether the question asks about a keeper of whom nothing is told of its subject.</summary>
    public bool AsksOfOther { get; init; }

    /// <summary>Whether no step is known of the subject, so that the question may take a listing for granted that was none.</summary>
    public bool IsUntold { get; init; }

    /// <summary>Whether a line may deny what the question takes for granted: why it was listed that was not.</summary>
    private bool MayDeny(Line line) => AsksWhether || (IsUntold && _takesListing && line.About >= 1);

    /// <summary>Whether the question asks what follows from a listing.</summary>
    public bool AsksWhatFollows { get; }

    /// <summary>What a question looks for.</summary>
    public Relevance(Question question, ImmutableArray<string> content, Subject subject, FactIndex index)
    {
        (_subject, _wanted, _realms, _contentLength) = (subject, Wanted.Of(question), Realms.Of(question), content.Length);
        _asksHowMany = question.Has(Cues.HowMany);
        _asksWhy = question.Intent == Intent.Why && !question.Companies.IsEmpty;
        _takesListing = question.Intent is Intent.Why or Intent.Status || (question.Intent == Intent.When && !question.Has(Cues.Duration));
        // "Was its owner put on the list?" is no question about who that is.
        _wantsOwners = Wanted.IsOfOwners(question) && !question.SpeaksOfLists;
        AsksWhatFollows = Consequences.AreAskedBy(question);
        AsksOfDays = CompanyAnswers.AsksOfDays(question);
        AsksWhether = !subject.IsEmpty && ((question.IsYesNo && question.Intent is Intent.Status or Intent.WhichList or Intent.WhoListed) || question.Words.Any(w => w.Text is "itself" or "himself" or "herself"));
        // Whatever else is told of somebody says nothing of an end or a ground.
        _needsKind = (question.Intent is Intent.Removal or Intent.Why && !question.Companies.IsEmpty) || Wanted.IsOfTotal(question) || (_wantsOwners && !subject.IsEmpty);
        _terms = index.Terms(content);
        _total = _terms.Sum(t => t.Weight);
        _dates = [.. question.Words.Where(w => (w.Text.Length == 4 && w.Text.All(char.IsAsciiDigit)) || (DateFinder.IsMonth(w.Text) && w.Text is not "may")).Select(w => w.Text)];
    }

    /// <summary>The sentences of one text that may answer, with how near they are.</summary>
    public IEnumerable<(Line Line, double Score)> Score(ImmutableArray<Line> lines)
    {
        var naming = lines.Where(l => l.About >= 1).Select(l => l.Passage.Paragraph).Distinct().Count();
        var ofSubject = OfSubject + (OfRareSubject / Math.Max(1, naming));
        var last = ImmutableHashSet<string>.Empty;
        // Where a question names nobody, its words alone tell what it is about.
        var contexts = lines.Select((_, i) => ContextOf(lines, i)).ToArray();
        var coverages = lines.Select((l, i) => CoverageOf(l.Sentence.Quote, contexts[i])).ToArray();
        var least = _subject.IsEmpty ? coverages.DefaultIfEmpty().Max() * NearlyAll : 0;
        var kinds = lines.Select((l, i) => _asksWhy && i > 0 && Wanted.AsksWhy(lines[i - 1].Sentence.Quote) ? 1 : _wanted.ShareIn(l.Sentence.Quote)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var text = line.Sentence.Quote;
            if (IsTitle(text))
                continue;
            var (around, coverage) = (contexts[i], coverages[i]);
            var told = Realms.Of(text, _realms);
            var realm = _realms.IsEmpty ? 0 : Math.Max(Realms.Share(_realms, told), told.IsEmpty ? Math.Max(Carried * Realms.Share(_realms, last), Around * Realms.Share(_realms, Realms.Of(around, _realms))) : 0);
            // "Not on that list" denies nothing of another one, nor does what is said of another firm of this one.
            var meant = told.IsEmpty ? last : told;
            var deniesOther = line.IsAside || (!_realms.IsEmpty && !meant.IsEmpty && Realms.Share(_realms, meant) == 0);
            // "The list" is that of whom the text spoke of last.
            last = told.IsEmpty ? last : told;
            if (realm == 0 && !_realms.IsEmpty && !told.IsEmpty)
                realm = -OtherRealm;
            var kind = kinds[i];
            if (!IsNear(line, coverage, realm, kind) || (coverage < least && realm < 1 && !AsksWhatFollows && !(_needsKind && kind >= 1)))
                continue;
            var date = _dates.Length > 0 && Words.Of(text).Any(w => _dates.Contains(w.Text)) ? OfDate : 0;
            yield return (line, (coverage * _contentLength / (_contentLength + 1)) + (line.About * ofSubject) + (kind * _wanted.Weight) + (realm * OfRealm) + date + (MayDeny(line) && !deniesOther && Wanted.IsDenial(text) ? line.About * OfDenial * (AsksWhether ? 1 : 1.5) : 0) - (IsHeading(text) && !IsAnsweredAt(lines, i) ? Heading : 0));
        }
    }

    /// <summary>Whether a line is a question about the subject with its answer behind it in the passage.</summary>
    private static bool IsAnsweredAt(ImmutableArray<Line> lines, int i) =>
        lines[i].About >= 1 && IsQuestion(lines[i].Sentence.Quote) && i + 1 < lines.Length && lines[i + 1].Passage.Paragraph == lines[i].Passage.Paragraph;

    // A heading tells what comes next and says nothing itself.
    private const double Heading = 0.3;

    private bool IsNear(Line line, double coverage, double realm, double kind)
    {
        // "Why did it sell its yard?" is told by its words too.
        if (_needsKind && kind == 0 && !(IsUntold && _takesListing && line.About >= 1 && Wanted.IsDenial(line.Sentence.Quote)) && !((_asksWhy || _wantsOwners) && _contentLength > 0 && coverage >= Telling))
            return false;
        // What another keeper does is told without the subject, and what is told of the subject alone says nothing of it.
        if (AsksOfOther && !_subject.IsEmpty && (realm >= 1 || (realm <= 0 && kind < Somewhat)))
            return realm >= 1 && (line.About >= Sure || kind > 0);
        // "The list" that has so many is the one spoken of before.
        if (_needsKind && _subject.IsEmpty && realm > 0)
            return true;
        // What a firm may not do is not told of another.
        if (AsksWhatFollows && kind >= 1 && (_subject.IsEmpty || line.About > 0) && (realm > 0 || coverage >= Partly))
            return true;
        if (_subject.IsEmpty)
            return (coverage >= Telling && (_contentLength > 1 || kind > 0)) || (realm >= 1 && kind >= Somewhat);
        if (_asksHowMany && _contentLength > 0)
            return line.About > 0 && coverage >= Counted;
        return line.About >= Sure || (line.About > 0 && ((coverage >= Telling && _contentLength > 0) || (realm >= 1 && kind > 0)))
            || (line.About >= Close && kind >= 1 && (_asksWhy || coverage >= Partly)) || (AsksOfDays && line.About > 0 && kind >= 1);
    }

    // One name in passing is no answer to "which companies?".
    private const double Somewhat = 0.3;

    /// <summary>How much of the question a number must stand by to be the one asked for.</summary>
    private const double Counted = 0.4;

    /// <summary>So much of both does where the kind of thing asked for is there too.</summary>
    private const double Close = 0.3, Partly = 0.25;

    private double CoverageOf(string text, string around)
    {
        if (_total == 0)
            return 0;
        var (here, near) = (FactIndex.HeadsOf(text), FactIndex.HeadsOf(around));
        return _terms.Sum(t => here.Contains(t.Head) ? t.Weight : near.Contains(t.Head) ? t.Weight * Around : 0) / _total;
    }

    /// <summary>The passage of a line, with the question or lead-in that stands above it.</summary>
    private static string ContextOf(ImmutableArray<Line> lines, int i)
    {
        var passage = lines[i].Passage;
        var above = i;
        while (above >= 0 && lines[above].Passage.Paragraph == passage.Paragraph)
            above--;
        var lead = above >= 0 ? lines[above].Passage.Quote : "";
        return IsQuestion(lead) || lead.EndsWith(':') || lead.StartsWith("Q:", StringComparison.Ordinal) ? $"{lead} {passage.Quote}" : passage.Quote;
    }

    /// <summary>A line of little else than capitalised words says nothing.</summary>
    private static bool IsTitle(string text) => Words.Of(text).Count(w => !w.IsCapitalized) < FewestPlain;

    private const int FewestPlain = 3;

    /// <summary>"Grounds." and "Why those two?" only tell what comes next.</summary>
    public static bool IsHeading(string sentence) => IsQuestion(sentence) || IsFragment(sentence);

    /// <summary>Whether a sentence asks, with or without marks of emphasis around it: "**Who owns it?**"</summary>
    public static bool IsQuestion(string sentence) => sentence.TrimEnd('*', '_', ' ').EndsWith('?');

    /// <summary>Whether a sentence has very few words.</summary>
    public static bool IsFragment(string sentence) => sentence.AsSpan().Count(' ') < ShortestSentence;

    private const int ShortestSentence = 3;
}
