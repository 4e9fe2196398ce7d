using System.Collections.Immutable;
using System.Text.Json;

namespace ChatBot.Evaluation;

/// <summary>A text and the companies that are named in it.</summary>
internal sealed record NameCase(string Id, string Text, ImmutableArray<string> Expect, string Tier)
{
    /// <summary>Names that need knowledge from outside the sources are counted apart.</summary>
    public bool IsAlias => Tier == "alias";

    /// <summary>Whether no company is named.</summary>
    public bool IsNegative => Expect.IsEmpty;

    public static NameCase Parse(string line)
    {
        var item = JsonDocument.Parse(line).RootElement;
        return new(item.GetProperty("id").GetString()!, item.GetProperty("text").GetString()!,
            [.. item.GetProperty("expect").EnumerateArray().Select(e => e.GetString()!)], item.GetProperty("tier").GetString()!);
    }
}

/// <summary>A case and the companies found.</summary>
internal sealed record NameResult(NameCase Case, ImmutableArray<string> Found);
