using ChatBot.Facts;
using CsCheck;

namespace ChatBot.Tests.Reading;

public sealed class CitationProperties
{
    private static readonly string[] Pieces =
    [
        "On Monday, Norway blacklisted two Baltic firms for fraud.", "The two listed firms are Orla Lamps Co., Ltd. and Tarn.", "“We left. It was late,” minister Kari Moe said.",
        "He added, “No.”", "“", "”", "\"", "(", " ", ".", ", and ", "Orla Corp. ", "The U.S. ", "was sanctioned by the Treasury ", "for ", "in 2019", "- ", "1. ", "| a | b |", "‘x’", "…", "名前", "\uD83D\uDE00", "K.A.", "\u00A0", ": ",
    ];

    private static readonly Gen<string[]> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(parts => string.Concat(parts).Trim()).Where(t => t.Length > 0).Array[1, 5];

    [Fact]
    public void Every_citation_stands_where_it_says() => Texts.Sample(paragraphs =>
    {
        var reading = Text.Read(paragraphs);
        foreach (var citation in reading.Facts.SelectMany(f => f.Citations).Concat(reading.NotUnderstood))
            Assert.Equal(citation.Quote, paragraphs[citation.Paragraph - 1].Substring(citation.Start, citation.Quote.Length));
    }, iter: 2000);

    [Fact]
    public void Every_fact_is_cited_and_names_known_companies() => Texts.Sample(paragraphs =>
    {
        var reading = Text.Read(paragraphs);
        var known = reading.Companies.Select(c => c.Id).ToHashSet();
        Assert.All(reading.Facts, fact => Assert.NotEmpty(fact.Citations));
        Assert.All(reading.Facts.OfType<Listing>(), listing => Assert.Contains(listing.CompanyId, known));
        Assert.All(reading.Facts.OfType<Relation>(), relation => Assert.Contains(relation.CompanyId, known));
        Assert.Equal(reading.Facts.Length, reading.Facts.Select(f => f.Id).Distinct().Count());
    }, iter: 1000);

    [Fact]
    public void The_same_text_yields_the_same_facts() => Texts.Sample(
        paragraphs => Assert.Equal(Text.Read(paragraphs).Facts.Select(f => f.Id), Text.Read(paragraphs).Facts.Select(f => f.Id)), iter: 300);

    [Theory]
    [InlineData("Aaa Ltd, ")]
    [InlineData("“ ")]
    [InlineData("\" a. ")]
    [InlineData("“x.” ")]
    [InlineData("said and ")]
    [InlineData("firms: A, ")]
    [InlineData("1. ")]
    [InlineData("Norway blacklisted Orla Ltd for fraud. ")]
    public void A_megabyte_of_anything_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotNull(Text.Read(text).Source);
    }
}
