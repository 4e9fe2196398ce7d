using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Ingest;

namespace ChatBot.Commands;

/// <summary><c>/sources</c>: what the bot knows things from, and how that is doing.</summary>
/// <param name="states">How the files are doing that sources come from.</param>
internal sealed class SourcesCommand(Func<ImmutableArray<SourceState>> states) : Command
{
    public override string Name => "sources";

    public override string Usage => "/sources";

    public override string Summary => "Shows what I know things from: publisher, title, date and address of every source.";

    public override string ChineseSummary => "列出我依据的来源：发布者、标题、日期和网址。";

    public override CommandReply Run(CommandCall call)
    {
        var view = call.Knowledge.View;
        var all = states();
        var keys = view.Sources.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return new(new Answer
        {
            Kind = AnswerKind.Source,
            Title = "My sources",
            Text = view.Sources.Length switch
            {
                0 => "I have no source yet, so I cannot answer anything.",
                1 => "Everything I say comes from one source. What it does not say, I do not know.",
                var n => string.Create(CultureInfo.InvariantCulture, $"Everything I say comes from these {n} sources. What they do not say, I do not know."),
            },
            Rows =
            [
                // What waits for somebody comes first.
                .. all.Where(s => !s.IsFine && (s.Key is null || !keys.Contains(s.Key))).Select(s => new AnswerRow(s.Name, null, SourceWords.Of(s))),
                .. view.Sources.Select(s => Row(s, view, all.Where(a => a.Key == s.Key).OrderBy(a => a.IsFine).ThenByDescending(a => a.Checked).FirstOrDefault())),
            ],
        });
    }

    private static AnswerRow Row(Source source, FactView view, SourceState? state) =>
        new(source.Title, null, string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Published:d MMMM yyyy}. {What(source, view)}.{(state is null ? "" : " " + SourceWords.Of(state))}"))
        {
            Address = source.Address,
        };

    private static string What(Source source, FactView view)
    {
        if (source.Kind == SourceKind.List)
        {
            var gone = source.Passages is ListedRows rows ? rows.NoteCount : source.Passages.Count(p => p.IsNote);
            return Count(source.Passages.Count - gone, "An official list with one entry", "An official list with {0} entries")
                + (gone == 0 ? "" : Count(gone, "; one more was in earlier versions", "; {0} more were in earlier versions"));
        }
        var kind = source.Kind == SourceKind.Brief
            ? "A brief in ListWatch's own words that restates the article paragraph by paragraph"
            : "The article itself, word for word";
        return $"{kind}. {Count(source.Passages.Count, "1 paragraph", "{0} paragraphs")}, {Count(view.FactsOf(source).Count(), "1 fact", "{0} facts")}";
    }

    private static string Count(int number, string one, string many) =>
        number == 1 ? one : many.Replace("{0}", number.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
