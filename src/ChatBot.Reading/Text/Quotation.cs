namespace ChatBot.Reading.Text;

/// <summary>Words between quotation marks.</summary>
/// <param name="Whole">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsSpeech">Whether it is a sentence spoken, not a few words borrowed inside a sentence.</param>
internal readonly record struct Quotation(Span Whole, Span Inner, bool IsSpeech);
