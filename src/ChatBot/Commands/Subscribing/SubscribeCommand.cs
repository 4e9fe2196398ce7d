using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/subscribe</c>: to be told of every change, or of those of a list, an authority or a country.</summary>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed partial class SubscribeCommand(SubscriptionDesk? desk) : SubscriptionCommand(desk)
{
    private const int MostNames = 20;
    private const int MostChoices = 4;

    public override string Name => "subscribe";

    public override string Usage => "/subscribe [LIST, AUTHORITY or COUNTRY, …] [TIMES]";

    public override string Summary => "Alerts this conversation when a list changes: any list, or those that you name.";

    public override string ChineseSummary => "清单有变动时在此对话中提醒：任何清单，或指定的清单、机构、国家。";

    public override string Details =>
        "An authority stands for its lists and those of the bodies within it, a country for all its authorities. Times are “immediately”, “daily at 9 Europe/Berlin” or “weekly on Monday at 8:30 Asia/Singapore”, for all alerts here. For a company use /watch.";

    public override ImmutableArray<string> Examples(string company) => ["/subscribe", "/subscribe OFAC", "/subscribe United States daily at 9 Europe/Berlin"];

    public override bool WorksWithoutSlash(string argument) => true;

    protected override Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk)
    {
        var start = TimesReader.FindStart(call.Argument);
        var names = Filler().Replace(WishSubject.WithoutOccurrence(Filler().Replace(call.Argument[..start].Trim().TrimEnd(',', ';'), "")), "");
        DeliveryTimes? times = null;
        if (start < call.Argument.Length)
        {
            var reading = TimesReader.Read(call.Argument[start..], desk.Of(caller)?.Times ?? DeliveryTimes.Immediate);
            if (reading is not TimesReading.Understood understood)
                return NotUnderstoodTimes(reading, "/subscribe " + call.Argument[..start]);
            times = understood.Times;
        }
        var (wanted, strange) = Find(names, call.Knowledge, desk.Now);
        if (wanted.Length > MostNames)
            return Say("Too many names", $"I take at most {MostNames} names at once. Nothing was changed; please send them in parts.");
        if (wanted.IsEmpty)
            return NotUnderstood(strange, call.Knowledge);
        var hadTimes = desk.Of(caller)?.Times;
        var added = desk.Add(caller, wanted, times);
        return added.IsFull ? Full(caller) : Confirm(wanted, added, strange, hadTimes, times is not null, caller, call.Knowledge);
    }

    private static Answer Confirm(
        ImmutableArray<Subscription> wanted, SubscriptionDesk.Added result, ImmutableArray<string> strange, DeliveryTimes? hadTimes, bool isTimed, Caller caller, Knowledge knowledge)
    {
        var view = knowledge.View;
        var (added, kept) = (result.New, result.Kept!);
        var before = wanted.RemoveAll(added.Contains);
        var isCovered = kept.Subscriptions.Any(s => s.Kind == SubscriptionKind.Everything) && !wanted.Any(w => w.Kind == SubscriptionKind.Everything);
        string?[] text =
        [
            added.IsEmpty ? null : $"From now on {PlaceWords.Here(caller)} is alerted to {SubscriptionWords.Join([.. added.Select(s => SubscriptionWords.Phrase(s, view))])}.",
            before.IsEmpty ? null : $"{(caller.IsChannel ? "This channel" : "This chat")} was subscribed to {SubscriptionWords.Join([.. before.Select(s => SubscriptionWords.Phrase(s, view))])} already{(added.IsEmpty && (hadTimes is null || hadTimes == kept.Times) ? "; nothing was changed" : "")}.",
            hadTimes is not null && hadTimes != kept.Times ? "The times of all alerts here were changed." : null,
            strange.IsEmpty ? null : $"I do not know {SubscriptionWords.Join([.. strange.Select(s => $"“{Echo.Of(s)}”")])} as a list, authority or country, so that was left out.",
            PlaceWords.Expect(caller, kept.Times),
            isTimed ? TimesWords.ZoneHint(kept.Times) : null,
        ];
        return new()
        {
            Kind = AnswerKind.Subscription,
            Title = (added.IsEmpty ? "Already subscribed: " : "Subscribed: ") + SubscriptionWords.Join([.. wanted.Select(s => SubscriptionWords.Name(s, view))]),
            Text = string.Join(' ', text.Where(t => t is not null)),
            Caveats = isCovered ? ["Everything is subscribed to here anyway; this matters only if that is ended."] : [],
            Offers = [.. Watch(strange, knowledge), .. added.Take(2).Select(s => SubscriptionWords.End(s, view)), Mine],
        };
    }

    private static Answer NotUnderstood(ImmutableArray<string> strange, Knowledge knowledge)
    {
        var known = Subjects.Known(knowledge);
        return Say(
            "I do not know that list",
            $"{SubscriptionWords.Join([.. strange.Select(s => $"“{Echo.Of(s)}”")])} is no list of my sources and no authority or country that I know, so nothing was changed. "
            + (known.IsEmpty ? "My sources name no list yet; /subscribe alone alerts you to everything." : $"My sources name {SubscriptionWords.Join(known)}; /subscribe alone alerts you to everything."),
            [.. Watch(strange, knowledge).Take(2), .. known.Take(MostChoices - 1).Select(k => new Offer("Subscribe to " + k, "/subscribe " + k)), new("Subscribe to everything", "/subscribe")]);
    }

    // What is written like a name may be a company's.
    private static IEnumerable<Offer> Watch(ImmutableArray<string> strange, Knowledge knowledge) => strange
        .Where(s => s.Length <= 200 && (!char.IsAsciiLetterLower(s[0]) || !knowledge.Names.Lookup(s).IsEmpty))
        .Select(s => new Offer("Watch " + Echo.Of(s), "/watch " + s));

    private static (ImmutableArray<Subscription> Wanted, ImmutableArray<string> Strange) Find(string names, Knowledge knowledge, DateTimeOffset now)
    {
        if (names.Length == 0)
            return ([new(SubscriptionKind.Everything, "", now)], []);
        // The names of some authorities have commas.
        if (Subjects.Find(names, knowledge, now) is { } only)
            return ([only], []);
        var found = NameList.Split(names)
            .SelectMany(n => Subjects.Find(n, knowledge, now) is null ? And().Split(n) : [n])
            .Select(n => (Name: n, Subject: Subjects.Find(n, knowledge, now))).ToList();
        return ([.. found.Select(f => f.Subject).OfType<Subscription>()], [.. found.Where(f => f.Subject is null).Select(f => f.Name)]);
    }

    [GeneratedRegex(@"^((us|me|this\s+(channel|chat))(\s+(?=(to|for)\b)|$)(?<!\bus$)|(to|for|alerts?|updates?|notifications?|about|on)\b\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
