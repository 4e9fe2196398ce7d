using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>A sentence of a running text, and whom it speaks of.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="At">Its place in the passage, from 0.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="About">How surely it speaks of the subject, from 0 to 1.</param>
/// <param name="IsAside">Whether it tells of somebody else and names the subject in passing.</param>
internal sealed record Line(Citation Passage, int At, Citation Sentence, double About, bool IsAside = false);

/// <summary>Follows whom a text speaks of from sentence to sentence: "it", "the refiner" and "the three" are whoever was named before.</summary>
internal static class Threads
{
    /// <summary>How surely a sentence is about the subject that calls it by a word that stood at its name.</summary>
    private const double ByTrait = 0.75;

    /// <summary>The same of one that opens with "Both" right after the subject was named.</summary>
    private const double OfBoth = 0.72;

    /// <summary>The same of one that tells of somebody else, and of the subject only whose or whither that is.</summary>
    private const double Aside = 0.8;

    /// <summary>The same of one that speaks of a group in which it was named.</summary>
    private const double InGroup = 0.65;

    /// <summary>The same of one that goes on in the same passage, without or with a word that points back.</summary>
    private const double GoesOn = 0.5, PointsBack = 0.85;

    /// <summary>The same in the passage after one that names it.</summary>
    private const double Next = 0.3, NextPointsBack = 0.7;

    /// <summary>The same of "the firm" in a text that is mostly about the subject.</summary>
    private const double MainPointsBack = 0.55;

    /// <summary>The same anywhere in a text that names it.</summary>
    private const double Anywhere = 0.15;

