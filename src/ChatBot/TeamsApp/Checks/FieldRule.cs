namespace ChatBot.TeamsApp.Checks;

/// <summary>What a value of the manifest has to be.</summary>
internal enum FieldKind
{
    /// <summary>A text of limited length.</summary>
    Text,

    /// <summary>A text of limited length that people read, and that each language has.</summary>
    Words,

    /// <summary>A list of limited length.</summary>
    List,

    /// <summary>An object.</summary>
    Object,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A GUID with hyphens.</summary>
    Guid,

    /// <summary>An address with https, of limited length.</summary>
    Https,

    /// <summary>Three numbers.</summary>
    Version,

    /// <summary>A colour as #RRGGBB.</summary>
    Color,

    /// <summary>A host name without scheme, port and path.</summary>
    Domain,
}

/// <summary>The rule for one place of the manifest.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Most">The longest text or list; 0 where there is no limit.</param>
/// <param name="Required">Whether Teams refuses a manifest without it.</param>
internal sealed record FieldRule(FieldKind Kind, int Most = 0, bool Required = false);
