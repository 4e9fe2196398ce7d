using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>A company's name in a line that holds nothing but such names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Note">What stands in brackets or behind a comma of it; empty without any.</param>
/// <param name="Action">What a word behind it says was done: "NAME in (4 March), NAME out (14 May)"; null without one.</param>
internal sealed partial record Entry(ProperName Name, string Note, ListingAction? Action)
{
    /// <summary>The entries of a part of a line; empty where the line holds anything else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where the names begin.</param>
    /// <param name="isItem">Whether the line is a list's item, which may go on about its company.</param>
    public static ImmutableArray<Entry> In(string line, int at, bool isItem)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var afterComma = false;
        while (at < line.Length)
        {
            at += Opening().Match(line, at).Length;
            if (ProperName.Find(line, new(at, line.Length)).FirstOrDefault() is not { Text: not null } name || name.Span.Start != at || name.IsPossessive || !HeadNames.IsCompanyLike(name.Text))
                return [];
            var isFirm = LegalFormPhrase.IsIn(name.Text);
            if (!isFirm && (!name.Text.Contains(' ', StringComparison.Ordinal) || GivenNames.IsMan(name.Text.Split(' ')[0]) is not null))
                return [];
            var tail = Tail().Match(line, name.Span.End);
            // "NAME Ltd, Saint Petersburg": behind a legal form and a comma, what has none is its seat.
            if (!(afterComma && !isFirm && entries.Count > 0 && LegalFormPhrase.IsIn(entries[^1].Name.Text)))
                entries.Add(new(name, tail.Groups["note"].Value, tail.Groups["in"].Success ? ListingAction.Added : tail.Groups["out"].Success ? ListingAction.Removed : null));
            at = tail.Index + tail.Length;
            if (End().IsMatch(line, at))
                // "New: Search Box, Better Layout": names of two words can be of anything.
                return isItem || entries.Any(e => LegalFormPhrase.IsIn(e.Name.Text) || e.Name.Text.Count(c => c == ' ') > 1 || OfFirm().IsMatch(e.Name.Text)) ? entries.ToImmutable() : [];
            var next = Next().Match(line, at);
            afterComma = next.Success && line[at] == ',' && !next.Value.Contains("and", StringComparison.Ordinal);
            if (next.Success && !(afterComma && isItem))
            {
                at += next.Length;
                continue;
            }
            // "NAME, importer of machine tools;": what an item goes on to say of its company.
            if (!(isItem || isFirm && entries.Count == 1) || About().Match(line, at) is not { Success: true } about || Tells(about.Value))
                return [];
            entries[^1] = entries[^1] with { Note = entries[^1].Note + about.Value };
            at = about.Index + about.Length;
        }
        return entries.ToImmutable();
    }

    [GeneratedRegex(@"\b(?:Bank|Industr(?:y|ies)|Networks?|Works|Group|Holdings?|Technolog(?:y|ies)|Systems|Electronics|Shipping|Trading|Traders|Logistics|Devices|Plant|Institute|University|Factory|Corporation|Compan(?:y|ies)|Enterprises?|Engineering|Instruments|Semiconductors?|Aerospace|Aviation|Airlines|Airways|Chemicals?|Metals|Steel|Minerals|Mining|Energy|Petroleum|Oil|Gas|Refinery|Marine|Maritime|Forwarding|Optics|Photonics|Robotics|Dynamics|Motors|Machinery|Tools|Telecom|Communications|Capital|Investments?|Partners|Services|Solutions|Labs|Laborator(?:y|ies)|Pharma|Materials|Products|Manufacturing|Microelectronics|Fund|Insurance|Exchange|Shipyards?|Combine|Bureau)$")]
    private static partial Regex OfFirm();

    // A step of its own, or a denial, is for the rules that read sentences.
    private static bool Tells(string about) => Verbal().IsMatch(about) || ActionWords.Deny(about) || !ActionWords.In(about).IsEmpty;

    [GeneratedRegex(@"\G[\s*“""]*(?:the )?")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G[*”""]*(?:\s+(?:(?<in>in|on|added|listed)|(?<out>out|off|removed|delisted))(?=\s\(|[,;.]|$))?(?<note>(?:\s\([^()]*\))*)\*{0,2}")]
    private static partial Regex Tail();

    [GeneratedRegex(@"\G\s*(?:[.,;]|[,;] and)?\s*$")]
    private static partial Regex End();

    [GeneratedRegex(@"\G(?:\s*[;·•|/]\s+(?:and )?|, and (?=\p{Lu})| (?:and|&) (?=\p{Lu})|, (?=\p{Lu}))")]
    private static partial Regex Next();

    [GeneratedRegex(@"\G(?:,|\.|:| –| —| -|(?<=\.))\s[^;]{2,200}?(?:\.?$|; (?:and )?(?=\p{Lu})|;$)")]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:is|was|are|were|has|had|have|will|said|says|told|must|denied|denies|remains?|stays?|also|who)\b")]
    private static partial Regex Verbal();
}
