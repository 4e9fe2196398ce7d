using ChatBot.Facts.Lists;

namespace ChatBot.Ingest;

/// <summary>Changes of a list in words.</summary>
internal static class ChangeWords
{
    /// <summary>What kind of change it is: <c>rename</c>, <c>alias-only</c>, <c>remarks-only</c>, <c>program and date</c>.</summary>
    public static string KindOf(EntryChanged changed) => changed.Fields switch
    {
        [{ Field: EntryField.Name }, ..] => "rename",
        [var only] => Word(only.Field) + "-only",
        var several => string.Join(" and ", several.Select(f => Word(f.Field))),
    };

    /// <summary>One line about a change: the name, and what was before and is now.</summary>
    public static string Line(EntryChanged changed) =>
        $"{changed.After.Name}: {string.Join("; ", changed.Fields.Select(f => $"{Word(f.Field)} “{f.Before}” → “{f.After}”"))}";

    /// <summary>One line about an entry that was added.</summary>
    public static string Line(EntryAdded added) =>
        $"{added.Entry.Name}: {added.Entry.Authority}, {added.Entry.List}{(added.Entry.Added is { } date ? ", " + date.ToWords() : "")}{(added.IsRelisted ? ", listed again" : "")}";

    /// <summary>One line about an entry that was removed.</summary>
    public static string Line(EntryRemoved removed) =>
        $"{removed.Before.Name}: {removed.Before.Authority}, {removed.Before.List}, {(removed.After?.Removed is { } date ? $"removed {date.ToPhrase()}" : "no longer in the file")}";

    private static string Word(EntryField field) => field switch
    {
        EntryField.Aliases => "alias",
        EntryField.DateAdded => "date",
        EntryField.DateRemoved => "removal",
        _ => field.ToString().ToLowerInvariant(),
    };
}
