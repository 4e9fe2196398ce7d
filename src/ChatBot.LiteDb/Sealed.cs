using System.Security.Cryptography;
using System.Text;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// Documents that carry their own SHA-256, because LiteDB checks nothing that it reads: a flipped bit comes back as if it had been written.
/// The hash covers the document's collection and id too, so that one document cannot stand in for another.
/// </summary>
internal static class Sealed
{
    private const string Hash = "sha256";
    private const string Body = "body";

    /// <summary>Wraps a body for a collection.</summary>
    public static BsonDocument Seal(string collection, BsonValue id, BsonDocument body) =>
        new() { ["_id"] = id, [Hash] = Convert.ToHexStringLower(HashOf(collection, id, body)), [Body] = body };

    /// <summary>The body of a document that was read.</summary>
    /// <param name="collection">Where it was read from.</param>
    /// <param name="id">The id that it was asked for by.</param>
    /// <param name="document">The document; null when there was none.</param>
    /// <exception cref="InvalidDataException">The document is missing, or not the one that was written.</exception>
    public static BsonDocument Open(string collection, BsonValue id, BsonDocument? document)
    {
        if (document is null)
            throw new InvalidDataException($"the record {collection} {id} is missing");
        if (document[Body] is not BsonDocument body || document[Hash].AsString != Convert.ToHexStringLower(HashOf(collection, id, body)))
            throw new InvalidDataException($"the record {collection} {id} is not as it was written");
        return body;
    }

    /// <summary>Whether a document that was read is the one that was written.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    public static bool AreSame(string collection, BsonValue id, BsonDocument written, BsonDocument? read) =>
        Open(collection, id, read) is not null && read![Hash].AsString == written[Hash].AsString;

    /// <summary>The SHA-256 of a document, with its place.</summary>
    public static byte[] HashOf(string collection, BsonValue id, BsonDocument body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{collection}/{id}\n"));
        hash.AppendData(BsonSerializer.Serialize(body));
        return hash.GetHashAndReset();
    }
}
