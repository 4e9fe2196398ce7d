using System.Globalization;
using Microsoft.Recognizers.Text;

namespace ChatBot.Names.Framework;

/// <summary>The recogniser as a model of Microsoft.Recognizers.Text.</summary>
/// <param name="extractor">Finds the names.</param>
internal sealed class CompanyModel(IExtractor extractor) : IModel
{
    /// <inheritdoc />
    public string ModelTypeName => CompanyExtractor.TypeName;

    /// <inheritdoc />
    public string Culture { get; private set; } = CultureInfo.InvariantCulture.Name;

    /// <inheritdoc />
    public string RequestedCulture { get; private set; } = CultureInfo.InvariantCulture.Name;

    /// <inheritdoc />
    public void SetCultureInfo(string culture, string requestedCulture = null!) =>
        (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    /// <inheritdoc />
    public List<ModelResult> Parse(string query) => extractor.Extract(query).ConvertAll(ToResult);

    private static ModelResult ToResult(ExtractResult extract)
    {
        var mention = (Mention)extract.Data;
        return new ModelResult
        {
            Text = mention.Text,
            Start = mention.Start,
            End = mention.Start + mention.Length - 1,
            TypeName = extract.Type,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["id"] = mention.Best.Company.Id,
                ["name"] = mention.Best.Company.Name,
                ["matched"] = mention.Best.Name.Text,
                ["score"] = mention.Best.Score,
                ["start"] = mention.Start,
                ["length"] = mention.Length,
                ["candidates"] = mention.Candidates,
            },
        };
    }
}
