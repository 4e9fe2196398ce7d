using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>A name of a list with what was found of it.</summary>
/// <param name="Name">The name and its row.</param>
/// <param name="Finding">What was found; the same for every row with the name.</param>
internal sealed record ScreenedName(SupplierName Name, Finding Finding);
