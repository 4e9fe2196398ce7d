namespace ChatBot.Tests.TeamsApp;

/// <summary>A test that needs the official schemas, and is skipped where the build could not fetch them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchemaTheoryAttribute : TheoryAttribute
{
    public SchemaTheoryAttribute()
    {
        if (!File.Exists(Manifest) || !File.Exists(Words))
            Skip = "needs the npm package @microsoft/app-manifest, which the build fetches";
    }

    public static string Manifest => Path.Combine(AppContext.BaseDirectory, "obj", "vendor", "MicrosoftTeams.schema.json");

    public static string Words => Path.Combine(AppContext.BaseDirectory, "obj", "vendor", "MicrosoftTeams.Localization.schema.json");
}
