using System.Collections.Immutable;

namespace ChatBot.CommandLine;

/// <summary>Tells the arguments that are settings (<c>--urls</c>, <c>--Store:Path</c>) from those of the commands; settings are taken anywhere on the line.</summary>
/// <param name="Settings">Passed on to the host's configuration.</param>
/// <param name="Rest">For the commands.</param>
internal sealed record HostArguments(ImmutableArray<string> Settings, ImmutableArray<string> Rest)
{
    private static readonly string[] Known = ["urls", "environment", "contentroot", "applicationname", "http_ports", "https_ports"];

    /// <summary>Splits the arguments; a setting is written <c>--Key=value</c> or <c>--Key value</c>. After <c>--</c> nothing is a setting.</summary>
    /// <exception cref="UsageException">The last setting has no value.</exception>
    public static HostArguments Split(IReadOnlyList<string> args)
    {
        var settings = ImmutableArray.CreateBuilder<string>();
        var rest = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--")
            {
                rest.AddRange(args.Skip(i));
                break;
            }
            if (!IsSetting(args[i]))
                rest.Add(args[i]);
            else
            {
                settings.Add(args[i]);
                if (args[i].Contains('=', StringComparison.Ordinal))
                    continue;
                if (i + 1 == args.Count)
                    throw new UsageException($"{args[i]} needs a value; write it as {args[i]}=VALUE.");
                settings.Add(args[++i]);
            }
        }
        return new(settings.DrainToImmutable(), rest.DrainToImmutable());
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
            return false;
        var key = argument[2..].Split('=')[0];
        return Known.Contains(key, StringComparer.OrdinalIgnoreCase)
            || (key.Contains(':', StringComparison.Ordinal) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '_' or '.' or '-'));
    }
}
