using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Commands.Subscribing;

/// <summary>Where alerts arrive, in words.</summary>
internal static class PlaceWords
{
    /// <summary>"this channel", "this chat".</summary>
    public static string Here(Caller caller) => caller.IsChannel ? "this channel" : "this chat";

    /// <summary>How and when alerts come, in a sentence or more: all that whoever subscribes has to expect.</summary>
    public static string Expect(Caller caller, DeliveryTimes times)
    {
        string?[] sentences =
        [
            $"Alerts come {(times.Rhythm == Rhythm.Immediate ? "" : "together ")}as a new {(caller.IsChannel ? "post in this channel" : "message in this chat")}{(caller.IsShared ? ", for everybody in it to read" + (caller.IsPrivate ? " and not for you alone" : "") : "")}, {TimesWords.HowOften(times)}{(times.Rhythm == Rhythm.Immediate ? "" : " if anything changed")}.",
            TimesWords.Quiet(times),
            caller.IsPassing ? "They reach this chat for as long as it is open and I am not restarted." : null,
        ];
        return string.Join(' ', sentences.Where(s => !string.IsNullOrEmpty(s)));
    }
}
