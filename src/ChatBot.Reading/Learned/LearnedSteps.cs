using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>
/// The steps that a text seems to tell by what was learned from labelled articles, for those that no rule knows the words of. They are unsure, and told only where
/// company, step, keeper and date together are likely.
/// </summary>
/// <param name="model">What was learned.</param>
internal sealed partial class LearnedSteps(StepModel model)
{
    private readonly LearnedNames _names = new(model);

    // The product of four likelihoods from which a step is worth telling as unsure; chosen where two of three so told are right on articles that the model has not seen.
    private const double Likely = 0.45;

    // Below this no keeper and no date makes a step likely.
    private const double Possible = Likely / 2;

    /// <summary>The steps, each company, kind and keeper once, on the date that is likeliest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tells">Whether a sentence states something of which its text is sure.</param>
    /// <param name="read">What the rules have read, which is not told once more.</param>
    public ImmutableArray<Listing> Read(ReadText text, Func<int, bool> tells, IReadOnlyList<Listing> read)
    {
        if (text.Sentences.Length < ReadText.FewestSentences)
            return [];
        var known = read.ToLookup(r => r.CompanyId);
        var companies = _names.Likelihoods(text);
        var steps = new Dictionary<(string Company, ListingAction Action, string Keeper), (double Likelihood, Listing Step)>();
        foreach (var candidate in text.Candidates())
        {
            HashSet<string>? features = null;
            foreach (var action in StepModel.Actions.Where(a => a == ListingAction.Rumoured || tells(candidate.Sentence) && !LeavesAsIs(text, candidate, a) && !IsExcepted(text, candidate)))
            {
                var likely = companies.GetValueOrDefault(candidate.Firm.Company) * model.Steps[action].Probability(features ??= StepFeatures.Of(text, candidate));
                if (likely < Possible || model.Keeper.Best(KeeperFeatures.Of(text, candidate, action)) is not { } keeper || model.Day.Best(DayFeatures.Of(text, candidate, action, keeper.Value)) is not { } day)
                    continue;
                var decider = StepDecider.Of(action, keeper.Value, text.Keeper, text.Sentences[candidate.Sentence].Text);
                // Whoever makes the laws keeps no list by them: "informed the House that Canada had added NAME".
                if (!action.IsTalk() && decider is ("US House of Representatives" or "US Senate" or "US Congress"))
                    continue;
                var sentence = text.Sentences[candidate.Sentence].Unit.Citation;
                if (known[candidate.Firm.Company].Any(r => IsRead(r, action, decider) || IsTalk(r, action, sentence) || IsTakenOff(r, action, decider, sentence, day.Value?.Phrase.Date) || IsByOther(r, action, decider, text.Sentences[candidate.Sentence], day.Value?.Phrase.Date)))
                    continue;
                likely *= keeper.Probability * day.Probability;
                var key = (candidate.Firm.Company, action, decider);
                if (likely >= Likely && (!steps.TryGetValue(key, out var best) || best.Likelihood < likely))
                    steps[key] = (likely, Step(text, candidate, action, decider, day.Value));
            }
        }
        // One keeper does one thing on one day: the likelier one.
        return [.. steps.Values.OrderByDescending(s => s.Likelihood).Select(s => s.Step).DistinctBy(s => (s.CompanyId, s.Authority, s.Date))];
    }

    // "designated its front, yet not NAME itself", "sold that firm to NAME", "This announcement is made by NAME"
    private static bool IsExcepted(ReadText text, Candidate candidate) =>
        !candidate.Firm.IsMeant && Except().IsMatch(text.Sentences[candidate.Sentence].Text[..candidate.Firm.Span.Start]);

    [GeneratedRegex(@"\b(?:yet|but|though|and|or|,) not (?:against |on |of |for |to )?(?:the )?$|\b(?:sold|sells|transferred) [^,;.]{2,60} to (?:the )?(?:\p{Ll}+ ){0,2}$|^This (?:announcement|statement|filing|notice|report) (?:is|was) (?:made|issued|published|given) by (?:the )?$")]
    private static partial Regex Except();

    // "The listing of NAME continues", "the entry NAME was amended", "NAME was left alone": nothing was put on or taken off.
    private static bool LeavesAsIs(ReadText text, Candidate candidate, ListingAction action) =>
        text.Sentences[candidate.Sentence] is var sentence && (sentence.Firms.All(f => f.Company == candidate.Firm.Company) ? sentence.Text : sentence.PartAt(candidate.Firm.Span.Start).Of(sentence.Text)) is var part && AsIs().IsMatch(part) && !ActionWords.In(part).Contains(action);

