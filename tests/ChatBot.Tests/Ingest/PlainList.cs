namespace ChatBot.Tests.Ingest;

/// <summary>An official list in the plain form.</summary>
internal static class PlainList
{
    /// <summary>The file, with one row for each name.</summary>
    public static string Of(params IEnumerable<string> names) =>
        string.Join('\n', names.Select(n => $"{n},,SDN,OFAC,P,2021-02-03,,,https://lists.test/{n.Replace(' ', '-')}")
            .Prepend("name,aliases,list,authority,program,date_added,date_removed,remarks,source_url")) + "\n";

    /// <summary>So many invented names.</summary>
    public static string[] Names(int count) => [.. Enumerable.Range(1, count).Select(i => $"Zarnik{i} Lines Ltd")];
}
