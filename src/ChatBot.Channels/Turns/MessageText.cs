using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Turns;

/// <summary>What a message says to the bot: its text without the bot's own mention and without what the client wraps around it.</summary>
public static partial class MessageText
{
    // More people than anybody mentions; a bound for whoever means harm.
    private const int MaxMentions = 100;

    // Nearly all messages have none of these, and stay as they are.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("<&\r\t\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    /// <summary>What was said. A button of a card says its <c>say</c>. Empty where nothing was said.</summary>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrWhiteSpace(activity.Text))
            return activity.Value?.Text("say")?.Trim() ?? "";

        var mentions = Mention.Of(activity).Take(MaxMentions).ToList();
        if (mentions.Count == 0 && !activity.Text.AsSpan().ContainsAny(Unusual) && !activity.Text.Contains("  ", StringComparison.Ordinal))
            return activity.Text.Trim();
        var text = ComposedCard().Replace(activity.Text, " ");
        text = RemoveUntagged(text, mentions, activity.Recipient?.Id);
        text = StripTags(text, activity, mentions);
        // Decoded last and once: what a user wrote as "&lt;at&gt;" is text, not a mention.
        text = WebUtility.HtmlDecode(text);
        text = Invisible().Replace(text, "");
        text = LineBreak().Replace(text, "\n");
        return Blanks().Replace(text, " ").Trim();
    }

    private static string StripTags(string text, Activity activity, List<Mention> mentions)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var bot = activity.Recipient;
        var waiting = mentions.Select(m => (Mention: m, Name: NameOf(m))).ToList();
        var known = waiting.Select(w => w.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = waiting.Where(w => IsOwn(w.Mention)).Select(w => w.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var shared = activity.Conversation?.IsShared == true;
        var (atStart, read) = (true, 0); // whether the text so far is nothing but tags

        return Tag().Replace(text, tag =>
        {
            atStart = atStart && string.IsNullOrWhiteSpace(Fold(text[read..tag.Index]));
            read = tag.Index + tag.Length;
            return IsBots(Fold(tag.Groups["name"].Value)) ? " " : tag.Groups["name"].Value;
        });

        // Two can bear one name: the mentions stand in the order of the text, so each tag uses up one.
        bool IsBots(string name)
        {
            var next = waiting.FindIndex(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase));
            if (next >= 0)
            {
                var isOwn = IsOwn(waiting[next].Mention);
                waiting.RemoveAt(next);
                return isOwn;
            }
            if (known.Contains(name))
                return own.Contains(name);
            // In a shared conversation only messages that mention the bot arrive, so a tag at the start that no entity explains is the bot's.
            return string.Equals(name, Fold(bot?.Name ?? ""), StringComparison.OrdinalIgnoreCase) || (shared && atStart);
        }

        bool IsOwn(Mention mention) => mention.Id is not null && mention.Id == bot?.Id;
    }

    /// <summary>Some clients mark the mention by other means than a tag, as "@Name".</summary>
    private static string RemoveUntagged(string text, List<Mention> mentions, string? botId)
    {
        foreach (var mention in mentions)
        {
            if (mention.Id is null || mention.Id != botId || string.IsNullOrWhiteSpace(mention.Text) || Tag().IsMatch(mention.Text))
                continue;
            var start = text.IndexOf(mention.Text, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
                text = string.Concat(text.AsSpan(0, start), " ", text.AsSpan(start + mention.Text.Length));
        }
        return text;
    }

    private static string NameOf(Mention mention)
    {
        var tag = mention.Text is null ? Match.Empty : Tag().Match(mention.Text);
        return Fold(tag.Success ? tag.Groups["name"].Value : mention.Name ?? "");
    }

    private static string Fold(string name) =>
        Blanks().Replace(Invisible().Replace(WebUtility.HtmlDecode(name), ""), " ").Trim();

    [GeneratedRegex("""<at(?:\s[^<>]{0,300})?>(?<name>[^<>]{0,300})</at>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // A card that somebody put into the compose box stands in the text as an empty element; it says nothing.
    [GeneratedRegex("""<span[^<>]{0,300}inline-compose-card[^<>]{0,300}>\s*(?:<span[^<>]{0,300}>\s*</span>\s*)?</span>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ComposedCard();

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\r\n?")]
    private static partial Regex LineBreak();

    // Not the single space, which stays as it is.
    [GeneratedRegex(@"[\t\u00A0][ \t\u00A0]*| [ \t\u00A0]+")]
    private static partial Regex Blanks();
}
