using System.Reflection;
using System.Text.RegularExpressions;
using ChatBot.Asking;
using ChatBot.Reading;
using CsCheck;

namespace ChatBot.Tests.Patterns;

/// <summary>Code that the compiler generates for a pattern has stopped the program and run for ever; the interpreter of the same pattern is what it must agree with.</summary>
public sealed partial class GeneratedPatternTests
{
    private static readonly (string Name, Regex Generated, string Pattern, RegexOptions Options)[] All =
    [
        .. new[] { typeof(Asker), typeof(ArticleReader), typeof(ChatBot.Names.CompanyRecognizer), typeof(ChatBot.Facts.Source), typeof(ChatBot.Cards.AnswerCard) }.SelectMany(t => t.Assembly.GetTypes())
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (Method: m, Attribute: m.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(m => m.Attribute is not null)
            .Select(m => ($"{m.Method.DeclaringType!.Name}.{m.Method.Name}", (Regex)m.Method.Invoke(null, null)!, m.Attribute!.Pattern, m.Attribute.Options)),
    ];

    // Backtracking out of such a loop loses its place: https://github.com/dotnet/runtime/issues/129511, mended after .NET 10.
    [Fact]
    public void No_pattern_repeats_a_group_lazily_up_to_a_limit() =>
        Assert.Empty(All.Where(p => LazyLoop().IsMatch(p.Pattern)).Select(p => p.Name));

    [Fact]
    public void Every_pattern_finds_in_words_of_its_own_what_the_interpreter_finds()
    {
        var failures = new List<string>();
        foreach (var (name, generated, pattern, options) in All)
        {
            var words = Words().Matches(Escapes().Replace(pattern, " ")).Select(m => m.Value).ToArray();
            if (words.Length == 0)
                continue;
            var interpreted = new Regex(pattern, options);
            // Words in the order of the pattern match most often.
            var texts = Gen.Select(Gen.Int[0, words.Length - 1].Array[1, 14], Gen.OneOf(Gen.Const(" "), Gen.Const(" "), Gen.Const(", "), Gen.Const(". ")), Gen.Bool, (at, between, ordered) => string.Join(between, (ordered ? at.Order() : at.AsEnumerable()).Select(i => words[i])));
            try
            {
                texts.Sample(text => Found(generated, text) == Found(interpreted, text), iter: 300, threads: 1);
            }
            catch (CsCheckException e)
            {
                failures.Add($"{name}: {e.Message} {e.InnerException?.Message}");
            }
        }

        Assert.NotEmpty(All);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string Found(Regex pattern, string text) =>
        string.Join(';', pattern.Matches(text).SelectMany(m => m.Groups.Values).Select(g => $"{g.Success} {g.Index} {g.Length}"));

    [GeneratedRegex(@"\)\{\d+,(?!1\})\d+\}\?")]
    private static partial Regex LazyLoop();

    [GeneratedRegex(@"[\p{L}’']+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\\p\{\w+\}|\\.|\(\?<\w+>|\{[\d,]+\}")]
    private static partial Regex Escapes();
}
