using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>What a question repeats of somebody's words: "Who called it a farce?" A statement about the same matter need not say it.</summary>
/// <param name="question">The question.</param>
/// <param name="content">The stems of what it repeats.</param>
/// <param name="index">How rare they are.</param>
internal sealed class Repeated(Question question, ImmutableArray<string> content, FactIndex index)
{
    /// <summary>How much of it a statement must hold.</summary>
    private const double Most = 0.6;

    // "sold no single pump"
    private const int MostBehindDenial = 3;

    private static readonly FrozenSet<string> Denials = "no not never neither nor none nobody nothing without isn't wasn't aren't weren't don't doesn't didn't haven't hasn't".Split(' ').ToFrozenSet();

    // The verb behind "who" is the asker's.
    private readonly ImmutableArray<(string Head, double Weight)> _terms = index.Terms(content.Except(question.Words.SkipWhile(w => w.Text is not "who").Skip(1).Take(1).Select(w => w.Stem)));

    /// <summary>Whether a statement says it: with most of its words, and denying no more than it does.</summary>
    public bool IsSaidIn(Statement statement)
    {
        var words = Words.Of($"{statement.Gist} {statement.Quote}");
        var told = words.Select(w => Thesaurus.HeadOf(w.Stem)).ToHashSet();
        return _terms.Where(t => told.Contains(t.Head)).Sum(t => t.Weight) >= Most * _terms.Sum(t => t.Weight) && IsDeniedIn(words) == IsDeniedIn(question.Words);
    }

    /// <summary>Whether a denial stands before the first of some of the words.</summary>
    private bool IsDeniedIn(ImmutableArray<Word> words) =>
        _terms.Select(t => words.TakeWhile(w => Thesaurus.HeadOf(w.Stem) != t.Head).Count()).Any(at => at < words.Length && words.Take(at).TakeLast(MostBehindDenial).Any(before => Denials.Contains(before.Text)));
}
