namespace ChatBot.Reading.Words;

/// <summary>The forms of a verb.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
    Finite = Third | Past,
}

/// <summary>An English verb, perhaps with a particle ("step up").</summary>
internal sealed record Verb(string Base, string Third, string Past, string Participle, string Gerund, string? Particle)
{
    /// <summary>The base form with its particle.</summary>
    public string Lemma => Particle is null ? Base : $"{Base} {Particle}";

    /// <summary>The past participle with its particle.</summary>
    public string Done => Particle is null ? Participle : $"{Participle} {Particle}";

    /// <summary>Reads "base", "base+particle", or "base past participle" for an irregular one.</summary>
    public static Verb Parse(string entry)
    {
        var parts = entry.Split(' ');
        var head = parts[0].Split('+');
        var stem = head[0];
        var drop = stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] : stem;
        var ied = stem.EndsWith('y') && stem.Length > 2 && !"aeiou".Contains(stem[^2], StringComparison.Ordinal);
        var past = parts.Length > 1 ? parts[1] : ied ? stem[..^1] + "ied" : stem.EndsWith('e') ? stem + "d" : stem + "ed";
        var doubled = past.EndsWith("ed", StringComparison.Ordinal) && past.Length == stem.Length + 3 && past[^3] == stem[^1];
        return new(
            stem,
            ied ? stem[..^1] + "ies" : stem[^1] is 's' or 'o' or 'x' || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal) ? stem + "es" : stem + "s",
            past,
            parts.Length > 2 ? parts[2] : past,
            (doubled ? past[..^2] : stem is "put" or "cut" ? stem + stem[^1] : drop) + "ing",
            head.Length > 1 ? head[1] : null);
    }
}
