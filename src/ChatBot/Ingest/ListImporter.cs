using ChatBot.Facts;
using ChatBot.Reading.Lists;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest;

/// <summary>Takes a version of an official list into the store, after comparing it with the version that stands.</summary>
/// <param name="store">Keeps what was read.</param>
/// <param name="options">When a version is held.</param>
public sealed class ListImporter(IFactStore store, IOptions<ListsOptions> options)
{
    /// <summary>Reads a list file and stores what it says, unless this very version stands already or somebody has to look at it first.</summary>
    /// <param name="list">The file.</param>
    /// <param name="order">How it is taken in.</param>
    /// <param name="admit">Throws when the source may not be taken in.</param>
    /// <param name="cancellation">Stops between two rows; nothing is stored then.</param>
    internal SourceOutcome Import(ListFile list, ImportOrder order, Action<Source>? admit, CancellationToken cancellation)
    {
        var source = ListReader.Open(list);
        admit?.Invoke(source);
        var path = list.Files[0];
        var standing = store.Current.Sources.FirstOrDefault(s => s.Key == source.Key);
        if (source.ImportOver(standing) == ImportResult.Unchanged)
            return new(path, ImportResult.Unchanged, null, null) { Key = source.Key, Changes = Facts.Lists.ChangeSet.None };
        if (order.KeepsNewer && store.WasReplaced(source.Key, source.ContentHash))
            return new(path, ImportResult.KeptNewer, null, null) { Key = source.Key };
        var before = store.EntriesOf(source.Key);
        var others = store.Current.Sources.Where(s => s.Kind == SourceKind.List && s.Key != source.Key).SelectMany(s => store.EntriesOf(s.Key));
        var read = ListReader.Read(list, source, store.Current.Companies, others, before, standing?.Published, order.Progress, cancellation);
        var objection = order.IsConfirmed ? null : ListGuard.Objection(read, standing, options.Value);
        var outcome = new SourceOutcome(path, null, read.Reading, null) { Key = source.Key, Changes = read.Changes, Issues = read.Issues };
        return objection is null
            ? outcome with { Result = store.Import(read.Reading with { Changes = read.Changes }) }
            : outcome with { IsHeld = true, Problem = $"{path} is held: {objection} To take it in all the same, {order.Confirmation ?? $"run: import --confirm {path}"}" };
    }
}
