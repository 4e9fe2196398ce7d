namespace ChatBot.Reading.Suppliers;

/// <summary>Why a row of a list of suppliers gives no name.</summary>
public enum SkipReason
{
    /// <summary>There is nothing where the name should be.</summary>
    Blank,

    /// <summary>What stands there is longer than a name; see <see cref="SupplierLimits.NameLength"/>.</summary>
    TooLong,

    /// <summary>The row cannot be read, for example because a quotation mark is not closed.</summary>
    Broken,
}
