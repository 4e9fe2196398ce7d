using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>A body that speaks under its name with the letters for it: "the State Inspectorate for Metals (SIM) in Riga".</summary>
internal static partial class AbbreviatedBody
{
    /// <summary>The body; null where a phrase is nothing of the kind.</summary>
    public static Speaker? Read(string text, Span phrase)
    {
        if (Body().Match(phrase.Trim(text, ",").Of(text)) is not { Success: true } body)
            return null;
        var (name, letters) = (body.Groups["name"].Value, body.Groups["letters"].Value);
        return Authorities.Find(letters) is { } known ? NamedBodies.Speaking(known, letters)
            : Authorities.Find(name) is { } called ? NamedBodies.Speaking(called, name)
            : new($"{name} ({letters})", null, null);
    }

    [GeneratedRegex(@"^(?:(?:[Bb]ut|[Aa]nd|as) )?[Tt]he (?<name>\p{Lu}[\p{L}’'&-]*(?: (?:\p{Lu}[\p{L}’'&-]*|of|for|and|the|on|to))*) \((?<letters>\p{Lu}{2,8})\)(?: in \p{Lu}\p{L}+)?$")]
    private static partial Regex Body();
}
