using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ChatBot.Asking;
using ChatBot.Cards;
using ChatBot.Channels.Schema;

namespace ChatBot.Benchmarks;

/// <summary>Rendering of the card that shows an answer, for Teams.</summary>
[MemoryDiagnoser]
public class CardBenchmarks
{
    private Answer _status = null!;
    private Answer _list = null!;
    private Activity _message = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var bot = new BuiltInBot();
        _status = bot.Asker.Ask(Questions.Listing, bot.Knowledge, null).Answer;
        _list = bot.Asker.ListAll(bot.Knowledge).Answer;
        _message = new Activity { Type = ActivityTypes.Message, Attachments = [Attachment.AdaptiveCard(AnswerCard.Create(_status, ChannelIds.Msteams))] };
    }

    [Benchmark]
    public JsonObject StatusCard() => AnswerCard.Create(_status, ChannelIds.Msteams);

    [Benchmark]
    public JsonObject ListCard() => AnswerCard.Create(_list, ChannelIds.Msteams);

    [Benchmark]
    public byte[] SerializeMessage() => JsonSerializer.SerializeToUtf8Bytes(_message, ChannelsJson.Default.Activity);
}
