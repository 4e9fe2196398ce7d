using ChatBot.Facts;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Companies as documents.</summary>
internal static class CompanyDocument
{
    public static BsonDocument Write(Company company) => new()
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

    public static Company Read(BsonDocument document, SharedTexts texts) => new(
        texts.Share(document.Text("id")),
        document.Text("name"),
        document.Items("names", n => new CompanyName(n.Text("text"), n.Value<NameKind>("kind"), texts.Share(n.Text("origin")))));
}
