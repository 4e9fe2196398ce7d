using System.Collections.Immutable;

namespace ChatBot.LiteDb;

/// <summary>What a store has to write to forget something, which others write with it in one transaction.</summary>
/// <param name="Entries">What is to be written; empty when nothing tells of it.</param>
/// <param name="Accept">Shows that it was written.</param>
internal sealed record Forgotten(ImmutableArray<Entry> Entries, Action Accept);
