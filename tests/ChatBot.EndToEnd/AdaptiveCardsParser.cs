using System.Text.Json;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

/// <summary>The official parser of Adaptive Cards (npm package adaptivecards 3.0.6), run in the browser.</summary>
public sealed class AdaptiveCardsParser : IAsyncLifetime
{
    // Parsing reports unknown elements and types; validating reports missing and wrong properties; both say too many actions.
    private const string Check = """
        json => {
            const card = new AdaptiveCards.AdaptiveCard();
            const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
            card.parse(JSON.parse(json), context);
            const found = [];
            for (let i = 0; i < context.eventCount; i++)
                found.push(context.getEventAt(i).message);
            for (const event of card.validateProperties().validationEvents)
                found.push(event.message);
            return found;
        }
        """;

    private readonly Chromium _chromium = new();
    private IPage? _page;

    /// <summary>The parser's file, which the build brings; null when it could not.</summary>
    private static string Script => Path.Combine(AppContext.BaseDirectory, "obj", "vendor", "adaptivecards.js");

    /// <summary>Whether the parser and a browser are there.</summary>
    public static bool IsAvailable => Chromium.Path is not null && File.Exists(Script);

    /// <summary>What is wrong with a card of version 1.5; empty when it is valid.</summary>
    /// <param name="card">The card as JSON.</param>
    public async Task<IReadOnlyList<string>> ErrorsAsync(string card)
    {
        using var _ = JsonDocument.Parse(card);
        return await _page!.EvaluateAsync<string[]>(Check, card);
    }

    public async Task InitializeAsync()
    {
        if (!IsAvailable)
            return;
        await _chromium.InitializeAsync();
        _page = await _chromium.OpenAsync();
        await _page.AddScriptTagAsync(new() { Path = Script });
    }

    public Task DisposeAsync() => _chromium.DisposeAsync();
}

/// <summary>A test that needs the official parser, and is skipped where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CardParserFactAttribute : FactAttribute
{
    public CardParserFactAttribute()
    {
        if (!AdaptiveCardsParser.IsAvailable)
            Skip = "needs Chromium, and the npm package adaptivecards, which the build fetches";
    }
}
