using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Naming;

/// <summary>Capitals that stand for their governments only where they act: "London froze its assets", not "a broker in London".</summary>
internal static partial class ActingCapital
{
    /// <summary>Whether a speaker is such a capital: "London reminds us that it has listed NAME".</summary>
    public static bool Knows(string speaker) => speaker is "London" or "Bern" or "Berne";

    /// <summary>The government whose capital acts at a place; null where none does.</summary>
    public static Authority? At(string text, Span name) =>
        (Of(name.Of(text)) ?? Authorities.StateOf(name.Of(text))) is { } government && Acts(text, name) ? government : null;

    /// <summary>The government that sits in a capital, where it is told as seated there: "the government in Wellington"; null where none is known to.</summary>
    public static Authority? Of(string capital) =>
        Authorities.Find(capital switch { "London" => "United Kingdom", "Bern" or "Berne" => "Switzerland", "Wellington" => "New Zealand", _ => capital });

    private static bool Acts(string text, Span name) =>
        !Place().IsMatch(text[..name.Start]) && (By().IsMatch(text[..name.Start]) || Acting().IsMatch(text, name.End));

    [GeneratedRegex(@"\b(?:in|of|from|at|near|to|the|outside|and|through|via|based|between|for|around|across) $", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bby $")]
    private static partial Regex By();

    [GeneratedRegex(@"\G(?:['’]s (?:own )?(?:[\p{L}]+ )?(?:list|sanctions|blacklist|designation|listing|freeze)\b|,? (?:which )?(?:(?:on \p{Lu}\p{Ll}+day|yesterday|today|this week|has|had|also|then|later|already|itself|in turn|first|too|soon|quickly) )*(?:designat|sanction|list(?:s|ed)\b|add(?:s|ed)\b|froze|freez|follow|delist|remov|lift|took\b|takes\b|impos|blacklist|act(?:s|ed)\b|mov(?:es|ed)\b|join(?:s|ed)\b|did\b|put\b|drop|struck\b|strik|unfroze|target|hit\b))")]
    private static partial Regex Acting();
}
