namespace ChatBot.Reading.Suppliers;

/// <summary>How much of a list of suppliers is read.</summary>
/// <param name="Rows">The most rows; a longer list is not read at all, so that no part of it goes unseen.</param>
/// <param name="Bytes">The largest file, in bytes.</param>
public sealed record SupplierLimits(int Rows, long Bytes)
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public int NameLength { get; init; } = 200;
}
