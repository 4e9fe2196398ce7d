using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Turns a message into a question: first the slots, then the cues, then the intent, then what it leans on.</summary>
internal static class QuestionRecognizer
{
    private static readonly FrozenDictionary<string, int> NumberWords =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".Split(' ')
        .Select((w, i) => (w, i + 1)).ToFrozenDictionary(p => p.w, p => p.Item2);

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start or when that is too long ago.</param>
    public static Question Recognize(string text, Knowledge knowledge, Context? context)
    {
        var words = Words.Of(text);
        var taken = new bool[words.Length];
        var mentions = knowledge.Names.Find(text);
        foreach (var mention in mentions)
            for (var i = 0; i < words.Length; i++)
                taken[i] |= words[i].Start < mention.Start + mention.Length && mention.Start < words[i].End;
        var companies = mentions.Where(m => !m.IsAmbiguous).Select(m => m.Best.Company).DistinctBy(c => c.Id).ToImmutableArray();

        var index = knowledge.Index;
        var speakers = index.Speakers.Find(words, taken);
        var parties = index.Parties.Find(words, taken);
        var cues = CueLexicon.Find(Free(words, taken), text);
        // A closing ", right?" asks for a yes or no, not for a judgement.
        if (words.Length > 3 && words[^1].Text is "right" or "correct" or "true" or "no")
            cues = (cues & ~Cues.Truth) | Cues.YesNo;
        var dates = DateFinder.Find(words, taken, LatestYear(knowledge.View));
        var authorities = AuthorityFinder.Find(words, taken, text);
        if (companies.IsEmpty && index.Descriptions.Find(words, taken) is { } described)
            companies = [described];
        companies = companies.AddRange(ByLookup(words, taken, cues, knowledge).Where(c => !companies.Any(o => o.Id == c.Id)));
        var strangers = (cues & Cues.Foreign) != 0 ? [] : StrangerFinder.Find(text, words, taken, index.Facts.Knows, !companies.IsEmpty,
            (cues & (Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Removal)) != 0);
        if (mentions.Any(m => m.IsAmbiguous))
            strangers = [];

        var question = new Question
        {
            Text = text,
            Words = words,
            Cues = cues,
            Intent = Intent.Open,
            Companies = companies,
            Strangers = strangers,
            Ambiguous = [.. mentions.Where(m => m.IsAmbiguous)],
            Speakers = speakers,
            Parties = parties,
            Authorities = authorities,
            Lists = Lists.In(words),
            Dates = dates,
            Weekday = words.FirstOrDefault(w => DateFinder.IsWeekday(w.Text)).Text,
            DateWords = knowledge.View.Facts.Select(f => f.DateWords).FirstOrDefault(w => w is not null && w.Contains(' ', StringComparison.Ordinal) && text.Contains(w, StringComparison.OrdinalIgnoreCase)),
            Number = NumberOf(words, text),
            Content = [.. Enumerable.Range(0, words.Length).Where(i => !IsSubject(words[i], mentions, strangers, text) && !StopWords.Contains(words[i].Text)).Select(i => words[i].Stem)],
            Unaccounted = [.. Enumerable.Range(0, words.Length)
                .Where(i => !taken[i] && !StopWords.Contains(words[i].Text) && CueLexicon.OfMisspelt(words[i].Text) == Cues.None && !NumberWords.ContainsKey(words[i].Text)
                    && !DateFinder.IsWeekday(words[i].Text) && !index.Facts.Knows(words[i].Stem))
                .Select(i => words[i].Text)],
        };
        var signs = SignsOf(question, taken, index);
        return FollowUps.Resolve(question with { Intent = IntentRules.Decide(signs) }, signs, context);
    }

    /// <summary>Cues that a message asks something of what it names.</summary>
    private const Cues AskingCues = Cues.Why | Cues.When | Cues.Who | Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Continuing | Cues.Date | Cues.Reason;

    /// <summary>From this score on, a word that stands where a second company is expected is taken for one.</summary>
    private const double Joined = 0.7;

    /// <summary>Words after which a second company is expected.</summary>
    private static readonly FrozenSet<string> Joiners = "and or vs versus from than with as like about".Split(' ').ToFrozenSet();

