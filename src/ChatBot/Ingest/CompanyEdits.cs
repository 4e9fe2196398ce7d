using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;

namespace ChatBot.Ingest;

/// <summary>
/// Corrects by hand which company the entries of lists are about. A correction stays with the entry in later versions of its list, and each can be taken back by the other.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="time">Dates the corrections.</param>
public sealed class CompanyEdits(IFactStore store, TimeProvider time)
{
    /// <summary>Makes all list entries of one company entries of another.</summary>
    /// <param name="from">The company that goes.</param>
    /// <param name="into">The company that it is.</param>
    /// <returns>The entries, each with why it is about the company now.</returns>
    public ImmutableArray<ListedEntry> Merge(Company from, Company into)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        return Change(from, _ => into.Id, $"merged with “{into.Name}” by hand on {Today()}");
    }

    /// <summary>Makes each list entry of a company the entry of a company of its own, named after it.</summary>
    /// <param name="company">The company that was taken for several.</param>
    /// <returns>The entries.</returns>
    public ImmutableArray<ListedEntry> Split(Company company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return Change(company, entry => $"{Company.Slug(entry.Name)}-{Company.Slug(entry.List + " " + entry.Key)}", $"split from “{company.Name}” by hand on {Today()}");
    }

    private ImmutableArray<ListedEntry> Change(Company company, Func<ListEntry, string> owner, string why)
    {
        var changed = ImmutableArray.CreateBuilder<ListedEntry>();
        foreach (var source in store.Current.ListingsOf(company.Id).Where(store.Current.IsRow).Select(store.Current.SourceOf).Distinct().ToArray())
        {
            var entries = store.EntriesOf(source.Key).Select(listed =>
            {
                if (listed.CompanyId != company.Id)
                    return listed;
                var other = listed with { CompanyId = owner(listed.Entry), Match = why };
                changed.Add(other);
                return other;
            }).ToImmutableArray();
            store.Amend(ListReader.ReadingOf(source, entries));
        }
        return changed.ToImmutable();
    }

    private string Today() => FactDate.OnDay(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)).ToWords();
}
