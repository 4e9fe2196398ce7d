using System.Text;
using ChatBot.Reading.Suppliers;
using CsCheck;

namespace ChatBot.Tests.Reading.Suppliers;

/// <summary>Whatever the names, the separator, the quotation and the line ends: every name that was written comes back.</summary>
public sealed class SupplierPropertyTests
{
    private static readonly SupplierLimits Limits = new(10_000, 10 * 1024 * 1024);

    private static readonly Gen<string> Words = Gen.Char["abzÄé公中Ω09 .&'\"-,;|\t=+@("].Array[1, 30].Select(c => string.Join(' ', new string(c).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static readonly Gen<string> Name = Words.Where(n => n.Any(char.IsLetter) && HeaderWords.Score(n) == 0);

    private static readonly Gen<string> LineEnd = Gen.OneOf("\n", "\r\n", "\r");

    [Fact]
    public void Of_a_table_with_any_separator() =>
        Gen.Select(Name.Array[1, 40], Gen.OneOf(',', ';', '\t', '|'), LineEnd, Gen.Bool, Gen.Bool).Sample((names, separator, end, quotesAll, ends) =>
        {
            string Cell(string text) => quotesAll || text.AsSpan().IndexOfAny(separator, '"') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
            var lines = names.Select((n, i) => $"{i}{separator}{Cell(n)}{separator}Hull").Prepend($"Id{separator}Supplier{separator}City");
            var read = SupplierFile.Read("a.csv", Encoding.UTF8.GetBytes(string.Join(end, lines) + (ends ? end : "")), null, Limits);
            Assert.Equal(names, read.List!.Names.Select(n => n.Text));
            Assert.Equal(Enumerable.Range(2, names.Length), read.List.Names.Select(n => n.Row));
        });

    [Fact]
    public void Of_a_text_with_one_a_line() =>
        Gen.Select(Name.Where(n => !n.Contains('"', StringComparison.Ordinal) && n[0] is not ('-' or '.')).Array[1, 40], LineEnd, Gen.Bool).Sample((names, end, ends) =>
        {
            var read = SupplierFile.Read("a.txt", Encoding.UTF8.GetBytes(string.Join(end, names) + (ends ? end : "")), null, Limits);
            Assert.Equal(names, read.List!.Names.Select(n => n.Text));
        });

    [Fact]
    public void Whatever_the_bytes_there_is_a_list_or_a_problem() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        var read = SupplierFile.Read("a.csv", bytes, null, Limits);
        Assert.NotEqual(read.List is null, read.Problem is null);
    });
}
