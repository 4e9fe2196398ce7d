using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads what a text tells by how it is laid out, and no sentence of it says.</summary>
internal static class LayoutReader
{
    /// <summary>The listings of a source's bulletins, timelines, rosters, answers and items; new companies go into the book.</summary>
    public static IEnumerable<Listing> Read(Source source, CompanyBook book, DateResolver dates) =>
        new BulletinReader(source, book, dates).Read()
            .Concat(new TimelineReader(source, book, dates).Read())
            .Concat(new RosterReader(source, book, dates).Read())
            .Concat(new AnswerReader(source, book, dates).Read())
            .Concat(new ItemReader(source, book, dates).Read());
}
