using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Turns a message into a question: first the slots, then the cues, then the intent, then what it leans on.</summary>
internal static class QuestionRecognizer
{
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
        companies = companies.AddRange(OrdinaryNames.Find(words, taken, cues, knowledge.Names).Where(c => !companies.Any(o => o.Id == c.Id)));
        var lists = Lists.In(words, taken, index.Lists);
        ImmutableArray<string> strangers = (cues & Cues.Foreign) != 0 ? [] : StrangerFinder.Find(text, words, taken, index.Facts.Knows, !companies.IsEmpty,
            (cues & (Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Removal)) != 0);
        if (mentions.Any(m => m.IsAmbiguous))
            strangers = [];
        // "Why was the minister blacklisted?": a speaker asked about like a company is no listed one.
        if (companies.IsEmpty && (cues & Cues.Listing) != 0 && (cues & (Cues.Speech | Cues.Who | Cues.Which | Cues.What | Cues.Company | Cues.Reaction)) == 0)
            (strangers, speakers) = (strangers.AddRange(speakers), []);

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
            Lists = lists,
            Dates = dates,
            Weekday = words.FirstOrDefault(w => DateFinder.IsWeekday(w.Text)).Text,
            DateWords = index.DateWords.FirstOrDefault(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)),
            Number = NumberFinder.Find(words, text),
            Content = [.. words.Where(w => !StopWords.Contains(w.Text) && !IsSubject(w, mentions, strangers, text)).Select(w => w.Stem)],
            Unaccounted = [.. words.Where((w, i) => !taken[i] && IsUnaccounted(w, index)).Select(w => w.Text)],
        };
        var signs = SignsOf(question, taken, index);
        return FollowUps.Resolve(question with { Intent = IntentRules.Decide(signs) }, signs, context);
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
        Known: q.Words.Any(w => IsContent(w) && q.Content.Contains(w.Stem) && index.Facts.Knows(w.Stem)),
        Several: q.Companies.Length + q.Strangers.Length > 1,
        Bare: !q.Words.Where((w, i) => !taken[i] && IsContent(w) && !Neutral.Contains(w.Text)).Any(),
        Office: q.Words.Any(w => AuthorityFinder.Offices.Contains(w.Text)),
        Strange: !q.Unaccounted.IsEmpty);

    /// <summary>Words that narrow nothing when companies are spoken of: all of them are this.</summary>
    private static readonly FrozenSet<string> Neutral = "chinese american tech technology roster concerned affected mentioned".Split(' ').ToFrozenSet();

    /// <summary>Whether a word is neither a stop word, a cue nor a number.</summary>
    private static bool IsContent(Word word) =>
        !StopWords.Contains(word.Text) && CueLexicon.OfMisspelt(word.Text) == Cues.None && !NumberFinder.IsNumber(word.Text);

    /// <summary>Whether a word says something that no fact or passage does.</summary>
    private static bool IsUnaccounted(Word word, KnowledgeIndex index) =>
        IsContent(word) && !DateFinder.IsWeekday(word.Text) && !index.Facts.Knows(word.Stem);

    private static ImmutableArray<Word> Free(ImmutableArray<Word> words, bool[] taken) =>
        Array.Exists(taken, t => t) ? [.. words.Where((_, i) => !taken[i])] : words;

    private static bool IsSubject(Word word, ImmutableArray<Mention> mentions, ImmutableArray<string> strangers, string text) =>
        mentions.Any(m => word.Start < m.Start + m.Length && m.Start < word.End)
        || strangers.Any(s => text.IndexOf(s, StringComparison.Ordinal) is var at && word.Start >= at && word.End <= at + s.Length);

    private static int LatestYear(FactView view) => view.Sources.IsEmpty ? 1 : view.Sources.Max(s => s.Published.Year);
}
