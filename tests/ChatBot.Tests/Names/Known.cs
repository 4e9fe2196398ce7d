using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Companies;

namespace ChatBot.Tests.Names;

/// <summary>The companies that ship with the project, and a recogniser for them.</summary>
internal static class Known
{
    public static ImmutableArray<Company> Companies { get; } = CompanyCatalog.Read(Workspace.File("data", "companies"));

    public static CompanyRecognizer Recognizer { get; } = new(Companies);

    /// <summary>The canonical names found in a text, in order, joined by a semicolon.</summary>
    public static string Find(string text) => string.Join("; ", Recognizer.Find(text).Select(m => m.Best.Company.Name));
}
