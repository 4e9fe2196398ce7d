using System.Text.Json;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd;

/// <summary>A card as the page shows it.</summary>
internal sealed class ShownCard(ILocator card)
{
    /// <summary>The banner, the first heading; fails where there is none.</summary>
    public ILocator Verdict => card.GetByRole(AriaRole.Heading).First;

    /// <summary>A button by its words.</summary>
    public ILocator Button(string title) => card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>The last button.</summary>
    public ILocator LastButton => card.GetByRole(AriaRole.Button).Last;

    /// <summary>The place of a text.</summary>
    public ILocator Words(string text) => card.GetByText(text);

    /// <summary>Everything that can be read.</summary>
    public Task<string> TextAsync() => card.InnerTextAsync();

    /// <summary>Waits until the chat has scrolled to the card: to its end, or no further than its top when it is taller than the window.</summary>
    public Task SettleAsync()
    {
        const string Wait = """
            card => new Promise(resolve => {
                const chat = document.querySelector("#chat [role=feed]").parentElement;
                let last, still = 0;
                const look = () => {
                    const box = card.getBoundingClientRect(), window = chat.getBoundingClientRect();
                    const there = box.bottom <= window.bottom || box.top <= window.top + 20;
                    still = there && box.top === last ? still + 1 : 0;
                    last = box.top;
                    if (still === 30) // frames
                        resolve();
                    else
                        requestAnimationFrame(look);
                };
                look();
            })
            """;
        return card.EvaluateAsync(Wait).WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>The elements that hide a part of what is in them, and the buttons that reach out of the window.</summary>
    public async Task<IReadOnlyList<string>> ClippedAsync()
    {
        const string Find = """
            card => [card, ...card.querySelectorAll("*")].filter(e => {
                const box = e.getBoundingClientRect();
                if (box.width <= 1)
                    return false; // for screen readers only
                const cut = getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1;
                return cut || box.left < 0 || box.right > innerWidth;
            }).map(e => e.className + ": " + e.textContent)
            """;
        return (await card.EvaluateAsync<JsonElement>(Find)).Deserialize<string[]>()!;
    }
}
