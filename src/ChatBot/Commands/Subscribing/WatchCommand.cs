using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;

namespace ChatBot.Commands.Subscribing;

/// <summary><c>/watch</c>: to be told what is new about the listings of a company.</summary>
/// <param name="asker">Looks names up.</param>
/// <param name="desk">Where subscriptions are kept; null where nobody can be told anything.</param>
internal sealed partial class WatchCommand(Asker asker, SubscriptionDesk? desk) : SubscriptionCommand(desk)
{
    private const int MostNames = 20;
    private const int LongestName = 200;
    private const int MostChoices = 2;
    private const int PassagesEach = 2;
    private const string Unknown = "I have no record of it; you are told when a list or an article says something about a listing of it.";

    public override string Name => "watch";

    public override string Usage => "/watch NAME [, NAME…] [TIMES]";

    public override string Summary => "Alerts this conversation when a list or an article says something new about a listing of a company.";

    public override string ChineseSummary => "清单或文章中有某家公司列名的新消息时，在此对话中提醒。";

    public override string Details => string.Create(CultureInfo.InvariantCulture,
        $"Several names are separated by commas, at most {MostNames} at once. A company that no source names yet is watched too. Times are those of /subscribe, for all alerts here. “/watch exactly NAME” takes a name as you write it, even if I know a similar one.");

    public override ImmutableArray<string> Examples(string company) => ["/watch " + company, "/watch " + company + ", another firm"];

    public override bool WorksWithoutSlash(string argument) => !NoName().IsMatch(argument);

    protected override Answer Run(CommandCall call, Caller caller, SubscriptionDesk desk)
    {
        var argument = Filler().Replace(call.Argument, "");
        var exactly = Exactly().Match(argument);
        argument = argument[exactly.Length..].Trim();
        var reader = new WatchedNames(asker, call.Knowledge, desk.Now);
        DeliveryTimes? times = null;
        if (!exactly.Success && !reader.IsKnown(argument))
        {
            var start = TimesReader.FindStartAfterName(argument);
            if (start < argument.Length)
            {
                var reading = TimesReader.Read(argument[start..], desk.Of(caller)?.Times ?? DeliveryTimes.Immediate);
                if (reading is not TimesReading.Understood understood)
                    return NotUnderstoodTimes(reading, "/watch " + argument[..start]);
                times = understood.Times;
            }
            argument = WishSubject.WithoutOccurrence(argument[..start].TrimEnd(' ', ',', ';'));
        }
        var names = reader.Split(argument, exactly.Success);
        if (names.IsEmpty)
            return WhatInstead("Whom or what shall I watch?", "", call.Knowledge);
        if (names.Length > MostNames)
            return Say("Too many names", string.Create(CultureInfo.InvariantCulture, $"I take at most {MostNames} names at once, and these are {names.Length}. Nothing was changed; please send them in parts."));
        if (names.FirstOrDefault(n => n.Length > LongestName) is { } name)
            return Say("That name is too long", string.Create(CultureInfo.InvariantCulture, $"“{Echo.Of(name)}” has {name.Length} characters; I take names of at most {LongestName}. Nothing was changed. Separate several names by commas."));
        if (!exactly.Success && names.FirstOrDefault(n => WishSubject.NamesNothing(n) && !reader.IsKnown(n)) is { } nothing)
            return WhatInstead("That is not a name", $"“{Echo.Of(nothing)}” names no company and no list. ", call.Knowledge);
        ImmutableArray<WatchedName> found = [.. names.Select(n => reader.Read(n, exactly.Success))];
        ImmutableArray<Subscription> wanted = [.. found.Select(f => f.Wanted).OfType<Subscription>()];
        if (wanted.IsEmpty)
            return Ask(found, times is not null);
        var hadTimes = desk.Of(caller)?.Times;
        var added = desk.Add(caller, wanted, times);
        return added.IsFull ? Full(caller) : Confirm(found, added, hadTimes, times is not null, caller, call.Knowledge);
    }

