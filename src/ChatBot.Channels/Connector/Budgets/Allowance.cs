using System.Globalization;

namespace ChatBot.Channels.Connector.Budgets;

/// <summary>How many requests a channel takes within a time.</summary>
/// <param name="Requests">How many, at least 1.</param>
/// <param name="Window">Within which time.</param>
public readonly record struct Allowance(int Requests, TimeSpan Window)
{
    /// <summary>Reads allowances written as <c>7/1 8/2</c>: requests, a slash and seconds, separated by spaces. Null when it is not written so.</summary>
    public static Allowance[]? Parse(string? text)
    {
        var parts = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var allowances = parts.Select(One).OfType<Allowance>().ToArray();
        return allowances.Length == parts.Length && parts.Length > 0 ? allowances : null;
    }

    private static Allowance? One(string part) =>
        part.Split('/') is [var requests, var seconds]
        && int.TryParse(requests, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100_000
        && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 1 and <= 86_400
            ? new Allowance(number, TimeSpan.FromSeconds(length))
            : null;
}
