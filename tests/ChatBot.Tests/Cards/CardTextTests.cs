using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Asking;
using ChatBot.Cards;
using CsCheck;

namespace ChatBot.Tests.Cards;

public sealed partial class CardTextTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        OneOf("<at>", "</at>", "<script>", "{{", "}}", "${", "{{DATE(2024-01-01T00:00:00Z)}}", "https://", "www.", "a@b.test", "](http://x.test)", "![", "**", "__", "`", "# ", "- ", "1. ", "|", "~~",
            "\u202E", "\u200B", "\u2060", "\u200D", "\U000E0041", "\u0000", "\u001B[31m", "\r\n", "\u2028", "😀", "漢字", "\uD800"),
        Gen.String[0, 4]).Array[0, 12].Select(parts => string.Concat(parts));

    [Fact]
    public void Inert_text_reads_the_same() =>
        Hostile.Sample(text => Visible(CardText.Inert(text)) == Visible(text), print: Escaped, iter: 2000);

    [Fact]
    public void Inert_text_holds_nothing_that_a_client_could_interpret() =>
        Hostile.Sample(text => !Interpreted().IsMatch(CardText.Inert(text)), print: Escaped, iter: 2000);

    [Fact]
    public void Text_without_marks_is_no_Markdown_either() =>
        Hostile.Sample(text => !Markdown().IsMatch(CardText.WithoutMarks(text)), print: Escaped, iter: 2000);

    [Theory]
    [InlineData(" 1. one")]
    [InlineData("  2) two")]
    public void Blanks_before_a_number_do_not_hide_that_it_starts_a_list(string text) =>
        Assert.DoesNotMatch(Markdown(), CardText.WithoutMarks(text));

    [Fact]
    public void Text_without_marks_reads_the_same_once_folded() =>
        Hostile.Sample(text => Folded(CardText.WithoutMarks(text)) == Folded(Visible(text)), print: Escaped, iter: 2000);

    [Fact]
    public void Foreign_text_only_reaches_elements_that_are_not_Markdown() =>
        Hostile.Sample(text =>
        {
            var card = AnswerCard.Create(Everywhere(text), "msteams");
            return CardReader.Elements(card).Where(e => CardReader.TypeOf(e) == "TextBlock").All(e => (string?)e["text"] == "⚑ LISTED")
                && CardReader.Runs(card).All(r => !Interpreted().IsMatch(r));
        }, print: Escaped, iter: 2000);

    [Fact]
    public void Cutting_never_splits_a_character_and_never_exceeds_the_length() =>
        Gen.Select(Hostile, Gen.Int[2, 60]).Sample((text, length) =>
        {
            var clean = CardText.Inert(text);
            var cut = CardText.Cut(clean, length);
            return cut.Length <= length && cut == clean[..Math.Min(cut.Length, clean.Length)] || (cut.EndsWith('…') && !char.IsHighSurrogate(cut.Length > 1 ? cut[^2] : 'a'));
        });

    [Fact]
    public void Ordinary_text_stays_the_very_same_string()
    {
        const string Text = "The minister said: “Tuesday’s step – the 2nd – concerns A.B. Co., Ltd. (张三).”";
        Assert.Same(Text, CardText.Inert(Text));
    }

    private static Answer Everywhere(string text) => new()
    {
        Kind = AnswerKind.Status,
        Verdict = Verdict.Listed,
        Title = text,
        Text = text,
        Rows = [new(text, Verdict.Listed, text)],
        Evidence = [new(text, text, text, new DateOnly(2024, 1, 1), 1, null, true)],
        Caveats = [text],
        Offers = [new(text, text)],
    };

    private static string Visible(string text) => Lone().Replace(Hidden().Replace(text, ""), "\uFFFD")
        .Replace('‹', '<').Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).Aggregate("", (s, c) => s + c);

    private static string Folded(string text) => Visible(string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)));

    private static string Escaped(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    [GeneratedRegex(@"[\u00AD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC01-\uDC7F]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Lone();

    [GeneratedRegex(@"<[\p{L}/!?]|\{\{|\$\{|://|[wW]{3}\.|@[^\s\u2060]|[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]")]
    private static partial Regex Interpreted();

    [GeneratedRegex(@"[*_\[\]()`~#|\\<>{}]|^\s*[-+=]|^\s*\d+[.)]|:/|@|\w\.\w", RegexOptions.ECMAScript)]
    private static partial Regex Markdown();

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
