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
    /// <param name="namesNobody">Whether the question names nobody, so that it asks for all items.</param>
    public static IEnumerable<Citation> Around(Citation quotation, Citation[] text, bool namesNobody)
    {
        var at = Array.FindIndex(text, p => p.Paragraph == quotation.Paragraph);
        if (Item().IsMatch(text[at].Quote))
            return LeadIn(text, at) is { } lead ? [lead, quotation] : [quotation];
        return namesNobody && quotation.Quote.EndsWith(':')
            ? text.Skip(at + 1).TakeWhile(p => Item().IsMatch(p.Quote)).Take(Most).Prepend(quotation)
            : [quotation];
    }

    /// <summary>The last sentence before the items, where it leads in to them.</summary>
    private static Citation? LeadIn(Citation[] text, int at)
    {
        while (at >= 0 && Item().IsMatch(text[at].Quote))
            at--;
        return at >= 0 && Sentences.Of(text[at]) is [.., var last] && LeadingIn().IsMatch(last.Quote) ? last : null;
    }

    /// <summary>"- Calder Tools Ltd", "2. Calder Tools Ltd", "(2) Calder Tools Ltd".</summary>
    [GeneratedRegex(@"^\s*(?:[-•*–]\s|\(?\p{Nd}{1,2}[.)]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@":$|\b(?:below|following|as follows)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingIn();
}
