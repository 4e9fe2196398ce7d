using ChatBot.Facts;

namespace ChatBot.Reading.Learned;

/// <summary>Who may have taken a step: the keepers that a text names around a sentence, with what speaks for each.</summary>
internal static class KeeperFeatures
{
    public static List<Option<string>> Of(ReadText text, Candidate candidate, ListingAction action)
    {
        var options = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var (at, here) = (candidate.Sentence, text.Sentences[candidate.Sentence]);
        foreach (var i in Vicinity.Of(text, at))
        {
            var sentence = text.Sentences[i];
            foreach (var keeper in sentence.Keepers)
            {
                // A country in another sentence is where somebody is from.
                if (i != at && !keeper.KeepsLists && keeper.Name != text.Keeper)
                    continue;
                var features = Place(sentence, keeper.Name, i);
                features.Add(keeper.KeepsLists ? "keeps" : "other");
                if (i != at)
                    continue;
                features.Add("named");
                Beside(features, sentence, keeper, candidate.Firm);
            }
            if (sentence.ListKeeper is not { } owner)
                continue;
            Place(sentence, owner, i).UnionWith(i == at ? ["keeps", "anyList", "ofList"] : ["keeps", "anyList"]);
        }
        var nobody = here.ListKeeper is null && !here.Keepers.Any(k => k.KeepsLists);
        if (Before(text, at) is { } before && options.TryGetValue(before, out var last))
            Mark(last, "last", nobody, action);
        if (here.Keepers.Where(k => k.KeepsLists).OrderBy(k => Math.Abs(k.Span.Start - candidate.Firm.Span.Start)).FirstOrDefault() is { Name: not null } nearest)
            Mark(options[nearest.Name], "nearest", nobody, action);
        if (text.Keeper is { } whole)
            Mark(options.TryGetValue(whole, out var known) ? known : options[whole] = [], "text", nobody, action);
        if (text.NamedMost is { } often && options.TryGetValue(often, out var most))
            Mark(most, "most", nobody, action);
        return [.. options.Select(o => new Option<string>(o.Key, o.Value))];

        HashSet<string> Place(ReadSentence sentence, string name, int i)
        {
            if (!options.TryGetValue(name, out var features))
                options[name] = features = new(StringComparer.Ordinal);
            if (sentence.Paragraph == here.Paragraph)
                features.UnionWith(["paragraph", $"paragraph@{action}"]);
            if (i != at)
                Mark(features, (i < at ? "before" : "behind") + Math.Min(4, Math.Abs(i - at)) + (sentence.Paragraph == here.Paragraph ? "p" : ""), here.ListKeeper is null && !here.Keepers.Any(k => k.KeepsLists), null);
            return features;
        }
    }

    // What a feature says where the sentence itself names nobody is another thing than where it does.
    private static void Mark(HashSet<string> features, string feature, bool nobody, ListingAction? action)
    {
        features.Add(feature);
        if (nobody)
            features.Add(feature + "!");
        if (action is not null)
            features.Add($"{feature}@{action}");
    }

    private static void Beside(HashSet<string> features, ReadSentence sentence, NamedKeeper keeper, Firm firm)
    {
        var text = sentence.Text;
        features.Add(sentence.PartAt(firm.Span.Start).Contains(keeper.Span.Start) ? "samePart" : "otherPart");
        var (start, end) = (Math.Min(keeper.Span.Start, firm.Span.Start), Math.Max(keeper.Span.Start, firm.Span.Start));
        features.Add((keeper.Span.Start < firm.Span.Start ? "ahead" : "after") + Vicinity.Distance(end - start));
        features.Add(text.AsSpan(start, end - start).Contains(';') ? "apart" : "together");
        features.UnionWith(Tokens.Before(text, keeper.Span.Start, 1).Select(w => "kb:" + w));
        features.UnionWith(Tokens.Behind(text, keeper.Span.End, 1).Select(w => "ka:" + w));
    }

    private static string? Before(ReadText text, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Vicinity.Back; i--)
            if ((text.Sentences[i].ListKeeper ?? text.Sentences[i].Keepers.LastOrDefault(k => k.KeepsLists).Name) is { } name)
                return name;
        return null;
    }
}
