namespace ChatBot.Commands;

/// <summary>Optimal string alignment distance: letters added, left out, replaced, or two neighbours swapped.</summary>
internal static class EditDistance
{
    private const int LongestWord = 32;

    /// <summary>How many such steps lie between two words; <see cref="int.MaxValue"/> when one is too long to be a command.</summary>
    public static int Between(string a, string b)
    {
        if (a.Length > LongestWord || b.Length > LongestWord)
            return int.MaxValue;
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    steps[i, j] = i + j;
                    continue;
                }
                var replaced = steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(replaced, 1 + Math.Min(steps[i - 1, j], steps[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        return steps[a.Length, b.Length];
    }
}
