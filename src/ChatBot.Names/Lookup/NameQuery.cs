using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Lookup;

/// <summary>A name that is looked for, with what the index knows of its words.</summary>
internal sealed class NameQuery
{
    /// <summary>The most words that are looked at.</summary>
    public const int MostWords = 24;

    /// <summary>What a misspelling tells beyond the word that is meant, in nats.</summary>
    private const float Misspelling = 2.5f;

    private const float NearForm = 0.75f;

    private readonly float[] _foreign;
    private readonly float _legalWeight;

    /// <summary>Reads what somebody typed for a name.</summary>
    public NameQuery(string name, InvertedIndex index)
    {
        var read = NameReader.Read(name);
        IsCut = read.Words.Length > MostWords;
        Words = IsCut ? read.Words[..MostWords] : read.Words;
        LegalForm = read.LegalForm;
        Joined = read.Joined;
        _legalWeight = index.LegalWeight;
        Numbers = new int[Words.Length];
        Weights = new float[Words.Length];
        for (var i = 0; i < Words.Length; i++)
        {
            Numbers[i] = index.Table.Find(Words[i].Text);
            Weights[i] = Numbers[i] >= 0 ? index.Table.Weight(Numbers[i]) : Rarity.Weight(0, index.Table.Names, Words[i].Kind);
            foreach (var equivalent in Numbers[i] < 0 ? Vocabulary.Equivalents(Words[i].Text) : [])
                if (index.Table.Find(equivalent) is var known and >= 0)
                    Weights[i] = Math.Min(Weights[i], index.Table.Weight(known));
            Weight += Weights[i];
        }
        _foreign = new float[Words.Length];
        Array.Fill(_foreign, float.NaN);
        Likeness = new WordComparisons(Words, index.Table);
    }

    /// <summary>Takes note that a word may be another one misspelt: no name has it, so that it tells little more than the other.</summary>
    public void MayBe(int word, float weight)
    {
        if (Numbers[word] >= 0 || weight + Misspelling >= Weights[word])
            return;
        Weight -= Weights[word] - (weight + Misspelling);
        Weights[word] = weight + Misspelling;
    }

    /// <summary>What a name lacks that does not have a word: little where the word may be part of a legal form, misspelt.</summary>
    public float ForeignWeight(int word) =>
        Math.Min(Weights[word], float.IsNaN(_foreign[word]) ? _foreign[word] = WeightIfLegal(word) : _foreign[word]);

    private float WeightIfLegal(int word)
    {
        if (Numbers[word] < 0)
            foreach (var part in LegalForms.LongParts)
                if (WordLikeness.CompareSpelling(Words[word].Text, part) >= NearForm)
                    return _legalWeight;
        return float.MaxValue;
    }

    /// <summary>Whether it has more words than are looked at.</summary>
    public bool IsCut { get; }

    /// <summary>Its words.</summary>
    public NameWord[] Words { get; }

    /// <summary>The number of each word in the index, -1 where no name has it.</summary>
    public int[] Numbers { get; }

    /// <summary>How much each word tells.</summary>
    public float[] Weights { get; }

    /// <summary>How much all words tell.</summary>
    public float Weight { get; private set; }

    /// <summary>How its words resemble words of the index.</summary>
    public WordComparisons Likeness { get; }

    /// <summary>The code of its legal form, 0 for none.</summary>
    public byte LegalForm { get; }

    /// <summary>Its letters without anything between the words.</summary>
    public string Joined { get; }
}