    /// <summary>The sentences of one source, in order.</summary>
    /// <param name="passages">Its passages, in order.</param>
    /// <param name="subject">Whom the question is about.</param>
    /// <param name="knowledge">Who else may be named.</param>
    public static ImmutableArray<Line> Of(IReadOnlyList<Citation> passages, Subject subject, Knowledge knowledge)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var traits = passages.SelectMany(p => subject.TraitsIn(p.Quote)).ToFrozenSet();
        var isMain = IsMain(passages, subject, knowledge);
        var (isOther, isKnown, answers, isAsked, since) = (false, false, false, false, int.MaxValue);
        foreach (var passage in passages)
        {
            var sentences = Sentences.Of(passage);
            var (isHere, isOtherHere) = (false, false);
            for (var i = 0; i < sentences.Length; i++)
            {
                var text = sentences[i].Quote;
                var isNamed = subject.IsNamedIn(text);
                var names = isNamed ? false : NamesOther(text, knowledge);
                double about;
                var isAside = false;
                if (isNamed)
                {
                    isAside = subject.BeforeAside(text) is { Length: > 0 } before && NamesOther(before, knowledge);
                    (about, isOther, isOtherHere, isKnown, since, isHere) = (isAside ? Aside : 1, false, false, true, 0, true);
                }
                else
                {
                    var words = Words.Of(text);
                    var points = Points(words);
                    // "Its ships go on", "Brokers say it pays late": with nobody else named in between, it is the subject.
                    var isIt = isHere && !isOther && (words is [{ Text: "it" or "its" }, ..] || (!names && words.Any(w => w.Text is "it")) || BelongsBefore(words));
                    // "The listing stands. Ottawa added Calder in May.": whose it is comes right behind.
                    var isToldNext = !names && OpensWithStep(words) && i + 1 < sentences.Length && subject.IsNamedIn(sentences[i + 1].Quote);
                    about = (answers && (isAsked || !names)) || isToldNext ? PointsBack
                        : isKnown && since <= 1 && words is [{ Text: "both" }, ..] ? OfBoth
                        : isKnown && IsOfGroup(words) ? InGroup
                        : isMain && words is [{ Text: "both" }, ..] ? MainPointsBack
                        : isIt || (subject.IsIssuer && IsOfIssuer(words)) ? PointsBack
                        : Calls(words, traits, names) ? ByTrait
                        : (isMain ? !isOtherHere : !isOther && isKnown && since <= 1) && Ownership.IsToldIn(words) ? MainPointsBack
                        : names || (isOther && (isOtherHere || points)) ? 0
                        : isOther ? Anywhere
                        : isHere ? (points || CallsFirm(words) ? PointsBack : GoesOn)
                        : since == 1 ? (points ? NextPointsBack : Next)
                        : isMain ? (points || CallsFirm(words) ? MainPointsBack : Next)
                        : Anywhere;
                    isOther = names ? about == 0 : isOther && about <= Anywhere;
                    isOtherHere = isOther && (isOtherHere || names);
                    isHere |= about >= InGroup;
                }
                // "Who owns Calder? The Thorne fund does.": an answer speaks of whom its question names.
                answers = about >= InGroup && Relevance.IsQuestion(text);
                isAsked = answers && about > InGroup;
                lines.Add(new(passage, i, sentences[i], about, isAside));
            }
            // Whom another passage spoke of last says little of the next one.
            isOther &= since != 0;
            since = isKnown ? since + 1 : since;
        }
        return lines.ToImmutable();
    }

    /// <summary>Whether more passages name the subject than name only others.</summary>
    private static bool IsMain(IReadOnlyList<Citation> passages, Subject subject, Knowledge knowledge)
    {
        var own = passages.Count(p => subject.IsNamedIn(p.Quote));
        return own >= FewestOfMain && own >= passages.Count(p => !subject.IsNamedIn(p.Quote) && NamesOther(p.Quote, knowledge));
    }

    private const int FewestOfMain = 2;

    /// <summary>"brought by its parent, Ostrel Holding": whose it is was told before another is named.</summary>
    private static bool BelongsBefore(ImmutableArray<Word> words)
    {
        var at = Enumerable.Range(0, words.Length).FirstOrDefault(i => words[i].Text is "its", -1);
        return at >= 0 && !words.Take(at).Skip(1).Any(w => w.IsCapitalized);
    }

    /// <summary>"the Shares" and "the controlling shareholder" in an issuer's own announcement.</summary>
    private static bool IsOfIssuer(ImmutableArray<Word> words) =>
        Enumerable.Range(0, words.Length).Any(i => words[i].Text is "the" && words.Skip(i + 1).Take(2).Any(w => OfIssuer.Contains(w.Text)));

    /// <summary>"the company", "the Shenzhen firm" and the like anywhere in a sentence.</summary>
    private static bool CallsFirm(ImmutableArray<Word> words) =>
        Enumerable.Range(1, Math.Max(0, words.Length - 1)).Any(i => Pointing.Contains(words[i].Text) && IsDefinite(words, i));

    private static bool IsDefinite(ImmutableArray<Word> words, int at) =>
        words[at - 1].Text is "the" || (at > 1 && words[at - 2].Text is "the" && words[at - 1].IsCapitalized);

    /// <summary>Whether a sentence names a company; people are named in the course of what is told of one.</summary>
    private static bool NamesOther(string sentence, Knowledge knowledge)
    {
        if (knowledge.Names.Find(sentence).Any())
            return true;
        var words = Words.Of(sentence);
        bool IsOfFirm(Word word) => StrangerFinder.IsNamePart(word.Text) || Businesses.Contains(word.Text);
        return knowledge.Index.Written.Find(words, new bool[words.Length])
            .Any(n => !n.IsPlain && Realms.Of(n.Text).IsEmpty && (n.Length >= LongName || words.Skip(n.At).Take(n.Length).Any(IsOfFirm)));
    }

    // People seldom have so many names.
    private const int LongName = 3;

    /// <summary>Whether a sentence opens with a word that points back.</summary>
    public static bool LeansBack(string sentence) => LeansBack(Words.Of(sentence));

    /// <summary>"It …", "So did its customer …", but not "Neither Ostrel nor its parent …", which says itself whom it means.</summary>
    private static bool LeansBack(ImmutableArray<Word> words) =>
        words is [var first, ..] && (first.Text is "neither" or "both" ? words is not [_, { Text: "the" } or { IsCapitalized: true }, ..]
            : Leaning.Contains(first.Text) || (first.Text is "so" or "nor" && words is [_, var second, ..] && Auxiliaries.Contains(second.Text)));

    private static readonly FrozenSet<string> Auxiliaries = "is are was were did does do has have had".Split(' ').ToFrozenSet();

    private static bool Points(ImmutableArray<Word> words) =>
        words is [var first, ..] && !(first.Text is "neither" && !LeansBack(words)) && (LeansBack(words) || OpensWithStep(words) || words.Take(FirstWords).Any(w => Pointing.Contains(w.Text) && !w.IsUpper));

    /// <summary>"The ground given is …", "The effects of the listing last": what is told of a step before.</summary>
    private static bool OpensWithStep(ImmutableArray<Word> words) => words is [{ Text: "the" }, var second, ..] && Steps.Contains(second.Text);

    /// <summary>"the refiner", "the Busan enterprise": a definite noun that stood at the subject's name.</summary>
    private static bool Calls(ImmutableArray<Word> words, FrozenSet<string> traits, bool namesOther)
    {
        for (var i = 0; i + 1 < words.Length; i++)
            if (words[i].Text is "the" && ((traits.Contains(words[i + 1].Text) && !words[i + 1].IsCapitalized && (!namesOther || Pointing.Contains(words[i + 1].Text))) || (i + 2 < words.Length && traits.Contains(words[i + 2].Text) && Pointing.Contains(words[i + 2].Text))
                || (i + 2 < words.Length && traits.Contains(words[i + 1].Text) && Pointing.Contains(words[i + 2].Text))))
                return true;
        return false;
    }

    /// <summary>"the three", "both firms", "any of the four".</summary>
    public static bool IsOfGroup(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Text is "pair" or "trio" or "duo" or "both")
                return true;
            if (words[i].Text is not ("the" or "all" or "these" or "those"))
                continue;
            var next = words.Skip(i + 1).Take(MostBeforeMany).SkipWhile(w => BeforeMany.Contains(w.Text)).FirstOrDefault();
            if (Many.Contains(next.Text ?? "") || Numbers.Contains(next.Text ?? ""))
                return true;
        }
        return false;
    }

    // A sentence tells whom it speaks of where it begins.
    private const int FirstWords = 5;

    // "the above mentioned enterprises"
    private const int MostBeforeMany = 3;

    private static readonly FrozenSet<string> BeforeMany = "other said above mentioned aforementioned named listed new newly".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Many = "companies firms enterprises entities".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Numbers = "two three four five six seven eight nine ten".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Pointing = "outfit label brand retailer lender insurer builder contractor miner smelter airline shipowner broker distributor reseller foundry bakery cannery brewery pair company companies firm firms entity entities enterprise enterprises group concern maker trader operator subsidiary unit refiner refinery works factory plant mill yard bank exporter importer forwarder manager carrier shipper wholesaler agency producer manufacturer business applicant claimant".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Businesses = "shipping logistics marine maritime optics photonics semiconductor chemical petrochemical petroleum oil gas steel mining metals trading aerospace aviation medical imaging pharmaceutical textile cotton dairy instruments machinery machine tools motors digital security software telecom robotics works mills foods freight cargo services port industries bunkers agency refinery bunkering computing media tankers shipbuilding".Split(' ').ToFrozenSet();

    /// <summary>What an issuer calls its own.</summary>
    private static readonly FrozenSet<string> OfIssuer = "shares shareholder shareholders board group".Split(' ').ToFrozenSet();

    /// <summary>What is told of a step.</summary>
    private static readonly FrozenSet<string> Steps = "ground grounds reason reasons accusation listing entry designation freeze effect effects measure measures".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Leaning = "it its it's they their them he his she her this that these those no yes not neither nor both such all none".Split(' ').ToFrozenSet();
}
