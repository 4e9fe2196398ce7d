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
    /// <param name="today">Today, from which "last week" is told.</param>
    public static Question Recognize(string text, Knowledge knowledge, Context? context, DateOnly today) =>
        Recognize(Clause.Of(text), knowledge, context, today);

    /// <summary>Reads a message that is split into words already.</summary>
    /// <param name="message">The message.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="context">What the conversation was about; null at its start or when that is too long ago.</param>
    /// <param name="today">Today, from which "last week" is told.</param>
    public static Question Recognize(Clause message, Knowledge knowledge, Context? context, DateOnly today)
    {
        var (text, meant) = Corrections.Meant(message);
        var isCorrection = text.Length < message.Text.Length;
        var words = Shorthand.Expand(meant, CueLexicon.MeantByConsonants);
        var taken = new bool[words.Length];
        knowledge.Index.Publishers.Find(words, taken);
        var outlets = (bool[])taken.Clone();
        var naming = Naming.Of(knowledge.Names.Find(text), words, taken, knowledge);
        var found = naming.Mentions;
        foreach (var mention in found)
            for (var i = 0; i < words.Length; i++)
                taken[i] |= words[i].Start < mention.Start + mention.Length && mention.Start < words[i].End;
        var mentions = Corrections.Without(found, words);
        var named = naming.Words;
        var companies = mentions.Where(m => !m.IsUnclear).Select(m => m.Best.Company).Concat(naming.Companies).DistinctBy(c => c.Id).ToImmutableArray();

        var index = knowledge.Index;
        var speakers = SpeakersIn(words, ref taken, text, index);
        var parties = index.Parties.Find(words, taken);
        var dateWords = index.DateWords.FirstOrDefault(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
        var (period, dates) = Dates(words, taken, knowledge, today, dateWords is null);
        var cues = ForeignWords.Find(words, taken) ?? CueLexicon.Find(Free(words, taken), text);
        if (isCorrection)
            cues |= Cues.Correcting;
        // "Who holds the other 30 percent?" asks who owns it, and "who owns the rest?" for no other company of a list.
        if ((cues & (Cues.Who | Cues.Which | Cues.HowMany)) != 0 && words.Any(w => Holding.Contains(w.Text)) && words.Any(w => Portions.Contains(w.Text)))
            cues = (cues & ~(Cues.Others | Cues.Market | Cues.HowMany)) | Cues.Owning;
        // A closing ", right?" asks for a yes or no, not for a judgement.
        if (words.Length > 3 && words[^1].Text is "right" or "correct" or "true" or "no")
            cues = (cues & ~Cues.Truth) | Cues.YesNo;
        var authorities = AuthorityFinder.Find(words, taken, text);
        if (ChineseSigns.AreIn(text))
        {
            authorities = [.. authorities.Concat(ChineseSigns.AuthoritiesIn(text)).Distinct()];
            for (var i = 0; i < words.Length; i++)
                taken[i] |= ChineseSigns.AreIn(words[i].Text);
        }
        var number = NumberFinder.Find(words, text);
        var condition = companies.IsEmpty && SpeaksOfMembers(cues, words, number) ? Condition.Find(text, words, taken, index.Traits.Contains) : null;
        if (companies.IsEmpty && condition is null && index.Descriptions.Find(words, taken) is { } described)
            companies = [described];
        companies = companies.AddRange(OrdinaryNames.Find(words, taken, cues, knowledge.Names).Where(c => !companies.Any(o => o.Id == c.Id)));
        var lists = Lists.In(words, taken, index.Lists);
        var strangers = mentions.Any(m => m.IsUnclear) ? naming.Strangers
            : naming.Strangers.AddRange(Strangers(text, words, taken, cues, index, !companies.IsEmpty || !naming.Strangers.IsEmpty));
        if (companies.IsEmpty && strangers is [var unknown] && index.FindByConsonants(unknown) is { } abbreviated)
            (companies, strangers) = ([abbreviated], []);
        if (companies.IsEmpty && strangers.Length < 2 && mentions.IsEmpty && words.Where((w, i) => w.IsUpper && (!taken[i] || strangers.Contains(text[w.Start..w.End]))).Select(w => index.FindByInitials(text[w.Start..w.End])).OfType<Company>().FirstOrDefault() is { } shortened)
            (companies, strangers) = ([shortened], []);
        // "Why was the minister blacklisted?": a speaker asked about like a company is no listed one.
        if (companies.IsEmpty && (cues & Cues.Listing) != 0 && (cues & (Cues.Speech | Cues.Who | Cues.Which | Cues.What | Cues.Company | Cues.Reaction)) == 0)
            (strangers, speakers) = (strangers.AddRange(speakers), []);

        // "Is Calder on the Entity List?" asks about a speaker as a company too, whatever it said.
        if (companies.IsEmpty && !speakers.IsEmpty && (cues & Cues.YesNo) != 0 && (cues & (Cues.Listing | Cues.ListNoun)) != 0 && (cues & (Cues.Speech | Cues.Reaction | Cues.Accusing | Cues.Agreeing | Cues.Who | Cues.What | Cues.Which)) == 0 && speakers.All(s => Authorities.Find(s) is null))
            (strangers, speakers) = (strangers.AddRange(speakers), []);

        bool[] isContent = [.. words.Select(IsContent)];
        var question = new Question
        {
            Text = text,
            Words = words,
            Cues = cues,
            Intent = Intent.Open,
            Companies = companies,
            Strangers = strangers,
            Ambiguous = [.. mentions.Where(m => m.IsUnclear)],
            Speakers = speakers,
            Parties = parties,
            Authorities = authorities,
            Lists = lists,
            Period = period,
            // "Is it listed today?" asks for what is known now.
            Dates = companies.IsEmpty ? dates : dates.RemoveAll(d => d == FactDate.OnDay(today)),
            Condition = condition,
            Weekday = words.Where((w, i) => !taken[i] && DateFinder.IsWeekday(w.Text)).FirstOrDefault().Text,
            DateWords = dateWords,
            Number = number,
            Content = [.. words.Where((_, i) => !outlets[i] && !named[i]).Where(w => !StopWords.Contains(w.Text) && !IsSubject(w, found, strangers, text)).Select(w => w.Stem)],
            Unaccounted = [.. words.Where((w, i) => !taken[i] && isContent[i] && IsUnaccounted(w, index)).Select(w => w.Text)],
        };
        var signs = SignsOf(question, taken, isContent, index);
        var reading = IntentScores.Read(signs);
        // "What happened that Thursday?": the day that the sources call so.
        if (reading.Intent is Intent.Happened or Intent.List or Intent.Count && dates.IsEmpty && period is null && question.Weekday is { } weekday && index.DayCalled(weekday) is { } day)
            question = question with { Dates = [day] };
        return FollowUps.Resolve(question with { Intent = reading.Intent, Reading = reading }, signs, context);
    }

    /// <summary>Who is named as a speaker; an authority is none where its list is asked about and nothing said: "on the EU list".</summary>
    private static ImmutableArray<string> SpeakersIn(ImmutableArray<Word> words, ref bool[] taken, string text, KnowledgeIndex index)
    {
        var before = (bool[])taken.Clone();
        var speakers = index.Speakers.Find(words, taken);
        if (speakers.IsEmpty || !speakers.All(s => Authorities.Find(s) is not null))
            return speakers;
        var cues = CueLexicon.Find(Free(words, before), text);
        if ((cues & Cues.ListNoun) == 0 || (cues & Saying) != 0)
            return speakers;
        taken = before;
        return [];
    }

    private const Cues Saying = Cues.Speech | Cues.Reaction | Cues.Accusing | Cues.Agreeing | Cues.Quoting | Cues.Provenance | Cues.Judging;

    /// <summary>The span and the dates that a message names; those told from today are left alone where a source tells its own dates so.</summary>
    private static (Period? Period, ImmutableArray<FactDate> Dates) Dates(ImmutableArray<Word> words, bool[] taken, Knowledge knowledge, DateOnly today, bool readsRelative)
    {
        var absolute = DateFinder.Find(words, taken, knowledge.Index.LatestYear);
        var limits = words.Any(w => w.Text is "since" or "after" or "before" or "until");
        var (relative, recent) = readsRelative || limits ? RelativeDates.Find(words, taken, today, knowledge.Index.DayCalled) : ([], null);
        if (absolute.IsEmpty && relative.IsEmpty)
            return (recent, []);
        var (period, dates) = PeriodFinder.Find(words, [.. absolute.Concat(relative).OrderBy(d => d.At)]);
        return (period ?? recent, dates);
    }

    /// <summary>Whether companies are counted or picked out of many.</summary>
    private static bool SpeaksOfMembers(Cues cues, ImmutableArray<Word> words, int? number) =>
        (cues & Cues.HowMany) != 0
            ? (cues & (Cues.Company | Cues.ListNoun | Cues.Listing)) != 0 || number is not null || IsOfThem(words)
            : (cues & (Cues.Which | Cues.Who | Cues.YesNo | Cues.What | Cues.Showing)) != 0 && (IsOfThem(words) || ((cues & (Cues.Company | Cues.Who)) != 0 && (cues & (Cues.Listing | Cues.ListNoun)) != 0));

    private static bool IsOfThem(ImmutableArray<Word> words)
    {
        for (var i = 1; i < words.Length; i++)
            if (words[i - 1].Text is "of" && words[i].Text is "them" or "these" or "those")
                return true;
        return false;
    }

    /// <summary>Names that no company here has; in scripts without capitals, what stands where the subject stands.</summary>
    private static ImmutableArray<string> Strangers(string text, ImmutableArray<Word> words, bool[] taken, Cues cues, KnowledgeIndex index, bool hasCompany)
    {
        var isChinese = ChineseSigns.AreIn(text);
        var isAboutLists = (cues & (Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Removal)) != 0;
        // Of other languages too little is understood to tell a name from a word.
        if ((cues & Cues.Foreign) != 0 && !isChinese && words.Where((_, i) => taken[i]).Count() * 2 < words.Length)
            return [];
        var names = StrangerFinder.Find(text, words, taken, index.Facts.Knows, hasCompany, isAboutLists && (cues & Cues.Foreign) == 0);
        return isChinese && names.IsEmpty && !hasCompany && isAboutLists && ChineseSigns.SubjectOf(text) is { } subject ? [subject] : names;
    }

    private static Signs SignsOf(Question q, bool[] taken, bool[] isContent, KnowledgeIndex index) => new(
        q.Cues,
        Company: !q.Companies.IsEmpty || !q.Ambiguous.IsEmpty,
        Stranger: !q.Strangers.IsEmpty,
        Speaker: !q.Speakers.IsEmpty,
        Authority: !q.Authorities.IsEmpty,
        Act: q.Parties.Any(p => p.IsAct),
        Party: q.Parties.Any(p => !p.IsAct),
        Number: q.Number is not null,
        DateWords: q.Weekday is not null || q.DateWords is not null,
        Known: q.Words.Where((_, i) => isContent[i]).Any(w => q.Content.Contains(w.Stem) && index.Facts.Knows(w.Stem)),
        Several: q.Companies.Length + q.Strangers.Length > 1,
        Bare: !q.Words.Where((w, i) => !taken[i] && isContent[i] && !Neutral.Contains(w.Text)).Any(),
        Office: q.Words.Any(w => AuthorityFinder.Offices.Contains(w.Text)),
        Strange: !q.Unaccounted.IsEmpty,
        Dated: q.Period is not null || !q.Dates.IsEmpty,
        Condition: q.Condition is not null);

    private static readonly FrozenSet<string> Holding = "hold holds held own owns owned has belongs".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Portions = "percent cent half third quarter rest remainder stake majority minority".Split(' ').ToFrozenSet();

    /// <summary>Words that narrow nothing when companies are spoken of: all of them are this.</summary>
    internal static readonly FrozenSet<string> Neutral = "chinese american tech technology roster concerned affected mentioned".Split(' ').ToFrozenSet();

    /// <summary>Whether a word is neither a stop word, a cue nor a number.</summary>
    private static bool IsContent(Word word) =>
        !StopWords.Contains(word.Text) && CueLexicon.OfMisspelt(word.Text) == Cues.None && !NumberFinder.IsNumber(word.Text);

    /// <summary>Whether a word of content says something that no fact or passage does.</summary>
    private static bool IsUnaccounted(Word word, KnowledgeIndex index) =>
        !DateFinder.IsWeekday(word.Text) && !index.Facts.Knows(word.Stem);

    private static ImmutableArray<Word> Free(ImmutableArray<Word> words, bool[] taken) =>
        Array.Exists(taken, t => t) ? [.. words.Where((_, i) => !taken[i])] : words;

    private static bool IsSubject(Word word, ImmutableArray<Mention> mentions, ImmutableArray<string> strangers, string text) =>
        mentions.Any(m => word.Start < m.Start + m.Length && m.Start < word.End)
        || strangers.Any(s => text.IndexOf(s, StringComparison.Ordinal) is var at && word.Start >= at && word.End <= at + s.Length);
}