    // Whoever cannot be told later is at least told what is known now.
    protected override Answer NobodyToTell(CommandCall call)
    {
        ImmutableArray<FoundCompany> found = [.. NameList.Split(Filler().Replace(call.Argument, "")).Take(MostNames).Where(n => n.Length <= LongestName).Select(n => FoundCompany.Of(n, asker, call.Knowledge))];
        if (found.IsEmpty)
            return base.NobodyToTell(call);
        var names = SubscriptionWords.Join([.. found.Select(f => f.Company?.ShortName ?? f.Name)]);
        var instead = $"Nothing can be sent to you here later, so {names} {(found.Length == 1 ? "is" : "are")} not watched; write to me in Teams or in the web chat instead. ";
        if (found is [var one])
            return one.Status with { Text = instead + one.Status.Text };
        return new()
        {
            Kind = AnswerKind.Subscription,
            Title = "No alerts here",
            Text = instead + "What my sources say now:",
            Rows = [.. found.Select(f => new AnswerRow(f.Name, f.Status.Verdict, f.Status.Text))],
            Evidence = [.. found.SelectMany(f => f.Status.Evidence.Take(PassagesEach)).Distinct()],
            Caveats = [.. found.SelectMany(f => f.Status.Caveats).Distinct()],
            FactIds = [.. found.SelectMany(f => f.Status.FactIds).Distinct()],
        };
    }

    private static Answer WhatInstead(string title, string why, Knowledge knowledge) => Say(
        title,
        why + "Nothing was changed. /watch NAME alerts to what is new about the listings of a company, /subscribe LIST to a list, an authority or a country, and /subscribe alone to everything.",
        [
            .. ExampleCompany.Of(knowledge.View) is { } example ? [new Offer("Watch " + example, "/watch " + example)] : (Offer[])[],
            .. Subjects.Known(knowledge).Take(MostChoices).Select(k => new Offer("Subscribe to " + k, "/subscribe " + k)),
            new("Subscribe to everything", "/subscribe"),
        ]);

    private static Answer Ask(ImmutableArray<WatchedName> unclear, bool isTimed) => unclear[0].Found.Status with
    {
        Text = string.Join(' ', unclear.Select(u => u.Found.Status.Text).Append(isTimed ? "Nothing is watched yet, and the times are as they were." : "Nothing is watched yet.")),
        Offers = [.. unclear.SelectMany(u => u.Choices).DistinctBy(o => o.Say)],
    };

    private static Answer Confirm(ImmutableArray<WatchedName> found, SubscriptionDesk.Added added, DeliveryTimes? hadTimes, bool isTimed, Caller caller, Knowledge knowledge)
    {
        var watched = found.Where(f => f.Wanted is not null).ToImmutableArray();
        var before = watched.Where(f => !added.New.Any(f.Wanted!.IsSameAs)).ToImmutableArray();
        var fresh = watched.RemoveAll(before.Contains);
        var kept = added.Kept!;
        string Phrases(bool areCompanies) =>
            SubscriptionWords.Join([.. fresh.Where(f => f.Wanted!.Kind == SubscriptionKind.Company == areCompanies).Select(f => SubscriptionWords.Phrase(f.Wanted!, knowledge.View)).Distinct()]);
        var (companies, others) = (Phrases(areCompanies: true), Phrases(areCompanies: false));
        string?[] text =
        [
            companies.Length > 0 ? $"From now on {PlaceWords.Here(caller)} is alerted when a list or an article says something new about a listing of {companies}." : null,
            others.Length > 0 ? $"From now on {PlaceWords.Here(caller)} is alerted to {others}{(companies.Length > 0 ? " too" : "")}." : null,
            before.IsEmpty ? null : $"{SubscriptionWords.Join([.. before.Select(f => f.Shown(knowledge)).Distinct()])} {(before.Length == 1 ? "was" : "were")} watched already; nothing was changed for {(before.Length == 1 ? "it" : "them")}.",
            watched.Length < found.Length ? "Of some I have to ask which one you mean; they are not watched yet." : null,
            hadTimes is not null && hadTimes != kept.Times ? "The times of all alerts here were changed." : null,
            PlaceWords.Expect(caller, kept.Times),
            isTimed ? TimesWords.ZoneHint(kept.Times) : null,
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
