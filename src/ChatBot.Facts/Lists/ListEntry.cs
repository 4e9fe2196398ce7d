using System.Collections.Immutable;

namespace ChatBot.Facts.Lists;

/// <summary>One entry of an official list, as one version of the list has it. Only organisations are kept; persons, ships and aircraft are counted and left out.</summary>
public sealed record ListEntry
{
    /// <summary>What the list keeps the entry under, the same in all versions: its number or reference, or the address of its record.</summary>
    public required string Key { get; init; }

    /// <summary>The name that the list puts first.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names.</summary>
    public ImmutableArray<EntryName> OtherNames { get; init; } = [];

    /// <summary>Which list, in the words that ListWatch shows ("NS-CMIC", "Entity List").</summary>
    public required string List { get; init; }

    /// <summary>Who keeps the list ("OFAC", "BIS"); a name that <see cref="Authorities"/> knows, where it knows one.</summary>
    public required string Authority { get; init; }

    /// <summary>The programs or regimes it is listed under, in the list's own words.</summary>
    public ImmutableArray<string> Programs { get; init; } = [];

    /// <summary>When it was put on the list; null where the list does not say.</summary>
    public FactDate? Added { get; init; }

    /// <summary>When it was taken off, where the list keeps entries that were; else null.</summary>
    public FactDate? Removed { get; init; }

    /// <summary>What the list remarks; empty where it remarks nothing.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Numbers that name the organisation, with their kind in front ("Equity Ticker 603019 CN").</summary>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>Its addresses, each in one line.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>What the authority itself counts it as, the same in every list that repeats the entry ("OFAC 33111"); null where that is not known.</summary>
    public string? RegisterNumber { get; init; }

    /// <summary>The page about this entry; null where there is none.</summary>
    public Uri? Page { get; init; }

    /// <summary>The line of the file where the entry begins, from 1; in XML and JSON the number of the entry.</summary>
    public required int Row { get; init; }

    /// <summary>The row in words that can be quoted: what the list says of the entry, its cells unaltered, each with the list's own name for it ("SDN_Name: …; Program: …").</summary>
    public required string Text { get; init; }
}

/// <summary>Another name of an entry.</summary>
/// <param name="Text">The name as the list writes it.</param>
/// <param name="Kind">What kind of name it is.</param>
public sealed record EntryName(string Text, EntryNameKind Kind);

/// <summary>What kind of name another name of an entry is.</summary>
public enum EntryNameKind
{
    /// <summary>Also known as.</summary>
    Alias,

    /// <summary>A broad or common alias, which its list does not expect anybody to screen by alone.</summary>
    Weak,

    /// <summary>Formerly known as.</summary>
    Former,

    /// <summary>The name in another script.</summary>
    Native,
}
