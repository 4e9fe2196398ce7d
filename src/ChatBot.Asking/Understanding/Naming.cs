using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Whom a message names: the companies that were recognised in it, set right by what the passages write.</summary>
/// <param name="Mentions">The places where a company is recognised.</param>
/// <param name="Companies">The companies known by a name of the passages.</param>
/// <param name="Strangers">The names that the passages write and no company here has.</param>
/// <param name="Words">The words of <paramref name="Companies"/> and <paramref name="Strangers"/>.</param>
internal sealed record Naming(ImmutableArray<Mention> Mentions, ImmutableArray<Company> Companies, ImmutableArray<string> Strangers, bool[] Words)
{
    /// <summary>What asks of a name whether and how it is listed.</summary>
    private const Cues OfLists = Cues.Listing | Cues.ListNoun | Cues.Status | Cues.Removal | Cues.Reason;

    /// <summary>A message of so few words besides the name asks about the name.</summary>
    private const int FewWords = 2;

    /// <summary>A shorter word inside a name may be anything.</summary>
    private const int FewestLetters = 4;

    /// <summary>Reads the names.</summary>
    /// <param name="mentions">What was recognised.</param>
    /// <param name="words">The words of the message.</param>
    /// <param name="taken">The words that belong to something else; those of names that the passages tell are added.</param>
    /// <param name="knowledge">What is known.</param>
    public static Naming Of(ImmutableArray<Mention> mentions, ImmutableArray<Word> words, bool[] taken, Knowledge knowledge)
    {
        var naming = new Naming(mentions, [], [], new bool[words.Length]);
        foreach (var written in knowledge.Index.Written.Find(words, taken))
        {
            var (start, end) = (words[written.At].Start, words[written.At + written.Length - 1].End);
            var there = naming.Mentions.Where(m => m.Start < end && start < m.Start + m.Length).ToArray();
            bool IsIn(Mention m) => !m.IsResemblance && m.Start <= start && end <= m.Start + m.Length
                && !HasOwnWord(written.Text, m.Best.Company) && !IsNamesake(written.Text, m.Best.Company, knowledge.View);
            if (there.Any(m => !m.IsUnclear && (IsIn(m) || IsNameOf(written.Text, m.Best.Company))))
                continue;
            if (written.IsPlain && there.Length == 0)
                continue;
            // A look-up is generous: "Calder Europe" may find Calder Robotics.
            ImmutableArray<NameCandidate> sure = [.. Candidates.Sure(knowledge.Names.Lookup(written.Text)).Where(c => IsNameOf(written.Text, c.Company))];
            // Where several are called so, nobody is a stranger: which of them is meant has to be asked.
            if (sure.Length > 1 && there.Any(m => m.Candidates.Length > 1))
                continue;
            naming = naming with { Mentions = naming.Mentions.RemoveRange(there) };
            var isOther = knowledge.Index.Speakers.Knows(written.Text) || knowledge.Index.Parties.Knows(written.Text);
            if (sure.Length != 1 && (isOther || (there.Length == 0 && words.Length > written.Length + FewWords && !words.Any(w => (CueLexicon.Of(w.Text) & OfLists) != 0))))
                continue;
            Array.Fill(taken, true, written.At, written.Length);
            Array.Fill(naming.Words, true, written.At, written.Length);
            naming = sure.Length == 1 ? naming with { Companies = naming.Companies.Add(sure[0].Company) } : naming with { Strangers = naming.Strangers.Add(written.Text) };
        }
        return naming.WithFirstWords();
    }

    /// <summary>"savadun" for Savadun Works or OOO Savadun Works: the first word, or another, of one company's name, and of no other's, which is no ordinary word.</summary>
    private Naming WithFirstWords()
    {
        var meant = Mentions.Where(m => m.IsUnclear && m.Candidates.Length == 1 && IsWordOf(m.Text, m.Best.Company.Name) && !OrdinaryWords.Contains(m.Text.ToLowerInvariant())).ToArray();
        return meant.Length == 0 ? this : this with { Mentions = Mentions.RemoveRange(meant), Companies = Companies.AddRange(meant.Select(m => m.Best.Company)) };
    }

    private static bool IsWordOf(string text, string name) =>
        name.StartsWith(text + " ", StringComparison.OrdinalIgnoreCase)
        || (text.Length >= FewestLetters && name.Contains($" {text} ", StringComparison.OrdinalIgnoreCase) && !StrangerFinder.IsNamePart(text.ToLowerInvariant()));

    /// <summary>"Port Calder Logistics" is nobody of the name Calder Oil: a word of it stands in no name of the company.</summary>
    private static bool HasOwnWord(string written, Company company)
    {
        var known = company.Names.SelectMany(n => Text.Words.Of(n.Text)).Concat(Text.Words.Of(company.Name)).Select(w => w.Text).ToHashSet();
        return Text.Words.Of(written).Any(w => w.Text.Length > 2 && !known.Contains(w.Text) && !StrangerFinder.IsNamePart(w.Text) && !StopWords.Contains(w.Text));
    }

    /// <summary>"Calder Technology" is not Calder Inc. where the passages write both: the words tell them apart that many names have.</summary>
    private static bool IsNamesake(string written, Company company, FactView view)
    {
        var own = Text.Words.Of(company.Name).Select(w => w.Text).ToArray();
        var words = Text.Words.Of(written).Select(w => w.Text).ToArray();
        var shared = own.TakeWhile((w, i) => i < words.Length && words[i] == w).Count();
        var differ = shared > 0 && shared < own.Length && shared < words.Length && !words.Skip(shared).All(LegalForms.AreLike);
        return differ && !company.Names.Any(n => n.Text.Contains(written, StringComparison.OrdinalIgnoreCase))
            && view.Sources.Any(s => s.Kind != SourceKind.List && Writes(s, written) && Writes(s, company.Name));
    }

    private static bool Writes(Source source, string name) => source.Passages.Any(p => p.Text.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a name is the company's with nothing but parts such as a legal form behind it.</summary>
    private static bool GoesOn(string written, string name)
    {
        var (longer, shorter) = (Text.Words.Of(written), Text.Words.Of(name));
        return longer.Length >= shorter.Length && Text.Words.HavePhraseAt(longer, 0, [.. shorter.Select(w => w.Text)]) && longer.Skip(shorter.Length).All(w => StrangerFinder.IsNamePart(w.Text));
    }

    /// <summary>Whether what the passages write is the company's name, in full, shortened, or with more behind it than the catalogue has.</summary>
    private static bool IsNameOf(string written, Company company) =>
        GoesOn(written, company.Name) || company.Names.Any(n => n.Text.Contains(written, StringComparison.OrdinalIgnoreCase));
}
