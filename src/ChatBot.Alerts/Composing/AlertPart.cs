using System.Collections.Immutable;

namespace ChatBot.Alerts.Composing;

/// <summary>A section with what its title is made of.</summary>
/// <param name="Section">The section.</param>
/// <param name="Companies">What happened to which companies, by id.</param>
/// <param name="Lists">The lists it is about, each once.</param>
/// <param name="Title">What to call it where it tells of no company.</param>
internal sealed record AlertPart(AlertSection Section, ImmutableArray<(AlertItemKind Kind, string Company)> Companies, ImmutableArray<string> Lists, string Title = "");
