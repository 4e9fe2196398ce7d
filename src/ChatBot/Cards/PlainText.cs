using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>An answer as plain text: for terminals, for clients that show no cards, for speech and for notifications.</summary>
public static class PlainText
{
    private const int SummaryLength = 99;

    /// <summary>The whole answer, a line per part.</summary>
    public static string Render(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        string[] lines =
        [
            Head(answer),
            .. answer.Text.Split('\n').Select(CardText.Inert),
            .. answer.Rows.Select(r => "- " + Row(r)),
            .. answer.Evidence.Select(Quotation),
            .. answer.Caveats.Select(CardText.Inert),
            .. answer.Offers.Select(o => "> " + CardText.Inert(o.Say)),
        ];
        return string.Join('\n', lines.Where(l => !string.IsNullOrWhiteSpace(l)));
    }

    /// <summary>Verdict, title and sentence in one line.</summary>
    public static string Headline(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var head = Head(answer);
        var text = CardText.Inert(answer.Text);
        return head.Length == 0 ? text : head + ". " + text;
    }

    /// <summary>What is read aloud: verdict, or what an alert is of, and sentence, without the characters that mean something in speech markup.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="length">The longest text, in UTF-16 units.</param>
    public static string Speech(Answer answer, int length)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var verdict = Signal.Of(answer) is { } signal ? signal.Words.ToLowerInvariant() + ". " : answer.Kind == AnswerKind.Alert ? answer.Title + ". " : "";
        var spoken = CardText.Inert(CardText.Cut(verdict + answer.Text, length));
        return spoken.Replace("&", "and", StringComparison.Ordinal).Replace('<', '‹').Replace('>', '›');
    }

    /// <summary>What a notification shows: under 100 characters.</summary>
    public static string Summary(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var head = Head(answer);
        return CardText.WithoutMarks(CardText.Cut(head.Length == 0 ? CardText.Inert(answer.Text) : head, SummaryLength));
    }

    /// <summary>A row in one line: name, verdict, text, address.</summary>
    internal static string Row(AnswerRow row)
    {
        string?[] parts = [row.Verdict is { } v ? Signal.Of(v).Short : row.Mark, CardText.Inert(row.Text), row.Address?.AbsoluteUri];
        var said = string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
        return CardText.Inert(row.Name) + (said.Length > 0 ? ": " + said : "");
    }

    /// <summary>A passage in one line: words, place, whose words they are, address.</summary>
    internal static string Quotation(Evidence evidence)
    {
        string?[] parts = [Citations.Words(evidence), Citations.Place(evidence), Citations.Restated(evidence)];
        var said = CardText.Inert(string.Join(" · ", parts.Where(p => p is not null)));
        return evidence.Address is { } address ? said + " · " + address.AbsoluteUri : said;
    }

    /// <summary>The banner's words and the title; either may be missing.</summary>
    internal static string Head(Answer answer) => (Signal.Of(answer), CardText.Inert(answer.Title)) switch
    {
        ({ } signal, "") => signal.Words,
        ({ } signal, var title) => signal.Words + ": " + title,
        (_, var title) => title,
    };
}
