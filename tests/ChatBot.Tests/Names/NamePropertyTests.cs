using System.Text;
using ChatBot.Facts;
using CsCheck;

namespace ChatBot.Tests.Names;

public sealed class NamePropertyTests
{
    private static readonly Gen<(Company Company, string Name)> AnyName =
        Gen.OneOf([.. Known.Companies.SelectMany(c => c.Names.Select(n => (c, n.Text)))]);

    private static readonly Gen<string> Separator = Gen.OneOf(" ", "  ", "-", "_", "\u00A0", ".", " \u200B");

    [Fact]
    public void A_name_is_found_whatever_its_case_and_separators() =>
        Gen.Select(AnyName, Separator, Gen.Bool.Array[64]).Sample((any, separator, upper) =>
        {
            var text = $"Is {Disguise(any.Name, separator, upper)} listed?";
            var mention = Assert.Single(Known.Recognizer.Find(text));
            Assert.Equal(any.Company.Name, mention.Best.Company.Name);
            Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Text);
        });

    [Fact]
    public void One_slip_in_a_rare_word_is_forgiven() =>
        Gen.Select(Gen.OneOf("Cloudwalk", "Megvii", "Netposa", "SenseTime"), Gen.Int[1, 5], Gen.Int[0, 2]).Sample((name, at, kind) =>
        {
            var slip = kind switch
            {
                0 => name.Insert(at, name[at].ToString()),
                1 => name[..at] + 'q' + name[(at + 1)..],
                _ => name[..(at - 1)] + name[at] + name[at - 1] + name[(at + 1)..],
            };
            var found = Assert.Single(Known.Recognizer.Find($"any news on {slip} today?"));
            Assert.StartsWith(name, found.Best.Company.Name, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void Ordinary_sentences_hold_no_names()
    {
        string[] words =
        [
            "the", "a", "our", "please", "order", "dawning", "cloud", "sense", "technology", "industry", "china", "regulators", "market",
            "walks", "net", "position", "pico", "company", "list", "meeting", "tomorrow", "semiconductor", "prices", "went", "up", "is", "was",
            "and", "with", "invoice", "drone", "lamp", "manufacturing", "in", "of", "to", "seven", "boxes", "leave", "early",
        ];
        // "is dawning in the list" and "dawning is in list seven" do speak of the firm, whoever types them.
        Gen.OneOf(words).Array[1, 25].Where(s => !s.Take(2).Contains("dawning") || !s.Contains("list"))
            .Sample(sentence => Assert.Empty(Known.Recognizer.Find(string.Join(' ', sentence))));
    }

    [Fact]
    public void No_string_makes_it_fail() =>
        Gen.OneOf(Gen.Char.Select(c => c.ToString()), AnyName.Select(n => n.Name), Gen.OneOf("\uD83D", "\uDE02", "<at>", "</at>", "++", "'s", ". ", "\0"))
            .Array[0, 40].Select(string.Concat).Sample(text =>
            {
                foreach (var mention in Known.Recognizer.Find(text))
                    Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Text);
                Assert.All(Known.Recognizer.Lookup(text), c => Assert.InRange(c.Score, 0, 1));
            });

    [Theory]
    [InlineData("DJI, ")]
    [InlineData("m e g v i i ")]
    [InlineData("大疆")]
    [InlineData("Leon, Megvii and ")]
    [InlineData("semiconductor manufacturing ")]
    [InlineData("<at>")]
    [InlineData("aB")]
    public void Long_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + " Netposa";
        Assert.Equal("Netposa Technologies", Known.Recognizer.Find(text)[^1].Best.Company.Name);
    }

    private static string Disguise(string name, string separator, bool[] upper)
    {
        var disguised = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
            disguised.Append(name[i] == ' ' && name[i - 1] != ',' ? separator
                : upper[i % upper.Length] ? name[i..(i + 1)].ToUpperInvariant() : name[i..(i + 1)].ToLowerInvariant());
        return disguised.ToString();
    }
}
