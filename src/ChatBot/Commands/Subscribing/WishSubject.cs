using System.Text.RegularExpressions;

namespace ChatBot.Commands.Subscribing;

/// <summary>What a wish to be alerted is about, among the words for what is to happen. A capitalised word is always part of a name.</summary>
internal static partial class WishSubject
{
    /// <summary>The subject with the times that stand behind it: "Orbel" of "Orbel is taken off", "NS-CMIC daily at 9" of "updates to NS-CMIC daily at 9"; empty where there is none.</summary>
    public static string Of(string about)
    {
        var start = TimesReader.FindStartAfterName(about);
        var subject = WithoutOccurrence(about[..start].Trim());
        subject = Verb().IsMatch(subject) ? "" : NamesNothing(subject) ? subject : Happening().Replace(subject, "");
        return $"{subject.Trim()} {about[start..]}".Trim();
    }

    /// <summary>The text without the words that say what happens to what it names: "NS-CMIC" of "new entries on NS-CMIC" and of "a company is added to NS-CMIC".</summary>
    public static string WithoutOccurrence(string text)
    {
        while (Occurrence().Match(text) is { Success: true } match)
            text = text[match.Length..];
        return text;
    }

    /// <summary>Whether the words plainly ask for every change of every list.</summary>
    public static bool IsEverything(string about) => Everything().IsMatch(WithoutOccurrence(about[..TimesReader.FindStartAfterName(about)].Trim()));

    /// <summary>Whether the words name nothing: "all Chinese companies", "updates", "them".</summary>
    public static bool NamesNothing(string text) => Nothing().IsMatch(text);

    private const RegexOptions AsWritten = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const RegexOptions AnyCase = AsWritten | RegexOptions.IgnoreCase;

    private const string Kinds = "compan(y|ies)|firms?|business(es)?|entit(y|ies)|manufacturers?|suppliers?|organi[sz]ations?|names?";
    private const string News = "updates?|changes?|additions?|entr(y|ies)|removals?|deletions?|delistings?|listings?|designations?|amendments?|news|developments?|alerts?|notifications?|sanctions?";
    private const string Verbs = "is|are|was|were|gets?|has|have|will|been|be|being|newly|added|put|placed|listed|included|removed|taken|struck|deleted|dropped|delisted|changed|changes?|appears?|happens?|comes?|goes|made|out";
    private const string Some = "something|anything|everything|someone|anyone|somebody|anybody";

    [GeneratedRegex(
        @"^((an?|any|all|every|each|the|new|more|other|another|some|latest|further)\s+)*"
        + "((" + News + @")(\s+(" + Verbs + @"))*\s+(to|on|onto|of|from|off|in|into|about|by|for|at|with|within|against|regarding|concerning)"
        + "|(" + Kinds + "|" + Some + @")(\s+(new|else))?((\s+(" + Verbs + @"))+\s+(to|on|onto|from|off|in|into|by|of|at|for)|\s+(to|on|about|regarding|concerning)))\s+(?=\S)", AsWritten)]
    private static partial Regex Occurrence();

    [GeneratedRegex(
        @"\s+((is|are|was|were|gets?|becomes?|has|have|comes?|goes|appears?|changes?|leaves?|joins?|adds?|removes?|publish(es)?|updates?|news|status|being|getting|listings?|delistings?|sanctions?|when(ever)?|if|once|that)\b.*"
        + @"|will\s+(be|get|become|have|come|go|appear|change|leave|join)\b.*|to\s+be\b.*|lists\s+(an?|any|new|another|some|more)\b.*"
        + @"|(on|onto|in|to|from|off)\s+((the|an?|any)\b.*|[A-Z-]{3,}))$", AsWritten)]
    private static partial Regex Happening();

    [GeneratedRegex(@"^(is|are|was|were|has|have|gets?|being|getting|when|if|that)(\s|$)", AsWritten)]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^((every|any)thing|all|something\s+(changes|new)|(all|any|every|each)(\s+of)?(\s+(the|your))?\s+(lists?|changes?|updates?|sources?)|an?\s+(list|source)|(lists|sources)(?=\s+(change|are)))"
        + @"(\s+(new|at\s+all|changes?|(is|are)\s+(changed|updated)|happens?|that|you\s+have))*$", AnyCase)]
    private static partial Regex Everything();

    [GeneratedRegex(
        @"^((all|any|every|each)\b.*\b(?-i:" + Kinds + "|" + News + @"|lists?|sources?)|.*\b(?-i:companies|firms|businesses|entities|manufacturers|suppliers)"
        + @"|((all|any|every|each|some|new|more|other|the|an?|these|those|my|our|your)(\s+|$))*(" + Kinds + "|" + News + @"|lists?|sources?)?"
        + @"|(every|any|some|no)(thing|one|body)|it|its|this|that|these|those|them|they|him|her|here|there|(?-i:me|us))(\s+(?-i:in|from|of|on|with|at|that|which|who|else|new|except|but|other|apart)\b.*)?$", AnyCase)]
    private static partial Regex Nothing();
}
