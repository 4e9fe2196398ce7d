using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Enumerations in a text: what leads in to them tells what their items are, and the items tell who.</summary>
internal static partial class Items
{
    /// <summary>Longer enumerations are no answer but reading matter.</summary>
    private const int Most = 6;

    /// <summary>A quotation with the words that lead in to it where it is an item, and with the items behind it where it leads in to them.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="text">The passages of its source, in order.</param>
    /// <param name="subject">Whom the question is about: only its item is wanted; all are where it names nobody.</param>
    public static IEnumerable<Citation> Around(Citation quotation, Citation[] text, Subject subject)
    {
        var at = Array.FindIndex(text, p => p.Paragraph == quotation.Paragraph);
        var own = StyleOf(text[at].Quote);
        var next = at + 1 < text.Length ? StyleOf(text[at + 1].Quote) : null;
        if (next is not null && next != own && LeadingIn().IsMatch(quotation.Quote))
        {
            var items = text.Skip(at + 1).TakeWhile(p => StyleOf(p.Quote) == next);
            return (subject.IsEmpty ? items.Take(Most) : items.Where(p => subject.IsNamedIn(p.Quote)).Take(1)).Prepend(quotation);
        }
        return own is not null && LeadIn(text, at, own) is { } lead ? [lead, quotation] : [quotation];
    }

    /// <summary>The last sentence before the items, where it leads in to them.</summary>
    private static Citation? LeadIn(Citation[] text, int at, string style)
    {
        while (at >= 0 && StyleOf(text[at].Quote) == style)
            at--;
        return at >= 0 && Sentences.Of(text[at]) is [.., var last] && LeadingIn().IsMatch(last.Quote) ? last : null;
    }

    /// <summary>By what items of one enumeration are told from those of another: "-", "()", "."; null for what is no item.</summary>
    private static string? StyleOf(string text) =>
        Item().Match(text) is { Success: true } mark ? string.Concat(mark.Value.Where(c => !char.IsWhiteSpace(c) && !char.IsDigit(c))) : null;

    /// <summary>"- Calder Tools Ltd", "2. Calder Tools Ltd", "(2) Calder Tools Ltd".</summary>
    [GeneratedRegex(@"^\s*(?:[-•*–]\s|\(?\p{Nd}{1,2}[.)]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@":$|\b(?:the following|as follows)\b|\bbelow[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingIn();
}
