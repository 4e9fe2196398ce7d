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

    /// <summary>The command and its argument that a sentence asks for; null where it asks for none. The sentence is no question. Where it does not say what to be alerted to, the argument is empty.</summary>
    public static (string Command, string Argument)? Find(string text)
    {
        text = Politeness.Without(text);
        if (Stop().Match(text) is { Success: true } stop)
            return Stopped(Here().Replace(text[stop.Length..], "").Trim(), stop.Groups["all"].Success);
        if (Start().Match(text) is { Success: true } start)
            return Started(text[start.Length..].Trim());
        return Tell().Match(text) is { Success: true } tell ? Started(text[tell.Length..].Trim()) : null;
    }

    /// <summary>Whether the words say what is to go on, or until when, and not only what is to end.</summary>
    public static bool Excepts(string about) => Except().IsMatch(about);

    private static (string, string) Started(string about) => WishSubject.IsEverything(about)
        ? ("subscribe", about[TimesReader.FindStartAfterName(about)..])
        : ("watch", WishSubject.Of(about));

    private static (string, string) Stopped(string about, bool all) =>
        Excepts(about) ? ("unsubscribe", "")
        : about.Length > 0 ? ("unwatch", WishSubject.WithoutOccurrence(about))
        : ("unsubscribe", all ? "all" : "");

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(please\s+)?(stop|end|cancel|no\s+more)\s+((?<all>all)\s+|the\s+|my\s+|our\s+)?(alert(s|ing)?|notif(ications?|ying)|watching|monitoring|following|tracking)\b(\s+(us|me))?(\s+(for|about|on|of|from|when|if)\b)?\s*", Plain)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(please\s+)?(start\s+(watching|monitoring|following|tracking)|please\s+watch|monitor)\b\s*", Plain)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(please\s+)?((notify|alert)(\s+(me|us|this\s+(channel|chat)))?)\b(\s*,?\s*(about|of|on|for|when(ever)?|if|as\s+soon\s+as)\b)+\s*|^(please\s+)?(notify|alert)\s+(me|us)$", Plain)]
    private static partial Regex Tell();

    [GeneratedRegex(@"(^|\s+)((to|in|for)\s+)?(here|this\s+(channel|chat|conversation)|(?-i:us|me))$", Plain)]
    private static partial Regex Here();

    [GeneratedRegex(@"\b(except(ing)?|but|until|till|unless|apart\s+from|other\s+than|besides|save\s+for|excluding|without)\b", Plain)]
    private static partial Regex Except();
}
