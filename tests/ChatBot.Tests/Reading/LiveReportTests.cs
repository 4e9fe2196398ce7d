using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading;
using CsCheck;

namespace ChatBot.Tests.Reading;

/// <summary>A live report with the newest entry first is read in the order in which it was written, and cited as it stands.</summary>
public sealed class LiveReportTests
{
    private static readonly string[] NewestFirst =
    [
        "All times are London time.",
        "17:40 - That is it for today.",
        "11:30 - The British names: Orla Lamps Ltd, a maker of lamps, and Tarn Sonar Ltd.",
        "11:05 - The notice of the Office of Financial Sanctions Implementation (OFSI) is out. Two additions with effect from today.",
        "09:50 - Good morning.",
    ];

    [Fact]
    public void What_an_earlier_entry_announced_is_known_to_the_one_above_it() =>
        Assert.Equal([("orla-lamps-ltd", "OFSI"), ("tarn-sonar-ltd", "OFSI")], Text.Facts<Listing>(NewestFirst).Select(l => (l.CompanyId, l.Authority ?? "")).Order());

    [Fact]
    public void Each_citation_is_a_span_of_the_paragraph_as_the_source_numbers_it()
    {
        var read = Text.Read(NewestFirst);

        Assert.Contains(read.Facts.SelectMany(f => f.Citations), c => c.Paragraph == 3);
        Assert.All(
            read.Facts.SelectMany(f => f.Citations).Concat(read.NotUnderstood),
            c => Assert.Equal(c.Quote, NewestFirst[c.Paragraph - 1].Substring(c.Start, c.Quote.Length)));
        Assert.Equal(NewestFirst, read.Source.Passages.Select(p => p.Text));
    }

    [Fact]
    public void The_order_of_the_entries_changes_nothing_that_is_told() =>
        Assert.Equal(Steps(NewestFirst), Steps([NewestFirst[0], .. NewestFirst.Skip(1).Reverse()]));

    [Fact]
    public void A_line_without_an_hour_goes_on_with_the_entry_above_it() =>
        Assert.Equal(
            [("orla-lamps-ltd", "United Kingdom"), ("tarn-sonar-ltd", "United Kingdom")],
            Text.Facts<Listing>("12:10 - That is all.", "11:30 - Britain has sanctioned two firms.", "They are Orla Lamps Ltd and Tarn Sonar Ltd.", "11:05 - Good morning.").Select(l => (l.CompanyId, l.Authority ?? "")).Order());

    [Fact]
    public void Any_lines_with_hours_are_read_and_cited_as_they_stand() =>
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (h, m) => $"{h:00}:{m:00}").Array[0, 8].Sample(hours =>
        {
            string[] lines = [.. hours.Select((h, i) => i % 3 == 2 ? "Ministers met." : $"{h} - Britain has sanctioned Orla Lamps Ltd.")];
            var read = new ArticleReader().Read(Text.Source(lines), new CompanyRecognizer([]), DateTimeOffset.UnixEpoch);
            Assert.All(read.Facts.SelectMany(f => f.Citations).Concat(read.NotUnderstood), c => Assert.Equal(c.Quote, lines[c.Paragraph - 1].Substring(c.Start, c.Quote.Length)));
        }, iter: 200);

    private static IEnumerable<(string, string?, string?)> Steps(string[] lines) =>
        Text.Facts<Listing>(lines).Select(l => (l.CompanyId, l.Authority, l.Date?.ToString())).Order();
}
