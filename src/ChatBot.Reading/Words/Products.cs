using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>The plural of what is made, from the singular before "maker": "drone" makes "drones", "steel" stays.</summary>
internal static class Products
{
    private static readonly FrozenSet<string> Uncountable = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "steel", "paper", "cement", "oil", "gas", "aluminium", "aluminum", "copper", "glass", "furniture", "machinery", "plastic", "rubber", "electronics", "food", "wine", "beer", "power",
        "cotton", "clothing", "wool", "silk", "gold", "silver", "lithium", "nickel", "polysilicon", "silicon", "surveillance", "telecom", "AI", "biotech", "defence", "defense", "fashion", "music");

    public static string Plural(string product)
    {
        var word = product.Any(char.IsUpper) && product.Length > 1 && product.Skip(1).All(char.IsLower) ? product.ToLowerInvariant() : product;
        if (Uncountable.Contains(word) || word.EndsWith('s') || word.EndsWith("ware", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith('x'))
            return word + "es";
        return word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies" : word + "s";
    }
}
