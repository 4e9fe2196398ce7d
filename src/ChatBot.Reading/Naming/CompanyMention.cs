using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Naming;

/// <summary>A place where a known company is named.</summary>
internal readonly record struct CompanyMention(Span Span, Company Company);
