using System.Text.RegularExpressions;

namespace ChatBot.Commands.Subscribing;

/// <summary>Wishes to be alerted, in the words that people use for them, as commands.</summary>
internal static partial class PlainWish
{
    /// <summary>The command that a word after a slash stands for, where it is another word for one ("/follow"); null where it is none.</summary>
    public static string? CommandOf(string word) => word.ToUpperInvariant() switch
    {
        "FOLLOW" or "MONITOR" or "TRACK" or "NOTIFY" => "watch",
        "UNFOLLOW" => "unwatch",
        "WATCHLIST" or "SUBSCRIPTION" or "NOTIFICATION" or "NOTIFICATIONS" or "ALERT" or "ALERTS" or "REMIND" or "MUTE" or "UNMUTE" => "subscriptions",
        _ => null,
    };

    /// <summary>The command and its argument that a sentence asks for; null where it asks for none. The sentence is no question.</summary>
    public static (string Command, string Argument)? Find(string text)
    {
        if (Stop().Match(text) is { Success: true } stop)
            return Stopped(text[stop.Length..].Trim(), stop.Groups["all"].Success);
        if (Start().Match(text) is { Success: true } start)
            return ("watch", text[start.Length..].Trim());
        if (Tell().Match(text) is not { Success: true } tell)
            return null;
        var about = Happening().Replace(text[tell.Length..].Trim(), "").Trim();
        return about.Length == 0 || Anything().IsMatch(about) ? ("subscribe", "") : ("watch", about);
    }

    private static (string, string) Stopped(string about, bool all) =>
        all ? ("unsubscribe", "all") : about.Length == 0 ? ("unsubscribe", "") : ("unwatch", about);

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(please\s+)?(stop|end|cancel|no\s+more)\s+((?<all>all)\s+|the\s+|my\s+|our\s+)?(alert(s|ing)?|notif(ications?|ying)|watching|monitoring|following|tracking)\b(\s+(us|me))?(\s+(for|about|on|of|from|when|if))?\b\s*", Plain)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(please\s+)?(start\s+(watching|monitoring|following|tracking)|please\s+watch|monitor)\b\s*", Plain)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(please\s+)?((notify|alert)(\s+(me|us|this\s+(channel|chat)))?)\b(\s*,?\s*(about|of|on|for|when(ever)?|if|as\s+soon\s+as)\b)+\s*|^(please\s+)?(notify|alert)\s+(me|us)$", Plain)]
    private static partial Regex Tell();

    // What is to happen: any change is told of.
    [GeneratedRegex(@"(^|\s+)((is|are|was|were|gets?|becomes?|has|have|will|comes?|goes|appears?|changes?|leaves?|joins?)\b.*|(being|getting)\b.*)$", Plain)]
    private static partial Regex Happening();

    [GeneratedRegex(@"^((any|every|all|some)(thing|one|body)?\b.*|(a|the|any)\s+(list|company|source)s?|lists?|(new\s+)?(listings?|changes?|updates?|companies|alerts?|news)|something(\s+new)?)$", Plain)]
    private static partial Regex Anything();
}
