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
        var dates = DateFinder.Find(words, taken, LatestYear(knowledge.View));
        var authorities = AuthorityFinder.Find(words, taken, text);
        if (companies.IsEmpty && index.Descriptions.Find(words, taken) is { } described)
            companies = [described];
        var strangers = StrangerFinder.Find(text, words, taken, index.Facts.Knows, !companies.IsEmpty,
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
            Number = NumberOf(words),
            Content = [.. Enumerable.Range(0, words.Length).Where(i => !IsSubject(words[i], mentions, strangers, text) && !StopWords.Contains(words[i].Text)).Select(i => words[i].Stem)],
            Unaccounted = [.. Enumerable.Range(0, words.Length)
                .Where(i => !taken[i] && !StopWords.Contains(words[i].Text) && CueLexicon.Of(words[i].Text) == Cues.None && !NumberWords.ContainsKey(words[i].Text)
                    && !DateFinder.IsWeekday(words[i].Text) && !index.Facts.Knows(words[i].Stem))
                .Select(i => words[i].Text)],
        };
        return FollowUps.Resolve(question with { Intent = IntentRules.Decide(SignsOf(question, taken)) }, context);
    }

    private static Signs SignsOf(Question q, bool[] taken) => new(
        q.Cues,
        Company: !q.Companies.IsEmpty || !q.Ambiguous.IsEmpty,
        Stranger: !q.Strangers.IsEmpty,
        Speaker: !q.Speakers.IsEmpty,
        Authority: !q.Authorities.IsEmpty,
        Act: q.Parties.Any(p => p.IsAct),
        Party: q.Parties.Any(p => !p.IsAct),
        Number: q.Number is not null,
        Weekday: q.Weekday is not null,
        Several: q.Companies.Length + q.Strangers.Length > 1,
        Bare: !Enumerable.Range(0, q.Words.Length).Any(i => !taken[i] && !StopWords.Contains(q.Words[i].Text) && CueLexicon.Of(q.Words[i].Text) == Cues.None),
        RoleOrCountry: !q.Authorities.IsEmpty || q.Words.Any(w => Offices.Contains(w.Text)));

    /// <summary>Words that name somebody by office instead of by name.</summary>
    private static readonly FrozenSet<string> Offices =
        "embassy ministry spokesperson spokesman spokeswoman secretary undersecretary minister official officials diplomat diplomats president ambassador".Split(' ').ToFrozenSet();

    private static ImmutableArray<Word> Free(ImmutableArray<Word> words, bool[] taken) =>
        Array.Exists(taken, t => t) ? [.. words.Where((_, i) => !taken[i])] : words;

    private static bool IsSubject(Word word, ImmutableArray<Mention> mentions, ImmutableArray<string> strangers, string text) =>
        mentions.Any(m => word.Start < m.Start + m.Length && m.Start < word.End)
        || strangers.Any(s => text.IndexOf(s, StringComparison.Ordinal) is var at && word.Start >= at && word.End <= at + s.Length);

    /// <summary>"eight firms", "the 8 names": a number that stands before a word for companies, or alone after "the".</summary>
    private static int? NumberOf(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var number = NumberWords.TryGetValue(words[i].Text, out var spelt) ? spelt
                : int.TryParse(words[i].Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : 0;
            if (number > 1 && number < 1000 && words.Skip(i + 1).Take(3).Any(w => (CueLexicon.Of(w.Text) & Cues.Company) != 0))
                return number;
        }
        return null;
    }

    private static int LatestYear(FactView view) => view.Sources.IsEmpty ? 1 : view.Sources.Max(s => s.Published.Year);
}
