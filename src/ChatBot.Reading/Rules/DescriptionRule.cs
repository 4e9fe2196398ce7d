using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>What a company is, makes, and where it sits, from the words right beside its name and from "is considered …".</summary>
internal sealed partial class DescriptionRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (var mention in unit.Mentions)
        {
            if (unit.IsClaim(mention.Span.Start))
                continue;
            foreach (var description in Description.Around(text, mention.Span))
            {
                if (description.Seat is { } seat)
                    yield return Relate(unit, mention.Company.Id, RelationKind.HeadquarteredIn, seat);
                if (description.Words.Length > 0)
                    yield return Relate(unit, mention.Company.Id, RelationKind.DescribedAs, description.Words);
                if (description.Product is { } product)
                    yield return Relate(unit, mention.Company.Id, RelationKind.MakerOf, product);
            }
            if (SeatBefore().Match(text[Math.Max(0, mention.Span.Start - 60)..mention.Span.Start]) is { Success: true } before)
                yield return Relate(unit, mention.Company.Id, RelationKind.HeadquarteredIn, before.Groups["place"].Value);
            if (SeatBehind().Match(text, mention.Span.End, Math.Min(160, text.Length - mention.Span.End)) is { Success: true } behind)
                yield return Relate(unit, mention.Company.Id, RelationKind.HeadquarteredIn, behind.Groups["place"].Value);
        }
        foreach (Match match in Considered().Matches(text))
            if (unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index) is { Company: not null } subject && !unit.IsClaim(match.Index))
                yield return Relate(unit, subject.Company.Id, RelationKind.DescribedAs, match.Groups["words"].Value.TrimEnd('.', ' '));
    }

    private static Relation Relate(Unit unit, string company, RelationKind kind, string other) => new()
    {
        Id = "",
        Citations = [unit.Citation],
        CompanyId = company,
        Kind = kind,
        Other = other,
        ReportedBy = unit.ReportedBy,
    };

    [GeneratedRegex(@"\b(?<place>\p{Lu}\p{L}{1,30}(?:[ -]\p{Lu}\p{L}{1,30}){0,3})-(?:based|headquartered|domiciled) $")]
    private static partial Regex SeatBefore();

    [GeneratedRegex(@"\G(?: \([^()]{1,60}\))?(?:, (?:which|who) is|, (?:an?|the) [^,;]{1,80}?| is| are|,)? (?:based|headquartered|domiciled) in (?:the )?(?<place>\p{Lu}\p{L}{1,30}(?:[ -]\p{Lu}\p{L}{1,30}){0,3})")]
    private static partial Regex SeatBehind();

    [GeneratedRegex(@"\b(?:is|are|was|were) (?:also |widely |often |generally )?(?<words>(?:considered|regarded as|seen as|viewed as|described as|known as|said to be|believed to be|thought to be) (?:an? |the |one of |among |to be )[^,;:]{3,120}?)(?=,| and is | and was | and has |;|\.?$)")]
    private static partial Regex Considered();
}
