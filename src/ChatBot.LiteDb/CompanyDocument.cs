using ChatBot.Facts;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Companies as documents.</summary>
internal static class CompanyDocument
{
    public static BsonDocument Write(Company company)
    {
        var document = new BsonDocument
        {
            ["id"] = company.Id,
            ["name"] = company.Name,
            ["names"] = company.Names.ToArray<CompanyName>(n => new BsonDocument
            {
                ["text"] = n.Text,
                ["kind"] = n.Kind.ToString(),
                ["origin"] = n.Origin,
            }),
        };
        if (company.IsGuessed)
            document["guessed"] = true;
        return document;
    }

    /// <summary>Reads a company.</summary>
    /// <param name="document">The document.</param>
    /// <param name="texts">What companies and rows have in common.</param>
    public static Company Read(BsonDocument document, SharedTexts texts)
    {
        var names = document.Items("names", n => new CompanyName(n.Text("text"), n.Value<NameKind>("kind"), texts.Share(n.Text("origin"))));
        var name = document.Text("name");
        return new(texts.Share(document.Text("id")), names.FirstOrDefault(n => n.Text == name)?.Text ?? name, names) { IsGuessed = document.ContainsKey("guessed") };
    }
}
