using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Propositions;

/// <summary>"With the removal of NAME from its list on 4 March, …", "the designation of NAME, made by the ministry in May, …": a step told by a noun, as a sentence with the verb.</summary>
internal static partial class NominalStep
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match noun in Noun().Matches(text))
        {
            if (Unreal().IsMatch(text[..noun.Index]))
                continue;
            var (from, step) = (noun.Index + noun.Length, noun);
            while (sentence.Names.Where(n => n.Span.Start >= from).Select(n => n.Span).FirstOrDefault() is { IsEmpty: false } name && Filler().IsMatch(text[from..name.Start]))
            {
                // "of A and B from the list": both.
                var names = name.Of(text);
                while (sentence.Names.Where(n => n.Span.Start >= name.End).Select(n => n.Span).FirstOrDefault() is { IsEmpty: false } next && And().IsMatch(text[name.End..next.Start]))
                    (names, name) = ($"{names} and {next.Of(text)}", next);
                var behind = Behind().Match(text, name.End);
                // "the inclusion of NAME in the tender", "the designation of NAME as preferred bidder"
                if (AsWhat().IsMatch(text, name.End) || step.Groups["wide"].Success && ListPhrase.Find(text, new(name.End, Math.Max(name.End, name.End + behind.Length))) is null)
                    break;
                // "The designation of NAME was put off"
                if (Undecided().IsMatch(text, name.End))
                    break;
                // "lifted its sanctions on NAME": these are no news.
                if (step.Groups["measures"].Success && !behind.Groups["made"].Success)
                    break;
                yield return Proposition.Saying(step.Index, $"{names} {(names.Contains(" and ", StringComparison.Ordinal) ? "were" : "was")} {(step.Groups["off"].Success ? "delisted" : step.Groups["measures"].Success ? "sanctioned" : "listed")}{Told(sentence, step, behind)}") with { IsBefore = Undone().IsMatch(text) };
                var following = NextNoun().Match(text, name.End + (behind.Success ? behind.Length : 0));
                if (!following.Success)
                    break;
                (from, step) = (following.Index + following.Length, following.Groups["noun"].Success ? following : step);
            }
        }
    }

    // What stands between the noun and "of", what follows the name, and where these are silent the one keeper and the one day of the sentence.
    private static string Told(ComplexSentence sentence, Match noun, Match behind)
    {
        var words = noun.Groups["when"].Value.TrimEnd(' ', ',') is [_, ..] when ? " " + when.TrimStart(',', ' ') : "";
        words += behind.Groups["own"].Value + (behind.Groups["made"].Value is [_, ..] made ? " " + made : "");
        // "annulled the listing of NAME": that day and that actor are of another step.
        if (Undone().IsMatch(sentence.Text))
            return sentence.Day is { } judged ? words.Replace(" " + judged.Words, "", StringComparison.Ordinal) : words;
        if (!By().IsMatch(words) && sentence.Keeper is { } keeper && !words.Contains(keeper, StringComparison.Ordinal))
            words += $" by {keeper}";
        if (sentence.Dates.Any(d => words.Contains(ComplexSentence.Bare(d.Words), StringComparison.Ordinal)) || sentence.Day is not { } day)
            return words;
        var preposition = day.Date.Precision == Facts.DatePrecision.Day ? "on " : "in ";
        return $"{words} {(ComplexSentence.Bare(day.Words) == day.Words ? preposition : "")}{day.Words.Replace("since ", preposition, StringComparison.OrdinalIgnoreCase)}";
    }

    private const string Nouns = @"(?:(?<off>removal|delisting|de-listing|deletion)|listing|designation|blacklisting|sanctioning|debarment|(?<wide>inclusion|insertion))";

    [GeneratedRegex(@"\b(?:(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|\p{Lu}[\p{L}]*['’]s?) (?:(?!(?:possible|planned|proposed|expected|future|potential|likely|next|failed|alleged)\b)\p{Ll}+ )?|(?:^|[–—:] )(?=\p{Lu}))(?i:" + Nouns + @")(?<when>,? (?:on|in|by) [^;:()]{3,60}?,?)? of (?:the )?|\b(?:[Tt]he|[Ii]ts) (?<measures>(?:\p{Ll}+ )?(?:sanctions|asset freeze|embargo)) (?:on|against) (?:the )?")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\G(?:,? and|,|, as well as) (?:(?:(?:of|that of) )|(?:the|its) (?:(?:simultaneous|subsequent|later|earlier|parallel) )?(?<noun>" + Nouns + @") of )(?:the )?")]
    private static partial Regex NextNoun();

    // "the maker NAME"
    [GeneratedRegex(@"^(?:(?:the|an?|its) )?(?:[\p{Ll}-]+ ){0,4}$")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?:,| and|, and) (?:the )?(?:[\p{Ll}-]+ ){0,2}$")]
    private static partial Regex And();

    [GeneratedRegex(@"\G(?<own>(?: (?:from|to|on|in|onto|into|under|by|since) (?!which\b|whom\b)(?:[^,;:.()]|, (?=[0-9]{4}\b))+?)*?)(?=[,;:.]|$| (?:and|was|were|is|are|has|have|had|came|comes|took|takes|became|becomes|cost|costs|means|meant|follows|followed|will|caused|brought|led|hit|hurt)\b)(?:, (?:which was |as )?(?<made>(?:made|decided|ordered|announced|imposed|issued|adopted|effected|notified|published|taken|carried out) (?:[^,;:.()]|, (?=[0-9]{4}\b))+),)?(?<made>(?<!,) (?:imposed|made|ordered) (?:by|on|in) (?:[^,;:.()]|, (?=[0-9]{4}\b))+)?")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:annul\w*|quash\w*|overturn\w*|set aside|struck down|revers\w*|vacat\w*|void\w*|revok\w*|rescind\w*|suspend\w*|lift\w*|withdr\w+|repeal\w*|challeng\w+|upheld|appeal\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Undone();

    [GeneratedRegex(@"\G[^.;]{0,80}?\b(?:(?:follows|mirrors|copies|repeats) (?:the )?\p{Lu}|not|never|nobody|put off|postponed|shelved|planned|proposed|dropped|delayed|deferred|on hold|expected|sought|demanded|requested|considered|discussed|possible|due|looms|looming|awaits|denied|rumoured|fell through|failed|blocked|averted|would|could|may|might)\b")]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\G as\b")]
    private static partial Regex AsWhat();

    [GeneratedRegex(@"\bby\b")]
    private static partial Regex By();

    [GeneratedRegex(@"\b(?:no|not|never|without|against|ahead of|before|requests?|plans?|proposals?|proposed|draft|consider\w*|weigh\w*|sought|seeks?|denied|possible|if|whether|would|could|(?-i:may)|might|will|to)\b[^.;,]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
