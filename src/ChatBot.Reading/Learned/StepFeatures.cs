using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>What speaks for or against a sentence telling a step of a company: the words around it, their kinds, and its place in the text.</summary>
internal static class StepFeatures
{
    public static HashSet<string> Of(ReadText text, Candidate candidate)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var sentence = text.Sentences[candidate.Sentence];
        var words = Tokens.Of(sentence, candidate.Firm.Company);
        Words(features, words);
        CueWords(features, words);
        Part(features, sentence, candidate.Firm);
        Neighbours(features, text, candidate);
        Place(features, text, candidate, words.Count);
        return features;
    }

    private static void Words(HashSet<string> features, List<string> words)
    {
        features.UnionWith(words.Select(w => "s:" + w));
        var at = words.IndexOf(Tokens.Company);
        if (at < 0)
            return;
        var (before, behind) = (words[..at], words[(at + 1)..]);
        features.UnionWith(before.Select(w => "b:" + w));
        features.UnionWith(behind.Select(w => "r:" + w));
        features.UnionWith(before.AsEnumerable().Reverse().Take(3).Select((w, i) => $"b{i}:{w}"));
        features.UnionWith(behind.Take(4).Select((w, i) => $"r{i}:{w}"));
        features.UnionWith(Pairs(before.TakeLast(8)).Select(p => "bb:" + p));
        features.UnionWith(Pairs(behind.Take(9)).Select(p => "rr:" + p));
    }

    private static IEnumerable<string> Pairs(IEnumerable<string> words) => words.Zip(words.Skip(1), (a, b) => a + "_" + b);

    private static void CueWords(HashSet<string> features, List<string> words)
    {
        var at = words.IndexOf(Tokens.Company);
        if (at >= 0)
        {
            Kinds(features, "xb4", words[Math.Max(0, at - 4)..at]);
            Kinds(features, "xb10", words[Math.Max(0, at - 10)..at]);
            Kinds(features, "xr4", words[(at + 1)..Math.Min(words.Count, at + 5)]);
            Kinds(features, "xr12", words[(at + 1)..Math.Min(words.Count, at + 13)]);
        }
        Kinds(features, "xs", words);
    }

    // The kinds of some words, and which of them stand together.
    private static void Kinds(HashSet<string> features, string where, List<string> words)
    {
        var kinds = Cues.Kinds.Where(k => words.Exists(k.Value.Contains)).Select(k => k.Key).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < kinds.Count; i++)
        {
            features.Add($"{where}:{kinds[i]}");
            for (var j = i + 1; j < kinds.Count; j++)
                features.Add($"{where}:{kinds[i]}&{kinds[j]}");
        }
    }

    // What its own part of the sentence says, by its words and by what the rules know of such words.
    private static void Part(HashSet<string> features, ReadSentence sentence, Firm firm)
    {
        var part = sentence.PartAt(firm.Span.Start);
        var words = Tokens.Of(part.Of(sentence.Text));
        features.UnionWith(words.Select(w => "e:" + w));
        Kinds(features, "xe", words);
        features.Add($"part:{StepWords.In(sentence.Text, part)?.Action}");
        features.Add($"sentence:{StepWords.In(sentence.Text, new(0, sentence.Text.Length))?.Action}");
        if (UnrealStep.IsIn(part.Of(sentence.Text)))
            features.Add("unreal");
        if (UnrealStep.IsElsewhere(sentence.Text))
            features.Add("elsewhere");
        if (Condition.IsIn(sentence.Text))
            features.Add("if");
    }

    private static void Neighbours(HashSet<string> features, ReadText text, Candidate candidate)
    {
        var (at, company) = (candidate.Sentence, candidate.Firm.Company);
        var here = text.Sentences[at];
        if (at + 1 < text.Sentences.Length && text.Sentences[at + 1] is var next && next.Paragraph == here.Paragraph && next.Firms.All(f => f.IsMeant || f.Company == company))
            features.UnionWith(Tokens.Of(next, company).Select(w => "n:" + w));
        if (at == 0)
            return;
        var last = text.Sentences[at - 1];
        var words = Tokens.Of(last, company);
        var isSame = last.Paragraph == here.Paragraph;
        features.UnionWith(words.Select(w => (isSame ? "p:" : "q:") + w));
        Kinds(features, isSame ? "xp" : "xq", words);
    }

    private static void Place(HashSet<string> features, ReadText text, Candidate candidate, int length)
    {
        var sentence = text.Sentences[candidate.Sentence];
        features.Add($"count{Math.Min(candidate.Count, 4)}");
        features.Add($"others{Math.Min(3, sentence.Firms.Select(f => f.Company).Distinct().Count() - 1)}");
        features.Add($"length{Math.Min(4, length / 10)}");
        if (candidate.IsFirst)
            features.Add("first");
        if (candidate.Firm.IsMeant)
            features.Add("meant");
        if (!sentence.Keepers.IsEmpty)
            features.Add("keeper");
        if (sentence.ListKeeper is not null)
            features.Add("list");
    }
}
