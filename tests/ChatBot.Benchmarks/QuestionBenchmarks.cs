using BenchmarkDotNet.Attributes;
using ChatBot.Asking;
using ChatBot.Asking.Answering;
using ChatBot.Asking.Understanding;

namespace ChatBot.Benchmarks;

/// <summary>From text to an answer: what the question wants to know, and what the facts in memory say. Figures are per question.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private static readonly DateOnly Today = new(2021, 12, 20);

    private readonly List<Question> _questions = [];
    private Knowledge _knowledge = null!;
    private Asker _asker = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var bot = new BuiltInBot();
        (_knowledge, _asker) = (bot.Knowledge, bot.Asker);
        _questions.AddRange(Questions.Mixed.Select(q => QuestionRecognizer.Recognize(q, _knowledge, null, Today)));
    }

    [Benchmark(OperationsPerInvoke = 11)]
    public int Recognize()
    {
        var words = 0;
        foreach (var question in Questions.Mixed)
            words += QuestionRecognizer.Recognize(question, _knowledge, null, Today).Words.Length;
        return words;
    }

    [Benchmark(OperationsPerInvoke = 11)]
    public int Answer()
    {
        var length = 0;
        foreach (var question in _questions)
            length += Answers.To(question, _knowledge).Text.Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = 11)]
    public int RecognizeAndAnswer()
    {
        var length = 0;
        foreach (var question in Questions.Mixed)
            length += _asker.Ask(question, _knowledge, null).Answer.Text.Length;
        return length;
    }

    [Benchmark]
    public Reply RecognizeAndAnswerListing() => _asker.Ask(Questions.Listing, _knowledge, null);
}
