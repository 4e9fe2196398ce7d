using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Answering;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds the company meant by a description instead of a name: "the drone one", "the chip maker".</summary>
internal sealed class DescriptionFinder
{
    private readonly ImmutableArray<(Company Company, FrozenSet<string> Heads)> _described;

    /// <summary>Learns the descriptions from the facts.</summary>
    public DescriptionFinder(FactView view) =>
        _described = [.. view.Relations
            .Where(r => r.Kind is RelationKind.DescribedAs or RelationKind.MakerOf)
            .GroupBy(r => r.CompanyId)
            .Select(g => (view.CompanyOf(g.Key), g.SelectMany(r => FactIndex.ContentOf(r.Other)).Select(Thesaurus.HeadOf).Where(IsTelling).ToFrozenSet()))];

    /// <summary>The one company whose description the words fit; null when none or several do.</summary>
    public Company? Find(ImmutableArray<Word> words, bool[] taken)
    {
        var heads = new HashSet<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i] || StopWords.Contains(words[i].Text) || !IsPointedAt(words, i))
                continue;
            heads.Add(Thesaurus.HeadOf(words[i].Stem));
            // "chip maker" also stands for "chipmaker".
            if (i + 1 < words.Length)
                heads.Add(Thesaurus.HeadOf(Stems.Of(words[i].Text + words[i + 1].Text)));
        }
        if (heads.Count == 0)
            return null;
        var fits = _described.Select(d => (d.Company, Hits: d.Heads.Count(heads.Contains))).Where(f => f.Hits > 0).OrderByDescending(f => f.Hits).ToArray();
        return fits.Length == 1 || (fits.Length > 1 && fits[0].Hits > fits[1].Hits) ? fits[0].Company : null;
    }

    /// <summary>Whether "the" or "that" stands within the three words before: "the Chinese drone maker".</summary>
    private static bool IsPointedAt(ImmutableArray<Word> words, int at)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
            if (words[i].Text is "the" or "that")
                return true;
        return false;
    }

    /// <summary>Words that describe many companies, or none in particular, tell nothing.</summary>
    private static bool IsTelling(string head) =>
        Authorities.Find(head) is null && (CueLexicon.Of(head) & (Cues.Company | Cues.Describing)) == 0 && !Vague.Contains(head);

    private static readonly FrozenSet<string> Vague =
        "consider major player top larg largest big bigg leading lead us usa america american chin china chinese net network provid provide company firm world biggest drone-based one maker".Split(' ').Select(w => Thesaurus.HeadOf(Stems.Of(w))).ToFrozenSet();
}
