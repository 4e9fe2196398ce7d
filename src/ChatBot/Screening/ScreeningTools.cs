using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>What the command line screens with.</summary>
/// <param name="Screener">Looks the names up.</param>
/// <param name="Limits">How much is read.</param>
internal sealed record ScreeningTools(Screener Screener, SupplierLimits Limits);
