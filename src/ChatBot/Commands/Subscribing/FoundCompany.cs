using ChatBot.Asking;
using ChatBot.Facts;

namespace ChatBot.Commands.Subscribing;

/// <summary>Whom a typed name means, and what there is to say of them now.</summary>
/// <param name="Typed">The name as it was typed.</param>
/// <param name="Company">The company; null when none is known by the name, or several may be meant.</param>
/// <param name="Status">What the look-up answers: the status, no record, or the question which company is meant.</param>
internal sealed record FoundCompany(string Typed, Company? Company, Answer Status)
{
    /// <summary>Whether it has to be asked which company is meant.</summary>
    public bool IsUnclear => Status.Kind == AnswerKind.Clarification;

    /// <summary>The name to show.</summary>
    public string Name => Company?.Name ?? Echo.Of(Typed);

    /// <summary>The company that a name means, as <c>/lookup</c> finds it, also when the name has commas.</summary>
    public static FoundCompany Of(string name, Asker asker, Knowledge knowledge)
    {
        var (answer, context) = asker.Lookup(name, knowledge, null);
        if (IsKnown(name, knowledge) && context.Companies is not [_])
            (answer, context) = asker.Lookup(WithoutCommas(name), knowledge, null);
        return new(name, answer.Kind != AnswerKind.Clarification && context.Companies is [var company] ? company : null, answer);
    }

    /// <summary>Whether a text as a whole is the name of a company, whatever its case.</summary>
    public static bool IsKnown(string name, Knowledge knowledge) => knowledge.Names.Lookup(WithoutCommas(name)).Any(c => Has(c.Company, name));

    /// <summary>Whether a company has the name, whatever its case.</summary>
    public static bool Has(Company company, string name) =>
        string.Equals(company.Name, name, StringComparison.OrdinalIgnoreCase) || company.Names.Any(n => string.Equals(n.Text, name, StringComparison.OrdinalIgnoreCase));

    // Running text is not read across commas.
    private static string WithoutCommas(string name) => name.Replace(",", "", StringComparison.Ordinal);
}
