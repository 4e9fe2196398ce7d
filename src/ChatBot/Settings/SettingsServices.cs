using System.Globalization;
using System.Numerics;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace ChatBot.Settings;

/// <summary>Registers settings so that a wrong one stops the program at its start.</summary>
internal static class SettingsServices
{
    /// <summary>Binds a class of settings to its section and has it checked at start, and before its first use.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, IConfiguration configuration)
        where T : class, ISettings
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(T.Section);
        services.AddOptions<T>().Configure(options => Bind(section, options)).ValidateOnStart();
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

    // The binder passes over keys that it does not know, and words of another type it refuses with an error of its own kind.
    private static void Bind<T>(IConfigurationSection section, T options)
        where T : class, ISettings
    {
        string[] unknown = [.. Unknown(section, typeof(T), T.Section)];
        if (unknown.Length > 0)
            throw new OptionsValidationException(T.Section, typeof(T), unknown);
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            throw new OptionsValidationException(T.Section, typeof(T), [e.Message]);
        }
    }

    // The settings in a list are numbered; what they have is known by its type.
    private static IEnumerable<string> Unknown(IConfigurationSection section, Type type, string name)
    {
        if (ItemOf(type) is { } item)
            return section.GetChildren().SelectMany(s => Unknown(s, item, s.Path));
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren().SelectMany(s => !known.TryGetValue(s.Key, out var property)
            ? [$"There is no setting {s.Path}; {name} has {string.Join(", ", known.Keys)}."]
            : ItemOf(property.PropertyType) is not null ? Unknown(s, property.PropertyType, s.Path) : []);
    }

    private static Type? ItemOf(Type type) => type
        .GetInterfaces()
        .Where(i => type != typeof(string) && i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IList<>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault(item => item.IsClass && item != typeof(string));

    private sealed class Validator<T> : IValidateOptions<T>
        where T : class, ISettings
    {
        public ValidateOptionsResult Validate(string? name, T options) =>
            options.Problems().ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }
}
