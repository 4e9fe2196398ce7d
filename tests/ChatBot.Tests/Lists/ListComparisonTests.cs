using ChatBot.Facts;
using ChatBot.Facts.Lists;
using CsCheck;
using static ChatBot.Tests.Lists.Entries;

namespace ChatBot.Tests.Lists;

public sealed class ListComparisonTests
{
    [Fact]
    public void An_entry_with_a_new_key_is_added()
    {
        var changes = ListComparison.Compare([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd"), Entry("2", "Molvar Cranes AG")]);
        Assert.Equal("Molvar Cranes AG", Assert.Single(changes.Added).Entry.Name);
        Assert.Empty(changes.Removed);
        Assert.Empty(changes.Changed);
    }

    [Fact]
    public void An_entry_whose_key_is_gone_is_removed()
    {
        var changes = ListComparison.Compare([Entry("1", "Zarnik Lines Ltd"), Entry("2", "Molvar Cranes AG")], [Entry("2", "Molvar Cranes AG")]);
        Assert.Equal("Zarnik Lines Ltd", Assert.Single(changes.Removed).Before.Name);
        Assert.Empty(changes.Added);
    }

    [Fact]
    public void An_entry_that_gets_a_day_of_removal_is_removed_and_not_changed()
    {
        var changes = ListComparison.Compare([Entry("1", "Zarnik Lines Ltd")], [Entry("1", "Zarnik Lines Ltd") with { Removed = FactDate.InMonth(2024, 4) }]);
        Assert.NotNull(Assert.Single(changes.Removed).After);
        Assert.Empty(changes.Changed);
    }

    [Fact]
    public void An_entry_that_loses_its_day_of_removal_is_listed_again()
    {
        var changes = ListComparison.Compare([Entry("1", "Zarnik Lines Ltd") with { Removed = FactDate.InMonth(2023, 4) }], [Entry("1", "Zarnik Lines Ltd")]);
        Assert.True(Assert.Single(changes.Added).IsRelisted);
    }

    [Fact]
    public void An_entry_that_was_removed_already_is_not_removed_once_more_when_its_row_goes()
    {
        Assert.True(ListComparison.Compare([Entry("1", "Zarnik Lines Ltd") with { Removed = FactDate.InMonth(2023, 4) }], []).IsEmpty);
    }

    [Fact]
    public void An_entry_that_comes_with_a_day_of_removal_is_no_addition()
    {
        Assert.True(ListComparison.Compare([], [Entry("1", "Zarnik Lines Ltd") with { Removed = FactDate.InMonth(2023, 4) }]).IsEmpty);
    }

    [Fact]
    public void A_change_tells_each_field_with_what_was_before()
    {
        var changes = ListComparison.Compare(
            [Entry("1", "Zarnik Lines Ltd", "ZL") with { Remarks = "two ships" }],
            [Entry("1", "Zarnik Line Ltd", "ZL", "Z-Line") with { Remarks = "three ships" }]);
        Assert.Equal(
            new FieldChange[] { new(EntryField.Name, "Zarnik Lines Ltd", "Zarnik Line Ltd"), new(EntryField.Aliases, "ZL", "Z-Line; ZL"), new(EntryField.Remarks, "two ships", "three ships") },
            Assert.Single(changes.Changed).Fields.AsEnumerable());
    }

    [Fact]
    public void White_space_and_the_order_of_aliases_are_no_change()
    {
        Assert.True(ListComparison.Compare([Entry("1", "Zarnik  Lines Ltd ", "A B", "C")], [Entry("1", "Zarnik Lines Ltd", "C", " A  B")]).IsEmpty);
    }

    [Fact]
    public void The_order_of_rows_is_no_change() => Gen.Shuffle(Many(40).ToArray()).Sample(
        shuffled => Assert.True(ListComparison.Compare(Many(40), shuffled).IsEmpty), iter: 50);

    [Fact]
    public void What_is_added_one_way_is_removed_the_other() => Gen.Select(Gen.Int[1, 60].HashSet[0, 40], Gen.Int[1, 60].HashSet[0, 40]).Sample(
        (before, after) =>
        {
            var all = Many(60);
            var (one, two) = (all.Where(e => before.Contains(e.Row)).ToArray(), all.Where(e => after.Contains(e.Row)).ToArray());
            var (there, back) = (ListComparison.Compare(one, two), ListComparison.Compare(two, one));
            Assert.Equal(there.Added.Select(a => a.Entry.Key).Order(), back.Removed.Select(r => r.Before.Key).Order());
            Assert.Equal(after.Except(before).Count(), there.Added.Length);
            Assert.Empty(there.Changed);
        },
        iter: 100);

    [Fact]
    public void Two_changes_one_after_the_other_are_the_change_from_the_first_version_to_the_last() => Gen.Select(Versions, Versions, Versions).Sample(
        (first, second, third) => Assert.Equal(
            Lines(ListComparison.Compare(first, third)),
            Lines(ListComparison.Compare(first, second).Then(ListComparison.Compare(second, third)))),
        iter: 300);

    [Fact]
    public void What_is_taken_back_is_no_change()
    {
        var (one, two) = (new[] { Entry("1", "Zarnik Lines Ltd") }, new[] { Entry("1", "Zarnik Line Ltd"), Entry("2", "Molvar Cranes AG") });
        Assert.True(ListComparison.Compare(one, two).Then(ListComparison.Compare(two, one)).IsEmpty);
    }

    /// <summary>Versions of a small list: which entries stand in it, under which of two names, and which with a day of removal.</summary>
    private static readonly Gen<ListEntry[]> Versions = Gen.Int[0, 4].Array[6].Select(states => states
        .Select((state, i) => state switch
        {
            0 or 1 => null,
            2 => Entry($"{i}", $"Zarnik {i} Ltd"),
            3 => Entry($"{i}", $"Zarnik {i} AG"),
            _ => Entry($"{i}", $"Zarnik {i} Ltd") with { Removed = FactDate.InMonth(2024, 4) },
        })
        .OfType<ListEntry>().ToArray());

    private static IEnumerable<string> Lines(ChangeSet changes) => changes.Added.Select(a => $"+ {a.Entry.Name}")
        .Concat(changes.Removed.Select(r => $"- {r.Before.Name}"))
        .Concat(changes.Changed.Select(c => $"{c.Before.Name} > {c.After.Name}"))
        .Order(StringComparer.Ordinal);
}
