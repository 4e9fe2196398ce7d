using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// The hashes of all records of a collection whose records come and go. The ledger keeps how many they are and the exclusive or of their hashes:
/// a record that is lost, of an earlier time, or back from the dead shows by it, and one write costs the same however many there are.
/// </summary>
/// <param name="Collection">The collection.</param>
/// <param name="Hashes">The SHA-256 of each record, by id.</param>
/// <param name="Digest">The exclusive or of all hashes.</param>
internal sealed record RecordIndex(string Collection, ImmutableDictionary<BsonValue, Vector256<byte>> Hashes, Vector256<byte> Digest)
{
    /// <summary>The index of a collection without records.</summary>
    public static RecordIndex Empty(string collection) => new(collection, ImmutableDictionary<BsonValue, Vector256<byte>>.Empty, Vector256<byte>.Zero);

    /// <summary>The record of the ledger that the collection must agree with.</summary>
    public Entry Head() => new(LedgerDatabase.Ledger, Collection, new BsonDocument
    {
        ["count"] = Hashes.Count,
        ["digest"] = Convert.ToHexStringLower(BytesOf(Digest)),
    });

    /// <summary>The index after a write.</summary>
    public RecordIndex With(IEnumerable<Entry> entries)
    {
        var hashes = Hashes.ToBuilder();
        var digest = Digest;
        foreach (var entry in entries)
        {
            if (hashes.Remove(entry.Id, out var old))
                digest ^= old;
            if (entry.Body is null)
                continue;
            var hash = HashOf(entry);
            hashes.Add(entry.Id, hash);
            digest ^= hash;
        }

        return this with { Hashes = hashes.ToImmutable(), Digest = digest };
    }

    /// <summary>Reads and verifies a collection.</summary>
    /// <returns>The index, and the records in the order of their ids.</returns>
    /// <exception cref="InvalidDataException">A record is damaged, missing, or not of this moment.</exception>
    public static (RecordIndex Index, ImmutableArray<BsonDocument> Bodies) Read(LedgerDatabase database, string collection)
    {
        var entries = database.ReadAll(collection);
        var index = Empty(collection).With(entries);
        var head = database.Read(LedgerDatabase.Ledger, collection);
        if (head.Number("count") != entries.Length)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{collection} has {entries.Length} records of {head.Number("count")}"));
        return head.Text("digest") == index.Head().Body!.Text("digest")
            ? (index, entries.Select(e => e.Body!).ToImmutableArray())
            : throw new InvalidDataException($"the records of {collection} are not of one moment");
    }

    private static Vector256<byte> HashOf(Entry entry) => Vector256.Create<byte>(Sealed.HashOf(entry.Collection, entry.Id, entry.Body!));

    private static byte[] BytesOf(Vector256<byte> vector)
    {
        var bytes = new byte[Vector256<byte>.Count];
        vector.CopyTo(bytes);
        return bytes;
    }
}
