using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;

namespace ChatBot.Teams;

/// <summary>Finds companies for the message extension and for choices of cards. It is asked with every letter, so it answers from memory.</summary>
/// <param name="standing">Knows the companies and their status.</param>
internal sealed class SearchHandler(Standing standing)
{
    /// <summary>Answers <c>composeExtension/query</c>: a page of companies, or the honest result that there is no record.</summary>
    public Task<InvokeResponse> QueryAsync(TurnContext turn, CancellationToken cancellation)
    {
        var query = ExtensionQuery.Of(turn.Activity);
        if (query.Text.Length > CompanySearch.LongestName)
            return Task.FromResult(ExtensionResponse.Message($"That is too long for a name. I look up names of at most {CompanySearch.LongestName} characters."));
        var found = CompanySearch.Find(query.Text, standing.Knowledge);
        if (!found.IsEmpty)
            return Results(turn, found.Skip(query.Skip).Take(query.Count).Select(c => c.Name));
        if (query.Text.Any(char.IsLetterOrDigit))
            return Results(turn, query.Skip == 0 ? [query.Text] : []);
        return Task.FromResult(ExtensionResponse.Message("Type the name of a company to see whether my sources say that it is on a list."));
    }

    /// <summary>Answers <c>composeExtension/selectItem</c>: the company that the picked item names as its <c>company</c>.</summary>
    public Task<InvokeResponse> SelectAsync(TurnContext turn, CancellationToken cancellation) =>
        Results(turn, SelectedItem.Text(turn.Activity, "company") is { Length: <= CompanySearch.LongestName } name && name.Any(char.IsLetterOrDigit) ? [name] : []);

    /// <summary>Answers <c>application/search</c>: the names of companies.</summary>
    public Task<InvokeResponse> TypeAheadAsync(TurnContext turn, CancellationToken cancellation)
    {
        var asked = TypeAhead.Of(turn.Activity);
        var found = CompanySearch.Find(asked.Text, standing.Knowledge);
        return Task.FromResult(TypeAhead.Entries(found.Skip(asked.Skip).Take(asked.Count).Select(c => c.Name)));
    }

    private Task<InvokeResponse> Results(TurnContext turn, IEnumerable<string> names)
    {
        var channel = turn.Activity.ChannelId ?? ChannelIds.Msteams;
        return Task.FromResult(ExtensionResponse.Results(names.Select(n => CompanyResult.Of(standing.Detached(n), channel))));
    }
}
