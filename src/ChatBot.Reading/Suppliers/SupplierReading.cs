namespace ChatBot.Reading.Suppliers;

/// <summary>What became of reading a list of suppliers: the list, or why there is none.</summary>
public sealed record SupplierReading
{
    private SupplierReading(SupplierList? list, string? problem) => (List, Problem) = (list, problem);

    /// <summary>The list; null where it cannot be read.</summary>
    public SupplierList? List { get; }

    /// <summary>What is wrong and what to do, in a sentence or two; null where there is a list.</summary>
    public string? Problem { get; }

    internal static SupplierReading Of(SupplierList list) => new(list, null);

    internal static SupplierReading Failed(string problem) => new(null, problem);
}
