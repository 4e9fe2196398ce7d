using System.Globalization;
using System.Text;
using ChatBot.Asking;
using ChatBot.Channels.Schema;

namespace ChatBot.Cards;

/// <summary>An answer as Markdown with numbered sources, for messages that are text and no card.</summary>
internal static class CitedText
{
    private const int LongestSentence = 1500;
    private const int LongestTitle = 120;

    /// <summary>Whether an answer can do without a card: it has sources to cite, and no rows.</summary>
    public static bool Fits(Answer answer) => !answer.Evidence.IsEmpty && answer.Rows.IsEmpty && answer.Kind is not (AnswerKind.Clarification or AnswerKind.Screening);

    /// <summary>
    /// Verdict, sentence and marks, then what to keep in mind. Outside Teams, which takes the addresses from the entity alone,
    /// the addresses follow as Markdown's reference links, as Web Chat wants them.
    /// </summary>
    public static string Of(Answer answer, string channelId)
    {
        var text = new StringBuilder(CardText.WithoutMarks(CardText.Cut(PlainText.Headline(answer), LongestSentence)));
        for (var i = 1; i <= answer.Evidence.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $" [{i}]");
        foreach (var caveat in answer.Caveats)
            text.Append("\n\n").Append(CardText.WithoutMarks(caveat));
        if (!string.Equals(channelId, ChannelIds.Msteams, StringComparison.OrdinalIgnoreCase))
            AppendLinks(text, answer);
        return text.ToString();
    }

    /// <summary>A piece of evidence as the source of a citation.</summary>
    public static CitedSource Source(Evidence evidence) => new(
        CardText.Inert(evidence.Title),
        CardText.Inert(Citations.Words(evidence)),
        RichText.Openable(evidence.Address, CardLimits.Generous),
        [
            CardText.Inert(evidence.Publisher),
            evidence.Published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            .. evidence.Restated ? (string[])["Restated by ListWatch"] : [],
        ]);

    // A mark whose source is not on the web stays a number in brackets.
    private static void AppendLinks(StringBuilder text, Answer answer)
    {
        var separator = "\n\n";
        for (var i = 0; i < answer.Evidence.Length; i++)
            if (RichText.Openable(answer.Evidence[i].Address, CardLimits.Generous) is { } address)
            {
                text.Append(separator).Append(CultureInfo.InvariantCulture, $"[{i + 1}]: <{address.AbsoluteUri}> \"{Title(answer.Evidence[i])}\"");
                separator = "\n";
            }
    }

    private static string Title(Evidence evidence) => CardText.WithoutMarks(CardText.Cut(evidence.Title, LongestTitle)).Replace('"', '”');
}
