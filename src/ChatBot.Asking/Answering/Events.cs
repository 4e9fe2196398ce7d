using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Events in sentences.</summary>
internal static class Events
{
    /// <summary>Who did what to whom when, according to whom.</summary>
    public static string Sentence(Event happened, FactView view)
    {
        var source = CompanyStatus.SourcePhrase(happened, view);
        if (happened.Actor is null || happened.Object is null)
            return $"{view.SourceOf(happened).Publisher} reports: {Stop(Capital(happened.Text))}";
        return $"{Capital(Definite(happened.Actor))} {happened.Type} {ObjectPhrase(happened, view)}{When(happened.Date)}, {source}.";
    }

    private static string ObjectPhrase(Event happened, FactView view)
    {
        var thing = happened.Object!;
        if (happened.CompanyId is not { } id)
            return char.IsUpper(thing[0]) ? Definite(thing) : thing;
        var company = view.CompanyOf(id);
        return company.Names.Any(n => thing.Contains(n.Text, StringComparison.OrdinalIgnoreCase)) ? thing
            : $"{Possessive(Short(company))} {thing}";
    }
}
