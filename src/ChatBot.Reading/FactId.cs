using System.Security.Cryptography;
using System.Text;
using ChatBot.Facts;

namespace ChatBot.Reading;

/// <summary>Names facts by what they say and where, so that the same text always yields the same ids.</summary>
internal static class FactId
{
    public static string Of(Fact fact)
    {
        var said = fact switch
        {
            Listing f => string.Join('\n', f.CompanyId, f.Action, f.Authority, f.List, f.Reason),
            Statement f => string.Join('\n', f.Speaker, f.Role, f.Verb, f.Quote, f.Gist),
            Relation f => string.Join('\n', f.CompanyId, f.Kind, f.Other),
            Event f => string.Join('\n', f.Type, f.Actor, f.Object, f.CompanyId, f.Text),
            _ => fact.ToString(),
        };
        var where = string.Join('\n', fact.Citations.Select(c => FormattableString.Invariant($"{c.SourceId} {c.Paragraph} {c.Start}")));
        var text = string.Join('\n', fact.GetType().Name, fact.Date, where, said);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
    }
}
