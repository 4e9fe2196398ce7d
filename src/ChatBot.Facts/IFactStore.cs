using System.Collections.Immutable;
using ChatBot.Facts.Lists;

namespace ChatBot.Facts;

/// <summary>Where facts are kept. Reading goes through <see cref="Current"/>, which never touches the disk.</summary>
public interface IFactStore
{
    /// <summary>What is known now; swapped as a whole after each commit.</summary>
    FactView Current { get; }

    /// <summary>Takes the company catalogue in; nothing happens when it is already the stored one.</summary>
    /// <param name="companies">All companies of the catalogue.</param>
    void PutCompanies(ImmutableArray<Company> companies);

    /// <summary>
    /// Writes one version of a source and its facts in one transaction, with what it changed; what it replaces is superseded, not deleted.
    /// The same text read by other rules is no change.
    /// </summary>
    /// <param name="reading">The source, its facts and the companies it names that the catalogue lacks.</param>
    /// <returns>What happened.</returns>
    /// <exception cref="StoreException">The store cannot be written; nothing was changed.</exception>
    ImportResult Import(Reading reading);

    /// <summary>Writes the entries of a list anew that are about other companies than was taken for granted; the version itself stays the same.</summary>
    /// <param name="reading">The list that stands, with all its entries.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing was changed.</exception>
    void Amend(Reading reading);

    /// <summary>The entries of the version of a list that stands now, and those that it no longer has; empty where there is none. They are read while they are enumerated, each time anew.</summary>
    /// <param name="key">The key of the list.</param>
    /// <exception cref="StoreException">While they are enumerated: the file cannot be read.</exception>
    IEnumerable<ListedEntry> EntriesOf(string key);

    /// <summary>Whether a version of a work stood once and another took its place.</summary>
    /// <param name="key">The key of the work.</param>
    /// <param name="contentHash">The hash of the version.</param>
    bool WasReplaced(string key, string contentHash);

    /// <summary>All facts ever recorded, superseded ones too, read from the disk.</summary>
    ImmutableArray<Fact> History();
}

/// <summary>What one source yields.</summary>
/// <param name="Source">The source.</param>
/// <param name="Companies">The companies that it names and that were not known before.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="NotUnderstood">Sentences that yielded no fact.</param>
public sealed record Reading(
    Source Source,
    ImmutableArray<Company> Companies,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Citation> NotUnderstood)
{
    /// <summary>The entries, where the source is a list: its passages and facts are those of <see cref="ListedRows"/>, and not given beside them.</summary>
    public ImmutableArray<ListedEntry> Entries { get; init; } = [];

    /// <summary>What it changes in the version that stands, where the source is a list; nothing where none stands.</summary>
    public ChangeSet Changes { get; init; } = ChangeSet.None;
}

/// <summary>What became of an import.</summary>
public enum ImportResult
{
    /// <summary>A source that was not known before.</summary>
    Added,

    /// <summary>It took the place of an older version, of one read by other rules, or as an article that of its brief.</summary>
    Replaced,

    /// <summary>This very version stands already, read by the same rules.</summary>
    Unchanged,

    /// <summary>An earlier version, whose place a newer one has taken: the newer is kept.</summary>
    KeptNewer,

    /// <summary>A brief whose article stands already: the article's own words are kept.</summary>
    KeptArticle,
}

/// <summary>The store cannot be opened or written. The message says what to do.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
