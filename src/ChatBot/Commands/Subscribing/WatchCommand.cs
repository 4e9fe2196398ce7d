using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/watch</c>: to be told of every change that concerns a company.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed partial class WatchCommand(Asker asker, SubscriptionDesk? desk) : SubscriptionCommand(desk)
{
    private const int MostNames = 20;
    private const int LongestName = 200;
    private const int PassagesEach = 2;
    private const string Unknown = "I have no record of it; you are told when it appears in one of my sources.";

    public override string Name => "watch";

    public override string Usage => "/watch NAME [, NAME…]";

    public override string Summary => "Alerts this conversation when a source says something new about a company.";

    public override string ChineseSummary => "某家公司在来源中有变动时，在此对话中提醒。";

    public override string Details => string.Create(CultureInfo.InvariantCulture,
        $"Several names are separated by commas, at most {MostNames} at once. A company that no source names yet is watched too. “/watch exactly NAME” takes a name as you write it, even if I know a similar one.");

    public override ImmutableArray<string> Examples(string company) => ["/watch " + company, "/watch " + company + ", another firm"];

    public override bool WorksWithoutSlash(string argument) => !NoName().IsMatch(argument);

    protected override Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk)
    {
        var argument = Filler().Replace(call.Argument, "");
        var exactly = Exactly().Match(argument);
        argument = argument[exactly.Length..];
        var names = NameList.Split(argument);
        if (names.IsEmpty)
            return Say(Usage, "Give me the name of a company. " + Summary + " " + Details, ExampleCompany.Of(call.Knowledge.View) is { } example ? new Offer("Watch " + example, "/watch " + example) : Mine);
        if (names.Length > MostNames)
            return Say("Too many names", string.Create(CultureInfo.InvariantCulture, $"I take at most {MostNames} names at once, and these are {names.Length}. Nothing was changed; please send them in parts."));
        if (names.FirstOrDefault(n => n.Length > LongestName) is { } name)
            return Say("That name is too long", string.Create(CultureInfo.InvariantCulture, $"“{Echo.Of(name)}” has {name.Length} characters; I take names of at most {LongestName}. Nothing was changed. Separate several names by commas."));
        ImmutableArray<WatchedName> found = [.. names.Select(n => WatchedName.Of(n, exactly.Success, asker, call.Knowledge, desk.Now))];
        ImmutableArray<Subscription> wanted = [.. found.Select(f => f.Wanted).OfType<Subscription>()];
        if (wanted.IsEmpty)
            return Ask(found);
        var added = desk.Add(caller, wanted);
        return added.IsFull ? Full(caller) : Confirm(found, added, caller, call.Knowledge);
    }

    private static Answer Ask(ImmutableArray<WatchedName> unclear) => unclear[0].Found.Status with
    {
        Text = string.Join(' ', unclear.Select(u => u.Found.Status.Text).Append("Nothing is watched yet.")),
        Offers = [.. unclear.SelectMany(u => u.Choices).DistinctBy(o => o.Say)],
    };

    private static Answer Confirm(ImmutableArray<WatchedName> found, SubscriptionDesk.Added added, Caller caller, Knowledge knowledge)
    {
        var watched = found.Where(f => f.Wanted is not null).ToImmutableArray();
        var before = watched.Where(f => !added.New.Any(f.Wanted!.IsSameAs)).ToImmutableArray();
        var fresh = watched.RemoveAll(before.Contains);
        var kept = added.Kept!;
        var phrases = fresh.Select(f => SubscriptionWords.Phrase(f.Wanted!, knowledge.View)).Distinct().ToList();
        string?[] text =
        [
            phrases.Count > 0 ? $"From now on {PlaceWords.Here(caller)} is alerted when a source says something new about {SubscriptionWords.Join(phrases)}." : null,
            before.IsEmpty ? null : $"{SubscriptionWords.Join([.. before.Select(f => f.Shown(knowledge)).Distinct()])} {(before.Length == 1 ? "was" : "were")} watched already; nothing was changed for {(before.Length == 1 ? "it" : "them")}.",
            watched.Length < found.Length ? "Of some I have to ask which one you mean; they are not watched yet." : null,
            PlaceWords.Expect(caller, kept.Times),
        ];
        return new()
        {
            Kind = AnswerKind.Subscription,
            Title = (fresh.IsEmpty ? "Already watching " : "Watching ") + (watched.Length == 1 ? watched[0].Shown(knowledge) : SubscriptionWords.Count(watched.Length, "name", "names")),
            Text = string.Join(' ', text.Where(t => t is not null)),
            Rows = [.. found.Select(f => f.Row(Unknown, knowledge))],
            Evidence = [.. watched.SelectMany(f => f.Found.Status.Evidence.Take(PassagesEach)).Distinct()],
            Caveats =
            [
                .. kept.Subscriptions.Any(s => s.Kind == SubscriptionKind.Everything) ? (string[])["Everything is subscribed to here anyway; watching a company matters only if that is ended."] : [],
                .. watched.SelectMany(f => f.Found.Status.Caveats).Distinct(),
            ],
            Offers =
            [
                .. found.Where(f => f.Wanted is null).SelectMany(f => f.Choices).DistinctBy(o => o.Say),
                .. watched.Take(2).Select(f => SubscriptionWords.End(f.Wanted!, knowledge.View)),
                Mine,
            ],
            FactIds = [.. watched.SelectMany(f => f.Found.Status.FactIds).Distinct()],
        };
    }

    [GeneratedRegex(@"^((for|over|out\s+for)\b\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^exactly\b[\s:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exactly();

    [GeneratedRegex(@"^(out\b(?!\s+for)|it\b|this\b|that\b|how\b|what\b|your\b|lists?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
