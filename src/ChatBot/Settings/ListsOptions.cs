namespace ChatBot.Settings;

/// <summary>When a new version of an official list is taken in, and when somebody has to look at it first.</summary>
public sealed class ListsOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Lists";

    /// <summary>The largest share of a list's entries that a new version may take off without being confirmed, from 0 to 1. A broken download must not tell that everybody was delisted.</summary>
    /// <value>0.2 by default.</value>
    public double LargestRemovedShare { get; set; } = 0.2;

    /// <summary>So many entries may go whatever their share, for of a short list one is much.</summary>
    /// <value>5 by default.</value>
    public int RemovedAlways { get; set; } = 5;

    /// <summary>Whether one row that cannot be read refuses the whole file. Otherwise such rows are reported, and the others taken in.</summary>
    /// <value><c>false</c> by default.</value>
    public bool RefuseBadRows { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (LargestRemovedShare is not (>= 0 and <= 1))
            yield return "Lists:LargestRemovedShare is not between 0 and 1; set it to a share such as 0.2.";
        if (RemovedAlways < 0)
            yield return "Lists:RemovedAlways is negative; set it to 0 or more.";
    }
}
