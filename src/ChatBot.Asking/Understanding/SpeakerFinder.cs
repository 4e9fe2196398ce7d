using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds the people and reporting bodies of the facts by their names in a message.</summary>
internal sealed class SpeakerFinder
{
    private readonly ImmutableArray<(string Name, string[] Words, string Initials, bool IsPerson)> _speakers;
    private readonly HashSet<string> _actors;

    /// <summary>Learns the names from the facts.</summary>
    public SpeakerFinder(FactView view)
    {
        var people = view.Statements.Where(s => s.Speaker is not null).Select(s => (Name: s.Speaker!, IsPerson: s.Role is not null));
        var reporters = view.Told.Where(f => f.ReportedBy is not null).Select(f => (Name: f.ReportedBy!, IsPerson: false));
        // Who also lists or is listed speaks only where a question is about speaking.
        _actors = [.. people.Select(p => p.Name).Where(n => Authorities.Find(n) is not null || view.Companies.Any(c => c.Name == n))];
        _speakers = [.. people.Concat(reporters).DistinctBy(p => p.Name)
            .Select(p => (p.Name, Words: Words.Of(p.Name).Select(w => w.Text).ToArray(), p.IsPerson))
            .Select(p => (p.Name, p.Words, string.Concat(p.Words.Select(w => w[0])), p.IsPerson))];
    }

    /// <summary>Whether the facts quote somebody or something of this name.</summary>
    public bool Knows(string name) => _speakers.Any(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The names that occur, in the order of the facts; marks their words as taken.</summary>
    public ImmutableArray<string> Find(ImmutableArray<Word> words, bool[] taken)
    {
        var found = ImmutableArray<string>.Empty;
        var isAboutSpeech = words.Any(w => (CueLexicon.Of(w.Text) & (Cues.Speech | Cues.Reaction | Cues.Accusing | Cues.Agreeing)) != 0);
        foreach (var (name, parts, initials, isPerson) in _speakers)
            if (!isAboutSpeech && _actors.Contains(name))
                continue;
            else if (isPerson ? FindPerson(words, parts, taken) : FindBody(words, parts, initials, taken))
                found = found.Add(name);
        return found;
    }

    /// <summary>Any part of a person's name names the person, small slips of the pen allowed in longer parts.</summary>
    private static bool FindPerson(ImmutableArray<Word> words, string[] parts, bool[] taken)
    {
        var isFound = false;
        for (var i = 0; i < words.Length; i++)
            if (!taken[i] && IsAny(parts, words[i].Text) && !StopWords.Contains(words[i].Text))
                isFound = taken[i] = true;
        return isFound;
    }

    /// <summary>A body is named by its whole name or its initials.</summary>
    private static bool FindBody(ImmutableArray<Word> words, string[] parts, string initials, bool[] taken)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!taken[i] && parts.Length > 1 && words[i].Text == initials && words[i].IsUpper)
                return taken[i] = true;
            if (!FitsAt(words, i, parts))
                continue;
            for (var j = 0; j < parts.Length; j++)
                taken[i + j] = true;
            return true;
        }
        return false;
    }

    private static bool FitsAt(ImmutableArray<Word> words, int at, string[] parts)
    {
        if (at + parts.Length > words.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
            if (words[at + i].Text != parts[i])
                return false;
        return true;
    }

    private static bool IsAny(string[] parts, string word)
    {
        foreach (var part in parts)
            if (IsSame(part, word))
                return true;
        return false;
    }

    private static bool IsSame(string part, string word) =>
        part == word || (part.Length >= 5 && Math.Abs(part.Length - word.Length) <= 1 && word[0] == part[0] && Edits.AtMostOne(part, word));
}
