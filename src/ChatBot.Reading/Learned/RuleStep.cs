using ChatBot.Facts;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Learned;

/// <summary>
/// What a step that the rules have read says for the day of another one: firms that are listed together are listed on one day, and a firm comes off on another day than
/// it went on. The step itself is left out, as it would only say what the rules say.
/// </summary>
internal static class RuleStep
{
    /// <summary>A feature; null where the step may be the one that is asked for.</summary>
    /// <param name="step">A step that the rules have read.</param>
    /// <param name="company">The company that is asked for.</param>
    /// <param name="here">The sentence in which it is asked for.</param>
    /// <param name="action">What was done.</param>
    /// <param name="keeper">Who did it; null where that is open.</param>
    public static string? Of(Listing step, string company, ReadSentence here, ListingAction action, string? keeper)
    {
        var isSame = step.Action == action || step.Action.IsEnd() && action.IsEnd();
        var isOwn = step.CompanyId == company;
        var isHis = keeper is null || step.Authority is null ? (bool?)null : ListingMerge.AreCompatible(step.Authority, keeper);
        if (isOwn && isSame && isHis != false)
            return null;
        var where = step.Citations.Contains(here.Unit.Citation) ? "Here" : step.Citations.Any(c => c.Paragraph == here.Paragraph) ? "Near" : "";
        return $"rule{(isOwn ? "Own" : "")}{(isSame ? "Same" : step.Action.IsTalk() ? "Talk" : "Other")}{isHis switch { true => "His", false => "Others", null => "" }}{where}{(ListingMerge.IsPast(step) ? "Past" : "")}";
    }
}
