using System.Globalization;
using ChatBot.Cards;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Teams;
using ChatBot.Channels.Turns;

namespace ChatBot.Teams;

/// <summary>Unfurls links to the sources: who pastes one sees what it is and whom it names.</summary>
/// <param name="standing">Knows the sources and the status of companies.</param>
internal sealed class LinkHandler(Standing standing)
{
    /// <summary>Answers <c>composeExtension/queryLink</c> and <c>composeExtension/anonymousQueryLink</c>; an unknown address with no result.</summary>
    public Task<InvokeResponse> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        var view = standing.Knowledge.View;
        var source = LinkKey.Of(SelectedItem.Text(turn.Activity, "url")) is { } key
            ? view.Sources.FirstOrDefault(s => s.Address is { } address && LinkKey.Of(address) == key)
            : null;
        if (source is null)
            return Task.FromResult(ExtensionResponse.Results([]));
        var answer = standing.Dated(SourceAnswer.Of(source, view, standing.VerdictOn));
        return Task.FromResult(ExtensionResponse.Results([new(
            AnswerCard.Create(answer, turn.Activity.ChannelId ?? ChannelIds.Msteams),
            CompanyResult.Line(source.Title),
            CompanyResult.Line(string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Published:d MMMM yyyy}")),
            SourceAnswer.Names(answer.Rows))]));
    }
}
