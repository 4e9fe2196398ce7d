using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/subscriptions</c>: what the conversation is told of and when; sets the times.</summary>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed class SubscriptionsCommand(SubscriptionDesk? desk) : SubscriptionCommand(desk)
{
    private const int PageSize = 20;
    private const string Page = "page";

    private static readonly Offer Example = new("Daily at 9:00 UTC", "/subscriptions daily at 9:00 UTC");

    public override string Name => "subscriptions";

    public override string Usage => "/subscriptions [TIMES]";

    public override string Summary => "Shows what this conversation is alerted to and when; with times, sets them.";

    public override string ChineseSummary => "显示此对话的提醒内容和时间；可设定时间。";

    public override string Details =>
        "Times are “immediately”, “daily at 9 Europe/Berlin”, “weekly on Monday at 8:30 am Asia/Singapore”, “quiet 22:00-07:00 Europe/Berlin” or “quiet off”. Without a time zone it is the one set before, at first UTC.";

    public override ImmutableArray<string> Examples(string company) => ["/subscriptions", "/subscriptions daily at 9 Europe/Berlin", "/subscriptions quiet 22:00-07:00"];

    public override bool WorksWithoutSlash(string argument) => argument.Length == 0 || TimesReader.Read(argument, DeliveryTimes.Immediate) is not TimesReading.None;

    protected override bool Changes(string argument) => argument.Length > 0 && PageOf(argument) is null;

    protected override Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk)
    {
        if (desk.Of(caller) is not { } subscriber)
            return Nothing(caller, call.Knowledge, isSetting: Changes(call.Argument));
        if (!Changes(call.Argument))
            return Show(subscriber, PageOf(call.Argument) ?? 1, caller, desk, call.Knowledge);
        return TimesReader.Read(call.Argument, subscriber.Times) switch
        {
            TimesReading.Understood understood => Set(understood.Times, subscriber, caller, desk),
            TimesReading.Problem problem => Say("I do not understand the times", problem.Text + " Nothing was changed.", [.. problem.Instead.Select(i => new Offer(i, "/subscriptions " + i)), Mine]),
            _ => Say("I do not understand the times", $"“{Echo.Of(call.Argument)}” says nothing of times to me, so nothing was changed. {Details}", Example, Mine),
        };
    }

    private static Answer Set(DeliveryTimes times, Subscriber subscriber, Caller caller, SubscriptionDesk desk)
    {
        desk.Add(caller, [], times);
        string?[] text = [subscriber.Times == times ? "It was so already." : null, PlaceWords.Expect(caller, times), TimesWords.ZoneHint(times)];
        return Say(subscriber.Times == times ? "Nothing was changed" : "The times are set", string.Join(' ', text.Where(t => t is not null)), Mine);
    }

    private static Answer Show(Subscriber subscriber, int page, Caller caller, SubscriptionDesk desk, Knowledge knowledge)
    {
        var pages = (subscriber.Subscriptions.Length + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, pages);
        string?[] lines =
        [
            PausedWords(subscriber),
            PlaceWords.Expect(caller, subscriber.Times),
            "Last alert: " + (desk.LastTold(caller) is { } at ? SubscriptionWords.Moment(at) : "nothing yet") + ".",
            pages > 1 ? string.Create(CultureInfo.InvariantCulture, $"{subscriber.Subscriptions.Length} subscriptions, page {page} of {pages}.") : null,
        ];
        return new()
        {
            Kind = AnswerKind.Subscription,
            Title = caller.IsShared ? $"What {PlaceWords.Here(caller)} is alerted to" : "What you are alerted to",
            Text = string.Join('\n', lines.Where(l => l is not null)),
            Rows = [.. subscriber.Subscriptions.Skip((page - 1) * PageSize).Take(PageSize).Select(s => new AnswerRow(SubscriptionWords.Name(s, knowledge.View), null, "since " + SubscriptionWords.Moment(s.Since)))],
            Offers =
            [
                .. page < pages ? [new Offer("Next page", string.Create(CultureInfo.InvariantCulture, $"/subscriptions {Page} {page + 1}"))] : (Offer[])[],
                .. subscriber.Subscriptions.Skip((page - 1) * PageSize).Take(2).Select(s => SubscriptionWords.End(s, knowledge.View)),
                subscriber.Times.Rhythm == Rhythm.Immediate
                    ? new("Once a day", "/subscriptions " + TimesWords.Typed(subscriber.Times with { Rhythm = Rhythm.Daily }))
                    : new("Immediately", "/subscriptions immediately"),
                new("How to change times", "/help subscriptions"),
            ],
        };
    }

    private static Answer Nothing(Caller caller, Knowledge knowledge, bool isSetting) => Say(
        "Nothing is subscribed to here",
        $"{(caller.IsChannel ? "This channel" : "This chat")} is alerted to nothing{(isSetting ? ", so there are no times to set yet" : "")}. /subscribe alerts it to every change of a list, /watch NAME to what is new about the listings of one company.",
        [new("Subscribe to everything", "/subscribe"), .. ExampleCompany.Of(knowledge.View) is { } company ? [new Offer("Watch " + company, "/watch " + company)] : (Offer[])[]]);

    private static string? PausedWords(Subscriber subscriber) => subscriber is { PausedBy: { } code, PausedSince: { } since }
        ? $"Paused since {SubscriptionWords.Moment(since)}: messages were not taken here ({code}). Writing to me here is enough for alerts to go on."
        : null;

    private static int? PageOf(string argument) =>
        argument.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [Page, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;
}
