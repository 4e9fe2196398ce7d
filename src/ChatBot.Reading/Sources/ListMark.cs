namespace ChatBot.Reading.Sources;

/// <summary>The bullets before the items of a list, in whatever shape a document draws them; ours is <c>"- "</c>.</summary>
internal static class ListMark
{
    /// <summary>Our mark, with the space behind it.</summary>
    public const string Ours = "- ";

    private const string Bullets = "-*•‣⁃·◦▪▫■□●○–—\uF0B7\uF0A7\u27A2";

    /// <summary>Whether a line is the item of a list.</summary>
    public static bool Begins(string line) => line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && line[1] == ' ';

    /// <summary>The line with our mark where it has another.</summary>
    public static string Normalize(string line) => Begins(line) ? Ours + line[2..].TrimStart() : line;
}
