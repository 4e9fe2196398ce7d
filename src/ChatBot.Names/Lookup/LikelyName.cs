using ChatBot.Facts;

namespace ChatBot.Names.Lookup;

/// <summary>A name of a company that may be meant.</summary>
/// <param name="Company">Index of the company.</param>
/// <param name="Name">The name.</param>
/// <param name="Score">How likely it is meant, from 0 to 1.</param>
/// <param name="Agreement">What the score comes from.</param>
internal readonly record struct LikelyName(int Company, CompanyName Name, float Score, Agreement Agreement);
