using Microsoft.Recognizers.Text;

namespace ChatBot.Names.Framework;

/// <summary>Extracts the spans of companies' names; the mention itself is the extract's data.</summary>
/// <param name="find">Finds the mentions in a text.</param>
internal sealed class CompanyExtractor(Func<string, IReadOnlyList<Mention>> find) : IExtractor
{
    /// <summary>The type of all extracts.</summary>
    public const string TypeName = "company";

    /// <inheritdoc />
    public List<ExtractResult> Extract(string input) =>
    [
        .. find(input).Select(m => new ExtractResult
        {
            Start = m.Start,
            Length = m.Length,
            Text = m.Text,
            Type = TypeName,
            Data = m,
        }),
    ];
}
