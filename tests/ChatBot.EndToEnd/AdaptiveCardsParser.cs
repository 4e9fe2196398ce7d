using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

/// <summary>The official parser of Adaptive Cards (npm package adaptivecards 3.0.6), run in the browser.</summary>
public sealed class AdaptiveCardsParser : IAsyncLifetime
{
    // Parsing reports unknown elements and types; validating reports missing and wrong properties; both say too many actions.
    // A card may have as many buttons as Teams shows.
    private const string Check = """
        json => {
            const card = new AdaptiveCards.AdaptiveCard();
            card.hostConfig = new AdaptiveCards.HostConfig({ actions: { maxActions: 6 } });
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

    /// <summary>Whether the parser and a browser are there.</summary>
    public static bool IsAvailable => Chromium.Path is not null && File.Exists(Script);

    // The build brings it, where it can.
    private static string Script => Path.Combine(AppContext.BaseDirectory, "obj", "vendor", "adaptivecards.js");

    /// <summary>What is wrong with a card of version 1.5; empty when it is valid.</summary>
    /// <param name="card">The card as JSON.</param>
    public async Task<IReadOnlyList<string>> ErrorsAsync(string card)
    {
        // A parser that has seen a card finds fault with the language of the next one: the expression it tests languages with
        // is global, and goes on where it left off. So each card gets a new one.
        await _page!.AddScriptTagAsync(new() { Path = Script });
        return await _page.EvaluateAsync<string[]>(Check, card);
    }

    public async Task InitializeAsync()
    {
        if (!IsAvailable)
            return;
        await _chromium.InitializeAsync();
        _page = await _chromium.OpenAsync();
    }

    public Task DisposeAsync() => _chromium.DisposeAsync();
}
