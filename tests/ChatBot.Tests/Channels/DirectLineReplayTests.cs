using System.Globalization;
using System.Text.Json;
using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;
using CsCheck;

namespace ChatBot.Tests.Channels;

public sealed class DirectLineReplayTests
{
    private enum Step
    {
        Say,
        SayMoreThanIsKept,
        Type,
        Poll,
        ReadLive,
        GoBack,
        StartOver,
    }

    [Fact]
    public void Whatever_a_client_does_it_sees_each_message_that_is_kept_once_and_in_order() =>
        Gen.Enum<Step>().Array[0, 60].Sample(steps =>
        {
            var conversation = new DirectLineConversation(DirectLineTokens.NewGrant());
            var all = new List<int?>(); // what was said; null where somebody typed
            var marks = new Stack<string>(["0"]);

            void Append(int? number)
            {
                all.Add(number);
                conversation.Append(number is null ? new() { Type = ActivityTypes.Typing } : Activity.Message($"{number}"), DateTimeOffset.UnixEpoch);
            }

            void Read(bool isLive)
            {
                var seen = int.Parse(marks.Peek(), CultureInfo.InvariantCulture);
                var batch = conversation.Read(marks.Peek(), isLive);
                marks.Push(batch.Watermark);
                var kept = all.Skip(Math.Max(seen, all.Count - DirectLineConversation.MaxActivities));
                Assert.Equal(kept.OfType<int>(), batch.Activities.Select(NumberOf).OfType<int>());
            }

            foreach (var step in steps)
            {
                switch (step)
                {
                    case Step.Say:
                        Append(all.Count);
                        break;
                    case Step.SayMoreThanIsKept:
                        for (var i = 0; i < DirectLineConversation.MaxActivities + 3; i++)
                            Append(all.Count);
                        break;
                    case Step.Type:
                        Append(null);
                        break;
                    case Step.Poll or Step.ReadLive:
                        Read(step == Step.ReadLive);
                        break;
                    case Step.GoBack when marks.Count > 1: // the connection broke before the last batch arrived
                        marks.Pop();
                        break;
                    case Step.StartOver:
                        marks.Push("0");
                        break;
                }
            }
            Read(isLive: false);
            Assert.Empty(conversation.Read(marks.Peek(), isLive: true).Activities);
        });

    [Fact]
    public void Any_watermark_that_was_given_leads_to_all_that_came_after_it_and_is_still_kept() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500]).Sample((said, mark) =>
        {
            var conversation = new DirectLineConversation(DirectLineTokens.NewGrant());
            for (var i = 0; i < said; i++)
                conversation.Append(Activity.Message($"{i}"), DateTimeOffset.UnixEpoch);
            var from = mark > said ? 0 : mark;

            var seen = conversation.Read($"{mark}", isLive: true).Activities.Select(NumberOf).OfType<int>();

            var first = Math.Max(from, said - DirectLineConversation.MaxActivities);
            Assert.Equal(Enumerable.Range(first, said - first), seen);
        });

    [Fact]
    public void Only_a_client_that_listens_is_told_that_somebody_is_typing()
    {
        var conversation = new DirectLineConversation(DirectLineTokens.NewGrant());
        conversation.Append(new() { Type = ActivityTypes.Typing }, DateTimeOffset.UnixEpoch);

        Assert.Empty(conversation.Read(null, isLive: false).Activities);
        Assert.Single(conversation.Read(null, isLive: true).Activities);
    }

    private static int? NumberOf(byte[] json)
    {
        using var activity = JsonDocument.Parse(json);
        return activity.RootElement.TryGetProperty("text", out var text)
            ? int.Parse(text.GetString()!, CultureInfo.InvariantCulture)
            : null;
    }
}
