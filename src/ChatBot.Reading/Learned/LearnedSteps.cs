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
            var sentence = text.Sentences[candidate.Sentence];
            if (IsExcepted(sentence, candidate))
                continue;
            HashSet<string>? features = null;
            foreach (var action in StepModel.Actions.Where(a => a == ListingAction.Rumoured || tells(candidate.Sentence) && !LeavesAsIs(sentence, candidate, a)))
            {
                var likely = companies.GetValueOrDefault(candidate.Firm.Company) * model.Steps[action].Probability(features ??= StepFeatures.Of(text, candidate));
                if (likely < Possible || model.Keeper.Best(KeeperFeatures.Of(text, candidate, action)) is not { } keeper || model.Day.Best(DayFeatures.Of(text, candidate, action, keeper.Value)) is not { } day)
                    continue;
                var decider = StepDecider.Of(action, keeper.Value, text.Keeper, sentence.Text);
                // Whoever makes the laws keeps no list by them: "informed the House that Canada had added NAME".
                if (!action.IsTalk() && Authorities.IsWithin(decider, "US Congress"))
                    continue;
                if (known[candidate.Firm.Company].Any(r => ToldByRules.Settles(r, action, decider, sentence, day.Value?.Phrase.Date)))
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
    private static bool IsExcepted(ReadSentence sentence, Candidate candidate) =>
        !candidate.Firm.IsMeant && Except().IsMatch(sentence.Text[..candidate.Firm.Span.Start]);

    [GeneratedRegex(@"\b(?:yet|but|though|and|or|,) not (?:against |on |of |for |to )?(?:the )?$|\b(?:sold|sells|transferred) [^,;.]{2,60} to (?:the )?(?:\p{Ll}+ ){0,2}$|^This (?:announcement|statement|filing|notice|report) (?:is|was) (?:made|issued|published|given) by (?:the )?$")]
    private static partial Regex Except();

    // "The listing of NAME continues", "the entry NAME was amended", "NAME was left alone", "now reads NAME", "A motion to add NAME was defeated": nothing was put on or taken off.
    private static bool LeavesAsIs(ReadSentence sentence, Candidate candidate, ListingAction action) =>
        (sentence.Firms.All(f => f.Company == candidate.Firm.Company) ? sentence.Text : sentence.PartAt(candidate.Firm.Span.Start).Of(sentence.Text)) is var part && AsIs().IsMatch(part) && !ActionWords.In(part).Contains(action);

    [GeneratedRegex(@"\b(?:[Ee]ntr(?:y|ies)|[Ll]istings?|[Dd]esignations?|[Ss]anctions|[Mm]easures|[Dd]ebarment|[Ff]reeze)\b[^;]*?\b(?:continues?\b(?! to)|(?:is|was|were|are|has been|have been) (?:(?:merely|only|also) )?(?:renewed|extended|prolonged|maintained|amended|updated|corrected)|(?:now )?reads?(?: now)?)\b|\b[Mm]otion\b[^;]*?\b(?:was|were|is|has been) (?:narrowly )?(?:defeated|lost|rejected|voted down|withdrawn)\b|\b(?:is|was|were|are|has been|have been) (?:left alone|spared|untouched)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsIs();

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
