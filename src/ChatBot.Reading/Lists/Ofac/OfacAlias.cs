using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>An alias in OFAC's file of aliases.</summary>
/// <param name="Type">aka, fka or nka.</param>
/// <param name="Name">The alias, unaltered.</param>
internal sealed record OfacAlias(string Type, string Name)
{
    public static OfacAlias? Of(IReadOnlyList<string?> cells) => cells[3] is { } name ? new(cells[2] ?? "aka", name) : null;

    public EntryName ToEntryName() => EntryNames.Other(Name, Type == "fka" ? EntryNameKind.Former : EntryNameKind.Alias);
}
