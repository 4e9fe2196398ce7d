using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The three listed firms are A, B and C": lists each as the sentence that announced the group says.</summary>
internal sealed class EnumerationRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (var enumeration in context.Enumerations[unit.Sentence])
        {
            var group = ListedGroup.For(context.Groups, enumeration.Count, enumeration.Action)?.Announcement;
            if (group is null && !enumeration.IsExplicit)
                continue;
            group ??= new Listing { Id = "", Citations = [unit.Citation], CompanyId = "", Action = enumeration.Action };
            foreach (var (sentence, name) in enumeration.Items)
            {
                if (context.Companies.Known(name.Text) is not { } company)
                    continue;
                var citation = new Citation(unit.Citation.SourceId, sentence.Paragraph, sentence.Start, sentence.Text);
                yield return group with
                {
                    CompanyId = company.Id,
                    Citations = group.Citations.Contains(citation) ? group.Citations : [.. group.Citations, citation],
                };
            }
        }
    }
}
