using System.Text.RegularExpressions;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>A rule of <c>must_not</c>: plain text, <c>re:</c>, <c>assert:</c> or <c>assert-re:</c>.</summary>
internal static partial class Prohibition
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What in the reply breaks the rule; null when nothing does.</summary>
    public static string? Broken(string rule, string reply)
    {
        if (After(rule, "assert-re:") is { } pattern)
            return Asserted(Compile(pattern), reply);
        if (After(rule, "assert:") is { } claim)
            return Asserted(Compile(Regex.Escape(ReplyText.Normalize(claim))), reply);
        if (After(rule, "re:") is { } anywhere)
            return Compile(anywhere).Match(ReplyText.Normalize(reply)) is { Success: true } match ? match.Value.Trim() : null;
        var occurs = ReplyText.Flat(reply).Contains(ReplyText.Normalize(rule).ToLowerInvariant(), StringComparison.Ordinal)
            || reply.Contains(rule, StringComparison.OrdinalIgnoreCase);
        return occurs ? rule : null;
    }

    /// <summary>The first sentence that says it, without any sign of negation, doubt or question beside it.</summary>
    private static string? Asserted(Regex claim, string reply)
    {
        foreach (var raw in ReplyText.Sentences(reply))
        {
            var sentence = LeadingNo().Replace(raw, "");
            if (claim.Match(sentence) is { Success: true } match
                && !Doubt().IsMatch(sentence[..match.Index] + " | " + sentence[(match.Index + match.Length)..]))
                return sentence.Trim();
        }
        return null;
    }

    private static string? After(string rule, string prefix) =>
        rule.StartsWith(prefix, StringComparison.Ordinal) ? rule[prefix.Length..] : null;

    private static Regex Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"The rule “{pattern}” of the questions is no regular expression: {e.Message}", e);
        }
    }

    // A leading "No, …" denies what was asked, not what follows.
    [GeneratedRegex(@"^\W*(?:no|nope)\s*[,:;-]+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNo();

    [GeneratedRegex(@"(?:\b(?:not|no|never|neither|nor|none|nothing|nobody|without|cannot|unable|whether|unless|false|wrong|incorrect|inaccurate|mistaken|contrary|untrue|unconfirmed|instead|denied|denies|refus\w*|unknown|silent|unclear|absent|absence|lacks?|if)\b|n't\b|\?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubt();
}
