using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>A clause that says that something is put on a list or taken off, whoever it is.</summary>
/// <param name="Predicate">Its verb.</param>
/// <param name="Action">What is done.</param>
/// <param name="Agent">The words that name who does it; empty where nobody is named.</param>
/// <param name="Companies">The words that name whom it is done to.</param>
/// <param name="Tail">What follows the verb.</param>
/// <param name="List">The list; null where none is mentioned.</param>
/// <param name="NamesOnly">Whether the verb merely names: it lists only what was announced before.</param>
internal sealed partial record ListingClause(
    Predicate Predicate, ListingAction Action, Span Agent, Span Companies, Span Tail, ListPhrase? List, bool NamesOnly)
{
    /// <summary>Whether nobody who knows says so: "posts claim that NAME was listed".</summary>
    public bool IsUnfounded(string text) => Action != ListingAction.Proposed && Doubt.IsUnfounded(text[..Predicate.Match.Span.Start]);

    /// <summary>Where whom it is about is named before it, for a relative clause; empty for any other.</summary>
    public Span Head { get; init; }

    /// <summary>The names before a relative clause that it is about; none for another clause, nor where it names its object itself.</summary>
    public IEnumerable<ProperName> Related(string text) =>
        Predicate.IsPassive ? RelativeClause.Names(text, Companies.Trim(text).IsEmpty ? Head : default, Predicate.IsPlural(text))
        : HasObject(text) || Predicate.IsBare && AsideBefore().IsMatch(text[..Predicate.Group.Start]) ? [] : RelativeClause.Names(text, Head, several: false);

    // "which had been on the list and changes the entry for OTHER, first listed in 2022": the participle is said of that.
    [GeneratedRegex(@", (?:first |already |originally |previously )$")]
    private static partial Regex AsideBefore();

    [GeneratedRegex(@"\G(?:,|:| [–—-]) (?=(?:(?:the|its|an?) )?(?:[\p{Ll}-]+ ){0,3}\p{Lu})")]
    private static partial Regex Named();

    /// <summary>Whether the verb is followed by whom or what it is done to: "adds paperwork to the list", not "put on the list".</summary>
    public bool HasObject(string text) =>
        WordScanner.Scan(text, Companies).FirstOrDefault() is { IsEmpty: false } first && first.Of(text) is var word
        && !FunctionWords.Prepositions.Contains(word) && !PlanningWords.Adverbs.Contains(word) && !char.IsDigit(word[0]) && word is not ("last" or "earlier" or "sanctions" or "therefrom" or "again");

    /// <summary>The parts of a text that name whom the clause is about: its object, the members of a group, and who was treated likewise.</summary>
    public IEnumerable<Span> Named(string text) =>
        Companions.Behind(text, Tail.Start) is { IsEmpty: false } companions ? Objects(text).Append(companions) : Objects(text);

    /// <summary>Those of them that hold its object, or the members of a group.</summary>
    public IEnumerable<Span> Objects(string text)
    {
        if (GroupPhrase.Find(text, Companies) is { } group)
        {
            yield return new(Companies.Start, group.Span.Start);
            var members = group.MembersIn(text);
            // "Two names were added, A and B."
            if (members.IsEmpty && Predicate.IsPassive && Named().Match(text, Tail.Start) is { Success: true } behind)
                members = Clause.After(text, behind.Index + behind.Length);
            yield return members.Start < Predicate.Group.Start && members.End > Predicate.Group.Start ? new(members.Start, Predicate.Group.Start) : members;
        }
        else
            yield return Companies;
    }
}