    [GeneratedRegex(@"\b(?:[Ee]ntr(?:y|ies)|[Ll]istings?|[Dd]esignations?|[Ss]anctions|[Mm]easures|[Dd]ebarment|[Ff]reeze)\b[^;]*?\b(?:continues?\b(?! to)|(?:is|was|were|are|has been|have been) (?:(?:merely|only|also) )?(?:renewed|extended|prolonged|maintained|amended|updated|corrected)|(?:now )?reads?(?: now)?)\b|\b[Mm]otion\b[^;]*?\b(?:was|were|is|has been) (?:narrowly )?(?:defeated|lost|rejected|voted down|withdrawn)\b|\b(?:is|was|were|are|has been|have been) (?:left alone|spared|untouched)\b")]
    private static partial Regex AsIs();

    // Whether a rule has read that kind of step of the company already, by a keeper that may be the same.
    private static bool IsRead(Listing read, ListingAction action, string keeper) =>
        (read.Action == action || read.Action.IsEnd() && action.IsEnd()) && ListingMerge.AreCompatible(read.Authority, keeper);

    // Whether a rule has read in that sentence that the step is only talked of: "lawmakers discuss ways to target NAME".
    private static bool IsTalk(Listing read, ListingAction action, Citation sentence) =>
        action == ListingAction.Added && read.Action.IsTalk() && read.Citations[0] == sentence;

    // Whether a rule has read in that sentence that it was taken off that day. Not the reverse: an end that no rule knows the words of is worth telling.
    private static bool IsTakenOff(Listing read, ListingAction action, string keeper, Citation sentence, FactDate? day) =>
        action == ListingAction.Added && read.Action.IsEnd() && ListingMerge.AreCompatible(read.Authority, keeper) && read.Citations[0] == sentence && day is { } told && read.Date is { } off
        && (off == told || !read.IsUnsure && told.Start > off.End && !ActionWords.In(sentence.Quote).Contains(ListingAction.Added));

    // Whether a rule has read the same step of that day by somebody whom the sentence names, and it does not name the other.
    private static bool IsByOther(Listing read, ListingAction action, string keeper, ReadSentence sentence, FactDate? day) =>
        read is { IsUnsure: false, Authority: { } by } && (read.Action == action || read.Action.IsEnd() && action.IsEnd()) && read.Citations[0] == sentence.Unit.Citation && day is not null && read.Date == day
        && sentence.ListKeepers.Any(k => ListingMerge.AreCompatible(k, by)) && !sentence.ListKeepers.Any(k => ListingMerge.AreCompatible(k, keeper));

    private static Listing Step(ReadText text, Candidate candidate, ListingAction action, string keeper, ToldDate? day)
    {
        var unit = text.Sentences[candidate.Sentence].Unit;
        return unit.Step(action == ListingAction.Removed && Revoking().IsMatch(unit.Text) ? ListingAction.Revoked : action, keeper, day?.Phrase) with
        {
            CompanyId = candidate.Firm.Company,
            IsUnsure = true,
            // Who is meant, who acts and when may stand in other sentences, and each is shown.
            Citations = [.. new[] { candidate.Sentence, Named(text, candidate), Keeping(text, candidate.Sentence, keeper), day?.Sentence ?? candidate.Sentence }.Distinct().Select(i => text.Sentences[i].Unit.Citation)],
        };
    }

    private static int Named(ReadText text, Candidate candidate) =>
        candidate.Firm.IsMeant ? Nearest(candidate.Sentence, i => text.Sentences[i].Firms.Any(f => !f.IsMeant && f.Company == candidate.Firm.Company)) : candidate.Sentence;

    private static int Keeping(ReadText text, int at, string keeper) =>
        Nearest(at, i => text.Sentences[i].ListKeeper == keeper || text.Sentences[i].Keepers.Any(k => k.Name == keeper));

    // The sentence itself, or the nearest one before it, that says something; itself where none does.
    private static int Nearest(int at, Func<int, bool> says)
    {
        for (var i = at; i >= Math.Max(0, at - Vicinity.Back); i--)
            if (says(i))
                return i;
        return at;
    }

    [GeneratedRegex(@"\b(?:[Rr]evok|[Rr]escind|[Aa]nnul|[Qq]uash)")]
    private static partial Regex Revoking();
}
