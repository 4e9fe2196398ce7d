using System.Globalization;
using System.Numerics;
using Microsoft.Extensions.Options;

namespace ChatBot.Settings;

/// <summary>Registers settings so that a wrong one stops the program at its start.</summary>
public static class SettingsServices
{
    /// <summary>Binds a class of settings to its section and has it checked at start, and before its first use.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, IConfiguration configuration)
        where T : class, ISettings
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<T>().Bind(configuration.GetSection(T.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<T>, Validator<T>>();
    }

    /// <summary>Says that a path is missing.</summary>
    internal static IEnumerable<string> RequirePath(string? value, string key, string what)
    {
        if (string.IsNullOrWhiteSpace(value))
            yield return $"{key} is empty; give the path of {what}.";
        else if (value.Contains('\0', StringComparison.Ordinal))
            yield return $"{key} is not a path; give the path of {what}.";
    }

    /// <summary>Says that a number is out of its range.</summary>
    internal static IEnumerable<string> RequireRange<T>(T value, T least, T most, string key)
        where T : INumber<T>
    {
        if (value < least || value > most)
            yield return string.Create(CultureInfo.InvariantCulture, $"{key} is {value}; give a number from {least} to {most}.");
    }

    private sealed class Validator<T> : IValidateOptions<T>
        where T : class, ISettings
    {
        public ValidateOptionsResult Validate(string? name, T options) =>
            options.Problems().ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }
}
