namespace ChatBot.TeamsApp.Checks;

/// <summary>What Teams wants of the two icons, which the schema of the manifest cannot say.</summary>
internal static class IconCheck
{
    private const int ColorSide = 192;
    private const int OutlineSide = 32;

    /// <summary>What is wrong with the full icon.</summary>
    public static IEnumerable<string> Color(byte[] file) => Problems(AppPackage.ColorIcon, ColorSide, file, _ => null);

    /// <summary>What is wrong with the outline icon.</summary>
    public static IEnumerable<string> Outline(byte[] file) => Problems(AppPackage.OutlineIcon, OutlineSide, file, image => OutlineProblem(image.Pixels()));

    private static IEnumerable<string> Problems(string name, int side, byte[] file, Func<PngImage, string?> more)
    {
        string? problem;
        try
        {
            var image = PngImage.Read(file);
            problem = image.Width != side || image.Height != side
                ? $"it is {image.Width}×{image.Height} pixels; draw it with {side}×{side}"
                : more(image);
        }
        catch (InvalidDataException e)
        {
            problem = e.Message + "; save it as a PNG with transparency";
        }
        return problem is null ? [] : [$"{name}: {problem}."];
    }

    private static string? OutlineProblem(byte[] pixels)
    {
        var (visible, transparent, coloured) = (0, 0, 0);
        for (var i = 0; i < pixels.Length; i += 4)
        {
            if (pixels[i + 3] == 0)
            {
                transparent++;
                continue;
            }
            visible++;
            if (pixels.AsSpan(i, 3).ContainsAnyExcept((byte)255))
                coloured++;
        }
        return transparent == 0 ? "it has no transparent pixel; draw it in white on a transparent ground"
            : visible == 0 ? "it is empty; draw it in white on a transparent ground"
            : coloured > 0 ? $"{coloured} of its pixels are not white; draw it in pure white (255, 255, 255) only"
            : null;
    }
}
