using System.Collections.Immutable;

namespace ChatBot.Reading.Text;

/// <summary>A sentence of a passage. A quotation is never cut: its sentences belong to the one that attributes it.</summary>
internal sealed class Sentence
{
    /// <summary>Stands for each character of speech in <see cref="Narration"/>.</summary>
    public const char Masked = '\uE000';

    public Sentence(int paragraph, int start, string text, ImmutableArray<Quotation> quotations)
    {
        Paragraph = paragraph;
        Start = start;
        Text = text;
        Quotations = quotations;
        Narration = Mask(text, quotations);
    }

    /// <summary>The number of its passage.</summary>
    public int Paragraph { get; }

    /// <summary>Where it starts in its passage.</summary>
    public int Start { get; }

    public string Text { get; }

    /// <summary>The quotations in it; positions count from its start.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>The text with what others say masked, so that no rule takes a speaker's claim for the publisher's. As long as <see cref="Text"/>.</summary>
    public string Narration { get; }

    private static string Mask(string text, ImmutableArray<Quotation> quotations)
    {
        if (!quotations.Any(q => q.IsSpeech))
            return text;
        var narration = text.ToCharArray();
        foreach (var quotation in quotations.Where(q => q.IsSpeech))
            Array.Fill(narration, Masked, quotation.Whole.Start, quotation.Whole.Length);
        return new(narration);
    }
}
