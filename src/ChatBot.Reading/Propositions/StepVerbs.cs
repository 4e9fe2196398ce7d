using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>The verbs by which something is put on a list or taken off, whichever words they need beside them.</summary>
internal static class StepVerbs
{
    private static readonly VerbLexicon[] All =
        [ListingVerbs.Add, ListingVerbs.AddToList, ListingVerbs.PutOntoList, ListingVerbs.Bar, ListingVerbs.Remove, ListingVerbs.RemoveFromList];

    /// <summary>Those of a text in some forms, in order.</summary>
    public static IEnumerable<VerbMatch> Find(string text, VerbForms forms) =>
        All.SelectMany(v => v.Find(text)).Where(m => (m.Form & forms) != 0).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).DistinctBy(m => m.Span.Start);

    /// <summary>How many of a text tell a step off a list, or one onto it.</summary>
    public static int Count(string text, bool off) =>
        Find(text, VerbForms.Past | VerbForms.Participle | VerbForms.Gerund).Count(m => (ListingVerbs.Remove.IsForm(m.Verb.Base, VerbForms.Base) || ListingVerbs.RemoveFromList.IsForm(m.Verb.Base, VerbForms.Base)) == off);

    /// <summary>The one with which a text begins in some form; null where it begins with none.</summary>
    public static VerbMatch? Opening(string text, VerbForms forms) =>
        Find(text, forms).FirstOrDefault() is { Verb: not null, Span.Start: 0 } first ? first : null;
}
