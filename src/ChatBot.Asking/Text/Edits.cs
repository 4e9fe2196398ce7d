namespace ChatBot.Asking.Text;

/// <summary>Compares words that may be misspelt.</summary>
internal static class Edits
{
    /// <summary>Whether one letter inserted, left out, replaced or swapped with its neighbour makes one word the other.</summary>
    public static bool AtMostOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        if (i == a.Length || i == b.Length)
            return true;
        var restA = a.AsSpan(i);
        var restB = b.AsSpan(i);
        if (a.Length == b.Length)
            return restA[1..].SequenceEqual(restB[1..])
                || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
        return a.Length > b.Length ? restA[1..].SequenceEqual(restB) : restA.SequenceEqual(restB[1..]);
    }
}
