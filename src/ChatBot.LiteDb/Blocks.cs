using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// Many small things in few documents: a list of a hundred thousand rows as one document each takes LiteDB most of a minute to write.
/// A block is written once and never changed.
/// </summary>
internal static class Blocks
{
    /// <summary>About how many bytes of content a block holds; LiteDB takes 16 MB at most.</summary>
    private const int TargetBytes = 64 * 1024;

    /// <summary>Divides documents over blocks, in order; one block at a time is in memory.</summary>
    public static IEnumerable<BsonDocument> Pack(IEnumerable<BsonDocument> items)
    {
        var block = new BsonArray();
        var bytes = 0;
        foreach (var item in items)
        {
            var size = BsonSerializer.Serialize(item).Length;
            if (bytes > 0 && bytes + size > TargetBytes)
            {
                yield return new BsonDocument { ["items"] = block };
                (block, bytes) = (new BsonArray(), 0);
            }

            block.Add(item);
            bytes += size;
        }

        if (bytes > 0)
            yield return new BsonDocument { ["items"] = block };
    }
}