    /// <summary>
    /// Companies whose name is an ordinary word, which running text shows as a name only when it is written with a capital inside a
    /// sentence or is all that a question is about: "different from Calder's", "why calder".
    /// </summary>
    private static IEnumerable<Company> ByLookup(ImmutableArray<Word> words, bool[] taken, Cues cues, Knowledge knowledge)
    {
        var content = Enumerable.Range(0, words.Length).Where(i => !StopWords.Contains(words[i].Text)).ToArray();
        var asked = content.Where(i => CueLexicon.Of(words[i].Text) == Cues.None).ToArray();
        foreach (var i in content)
        {
            var isOnly = asked.Length == 1 && (cues & AskingCues) != 0;
            if (taken[i] || CueLexicon.Of(words[i].Text) != Cues.None || !(isOnly || (words[i].IsCapitalized && (!words[i].StartsSentence || content.Length == 1))))
                continue;
            var candidates = knowledge.Names.Lookup(words[i].Text);
            if (candidates.Length != 1 || candidates[0].Score < (isOnly || (i > 0 && Joiners.Contains(words[i - 1].Text)) ? Joined : Answering.Lookup.Same))
                continue;
            taken[i] = true;
            yield return candidates[0].Company;
        }
    }

    private static Signs SignsOf(Question q, bool[] taken, KnowledgeIndex index) => new(
        q.Cues,
        Company: !q.Companies.IsEmpty || !q.Ambiguous.IsEmpty,
        Stranger: !q.Strangers.IsEmpty,
        Speaker: !q.Speakers.IsEmpty,
        Authority: !q.Authorities.IsEmpty,
        Act: q.Parties.Any(p => p.IsAct),
        Party: q.Parties.Any(p => !p.IsAct),
        Number: q.Number is not null,
        DateWords: q.Weekday is not null || q.DateWords is not null,
        Known: q.Words.Any(w => q.Content.Contains(w.Stem) && CueLexicon.OfMisspelt(w.Text) == Cues.None && index.Facts.Knows(w.Stem)),
        Several: q.Companies.Length + q.Strangers.Length > 1,
        Bare: !Enumerable.Range(0, q.Words.Length).Any(i => !taken[i] && !StopWords.Contains(q.Words[i].Text) && CueLexicon.OfMisspelt(q.Words[i].Text) == Cues.None && !Neutral.Contains(q.Words[i].Text)),
        Office: q.Words.Any(w => AuthorityFinder.Offices.Contains(w.Text)),
        Strange: !q.Unaccounted.IsEmpty);

    /// <summary>Words that narrow nothing when companies are spoken of: all of them are this.</summary>
    private static readonly FrozenSet<string> Neutral = "chinese american tech technology roster eight concerned affected mentioned".Split(' ').ToFrozenSet();

    private static ImmutableArray<Word> Free(ImmutableArray<Word> words, bool[] taken) =>
        Array.Exists(taken, t => t) ? [.. words.Where((_, i) => !taken[i])] : words;

    private static bool IsSubject(Word word, ImmutableArray<Mention> mentions, ImmutableArray<string> strangers, string text) =>
        mentions.Any(m => word.Start < m.Start + m.Length && m.Start < word.End)
        || strangers.Any(s => text.IndexOf(s, StringComparison.Ordinal) is var at && word.Start >= at && word.End <= at + s.Length);

    /// <summary>"eight firms", "one of the eight": a number before a word for companies, or alone after "the" or "of".</summary>
    private static int? NumberOf(ImmutableArray<Word> words, string text)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var number = NumberWords.TryGetValue(words[i].Text, out var spelt) ? spelt
                : int.TryParse(words[i].Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : 0;
            if (number > 1 && number < 1000 && (words.Skip(i + 1).Take(3).Any(w => (CueLexicon.Of(w.Text) & Cues.Company) != 0) || (i > 0 && words[i - 1].Text is "the" or "of" && (i + 1 == words.Length || text[words[i].End] is ',' or '.' or '?' or '!'))))
                return number;
        }
        return null;
    }

    private static int LatestYear(FactView view) => view.Sources.IsEmpty ? 1 : view.Sources.Max(s => s.Published.Year);
}
